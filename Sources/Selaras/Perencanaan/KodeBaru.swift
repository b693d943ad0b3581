extension PerencanaanUnit {
  /// What gets an id of its own when it is added.
  public enum Bagian: String, Sendable {
    /// A version.
    case versi = "v"
    /// A tujuan.
    case tujuan = "t"
    /// A sasaran.
    case sasaran = "s"
    /// An indikator.
    case indikator = "i"
    /// A decree on the IKU.
    case keputusanIku = "keputusan-"
  }

  /// The first id of a kind that was never used: `s10`.
  public func kodeBaru(_ bagian: Bagian) -> String {
    let used =
      switch bagian {
      case .versi: versi.semuaId
      case .tujuan: tujuan.semuaId
      case .sasaran: sasaran.semuaId
      case .indikator: indikator.semuaId
      case .keputusanIku: keputusanIku.semuaId
      }
    let known = Set(used)
    return (1...(known.count + 1)).lazy.map { "\(bagian.rawValue)\($0)" }.first { !known.contains($0) }
      ?? "\(bagian.rawValue)\(known.count + 1)"
  }
}
