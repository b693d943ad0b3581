extension Nilai {
  /// The same value with at least so many decimals: `88` as `88,00`. Further decimals stay.
  public func berdesimal(_ desimal: Int) -> Nilai {
    func padded(_ value: ExactDecimal) -> ExactDecimal {
      Ratio(value).rounded(decimals: max(value.decimals, desimal))
    }
    return switch self {
    case .angka(let value): .angka(padded(value))
    case .angkaBerpredikat(let value, let predikat): .angkaBerpredikat(padded(value), predikat: predikat)
    case .rentang(let first, let second): .rentang(padded(first), padded(second))
    case .predikat: self
    }
  }
}
