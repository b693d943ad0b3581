public import Sakip

extension AnggaranTahun {
  /// The budget tree with its sums, for a version of the pagu and spending up to a month.
  /// - Parameters:
  ///   - versi: `nil` takes the pagu that counts.
  ///   - bulan: 1 to 12.
  /// - Throws: ``PohonAnggaranError`` when what is recorded does not make a tree.
  public func pohon(versi: VersiAnggaran? = nil, sampaiBulan bulan: Int = 12) throws(PohonAnggaranError)
    -> PohonAnggaran
  {
    let amount = versi.map(pagu(dalam:)) ?? { $0.paguBerlaku }
    var places: [PohonAnggaran.Simpul] = []
    for place in simpul.semua {
      places.append(
        PohonAnggaran.Simpul(
          id: place.id, induk: place.induk, jumlah: jumlah(subKegiatan: place.id, amount, sampaiBulan: bulan),
          cakupan: subKegiatan[place.id]?.cakupan(sampaiBulan: bulan) ?? .nol,
          bernomor: !place.tingkat.diAtasProgram))
    }
    return try PohonAnggaran(places)
  }

  /// How the pagu of a sub kegiatan is read in a version of the budget. An amended budget names only what it changes; where
  /// nothing of the year is amended there is none.
  private func pagu(dalam versi: VersiAnggaran) -> (SubKegiatanTercatat) -> Tercatat<PaguDitetapkan>? {
    versi == .perubahan && ada(.perubahan) ? { $0.paguBerlaku } : { $0.pagu[versi] }
  }

  private func jumlah(
    subKegiatan id: String, _ pagu: (SubKegiatanTercatat) -> Tercatat<PaguDitetapkan>?, sampaiBulan bulan: Int
  ) -> JumlahAnggaran {
    guard let recorded = subKegiatan[id] else { return .nol }
    return JumlahAnggaran(
      pagu: pagu(recorded)?.isi.jumlah ?? .zero, realisasi: recorded.realisasiTerakhir(sampaiBulan: bulan)?.isi ?? .zero
    )
  }

  /// Where the cumulative spending of a place, or of one below it, fell from one month to the next; of the whole year
  /// for `nil`.
  public func penurunan(simpul id: String? = nil) -> [PenurunanTercatat] {
    let places = id.map { keturunan($0) }
    return simpul.semua.filter { places?.contains($0.id) ?? true }.flatMap { place in
      (subKegiatan[place.id]?.penurunan ?? []).map { PenurunanTercatat(simpul: place, penurunan: $0) }
    }
  }

  /// A place and everything below it.
  func keturunan(_ id: String) -> Set<String> { keturunan([id]) }

  /// Some places and everything below them.
  /// - Complexity: O(number of places of the year).
  func keturunan(_ ids: some Sequence<String>) -> Set<String> {
    let below = bawahan
    var found: Set<String> = []
    var open = Array(ids)
    while let next = open.popLast() {
      if found.insert(next).inserted { open += below[next] ?? [] }
    }
    return found
  }

  /// The ids of the places, depth first, in the order in which they were recorded.
  var urutan: [String] {
    let below = bawahan
    var found: [String] = []
    var open = Array((below[nil] ?? []).reversed())
    while let next = open.popLast() {
      found.append(next)
      open += (below[next] ?? []).reversed()
    }
    return found
  }

  /// The places that have an amount in a version of the budget, themselves or below them.
  func berpagu(_ versi: VersiAnggaran) -> Set<String> {
    let amount = pagu(dalam: versi)
    var found: Set<String> = []
    for (id, recorded) in subKegiatan where amount(recorded) != nil {
      var next: String? = id
      while let place = next, found.insert(place).inserted { next = simpul[place]?.induk }
    }
    return found
  }

  /// Whether a program has an amount in a version of the budget, by a sub kegiatan below it.
  func adaProgramBerpagu(_ versi: VersiAnggaran) -> Bool {
    subKegiatan.contains { id, amounts in
      amounts.pagu[versi] != nil
        && sequence(first: id) { simpul[$0]?.induk }.prefix(PohonAnggaran.kedalamanTerbesar + 1)
          .contains { simpul[$0]?.tingkat == .program }
    }
  }

  /// The places right below each, those at the top below `nil`.
  private var bawahan: [String?: [String]] {
    simpul.semua.reduce(into: [:]) { $0[$1.induk, default: []].append($1.id) }
  }
}
