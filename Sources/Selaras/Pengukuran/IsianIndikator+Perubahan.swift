import Sakip

extension IsianIndikator {
  /// How the value moved since the period before, in words: `naik 0,22 dari Semester I 2024 (87,56), membaik`; `nil`
  /// where one of the two has no number.
  public var perubahan: String? {
    guard let earlier = sebelumnya, let now = tercatat?.angka, let before = earlier.tercatat.angka else { return nil }
    let place = "\(earlier.periode.nama) (\(indikator.tertulis(earlier.tercatat)))"
    let step = Perkembangan(from: before, to: now)
    guard step != .tetap else { return "tetap seperti \(place)" }
    let points = Perkembangan.perubahanPoin(from: before, to: now)
    let size = (points.isNegative ? Perkembangan.perubahanPoin(from: now, to: before) : points)
      .printed(decimals: indikator.desimalTerbatas)
    let isBetter = (step == .naik) == (indikator.polaritas == .naik)
    return "\(step.rawValue) \(size) dari \(place), \(isBetter ? "membaik" : "memburuk")"
  }
}

extension RealisasiTercatat {
  /// The number of the period: as entered, or the share that its inputs make.
  var angka: Ratio? { masukan?.rasio?.persen ?? nilai?.angka.map { Ratio($0) } }
}
