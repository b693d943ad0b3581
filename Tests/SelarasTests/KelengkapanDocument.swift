import Foundation
import Testing

@testable import Selaras

/// The checklist for people: `docs/laporan/kelengkapan.md`, made from the table that the program asks.
@Suite struct KelengkapanDocument {
  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/laporan/kelengkapan.md")

  private static var text: String {
    let head = """
      # Kelengkapan laporan kinerja

      Butir yang ditanyakan meja laporan, dibuat oleh uji dari tabel `ButirKelengkapan`. Dasar hukum adalah ringkasan, bukan
      bunyi peraturannya.

      | Kode | Bagian | Butir | Yang diminta | Dasar | Wajib | Tanggung jawab | Bila belum |
      |---|---|---|---|---|---|---|---|

      """
    let rows = ButirKelengkapan.semua.map { item in
      [
        item.kode, item.bab.nama, item.judul, item.penjelasan, item.dasar, item.wajib ? "ya" : "dianjurkan",
        item.peran.nama, item.tindakan,
      ].joined(separator: " | ")
    }
    return head + rows.map { "| \($0) |" }.joined(separator: "\n") + "\n"
  }

  @Test func isCurrent() throws {
    if ProcessInfo.processInfo.environment["SELARAS_PERBARUI_DOKUMEN"] == "1" {
      try Self.text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == Self.text)
  }
}
