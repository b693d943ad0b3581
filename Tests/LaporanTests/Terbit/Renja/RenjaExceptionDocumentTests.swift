import Foundation
import TestSupport
import Testing

/// The list of exceptions for people: `docs/laporan/pengecualian-renja.md`.
@Suite struct RenjaExceptionDocumentTests {
  private static let file = TestTools.root.appending(path: "docs/laporan/pengecualian-renja.md")

  private static func text() throws -> String {
    let report = try PublishedRenja.load()
    let exceptions = try PublishedRenja.exceptions()
    let cells = report.tabel.flatMap(\.baris).joined().count { $0 != nil }
    var lines = [
      "# Pengecualian terhadap Renja terbit", "",
      "Setiap sel tabel 2.1, 2.3, 2.4, dan 3.1 Renja BKPSDM Tahun 2023 yang terbit dibandingkan dengan Renja yang dibuat Selaras:",
      "\(cells) sel, \(exceptions.count) pengecualian, masing-masing dengan buktinya. Uji `PublishedRenjaTests` gagal bila ada perbedaan",
      "tanpa bukti atau bukti yang tidak diperlukan lagi.", "",
      "Huruf besar, spasi, dan titik ribuan bukan perbedaan; kode tabel 3.1 dibaca dengan titik yang hilang pada cetakannya",
      "(`5.03.01.201.01` adalah `5.03.01.2.01.01`). Sembilan baris tabel 3.1 tidak terbaca pada naskah: nama dan pagunya diambil dari",
      "tabel 2.4, dan jumlah kegiatannya membuktikan pagu serta prakiraan majunya. Uraian tabel 2.2 dan catatan tabel 2.3 ditulis",
      "dengan kata-kata sendiri; hanya angkanya yang diperiksa. Tabel 2.5 tidak ada pada naskah.", "",
      "Berkas ini dibuat oleh uji dari `Tests/LaporanTests/Terbit/Renja/pengecualian.json`; perbarui dengan",
      "`SELARAS_PERBARUI_DOKUMEN=1 swift test --filter LaporanTests`.", "",
      "| Tabel | Baris | Kolom | Terbit | Selaras | Bukti |", "|---|---|---|---|---|---|",
    ]
    lines += exceptions.map { exception in
      let cells = [
        exception.tabel, String(exception.baris), exception.kolom,
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
