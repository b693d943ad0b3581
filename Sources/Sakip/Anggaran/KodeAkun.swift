/// A code of the accounts of a budget: akun `4`, kelompok `4.1`, jenis `4.1.01` and finer (Permendagri 90/2019,
/// lampiran; PP 71/2010).
public struct KodeAkun: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The levels, from the top.
  public enum Tingkat: Int, Sendable, Hashable, CaseIterable {
    /// `4`.
    case akun = 1
    /// `4.1`.
    case kelompok
    /// `4.1.01`.
    case jenis
    /// `4.1.01.01`.
    case objek
    /// `4.1.01.01.01`.
    case rincianObjek
    /// `4.1.01.01.01.0001`.
    case subRincianObjek

    /// The name on screen.
    public var nama: String {
      switch self {
      case .akun: "Akun"
      case .kelompok: "Kelompok"
      case .jenis: "Jenis"
      case .objek: "Objek"
      case .rincianObjek: "Rincian objek"
      case .subRincianObjek: "Sub rincian objek"
      }
    }
  }

  private let bagian: [String]
  /// The level.
  public let tingkat: Tingkat

  private init?(bagian: [String]) {
    guard let level = Tingkat(rawValue: bagian.count) else { return nil }
    self.bagian = bagian
    tingkat = level
  }

  /// Reads a code of revenue (4), spending (5) or financing (6).
  /// - Returns: `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let lengths = [1, 1, 2, 2, 2, 4]
    guard parts.count <= lengths.count, let first = parts.first, ["4", "5", "6"].contains(first) else { return nil }
    for (part, length) in zip(parts, lengths) {
      guard part.utf8.count == length, part.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
      else { return nil }
    }
    self.init(bagian: parts)
  }

  /// The code above; `nil` for an akun.
  public var induk: KodeAkun? { KodeAkun(bagian: bagian.dropLast()) }

  /// The akun that the code belongs to: `4`, `5` or `6`.
  public var akun: String { bagian[0] }

  /// The whole code.
  public var description: String { bagian.joined(separator: ".") }

  /// In the order of a report: each before those below it.
  public static func < (left: KodeAkun, right: KodeAkun) -> Bool { left.bagian.lexicographicallyPrecedes(right.bagian) }
}
