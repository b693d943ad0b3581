extension AnggaranTahun {
  /// The last month, 1 to 12, for which spending is recorded: of a place and everything below it, of the whole year for
  /// `nil`; `nil` when nothing is recorded there.
  public func bulanRealisasiTerakhir(simpul id: String? = nil) -> Int? {
    let places = id.map { keturunan($0) }
    return subKegiatan.lazy.filter { places?.contains($0.key) ?? true }
      .compactMap { entry in (1...12).last { entry.value.realisasi(sampaiBulan: $0) != nil } }.max()
  }
}
