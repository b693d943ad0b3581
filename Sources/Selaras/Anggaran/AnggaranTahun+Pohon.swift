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
    var places: [PohonAnggaran.Simpul] = []
    for place in simpul.semua {
      places.append(
        PohonAnggaran.Simpul(
          id: place.id, induk: place.induk, jumlah: jumlah(subKegiatan: place.id, versi: versi, sampaiBulan: bulan),
          cakupan: subKegiatan[place.id]?.cakupan(sampaiBulan: bulan) ?? .nol,
          bernomor: !place.tingkat.diAtasProgram))
    }
    return try PohonAnggaran(places)
  }

  private func jumlah(subKegiatan id: String, versi: VersiAnggaran?, sampaiBulan bulan: Int) -> JumlahAnggaran {
    guard let recorded = subKegiatan[id] else { return .nol }
    let pagu = recorded.pagu(dalam: versi ?? .perubahan)
    return JumlahAnggaran(
      pagu: pagu?.isi.jumlah ?? .zero, realisasi: recorded.realisasiTerakhir(sampaiBulan: bulan)?.isi ?? .zero)
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
    var found: Set<String> = []
    for (id, amounts) in subKegiatan where amounts.pagu(dalam: versi) != nil {
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
