public import Sakip

/// Until when an agreement is due: one month after the budget was approved (PermenPANRB 53/2014, ringkasan), until the
/// same day of the next month.
public struct TenggatPk: Sendable, Hashable {
  /// The approval from which it runs.
  public let pengesahan: PengesahanDicatat

  /// The deadline that follows an approval.
  public init(pengesahan: PengesahanDicatat) {
    self.pengesahan = pengesahan
  }

  /// The last day.
  public var tanggal: Tanggal { pengesahan.tanggal.sebulanKemudian }
}

/// An agreement against its deadline.
public enum KetepatanPk: Sendable, Hashable {
  /// The approval of the budget is not recorded, so that nobody can say.
  case pengesahanBelumDicatat
  /// The original is not recorded and the first revision says why: nothing is known of when it was signed.
  case murniTidakTercatat
  /// In time.
  case tepatWaktu(TenggatPk)
  /// So many days late: signed late, or not signed yet.
  case terlambat(hari: Int, TenggatPk)
  /// Not signed yet, and not due.
  case menunggu(TenggatPk)
  /// Only the month of the signature is known, and the deadline lies in it.
  case tidakPasti(TenggatPk)

  /// In words.
  public var uraian: String {
    switch self {
    case .pengesahanBelumDicatat: "tanggal pengesahan anggaran belum dicatat"
    case .murniTidakTercatat: "perjanjian murninya tidak tercatat"
    case .tepatWaktu(let due): "tepat waktu, tenggat \(due.tanggal.printed)"
    case .terlambat(let days, let due): "terlambat \(days) hari, tenggat \(due.tanggal.printed)"
    case .menunggu(let due): "tenggat \(due.tanggal.printed)"
    case .tidakPasti(let due): "tidak dapat dipastikan, hanya bulannya yang tercatat; tenggat \(due.tanggal.printed)"
    }
  }

  /// Whether it is late.
  public var terlambat: Bool { if case .terlambat = self { true } else { false } }
}

extension State {
  /// Until when the original agreements of a unit, or those after an amended budget, are due; `nil` while the approval of
  /// its budget, or of that of the pemda, is not recorded. A shift between the parts of a budget changes nothing in it.
  public func tenggatPk(unit id: String, tahun: Int, versi: VersiAnggaran) -> TenggatPk? {
    pengesahan(unit: id, tahun: tahun).lazy.compactMap { $0.dasarTenggat(versi) }.first.map(TenggatPk.init)
  }

  /// An agreement against its deadline; on a day for one that is not signed.
  /// - Parameter tanggal: the day of signature; `nil` while there is none.
  public func ketepatanPk(
    unit id: String, tahun: Int, versi: VersiAnggaran, tanggal: Tanggal?, hanyaBulan: Bool = false,
    pada hari: Tanggal
  ) -> KetepatanPk {
    guard let due = tenggatPk(unit: id, tahun: tahun, versi: versi) else { return .pengesahanBelumDicatat }
    let first = tanggal ?? hari
    let last = hanyaBulan ? first.akhirBulan : first
    if last <= due.tanggal { return tanggal == nil ? .menunggu(due) : .tepatWaktu(due) }
    if first <= due.tanggal { return .tidakPasti(due) }
    return .terlambat(hari: first.hariSejak1970 - due.tanggal.hariSejak1970, due)
  }
}
