extension LaporanRealisasiAnggaran {
  /// A row of the printed report.
  public enum BarisCetak: Sendable, Hashable {
    /// A line.
    case akun(Baris)
    /// What follows from the lines above it.
    case pos(Pos, JumlahLra)
  }

  /// The rows in the order of the law: revenue, spending, surplus, financing, net financing, SiLPA.
  public var barisCetak: [BarisCetak] {
    func lines(_ akun: String) -> [BarisCetak] { baris.filter { $0.kode.akun == akun }.map { .akun($0) } }
    func result(_ pos: Pos) -> [BarisCetak] { self[pos].map { [.pos(pos, $0)] } ?? [] }
    return lines("4") + lines("5") + result(.surplus) + lines("6") + result(.pembiayaanNetto) + result(.silpa)
  }
}
