/// What a person saw of a version of the nomenklatur and its codes. It is no perangkat daerah's, hence no ``Terlihat``.
public struct NomenklaturTerlihat: Sendable, Hashable {
  /// The version.
  public let id: String
  /// The last entry that had touched it or one of its codes; `nil` when there was none.
  public let entri: Int64?

  /// What was seen.
  public init(id: String, entri: Int64?) {
    self.id = id
    self.entri = entri
  }

  /// Refuses what was decided on a version that has changed since.
  func periksa(_ state: State) throws(Penolakan) {
    guard state.anggaran.terlihat(nomenklatur: id).entri != entri else { return }
    throw .keadaan(
      "terlihat",
      "\(state.anggaran.nomenklatur[id]?.nama ?? "Nomenklatur \u{201C}\(id)\u{201D}") sudah diubah sejak Anda membukanya. Isian Anda belum disimpan; periksa yang terbaru, lalu simpan kembali."
    )
  }
}

extension AnggaranPemda {
  /// What a person sees now of a version.
  public func terlihat(nomenklatur id: String) -> NomenklaturTerlihat {
    let codes = kode[id] ?? Catatan()
    let last = codes.semuaKunci.lazy.compactMap { codes.riwayat($0).last }.max()
    return NomenklaturTerlihat(id: id, entri: [nomenklatur.tercatat(id)?.entri, last].compactMap { $0 }.max())
  }
}
