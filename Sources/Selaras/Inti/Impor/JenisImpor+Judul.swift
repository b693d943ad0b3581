public import Lembar

extension JenisImpor {
  /// The kind whose header a sheet bears: the one that was chosen where it does, or where no other single one does.
  /// - Parameter kinds: those among which it is looked for.
  public static func menurutJudul(_ lembar: Lembar, dipilih chosen: JenisImpor, dari kinds: [JenisImpor]) -> JenisImpor
  {
    guard !chosen.sesuai(lembar) else { return chosen }
    let fitting = kinds.filter { $0 != chosen && $0.sesuai(lembar) }
    return fitting.count == 1 ? fitting[0] : chosen
  }

  /// Whether nothing is wrong with the header of a sheet of this kind.
  private func sesuai(_ lembar: Lembar) -> Bool {
    let header = KepalaLembar(lembar, kolom: bentuk.kolom(tahun: Array(2000...2100)))
    return !header.pesan.contains { $0.bobot == .salah } && bentuk.masalah(kepala: header) == nil
  }
}
