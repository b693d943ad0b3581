/// A code of the nomenklatur: urusan `7`, bidang urusan `7.01`, program `7.01.02`, kegiatan `7.01.02.2.02`, sub kegiatan
/// `7.01.02.2.02.0003` (Permendagri 90/2019 and updates).
public struct KodeRekening: Sendable, Hashable, CustomStringConvertible {
  /// The parts between the points.
  public let bagian: [String]

  private init(bagian: [String]) {
    self.bagian = bagian
  }

  /// Reads a code of any level.
  ///
  /// The last part of a sub kegiatan has 2, 3 or 4 digits, by the version of the nomenklatur; urusan and bidang urusan
  /// may be `X` and `XX`, which stand for all of them.
  /// - Returns: `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let lengths: [ClosedRange<Int>] = [1...1, 2...2, 2...2, 1...1, 2...2, 2...4]
    guard [1, 2, 3, 5, 6].contains(parts.count) else { return nil }
    for (part, length) in zip(parts, lengths) {
      let isDigits = part.allSatisfy { $0.isASCII && $0.isNumber }
      guard length.contains(part.count), isDigits || Self.isPlaceholder(part) else { return nil }
    }
    self.init(bagian: parts)
  }

  /// The level that the code names.
  public var tingkat: TingkatAnggaran {
    switch bagian.count {
    case 1: .urusan
    case 2: .bidangUrusan
    case 3: .program
    case 5: .kegiatan
    default: .subKegiatan
    }
  }

  /// The code of the program; of a higher level, that level's own.
  public var program: String { bagian.prefix(3).joined(separator: ".") }

  /// The part of the kegiatan with its authority: `2.02`; empty above it.
  public var kegiatan: String { bagian.dropFirst(3).prefix(2).joined(separator: ".") }

  /// The part of the sub kegiatan; empty above it.
  public var subKegiatan: String { bagian.count == 6 ? bagian[5] : "" }

  /// The code of the level above; `nil` for an urusan.
  public var induk: KodeRekening? {
    switch bagian.count {
    case 1: nil
    case 5: KodeRekening(bagian: Array(bagian.prefix(3)))
    default: KodeRekening(bagian: Array(bagian.dropLast()))
    }
  }

  /// The same code for every urusan: `7.01.01.2.06` becomes `X.XX.01.2.06`; `nil` above a program.
  public var lintasUrusan: KodeRekening? {
    bagian.count < 3 ? nil : KodeRekening(bagian: ["X", "XX"] + bagian.dropFirst(2))
  }

  /// Whether a part of it stands for all urusan.
  public var mencakupSemua: Bool { bagian.contains(where: Self.isPlaceholder) }

  /// Whether this code stands below another, at whatever distance; `X` fits every part.
  public func berada(diBawah atas: KodeRekening) -> Bool {
    atas.bagian.count < bagian.count
      && zip(atas.bagian, bagian).allSatisfy { $0 == $1 || Self.isPlaceholder($0) || Self.isPlaceholder($1) }
  }

  /// The whole code.
  public var description: String { bagian.joined(separator: ".") }

  private static func isPlaceholder(_ part: String) -> Bool { part.allSatisfy { $0 == "X" } }
}
