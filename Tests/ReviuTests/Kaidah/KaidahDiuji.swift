import Reviu
import Testing

/// A rule with a text it finds wrong and the same text corrected.
struct KaidahDiuji: Sendable, CustomTestStringConvertible {
  /// The code of the rule.
  let kode: String
  /// What is tried, in a few words.
  let tentang: String
  /// The text with the error.
  let salah: String
  /// The lines of its only finding, the wrong one first; more lines may follow.
  let baris: [Int]
  /// The text without the error.
  let benar: String

  var testDescription: String { "\(kode) \(tentang)" }

  init(_ kode: String, _ tentang: String, salah: String, baris: [Int], benar: String) {
    self.kode = kode
    self.tentang = tentang
    self.salah = salah
    self.baris = baris
    self.benar = benar
  }

  /// What only one rule finds in a text.
  static func temuan(_ kode: String, _ text: String) throws -> [Temuan] {
    let others = Set(DaftarKaidah.semua.map(\.kode)).subtracting([kode])
    return HasilReviu(try PembacaTeks.baca(text, nama: "contoh.txt"), kecuali: others).temuan
  }

  /// The lines of the first quotation of each finding of one rule.
  static func baris(_ kode: String, _ text: String) throws -> [Int] { try temuan(kode, text).map(\.pokok.letak.baris) }

  /// Whether the error is found once, at its lines, and the corrected text is silent.
  func periksa() throws {
    let found = try Self.temuan(kode, salah)
    #expect(found.count == 1, "\(found.map(\.uraian))")
    #expect(found.first.map { Array($0.baris.prefix(baris.count)) } == baris)
    let silent = try Self.temuan(kode, benar)
    #expect(silent.isEmpty, "\(silent.map(\.uraian))")
  }
}

/// A table of lines with cells between bars.
func tabel(_ rows: String...) -> String {
  rows.map { $0.replacing("|", with: "\t") }.joined(separator: "\n")
}
