extension UnitState {
  /// The agreements that promised the target of a version for a year, in words: `Perjanjian Kinerja Camat Juai 2024`. Those
  /// that were given up promise nothing; one on paper promised what the version in force on its day
  /// set (``Ditandatangani/hariRencana``).
  public func pemakaiTarget(_ indikator: String, versi: String, tahun: Int) -> [String] {
    let onPaper = perjanjian.perjanjian.values.map(\.isi).filter { agreement in
      agreement.tahun == tahun && agreement.baris.contains { $0.indikator == indikator }
        && perencanaan.versiBerlaku(pada: agreement.hariRencana)?.id == versi
    }.map(\.jabatan)
    let drafted = perjanjian.naskah.values.map(\.isi).filter { draft in
      draft.status != .dibatalkan && draft.isi.tahun == tahun && draft.isi.versi == versi
        && draft.isi.baris.contains { $0.indikator == indikator }
    }.map(\.isi.namaJabatan)
    return Set(onPaper + drafted).sorted().map { "Perjanjian Kinerja \($0) \(tahun)" }
  }
}
