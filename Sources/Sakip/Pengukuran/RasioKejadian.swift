/// A realisasi that is the share of events dealt with: `ditangani / dilaporkan x 100` (rules §3).
public struct RasioKejadian: Sendable, Hashable {
  /// The events dealt with, 0 or more.
  public let pembilang: ExactDecimal
  /// All events, 0 or more.
  public let penyebut: ExactDecimal
  /// The share in percent, exact; 100 without events.
  public let persen: Ratio
  /// Whether there was no event at all; ``keterangan`` then stands wherever the figure stands.
  public let tanpaKejadian: Bool

  /// Computes the share.
  /// - Throws: ``RasioKejadianError``.
  public init(pembilang: ExactDecimal, penyebut: ExactDecimal) throws(RasioKejadianError) {
    guard !pembilang.isNegative, !penyebut.isNegative else { throw .negatif }
    self.pembilang = pembilang
    self.penyebut = penyebut
    tanpaKejadian = pembilang.isZero && penyebut.isZero
    guard let share = Ratio(pembilang).divided(by: Ratio(penyebut)) else {
      guard tanpaKejadian else { throw .tanpaPenyebut(pembilang: pembilang) }
      persen = Ratio(100)
      return
    }
    persen = share * Ratio(100)
  }

  /// The note of a share without events; empty otherwise.
  public var keterangan: String {
    tanpaKejadian ? "Tanpa kejadian: 0 dari 0 dinilai 100%." : ""
  }
}

/// Why there is no share; says in Indonesian how to mend it.
public enum RasioKejadianError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A count below 0.
  case negatif
  /// Events were dealt with, yet none is recorded.
  case tanpaPenyebut(pembilang: ExactDecimal)

  /// What is wrong and how to mend it, in Indonesian.
  public var description: String {
    switch self {
    case .negatif:
      "Pembilang dan penyebut tidak boleh kurang dari 0. Perbaiki isiannya."
    case .tanpaPenyebut(let pembilang):
      "Pembilang \(pembilang.printed) sedangkan penyebut 0. Isi penyebut dengan jumlah seluruh kejadian."
    }
  }
}
