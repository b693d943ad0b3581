import Foundation
import Reviu

/// A page of a PDF as `pdftotext -tsv` tells it, made of words at places: letters 10 points high and 5 wide.
struct LembarPDF {
  private(set) var baris = ["1\t1\t0\t0\t0\t0\t0.0\t0.0\t600.0\t800.0\t-1\t###PAGE###"]

  /// Writes a text; its words are a blank of 3 points apart.
  mutating func tulis(_ text: String, _ kiri: Double, _ atas: Double, tinggi: Double = 10) {
    var left = kiri
    for word in text.split(separator: " ") {
      let width = Double(word.count) * 5
      baris.append("5\t1\t0\t0\t0\t0\t\(left)\t\(atas)\t\(width)\t\(tinggi)\t100\t\(word)")
      left += width + 3
    }
  }

  /// Writes the cells of a row of one line.
  mutating func tulis(_ cells: [(String, Double)], _ atas: Double) {
    for (text, left) in cells { tulis(text, left, atas) }
  }

  /// Reads pages.
  static func baca(_ pages: LembarPDF...) throws -> Naskah { try baca(pages) }

  /// Reads pages.
  static func baca(_ pages: [LembarPDF]) throws -> Naskah {
    try PembacaPoppler.baca(pages.flatMap(\.baris).joined(separator: "\n"), nama: "a.pdf")
  }
}
