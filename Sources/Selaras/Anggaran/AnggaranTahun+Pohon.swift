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
          id: place.id, induk: place.induk, jumlah: jumlah(subKegiatan: place.id, versi: versi, sampaiBulan: bulan)))
    }
    return try PohonAnggaran(places)
  }

  /// Whether any spending of the year is recorded: before that, 0 means nothing.
  public var adaRealisasi: Bool { subKegiatan.values.contains { $0.realisasiTerakhir() != nil } }

  private func jumlah(subKegiatan id: String, versi: VersiAnggaran?, sampaiBulan bulan: Int) -> JumlahAnggaran {
    guard let recorded = subKegiatan[id] else { return .nol }
    let pagu = versi.map { recorded.pagu[$0] } ?? recorded.paguBerlaku
    return JumlahAnggaran(
      pagu: pagu?.isi.jumlah ?? .zero, realisasi: recorded.realisasiTerakhir(sampaiBulan: bulan)?.isi ?? .zero)
  }

  /// A place and everything below it.
  func keturunan(_ id: String) -> Set<String> {
    simpul.semua.filter { $0.induk == id }.reduce(into: [id]) { $0.formUnion(keturunan($1.id)) }
  }
}
