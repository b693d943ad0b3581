internal import Selaras

/// Which accounts there can be.
enum AccountRule {
  private static let maximumLength = 80

  /// Small letters, digits and hyphens, a letter first: the name stands in the journal for ever, and a number of a
  /// person cannot be one.
  static func isName(_ text: String) -> Bool {
    guard text.utf8.count <= maximumLength, let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
      && !text.utf8.split(whereSeparator: { !isDigit($0) }).contains { $0.count >= longestNumber }
  }

  /// The name that somebody typed, as it is kept: telephones like to begin with a capital and end with a blank.
  static func typed(_ text: String) -> String? {
    guard text.utf8.count <= maximumLength * 2 else { return nil }
    let name = String(text.lowercased().drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    return isName(name) ? name : nil
  }

  /// - Throws: that the name, or the role together with the unit, cannot be.
  static func check(name: String, peran: Peran, unit: String?) throws(AccountError) {
    guard isName(name) else { throw .invalidName(String(name.prefix(maximumLength + 1))) }
    guard peran != .publik else { throw .publicRole }
    guard peran.terikatUnit || unit == nil else { throw .unitNotWanted(peran) }
    guard !peran.terikatUnit || unit?.contains(where: { !$0.isWhitespace }) == true else { throw .unitMissing(peran) }
  }

  /// Years fit, numbers of persons do not.
  private static let longestNumber = 8

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
