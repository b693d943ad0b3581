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
    let pagu = versi.map { recorded.pagu[$0] } ?? recorded.paguBerlaku
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
  func keturunan(_ id: String) -> Set<String> {
    simpul.semua.filter { $0.induk == id }.reduce(into: [id]) { $0.formUnion(keturunan($1.id)) }
  }
}
