/// A refusal that a person can read: which field, and what to do about it, in plain Indonesian.
public struct Penolakan: Error, Sendable, Hashable, CustomStringConvertible {
  /// Why something is refused.
  public enum Sebab: String, Sendable, Hashable {
    /// The role or the perangkat daerah may not do this.
    case wewenang
    /// What was entered is wrong.
    case isian
    /// It would be right at another moment or in another state.
    case keadaan
  }

  /// Why.
  public let sebab: Sebab
  /// The field of the event that is refused, by its name in the journal: `nilai`, `induk`.
  public let bidang: String
  /// What is wrong and what to do.
  public let pesan: String

  /// Which fact of a command with several, from 1; `nil` where the command has one, or is refused as a whole.
  public private(set) var peristiwa: Int?

  /// What else is wrong with the same fact; empty where this is all.
  public fileprivate(set) var lainnya: [Penolakan] = []

  /// Everything that is wrong with the fact, each with its field.
  public var semua: [Penolakan] { [self] + lainnya }

  /// The messages for a person, with the fact where there are several.
  public var description: String {
    let words = semua.map(\.pesan).joined(separator: " ")
    return peristiwa.map { "Peristiwa ke-\($0): \(words)" } ?? words
  }

  func padaPeristiwa(_ urutan: Int) -> Penolakan {
    var placed = self
    placed.peristiwa = urutan
    placed.lainnya = lainnya.map { $0.padaPeristiwa(urutan) }
    return placed
  }

  /// With another one of the same fact beside it.
  func bersama(_ other: Penolakan) -> Penolakan {
    var joined = self
    joined.lainnya += other.semua
    return joined
  }

  private init(sebab: Sebab, bidang: String, pesan: String) {
    self.sebab = sebab
    self.bidang = bidang
    self.pesan = pesan
  }

  static func isian(_ bidang: String, _ pesan: String) -> Penolakan {
    Penolakan(sebab: .isian, bidang: bidang, pesan: pesan)
  }

  static func keadaan(_ bidang: String, _ pesan: String) -> Penolakan {
    Penolakan(sebab: .keadaan, bidang: bidang, pesan: pesan)
  }

  static func wewenang(_ pesan: String) -> Penolakan {
    Penolakan(sebab: .wewenang, bidang: "pelaku", pesan: pesan)
  }
}

/// The refusals of checks that do not build on each other, so that a person is told all of them at once.
struct KumpulanPenolakan {
  private var semua: [Penolakan] = []

  /// Runs a check and keeps what it refuses.
  mutating func periksa<Hasil>(_ check: @autoclosure () throws(Penolakan) -> Hasil) {
    do throws(Penolakan) {
      _ = try check()
    } catch {
      semua += error.semua.filter { !semua.contains($0) }
    }
  }

  /// Keeps a refusal.
  mutating func tolak(_ refusal: Penolakan) {
    if !semua.contains(refusal) { semua.append(refusal) }
  }

  /// Whether a field was refused.
  func memuat(_ bidang: String) -> Bool { semua.contains { $0.bidang == bidang } }

  /// - Throws: the first refusal, with all others beside it.
  func tolak() throws(Penolakan) {
    guard var first = semua.first else { return }
    first.lainnya = Array(semua.dropFirst())
    throw first
  }
}
