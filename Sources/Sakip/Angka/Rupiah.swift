/// An amount of money in whole rupiah.
///
/// One figure that comes from outside is at most ``maximum``; sums are held in 128 bits and cannot overflow.
public struct Rupiah: Sendable, Hashable, Comparable {
  /// Whole rupiah; negative amounts are printed in parentheses.
  public let amount: Int128

  /// The largest single figure that is accepted from outside: a thousand trillion (1.000.000.000.000.000).
  public static let maximum = 1_000_000_000_000_000

  /// An amount known to the program.
  public init(_ amount: Int) {
    self.amount = Int128(amount)
  }

  private init(sum: Int128) {
    amount = sum
  }

  /// Nothing.
  public static let zero = Rupiah(0)

  /// Order by size.
  public static func < (left: Rupiah, right: Rupiah) -> Bool {
    left.amount < right.amount
  }

  /// The sum of two amounts.
  public static func + (left: Rupiah, right: Rupiah) -> Rupiah {
    Rupiah(sum: left.amount &+ right.amount)
  }

  /// The difference of two amounts.
  public static func - (left: Rupiah, right: Rupiah) -> Rupiah {
    Rupiah(sum: left.amount &- right.amount)
  }
}

extension Sequence where Element == Rupiah {
  /// The total of the amounts; 0 for none.
  public func total() -> Rupiah {
    reduce(.zero, +)
  }
}

extension Rupiah: Codable {
  /// Reads a whole number between ±``maximum``.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let amount = try container.decode(Int.self)
    guard amount.magnitude <= UInt(Self.maximum) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "jumlah rupiah \(amount) melebihi batas \(Self.maximum)")
    }
    self.init(amount)
  }

  /// Writes a whole number.
  /// - Throws: `EncodingError` for a sum beyond ``maximum``, which could not be read again.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    guard let figure = Int(exactly: amount), figure.magnitude <= UInt(Self.maximum) else {
      throw EncodingError.invalidValue(
        self,
        EncodingError.Context(
          codingPath: encoder.codingPath,
          debugDescription: "jumlah rupiah \(amount) melebihi batas \(Self.maximum)"))
    }
    try container.encode(figure)
  }
}
