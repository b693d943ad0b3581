public import Sakip

extension State {
  /// What the rules of consistency find in a unit, in the order of the codes.
  /// - Parameters:
  ///   - hari: the day whose plans are looked at.
  ///   - tahun: the year whose agreement and budget are looked at.
  public func temuanKeselarasan(_ unit: UnitState, hari: Tanggal, tahun: Int) -> [TemuanKeselarasan] {
    let own = RingkasanRencana(unit, hari: hari, tahun: tahun)
    let pemda = unit.jenis == .pemda ? nil : unitPemda?.perencanaan
    return KaidahKeselarasan.semua.flatMap { $0.temuan(own, pemda: pemda) }
  }
}

extension KaidahKeselarasan {
  /// - Parameter pemda: the plan of the pemda; `nil` for the pemda itself, and where there is none.
  func temuan(_ own: RingkasanRencana, pemda: PerencanaanUnit?) -> [TemuanKeselarasan] {
    let found =
      switch periksa {
      case .sendiri(let check): check(own)
      case .terhadapPemda(let check): pemda.map { check(own, $0) } ?? []
      }
    return found.map { violation in
      TemuanKeselarasan(
        kunci: .init(
          kaidah: kode, unit: own.unit.id, objek: violation.objek, versi: violation.versi, tahun: violation.tahun),
        tingkat: tingkat, uraian: violation.uraian)
    }
  }
}
