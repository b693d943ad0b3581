extension PasanganSerapan {
  /// The percentages of a text for which both amounts are told.
  static func semua(_ text: Uraian, sebelumnya: ArraySlice<Uraian>, bagian: [PeranUraian?: [Uraian.Butir]])
    -> [PasanganSerapan]
  {
    text.butir.indices.compactMap { place in
      guard text.butir[place].persen else { return nil }
      return sesudahnya(text, place) ?? sebelumPersen(text, place, sebelumnya, bagian)
    }
  }

  /// `serapan 96,18%, yang diperoleh dari realisasi Rp X dengan pagu Rp Y`.
  private static func sesudahnya(_ text: Uraian, _ place: Int) -> PasanganSerapan? {
    let items = text.butir
    guard place + 2 < items.count, items[place].peran == .serapan, items[place + 1].uang, items[place + 2].uang,
      items[place + 2].kalimat - items[place].kalimat <= 1,
      penghubung.contains(where: items[place + 1].sebelum.contains)
    else { return nil }
    let pair = [items[place + 1], items[place + 2]]
    guard let spent = pair.first(where: { $0.peran == .realisasi }),
      let budget = pair.first(where: { $0.peran == .pagu })
    else { return nil }
    return PasanganSerapan(persen: items[place], realisasi: spent, pagu: budget, sealinea: true)
  }

  /// What leads from a percentage to what it is computed from.
  private static let penghubung = ["diperoleh", "didapat", "dari", "berdasarkan", "yaitu", "yakni"]

  /// `pagu Rp Y, realisasi Rp X atau 96,18%`.
  private static func sebelumPersen(
    _ text: Uraian, _ place: Int, _ front: ArraySlice<Uraian>, _ all: [PeranUraian?: [Uraian.Butir]]
  ) -> PasanganSerapan? {
    let items = text.butir
    guard place > 0, items[place - 1].uang, items[place].kalimat - items[place - 1].kalimat <= 1,
      mengikat(items[place])
    else { return nil }
    // A share of a total that is not named here proves nothing by itself.
    let isOwn = !text.sesudah(place).prefix(24).contains("dari total")
    let last = items[place - 1]
    let earlier = items[..<(place - 1)].reversed()
    if case .bagian? = last.peran { return dariBagian(items[place], last, text, front, all) }
    if last.peran == .realisasi, let budget = paguSesudah(text, place) {
      return PasanganSerapan(persen: items[place], realisasi: last, pagu: budget, sealinea: true)
    }
    if last.peran == .realisasi {
      if let budget = earlier.first(where: { $0.peran == .pagu }) {
        guard !earlier.prefix(while: { $0.angka != budget.angka }).contains(where: \.persen) else { return nil }
        return PasanganSerapan(persen: items[place], realisasi: last, pagu: budget, sealinea: isOwn)
      }
      if let budget = paguTanpaNama(items, place) {
        return PasanganSerapan(persen: items[place], realisasi: last, pagu: budget, sealinea: true)
      }
      guard !earlier.contains(where: \.uang) else { return nil }
      let total = front.reversed().prefix(3).lazy.flatMap(\.butir).first { $0.peran == .pagu && $0.uang }
      return total.map { PasanganSerapan(persen: items[place], realisasi: last, pagu: $0, sealinea: false) }
    }
    guard last.peran == .pagu,
      let spent = earlier.prefix(while: { !$0.persen }).first(where: { $0.peran == .realisasi })
    else { return nil }
    return PasanganSerapan(persen: items[place], realisasi: spent, pagu: last, sealinea: isOwn)
  }

  /// `realisasi Rp X atau 96,18% dari anggaran Rp Y`: the budget behind the percentage.
  private static func paguSesudah(_ text: Uraian, _ place: Int) -> Uraian.Butir? {
    guard place + 1 < text.butir.count else { return nil }
    let next = text.butir[place + 1]
    let words = next.sebelum.split { !$0.isLetter }
    guard next.uang, next.peran == .pagu, next.kalimat == text.butir[place].kalimat, words.first == "dari",
      words.count <= 9
    else { return nil }
    return next
  }

  /// `total belanja sebesar Rp Y dengan realisasi Rp X (95,46%)`: the only other amount of the sentence, larger than what
  /// was spent of it.
  private static func paguTanpaNama(_ items: [Uraian.Butir], _ place: Int) -> Uraian.Butir? {
    let last = items[place - 1]
    let amounts = items[..<(place - 1)].filter { $0.kalimat == last.kalimat && $0.uang }
    guard amounts.count == 1, let only = amounts.first, only.angka == items[place - 2].angka, only.peran != .sisa,
      only.peran != .realisasi, last.angka.nilai < only.angka.nilai,
      ["dengan realisasi", "terealisasi", "direalisasikan", "realisasinya"].contains(where: last.sebelum.contains)
    else { return nil }
    return only
  }

  /// Whether the words in front of a percentage tie it to the amount before it.
  private static func mengikat(_ item: Uraian.Butir) -> Bool {
    if item.peran == .serapan { return true }
    let words = item.sebelum.split { !$0.isLetter }.map(String.init)
    guard words.count <= 9 else { return false }
    return item.sebelum.contains("(") && words.isEmpty || words.contains("atau") || words.contains("sebesar")
      || words.contains("sekitar") || words.contains("persentase")
  }
}
