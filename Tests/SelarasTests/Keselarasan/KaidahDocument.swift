import Foundation
import Sakip
import TestSupport
import Testing

@testable import Selaras

/// The rules of consistency for people, and what they find in the sample: made from the table that the program asks.
@Suite struct KaidahDocument {
  private static let rules = TestTools.root.appending(path: "docs/kaidah.md")
  private static let findings = TestTools.root.appending(path: "docs/kaidah-temuan.md")

  private static var katalog: String {
    let head = """
      # Kaidah keselarasan perencanaan

      Kaidah yang memeriksa rencana, perjanjian kinerja, dan anggaran satu terhadap yang lain; halamannya
      `/perencanaan/keselarasan`. Berkas ini dibuat oleh uji dari tabel `KaidahKeselarasan`; dasar hukum adalah ringkasan, bukan
      bunyi peraturannya. Yang ditemukan pada data contoh: [kaidah-temuan.md](kaidah-temuan.md).

      | Kode | Tentang | Tingkat | Yang ditemukan | Penjelasan | Tindakan | Dasar |
      |---|---|---|---|---|---|---|

      """
    let rows = KaidahKeselarasan.semua.map { rule in
      [rule.kode, rule.kelompok.nama, rule.tingkat.nama, rule.judul, rule.penjelasan, rule.tindakan, rule.dasar]
        .joined(separator: " | ")
    }
    return head + rows.map { "| \($0) |" }.joined(separator: "\n") + "\n"
  }

  /// Every finding of the sample in a year, unit by unit.
  private static func temuan(_ tahun: Int) async throws -> [(unit: UnitState, temuan: TemuanKeselarasan)] {
    let state = try await SampleData.application().state
    // The years are over: each is judged by the plans of its last day.
    let day = try #require(Tanggal(iso: "2026-01-01")).hariRencana(tahun: tahun)
    return state.daftarUnit.flatMap { unit in
      state.temuanKeselarasan(unit, hari: day, tahun: tahun).map { (unit: unit, temuan: $0) }
    }
  }

  private static let tahun = [2023, 2024]

  private static func daftar() async throws -> String {
    var years: [[(unit: UnitState, temuan: TemuanKeselarasan)]] = []
    for year in tahun { years.append(try await temuan(year)) }
    let counts = KaidahKeselarasan.semua.map { rule in
      let found = years.map { all in String(all.count { $0.temuan.kunci.kaidah == rule.kode }) }
      return "| \(rule.kode) | \(rule.judul) | \(found.joined(separator: " | ")) |"
    }
    var seen: Set<TemuanKeselarasan> = []
    let rows = years.joined().filter { seen.insert($0.temuan).inserted }
      .sorted { $0.temuan.kunci.kaidah < $1.temuan.kunci.kaidah }
      .map { "| \($0.temuan.kunci.kaidah) | \($0.unit.nama) | \($0.temuan.uraian) |" }
    return """
      # Temuan kaidah pada data contoh

      Apa yang ditemukan kaidah keselarasan ([kaidah.md](kaidah.md)) dalam rencana, perjanjian, dan anggaran contoh pada akhir
      tahun \(tahun.map { String($0) }.joined(separator: " dan ")). Temuan yang sama pada kedua tahun tercantum sekali.
      Berkas ini dibuat oleh uji.

      | Kode | Kaidah | \(tahun.map { String($0) }.joined(separator: " | ")) |
      |---|---|---|---|
      \(counts.joined(separator: "\n"))

      | Kode | Perangkat daerah | Temuan |
      |---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  private static func periksa(_ file: URL, _ text: String) throws {
    if ProcessInfo.processInfo.environment["SELARAS_PERBARUI_DOKUMEN"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test func theCatalogueIsCurrent() throws { try Self.periksa(Self.rules, Self.katalog) }

  @Test func theFindingsOfTheSampleAreCurrent() async throws {
    try Self.periksa(Self.findings, try await Self.daftar())
  }
}
