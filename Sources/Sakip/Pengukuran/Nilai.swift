/// A value of an indikator, as target or as realisasi, in one of the kinds that the documents show (rules §2).
public enum Nilai: Sendable, Hashable {
  /// A number; its unit belongs to the indikator.
  case angka(ExactDecimal)
  /// A number with the predicate that its scale gives: `72,09 (BB)`.
  case angkaBerpredikat(ExactDecimal, predikat: String)
  /// A range, in the order printed: `3,3-3,5`, or descending `5,1-4,9`. The first bound is the one compared with.
  case rentang(ExactDecimal, ExactDecimal)
  /// A step of an ordered scale: `WTP`, `Sangat Baik (A)`.
  case predikat(String)

  /// The number that capaian is computed with; `nil` for a predicate.
  public var angka: ExactDecimal? {
    switch self {
    case .angka(let value), .angkaBerpredikat(let value, _), .rentang(let value, _): value
    case .predikat: nil
    }
  }

  /// The value in Indonesian notation without a unit: `87,65`, `72,09 (BB)`, `5,1-4,9`, `WTP`.
  public var printed: String {
    switch self {
    case .angka(let value): value.printed
    case .angkaBerpredikat(let value, let predikat): "\(value.printed) (\(predikat))"
    case .rentang(let first, let second): "\(first.printed)-\(second.printed)"
    case .predikat(let predikat): predikat
    }
  }
}
