import Document
import Foundation
import Selaras

@testable import Laporan

/// The tables of the published decree of Setda on its Indikator Kinerja Utama (2023) beside ours.
struct PublishedIku: Decodable {
  struct Row: Decodable {
    /// The indikator of ours that answers the row; a page that is printed three times has one.
    let kode: String
    /// The cells as printed; `nil` where nothing but narrative stands.
    let sel: [String?]
  }

  let unit: String
  let tahun: Int
  let kolom: [String]
  let baris: [Row]

  /// The first column of figures.
  private static let angkaPertama = 2
  private static let angkaTerakhir = 9

  static func load() throws -> PublishedIku {
    try JSONDecoder().decode(
      PublishedIku.self, from: Data(contentsOf: PublishedReport.file("Iku/setda-2023.json")))
  }

  static func exceptions() throws -> [PublishedException] {
    try JSONDecoder().decode(
      [PublishedException].self, from: Data(contentsOf: PublishedReport.file("Iku/pengecualian.json")))
  }

  func document() async throws -> DokumenIku {
    try DokumenIku(state: try await SampleReports.state(), unit: unit, tahun: tahun, asal: SampleReports.asal())
  }

  /// Our rows, by the indikator: the cells behind the number.
  func ours() async throws -> [String: [String]] {
    let document = try await document()
    let numbered = try document.document.numbered()
    let ids = document.susunan.kelompok.flatMap(\.indikator).map(\.id)
    let rows = document.tabel.flatMap { table -> [[String]] in
      let texts = table.key.flatMap { numbered.table(key: $0.name) }?.grid.bodyTexts ?? []
      return zip(table.rows, texts).filter { $0.0.kind == .normal }.map { Array($0.1.dropFirst()) }
    }
    return Dictionary(zip(ids, rows), uniquingKeysWith: { first, _ in first })
  }

  /// The cells that are printed otherwise, each without a proof.
  func differences() async throws -> [PublishedException] {
    let ours = try await ours()
    return baris.enumerated().flatMap { index, row -> [PublishedException] in
      let own = ours[row.kode] ?? []
      return zip(kolom, row.sel).enumerated().compactMap { place, cell -> PublishedException? in
        guard let printed = cell.1 else { return nil }
        let mine = own.indices.contains(place) ? own[place] : ""
        let isFigure = (Self.angkaPertama...Self.angkaTerakhir).contains(place)
        let level = isFigure ? Self.figure : Self.words
        guard level(printed) != level(mine) else { return nil }
        return PublishedException(
          laporan: "setda-2023", tabel: "IKU", baris: index + 1, kolom: cell.0, terbit: printed, kita: mine, bukti: "")
      }
    }
  }

  /// A figure without its notation: `BB = 72.4` and `72,4 (BB)`, `77.60%` and `77,6`, `1 Dokumen Laporan` and `1`.
  static func figure(_ text: String) -> String {
    var text = text.trimmingCharacters(in: .whitespaces)
    if text == "-" { text = "" }
    text.replace(/^([A-Z]{1,2}) = ([\d.,]+)$/) { "\($0.2) (\($0.1))" }
    text.replace(/(\d)\.(\d{1,2})\b/) { "\($0.1),\($0.2)" }
    text.replace("%", with: "")
    text.replace(/(\d) (?:Dokumen Laporan|buah)$/) { "\($0.1)" }
    text.replace(/,(\d)0\b/) { ",\($0.1)" }
    text.replace(/,0\b/) { _ in "" }
    return text.split(separator: " ").joined(separator: " ")
  }

  /// Words without capitals, signs and the unit that ours prints behind the name.
  static func words(_ text: String) -> String {
    var text = text.lowercased()
    text.replace(/\ \((?:%|dokumen laporan|dokumen|laporan|kasus|buah|produk hukum|produk|pengaduan)\)$/) { _ in "" }
    return text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
