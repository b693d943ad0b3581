/// A code of the nomenklatur: `7.01.02`, `7.01.02.2.02`, `7.01.02.2.02.0003` (Kepmendagri 050-5889/2021 and updates).
public struct KodeRekening: Sendable, Hashable, CustomStringConvertible {
  /// The parts between the points.
  public let bagian: [String]

  /// Reads a code of a program, kegiatan or sub kegiatan.
  ///
  /// The last part of a sub kegiatan has 2, 3 or 4 digits, by the version of the nomenklatur; the urusan may be `X`.
  /// - Returns: `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let lengths: [ClosedRange<Int>] = [1...1, 2...2, 2...2, 1...1, 2...2, 2...4]
    guard [3, 5, 6].contains(parts.count) else { return nil }
    for (part, length) in zip(parts, lengths) {
      let isDigits = part.allSatisfy { $0.isASCII && $0.isNumber }
      guard length.contains(part.count), isDigits || part.allSatisfy({ $0 == "X" }) else { return nil }
    }
    bagian = parts
  }

  /// The level that the code names.
  public var tingkat: TingkatAnggaran {
    switch bagian.count {
    case 3: .program
    case 5: .kegiatan
    default: .subKegiatan
    }
  }

  /// The code of the program.
  public var program: String { bagian.prefix(3).joined(separator: ".") }

  /// The part of the kegiatan with its authority: `2.02`; empty for a program.
  public var kegiatan: String { bagian.dropFirst(3).prefix(2).joined(separator: ".") }

  /// The part of the sub kegiatan; empty above it.
  public var subKegiatan: String { bagian.count == 6 ? bagian[5] : "" }

  /// The code of the level above; `nil` for a program.
  public var induk: String? {
    switch bagian.count {
    case 3: nil
    case 5: program
    default: bagian.prefix(5).joined(separator: ".")
    }
  }

  /// The whole code.
  public var description: String { bagian.joined(separator: ".") }
}
