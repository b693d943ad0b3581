public import Sakip

extension UnitState {
  /// The programs, kegiatan and sub kegiatan of a year, depth first, with the money of a version: sums of the budget
  /// tree. Where money is recorded by program without a tree, those programs.
  /// - Complexity: O(places of the year).
  public func bagianBerpagu(tahun: Int, versi: VersiAnggaran) -> [ProgramBerpagu] {
    guard let year = anggaran.tahun[tahun], year.simpul.count > 0 else {
      return programBerpagu(tahun: tahun, versi: versi)
    }
    let funded = year.berpagu(versi)
    return rincianAnggaran(tahun: tahun, versi: versi).filter { !$0.simpul.tingkat.diAtasProgram }.map { row in
      let place = row.simpul
      return ProgramBerpagu(
        nomor: nil, simpul: place.id, kode: place.kode, nama: place.nama,
        pagu: funded.contains(place.id) ? row.jumlah.pagu : nil, tingkat: place.tingkat,
        induk: place.tingkat == .program ? nil : place.induk,
        keluaran: KeluaranAnggaran(indikator: place.indikator, target: place.target))
    }
  }
}

extension TingkatAnggaran {
  /// What rows of some levels are called together: `program`, `kegiatan dan sub kegiatan`.
  public static func sebutan(_ levels: some Sequence<TingkatAnggaran>) -> String {
    let present = Set(levels)
    let names = allCases.filter(present.contains).map { $0.nama.lowercased() }
    guard let last = names.last else { return "program" }
    let first = names.dropLast().joined(separator: ", ")
    return first.isEmpty ? last : "\(first)\(names.count > 2 ? "," : "") dan \(last)"
  }
}
