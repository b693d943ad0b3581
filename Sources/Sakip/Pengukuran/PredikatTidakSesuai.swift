/// A number stands with a predicate that its scale does not give it (rules §2).
public struct PredikatTidakSesuai: Error, Hashable, Sendable, CustomStringConvertible {
  /// The value as entered.
  public let nilai: Nilai
  /// The predicate of the scale.
  public let seharusnya: String
  /// The legal basis of the scale.
  public let dasar: String

  /// What is wrong and how to mend it, in Indonesian.
  public var description: String {
    "\u{201C}\(nilai.printed)\u{201D} tidak sesuai dengan \(dasar): predikatnya \(seharusnya). Perbaiki angka atau predikatnya."
  }
}
