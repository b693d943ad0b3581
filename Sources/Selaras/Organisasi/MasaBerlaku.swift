public import Sakip

/// Something that exists from one day to another.
public protocol MasaBerlaku {
  /// The first day; `nil` when it is not known.
  var mulai: Tanggal? { get }
  /// The last day; `nil` while it exists.
  var selesai: Tanggal? { get }
}

extension MasaBerlaku {
  /// Whether it existed on any day of a year.
  public func berlaku(tahun: Int) -> Bool {
    (mulai.map { $0.tahun <= tahun } ?? true) && (selesai.map { $0.tahun >= tahun } ?? true)
  }

  /// Whether it existed on a day.
  public func berlaku(pada hari: Tanggal) -> Bool {
    (mulai.map { $0 <= hari } ?? true) && (selesai.map { $0 >= hari } ?? true)
  }

  /// Whether it exists on any day after another.
  func masihAda(sesudah hari: Tanggal) -> Bool { selesai.map { $0 > hari } ?? true }

  /// Whether both existed on any day.
  func bersamaan(_ other: some MasaBerlaku) -> Bool {
    let isBefore = { (end: Tanggal?, start: Tanggal?) in end.flatMap { end in start.map { end < $0 } } ?? false }
    return !isBefore(selesai, other.mulai) && !isBefore(other.selesai, mulai)
  }

  /// Refuses an end before the beginning.
  func periksaMasa() throws(Penolakan) {
    guard let mulai, let selesai, selesai < mulai else { return }
    throw .isian(
      "selesai",
      "Tanggal selesai \(selesai.printed) mendahului tanggal mulai \(mulai.printed). Perbaiki salah satunya.")
  }
}

extension PerangkatDaerahDitetapkan: MasaBerlaku {}
extension JabatanDitetapkan: MasaBerlaku {}
