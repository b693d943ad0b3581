public import Sakip

/// What a person saw of a schedule when filling in its form. The schedule is no perangkat daerah's, hence no ``Terlihat``.
public struct JadwalTerlihat: Sendable, Hashable {
  /// The periods that it is about.
  public let jenis: Periode.Jenis
  /// Their year.
  public let tahun: Int
  /// The entry that had set it; `nil` where the policy served.
  public let entri: Int64?

  /// What was seen.
  public init(jenis: Periode.Jenis, tahun: Int, entri: Int64?) {
    self.jenis = jenis
    self.tahun = tahun
    self.entri = entri
  }

  /// Refuses what was decided on a schedule that has changed since.
  func periksa(_ state: State) throws(Penolakan) {
    guard state.jadwal.ditetapkan(jenis, tahun: tahun)?.entri != entri else { return }
    throw .keadaan(
      "terlihat-\(jenis.rawValue)",
      "Jadwal per \(jenis.rawValue) sudah diubah sejak Anda membukanya. Periksa yang terbaru, lalu simpan kembali.")
  }
}
