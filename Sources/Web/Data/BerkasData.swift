/// A file of open data by what its address calls it: `indikator.csv`.
struct BerkasData {
  /// What a table can be given as.
  enum Bentuk: String, CaseIterable {
    case csv, xlsx, json

    /// The name on screen.
    var nama: String { rawValue.uppercased() }
  }

  /// The media type of a workbook.
  static let tipeXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  let nama: String
  let bentuk: Bentuk

  /// Reads the last part of an address; `nil` for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let form = Bentuk(rawValue: String(parts[1])) else { return nil }
    nama = String(parts[0])
    bentuk = form
  }
}
