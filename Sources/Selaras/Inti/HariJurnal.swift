import Journal
public import Sakip

/// The day of every entry, as the list of those entries with which a day begins: a journal has many entries and few days.
struct HariJurnal: Sendable, Equatable, Codable {
  /// The first entry of a day.
  private struct Awal: Sendable, Equatable, Codable {
    let entri: Int64
    let hari: Tanggal
  }

  private var awal: [Awal] = []
  /// The last moment of the day of the last entry, in milliseconds; `nil` when the next entry must look it up.
  private var akhir: Int64?

  /// The day of an entry; `nil` for one that is not known.
  func hari(entri: Int64) -> Tanggal? {
    var (low, high) = (0, awal.count)
    while low < high {
      let middle = (low + high) / 2
      if awal[middle].entri <= entri { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? awal[low - 1].hari : nil
  }

  /// Whether the next entry may begin another day. Moments never go back, so that a comparison tells.
  func mungkinBerganti(pada waktu: Timestamp) -> Bool {
    akhir.map { waktu.millisecondsSince1970 > $0 } ?? true
  }

  /// Adds the next entry.
  mutating func catat(entri: Int64, waktu: Timestamp, zona: ZonaWaktu) {
    let day = zona.tanggal(waktu)
    akhir = zona.akhir(day).millisecondsSince1970
    if awal.last?.hari != day { awal.append(Awal(entri: entri, hari: day)) }
  }

  /// From the next entry on days begin at another moment.
  mutating func gantiZona() {
    akhir = nil
  }
}

extension State {
  /// The day on which an entry was recorded, in the time zone that the pemda had then; `nil` for an entry beyond
  /// ``posisi``.
  public func hari(entri: Int64) -> Tanggal? {
    (1...max(1, posisi)).contains(entri) ? hariJurnal.hari(entri: entri) : nil
  }
}
