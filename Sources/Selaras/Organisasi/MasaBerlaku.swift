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
}

extension PerangkatDaerahDitetapkan: MasaBerlaku {}
extension JabatanDitetapkan: MasaBerlaku {}
