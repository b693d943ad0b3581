import Sakip

extension PasanganSerapan {
  /// Whether other amounts of the text make the percentage.
  func adaPasanganLain(_ text: Uraian) -> Bool {
    let amounts = text.butir.filter(\.uang).prefix(24)
    return amounts.contains { top in
      amounts.contains { bottom in
        top.angka != bottom.angka && HasilBagi(top.angka, bottom.angka)?.cocok(persen.angka) == .dibulatkan
      }
    }
  }

  /// An amount of the document that looks like one of the two and with which the percentage comes out.
  func pengganti(_ known: [Uraian.Butir]) -> (ganti: Uraian.Butir, menjadi: Uraian.Butir)? {
    for item in known {
      if item.angka.nilai != realisasi.angka.nilai, mirip(item, realisasi),
        HasilBagi(item.angka, pagu.angka)?.cocok(persen.angka) == .dibulatkan
      {
        return (realisasi, item)
      }
      if item.angka.nilai != pagu.angka.nilai, mirip(item, pagu),
        HasilBagi(realisasi.angka, item.angka)?.cocok(persen.angka) == .dibulatkan
      {
        return (pagu, item)
      }
    }
    return nil
  }

  private func mirip(_ item: Uraian.Butir, _ own: Uraian.Butir) -> Bool {
    if Kaidah.mirip(item.angka.nilai, own.angka.nilai) { return true }
    // Two statements of one total need not look alike: what they stand for and the budget say that they are one.
    return !sealinea && item.peran == own.peran && item.peran == .realisasi
      && item.angka.nilai.printed.count == own.angka.nilai.printed.count
  }
}
