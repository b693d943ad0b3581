/// The directory name of a stored snapshot: `snapshot-3-0000000000250000` for format version 3 at entry 250,000.
struct SnapshotName: Hashable, Comparable {
  private static let prefix = "snapshot"
  private static let digits = 19

  let formatVersion: Int
  let sequence: Int64

  init(formatVersion: Int, sequence: Int64) {
    self.formatVersion = formatVersion
    self.sequence = sequence
  }

  init?(_ text: String) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0] == Self.prefix, let version = Int(fields[1]), let sequence = Int64(fields[2])
    else { return nil }
    self.init(formatVersion: version, sequence: sequence)
    guard self.text == text else { return nil }
  }

  var text: String {
    let number = String(sequence)
    let zeros = String(repeating: "0", count: max(0, Self.digits - number.count))
    return "\(Self.prefix)-\(formatVersion)-\(zeros)\(number)"
  }

  static func < (left: SnapshotName, right: SnapshotName) -> Bool {
    left.sequence < right.sequence
  }
}
