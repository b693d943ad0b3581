/// Why there is no state of an earlier day.
public enum StateFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// Too many other days are being made ready.
  case sibuk

  /// What is wrong and what to do, in Indonesian.
  public var description: String {
    switch self {
    case .sibuk: "Banyak keadaan tanggal lampau sedang disiapkan. Coba lagi beberapa saat lagi."
    }
  }
}
