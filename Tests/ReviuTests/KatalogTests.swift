import Foundation
import Reviu
import Testing

struct KatalogTests {
  private static var berkas: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/reviu/kaidah.md").standardized
  }

  @Test func `The catalogue in docs is the one of the rules`() throws {
    if ProcessInfo.processInfo.environment["SELARAS_PERBARUI_DOKUMEN"] != nil {
      try FileManager.default.createDirectory(
        at: Self.berkas.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(DaftarKaidah.katalog.utf8).write(to: Self.berkas)
    }
    #expect(try String(contentsOf: Self.berkas, encoding: .utf8) == DaftarKaidah.katalog)
  }

  @Test func `A code is a letter of its group with two digits, and stands once`() {
    let letters: [Kaidah.Kelompok: String] = [
      .hitungan: "H", .angkaSama: "S", .cacah: "C", .kelas: "K", .kelengkapan: "L", .identitas: "I", .kewajaran: "W",
      .kalimat: "B",
    ]
    let codes = DaftarKaidah.semua.map(\.kode)
    #expect(Set(codes).count == codes.count)
    for rule in DaftarKaidah.semua {
      #expect(rule.kode.wholeMatch(of: /[A-Z]\d\d/) != nil && rule.kode.hasPrefix(letters[rule.kelompok] ?? "?"))
    }
  }
}
