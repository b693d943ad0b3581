import Document
import Foundation
import Laporan
import Selaras

/// The tables of the published Renja of BKPSDM for 2023 beside ours.
enum PublishedRenja {
  static let name = "bkpsdm-2023"

  static func load() throws -> PublishedReport {
    try JSONDecoder().decode(
      PublishedReport.self, from: Data(contentsOf: PublishedReport.file("Renja/\(name).json")))
  }

  static func exceptions() throws -> [PublishedException] {
    try JSONDecoder().decode(
      [PublishedException].self, from: Data(contentsOf: PublishedReport.file("Renja/pengecualian.json")))
  }

  /// Our document.
  static func document() async throws -> NumberedDocument {
    try DokumenRenja(
      state: try await SampleReports.state(), unit: "bkpsdm", tahun: 2023, asal: SampleReports.asal()
    ).document.numbered()
  }

  /// The cells that are printed otherwise, each without a proof.
  static func differences() async throws -> [PublishedException] {
    let document = try await document()
    return try load().tabel.flatMap { table -> [PublishedException] in
      let rows = document.table(key: table.kita)?.grid.bodyTexts ?? []
      return zip(table.baris, rows).enumerated().flatMap { index, pair in
        zip(table.kolom, table.letak).enumerated().compactMap { place, column -> PublishedException? in
          guard let printed = pair.0[place] else { return nil }
          let ours = pair.1.indices.contains(column.1) ? pair.1[column.1] : ""
          guard levelled(printed, column.0) != levelled(ours, column.0) else { return nil }
          return PublishedException(
            laporan: name, tabel: table.nomor, baris: index + 1, kolom: column.0, terbit: printed, kita: ours, bukti: ""
          )
        }
      }
    }
  }

  /// The text without what means nothing: as in the other reports, and the points that group thousands, which the
  /// published tables leave out. The forecast is printed without its unit.
  private static func levelled(_ text: String, _ column: String) -> String {
    var text = PublishedCell.levelled(text, column: column)
    text.replace(/(\d)\.(\d{3})\b/) { "\($0.1)\($0.2)" }
    if column == "angka prakiraan" { text.replace(/^(\d[\d,]*)[ %].*$/) { "\($0.1)" } }
    return text
  }
}
