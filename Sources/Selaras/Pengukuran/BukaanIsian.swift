public import Sakip

extension UnitState {
  /// Whether a period may be filled in on a day, and until when.
  public func bukaan(_ periode: Periode, pada hari: Tanggal) -> BukaanIsian {
    let schedule = pengukuran.jadwalDaerah
    guard let last = schedule.kunci(periode), last < hari else { return .terbuka(kunci: schedule.kunci(periode)) }
    let opening = pengukuran.dibuka.values.map(\.isi).filter { $0.memuat(periode) && hari <= $0.sampai }
      .max { $0.sampai < $1.sampai }
    return opening.map { .dibuka($0) } ?? .terkunci(sejak: last)
  }

  /// Refuses to change what belongs to a locked period.
  func periksaTerbuka(_ periode: Periode, pada hari: Tanggal, bidang: String) throws(Penolakan) {
    guard case .terkunci(let last) = bukaan(periode, pada: hari) else { return }
    throw .keadaan(
      bidang,
      "Isian \(nama) untuk \(periode.nama) terkunci sejak berakhirnya \(last.printed). Minta administrator membukanya kembali dengan menyebut alasannya."
    )
  }
}

/// Whether a period may be filled in.
public enum BukaanIsian: Sendable, Hashable {
  /// It is open; up to and with this day, `nil` for ever.
  case terbuka(kunci: Tanggal?)
  /// It was locked, and an administrator has opened it again.
  case dibuka(IsianDibuka)
  /// It is locked; this was the last day.
  case terkunci(sejak: Tanggal)

  /// Whether it may be filled in.
  public var dapatDiisi: Bool {
    if case .terkunci = self { false } else { true }
  }
}
