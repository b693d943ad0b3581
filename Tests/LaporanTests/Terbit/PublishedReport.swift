import Foundation

/// What a published report prints, cell by cell, transcribed from the public document.
///
/// Only facts are carried: figures and the names of programs, indikator and posts.
struct PublishedReport: Decodable, Sendable {
  /// A published table, or the figures of some published sentences as a table.
  struct PublishedTable: Decodable, Sendable {
    /// Its number in the published report.
    let nomor: String
    /// The table of ours that answers it, see ``OurTables``.
    let kita: String
    /// What it shows.
    let judul: String
    /// Which column names a row.
    let pengenal: Int
    /// The names of the columns.
    let kolom: [String]
    /// For each column the column of our table, from 0.
    let letak: [Int]
    /// The cells as printed; `nil` under a cell that spans rows.
    let baris: [[String?]]
  }

  /// The id of the perangkat daerah.
  let unit: String
  /// The year of the report.
  let tahun: Int
  /// The tables in the order of the report.
  let tabel: [PublishedTable]

  static let names = ["juai-2024", "batumandi-2023"]

  /// - Parameter name: one of ``names``.
  static func load(_ name: String) throws -> PublishedReport {
    try JSONDecoder().decode(PublishedReport.self, from: Data(contentsOf: file("\(name).json")))
  }

  static func file(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
  }
}

/// A published cell that ours does not repeat, with the proof that it is wrong or says the same in other words.
struct PublishedException: Codable, Sendable, Hashable {
  /// The report, one of ``PublishedReport/names``.
  let laporan: String
  /// The number of the published table.
  let tabel: String
  /// The row, from 1.
  let baris: Int
  /// The name of the column.
  let kolom: String
  /// What is printed there.
  let terbit: String
  /// What ours prints.
  let kita: String
  /// The computation or comparison, in Indonesian; empty in a difference that nobody has judged yet.
  let bukti: String

  /// Where and what, without the proof.
  var difference: [String] { [laporan, tabel, String(baris), kolom, terbit, kita] }

  static func load() throws -> [PublishedException] {
    try JSONDecoder().decode(
      [PublishedException].self, from: Data(contentsOf: PublishedReport.file("pengecualian.json")))
  }
}
