extension PasanganSerapan {
  /// The amounts of parts that texts name, by the part.
  static func bagian(_ texts: [Uraian]) -> [PeranUraian?: [Uraian.Butir]] {
    Dictionary(
      grouping: texts.flatMap(\.butir).filter { if case .bagian? = $0.peran { $0.uang } else { false } }, by: \.peran)
  }

  /// `belanja modal Rp X atau 93,37%` with `belanja modal Rp Y` somewhere before it.
  static func dariBagian(
    _ percent: Uraian.Butir, _ spent: Uraian.Butir, _ text: Uraian, _ front: ArraySlice<Uraian>,
    _ all: [PeranUraian?: [Uraian.Butir]]
  ) -> PasanganSerapan? {
    // A report names a part some times; of one that is named again and again the first times are enough.
    let known = front.flatMap(\.butir) + text.butir + (all[spent.peran] ?? []).prefix(60)
    let budgets = known.filter { $0.peran == spent.peran && $0.uang && $0.angka.nilai > spent.angka.nilai }
    let fitting = budgets.first { HasilBagi(spent.angka, $0.angka)?.cocok(percent.angka) == .dibulatkan }
    return (fitting ?? budgets.first).map {
      PasanganSerapan(persen: percent, realisasi: spent, pagu: $0, sealinea: false)
    }
  }
}
