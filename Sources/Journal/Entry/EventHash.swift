/// A SHA-256 digest: 32 bytes.
public struct EventHash: Hashable, Sendable {
  /// Number of bytes of a digest.
  public static let length = 32
  /// 32 zero bytes: what the first entry of a journal names as its previous hash.
  public static let zero = EventHash(words: (0, 0, 0, 0))

  // Four words instead of an array: a digest then needs no allocation, and a replay handles hundreds of thousands.
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  private init(words: (UInt64, UInt64, UInt64, UInt64)) {
    (first, second, third, fourth) = words
  }

  /// Takes the bytes as they are; `nil` unless there are exactly 32.
  public init?(bytes: some Sequence<UInt8>) {
    var words: [UInt64] = [0, 0, 0, 0]
    var count = 0
    for byte in bytes {
      guard count < Self.length else { return nil }
      words[count / 8] = words[count / 8] << 8 | UInt64(byte)
      count += 1
    }
    guard count == Self.length else { return nil }
    self.init(words: (words[0], words[1], words[2], words[3]))
  }

  init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.length else { return nil }
    func word(_ offset: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    self.init(words: (word(0), word(8), word(16), word(24)))
  }

  /// Reads 64 hexadecimal digits, upper or lower case; `nil` for every other text.
  public init?(hex: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.length)
    var high: UInt8?
    for character in hex.utf8 {
      guard character < 0x80, let digit = Character(Unicode.Scalar(character)).hexDigitValue else { return nil }
      if let upper = high {
        bytes.append(upper << 4 | UInt8(digit))
        high = nil
      } else {
        high = UInt8(digit)
      }
    }
    guard high == nil else { return nil }
    self.init(bytes: bytes)
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    [first, second, third, fourth].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }

  /// 64 lower-case hexadecimal digits.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

extension EventHash: CustomStringConvertible {
  /// Same as ``hex``.
  public var description: String { hex }
}
