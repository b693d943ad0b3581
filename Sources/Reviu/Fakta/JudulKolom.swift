/// The words in the head of a column, by which a field of a sheet is found to be about the same.
struct JudulKolom {
  let kolom: KolomTabel
  /// Its words, without numbers.
  private let kata: Set<String>
  /// Those that tell it from other columns.
  private let makna: Set<String>

  init(_ kolom: KolomTabel) {
    self.kolom = kolom
    kata = Set(KataTeks.pecah(kolom.judul).filter { Int($0) == nil })
    makna = kata.subtracting(["rp", "tahun", "kinerja", "data"])
  }

  /// Whether it may be about what a field is about.
  func setara(_ item: ButirLembar) -> Bool {
    guard let year = item.tahun else { return !makna.isDisjoint(with: item.kata) }
    guard kolom.tahun == year, !kata.contains("realisasi"), !kata.contains("capaian") else { return false }
    return kata.isEmpty || !kata.isDisjoint(with: item.kata)
  }
}
