@testable import Reviu

/// Applies one rule to a text.
enum PenerapKaidah {
  static func temuan(_ rule: Kaidah, _ text: String) throws -> [Temuan] {
    var run = Pemeriksaan()
    run.terapkan(rule, BahanReviu(try PembacaTeks.baca(text, nama: "contoh.txt")))
    return run.temuan
  }

  /// The lines of the first quotation of each finding.
  static func baris(_ rule: Kaidah, _ text: String) throws -> [Int] {
    try temuan(rule, text).compactMap(\.kutipan.first?.letak.baris)
  }
}
