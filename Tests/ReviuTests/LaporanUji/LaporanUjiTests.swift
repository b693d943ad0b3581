import Foundation
import Reviu
import Testing

/// Reports of many styles whose writer did not know the checker: what it finds in them, and what it calls wrong falsely.
struct LaporanUjiTests {
  private struct Hasil: Sendable {
    let laporan: LaporanUji
    let luput: [LaporanUji.Kesalahan]
    let diperiksa: Int
    let galatPalsu: [String]
    let peringatan: Int

    func tertangkap(_ kind: (LaporanUji.Kesalahan) -> Bool) -> (Int, Int) {
      let planted = laporan.kesalahan.count(where: kind)
      return (planted - luput.count(where: kind), planted)
    }
  }

  private static var berkas: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/reviu/laporan-uji.md")
      .standardized
  }

  @Test func `Most planted errors are found and correct reports raise no galat`() async throws {
    let results = try await Self.ukur()
    #expect(results.flatMap(\.galatPalsu).isEmpty, "\(results.flatMap(\.galatPalsu).joined(separator: "; "))")
    let (found, planted) = Self.jumlah(results) { _ in true }
    #expect(found * 100 >= planted * 85)
    let (arithmetic, ofArithmetic) = Self.jumlah(results, \.hitungan)
    #expect(arithmetic * 100 >= ofArithmetic * 90)
    let document = Self.dokumen(results)
    if ProcessInfo.processInfo.environment["SELARAS_PERBARUI_DOKUMEN"] != nil {
      try Data(document.utf8).write(to: Self.berkas)
    }
    #expect(try String(contentsOf: Self.berkas, encoding: .utf8) == document)
  }

  private static func jumlah(_ results: [Hasil], _ kind: (LaporanUji.Kesalahan) -> Bool) -> (Int, Int) {
    results.map { $0.tertangkap(kind) }.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
  }

  private static func ukur() async throws -> [Hasil] {
    try await withThrowingTaskGroup(of: Hasil.self) { group in
      for report in try LaporanUji.semua() { group.addTask { try ukur(report) } }
      return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.laporan.nama < $1.laporan.nama }
    }
  }

  private static func ukur(_ report: LaporanUji) throws -> Hasil {
    let clean = HasilReviu(try PembacaTeks.baca(report.benar, nama: report.nama))
    let found = HasilReviu(try PembacaTeks.baca(report.salah, nama: report.nama)).temuan
    return Hasil(
      laporan: report, luput: report.kesalahan.filter { error in !found.contains(where: error.tampak) },
      diperiksa: clean.diperiksa.values.reduce(0, +),
      galatPalsu: clean.temuan.filter { $0.tingkat == .galat }.map { "\(report.nama): \($0.kode) \($0.uraian)" },
      peringatan: clean.temuan.count { $0.tingkat == .peringatan })
  }

  private static func dokumen(_ results: [Hasil]) -> String {
    let rows = results.map { result in
      let (found, planted) = result.tertangkap { _ in true }
      let (arithmetic, ofArithmetic) = result.tertangkap(\.hitungan)
      return
        "| \(result.laporan.nama) | \(planted == 0 ? "-" : "\(found) dari \(planted)") | \(ofArithmetic == 0 ? "-" : "\(arithmetic) dari \(ofArithmetic)") | \(result.diperiksa) | \(result.galatPalsu.count) | \(result.peringatan) |"
    }
    let (found, planted) = jumlah(results) { _ in true }
    let (arithmetic, ofArithmetic) = jumlah(results, \.hitungan)
    let checked = results.map(\.diperiksa).reduce(0, +)
    let missed = results.flatMap { result in
      result.luput.map { "- \(result.laporan.nama), baris \($0.baris[0]): \($0.tercetak)" }
    }
    return """
      # Laporan uji

      Berkas ini dibuat oleh `Tests/ReviuTests/LaporanUji`: laporan buatan dalam gaya yang berlainan, ditulis tanpa mengenal pemeriksanya, dengan daftar kesalahan yang ditanam. Sebuah kesalahan dihitung ditemukan bila sebuah temuan mengutip salah satu barisnya. Galat palsu dan peringatan dihitung pada laporan yang sama tanpa kesalahan. Kaidahnya kemudian diperbaiki dengan laporan ini juga; tabel ini menjaga agar hasilnya tidak mundur.

      | Laporan | Ditemukan | Hitungan | Diperiksa | Galat palsu | Peringatan |
      | --- | ---: | ---: | ---: | ---: | ---: |
      \(rows.joined(separator: "\n"))
      | **Semua** | \(found) dari \(planted) | \(arithmetic) dari \(ofArithmetic) | \(checked) | \(results.map(\.galatPalsu.count).reduce(0, +)) | \(results.map(\.peringatan).reduce(0, +)) |

      ## Belum ditemukan

      \(missed.joined(separator: "\n"))

      """
  }
}
