import Foundation
import TestSupport
import Testing

/// The list of exceptions for people: `docs/laporan/pengecualian-iku.md`.
@Suite struct IkuExceptionDocumentTests {
  private static let file = TestTools.root.appending(path: "docs/laporan/pengecualian-iku.md")

  private static func text() throws -> String {
    let report = try PublishedIku.load()
    let exceptions = try PublishedIku.exceptions()
    let cells = report.baris.flatMap(\.sel).count { $0 != nil }
    var lines = [
      "# Pengecualian terhadap keputusan IKU terbit", "",
      "Setiap baris tabel Keputusan Sekretaris Daerah Nomor 188.45/45/Kum Tahun 2023 dibandingkan dengan keputusan IKU yang dibuat",
      "Selaras (`selaras laporan iku --unit setda --tahun 2023`): \(report.baris.count) baris dalam 27 tabel, \(cells) sel, \(exceptions.count) pengecualian, masing-masing",
      "dengan buktinya. Uji `PublishedIkuTests` gagal bila ada perbedaan tanpa bukti atau bukti yang tidak diperlukan lagi.",
      "",
      "Halaman Indeks Tata Kelola PBJ tercetak tiga kali (baris 16, 27, dan 36) dan tercatat satu kali, sehingga 65 baris menjadi 63",
      "indikator. Huruf besar, tanda baca, titik sebagai tanda desimal, tanda persen, nol di belakang koma, satuan di belakang angka,",
      "dan letak predikat (`BB = 72.4` dan `72,4 (BB)`) bukan perbedaan. Sumber data yang berupa uraian tidak diperiksa: Selaras",
      "menulisnya dengan kata-kata sendiri. Urutan tabel mengikuti tingkat; keputusan mencetaknya bagian demi bagian.",
      "",
      "Berkas ini dibuat oleh uji dari `Tests/LaporanTests/Terbit/Iku/pengecualian.json`; perbarui dengan",
      "`SELARAS_PERBARUI_DOKUMEN=1 swift test --filter LaporanTests`.", "",
      "| Baris | Indikator | Kolom | Terbit | Selaras | Bukti |", "|---|---|---|---|---|---|",
    ]
    lines += exceptions.map { exception in
      let name = report.baris[exception.baris - 1].sel[1] ?? ""
      let cells = [
        String(exception.baris), name.count > 60 ? name.prefix(59) + "…" : name, exception.kolom,
        exception.terbit.isEmpty ? "(kosong)" : exception.terbit,
        exception.kita.isEmpty ? "(tidak dicetak)" : exception.kita, exception.bukti,
      ]
      return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func isCurrent() throws {
    let text = try Self.text()
    if GeneratedDocuments.isAsked { try Data(text.utf8).write(to: Self.file) }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == text)
  }
}
