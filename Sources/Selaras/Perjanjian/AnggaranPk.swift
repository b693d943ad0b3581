public import Sakip

/// The version of the budget that an agreement takes its programs from, and why that one.
public struct AnggaranPk: Sendable, Hashable {
  /// Why a version is taken.
  public enum Sebab: Sendable, Hashable {
    /// No other version has an amount.
    case satuSatunya
    /// An original agreement was promised on the original budget, although that was amended since.
    case perjanjianMurni
    /// A revision takes the amended budget.
    case perjanjianPerubahan
    /// The amended budget was approved after the day of the agreement.
    case perubahanSesudahnya(Tanggal)
  }

  /// The version.
  public let versi: VersiAnggaran
  /// Why it is taken.
  public let sebab: Sebab

  /// The other version, and why it is not taken, in one sentence.
  public var uraian: String {
    switch (versi, sebab) {
    case (.murni, .satuSatunya): "APBD Perubahan belum dicatat."
    case (.perubahan, .satuSatunya): "APBD Murni belum dicatat."
    case (_, .perjanjianMurni):
      "APBD Perubahan sudah dicatat juga; perjanjian murni menjanjikan APBD Murni, dan perubahannya diambil oleh perubahan perjanjian."
    case (_, .perjanjianPerubahan): "Perubahan perjanjian mengambil anggaran sesudah perubahan."
    case (_, .perubahanSesudahnya(let day)):
      "APBD Perubahan baru disahkan pada \(day.printed), sesudah tanggal perjanjian ini."
    }
  }
}

extension State {
  /// The version of the budget that an agreement takes: the original one for an original agreement, the amended one for
  /// a revision unless it was approved later. A version without any amount is not taken; `nil` where none has any.
  /// - Parameters:
  ///   - nomor: 0 for an original agreement.
  ///   - tanggal: the day of signature.
  public func anggaranPk(unit: UnitState, tahun: Int, nomor: Int, pada tanggal: Tanggal) -> AnggaranPk? {
    let recorded = VersiAnggaran.allCases.filter { unit.berpagu(tahun: tahun, versi: $0) }
    guard let first = recorded.first else { return nil }
    guard recorded.count > 1 else { return AnggaranPk(versi: first, sebab: .satuSatunya) }
    if nomor == 0 { return AnggaranPk(versi: .murni, sebab: .perjanjianMurni) }
    let approved = pengesahan(unit: unit.id, tahun: tahun).lazy.compactMap { $0.hariPertama(.perubahan) }.first
    if let approved, approved > tanggal {
      return AnggaranPk(versi: .murni, sebab: .perubahanSesudahnya(approved))
    }
    return AnggaranPk(versi: .perubahan, sebab: .perjanjianPerubahan)
  }
}
