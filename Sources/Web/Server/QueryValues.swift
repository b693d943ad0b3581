import Foundation

/// The parameters of an address, in their order, decoded and of bounded length.
struct QueryValues: Sendable, Equatable {
  /// The longest value that is read.
  static let longestValue = 200

  /// One parameter.
  struct Pair: Sendable, Equatable {
    let name: String
    let value: String
  }

  /// No parameters.
  static let none = QueryValues(pairs: [])

  let pairs: [Pair]

  private init(pairs: [Pair]) {
    self.pairs = pairs
  }

  /// - Throws: ``WebError/permintaanSalah(_:)`` for a broken encoding or a value that is too long.
  init(_ query: String) throws(WebError) {
    var pairs: [Pair] = []
    for part in query.split(separator: "&").prefix(30) {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = FormEncoding.decode(halves[0]),
        let value = FormEncoding.decode(halves.count > 1 ? halves[1] : "")
      else {
        throw .permintaanSalah("Alamat ini memuat huruf yang tidak dapat dibaca. Periksa kembali penulisannya.")
      }
      guard name.count <= 40, value.count <= Self.longestValue else {
        throw .permintaanSalah("Isian pada alamat ini terlalu panjang. Paling panjang \(Self.longestValue) huruf.")
      }
      pairs.append(Pair(name: name, value: value))
    }
    self.pairs = pairs
  }

  /// The value of a parameter without blanks around it; `nil` when it is missing or empty.
  subscript(name: String) -> String? {
    guard let value = pairs.first(where: { $0.name == name })?.value else { return nil }
    let trimmed = value.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A whole number.
  /// - Throws: ``WebError/permintaanSalah(_:)`` for anything else or beyond the range.
  func number(_ name: String, in range: ClosedRange<Int64>) throws(WebError) -> Int64? {
    guard let text = self[name] else { return nil }
    guard let number = Int64(text), range.contains(number) else {
      let allowed =
        range.upperBound == .max
        ? "angka mulai dari \(range.lowerBound)" : "angka dari \(range.lowerBound) sampai \(range.upperBound)"
      throw .permintaanSalah("Isian \u{201C}\(name)\u{201D} harus berupa \(allowed).")
    }
    return number
  }
}

/// Addresses of this site.
enum Address {
  /// A path with parameters.
  static func make(_ path: String, _ parameters: [(String, String)]) -> String {
    guard !parameters.isEmpty else { return path }
    return path + "?" + encoded(parameters)
  }

  /// Names and values as they stand behind a question mark.
  static func encoded(_ parameters: [(String, String)]) -> String {
    parameters.map { "\(encode($0.0))=\(encode($0.1))" }.joined(separator: "&")
  }

  /// Whether a text is an address of this site, to which one may be sent on.
  static func isLocal(_ text: String) -> Bool {
    text.hasPrefix("/") && !text.hasPrefix("//") && !text.contains("\\")
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  // Ids and years need no encoding, and a page holds hundreds of them: Foundation's way would cost half of a page.
  private static func encode(_ text: String) -> String {
    text.utf8.allSatisfy(isUnreserved) ? text : text.utf8.reduce(into: "") { $0 += encode($1) }
  }

  private static func encode(_ byte: UInt8) -> String {
    guard !isUnreserved(byte) else { return String(UnicodeScalar(byte)) }
    return "%" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
