public import Sakip

/// Everything that a lock of a month closes: the approved realisasi of every unit whose period ends with it.
public struct PenguncianPeriode: Sendable {
  /// The realisasi of one unit in one period.
  public struct Baris: Sendable, Hashable {
    /// The unit.
    public let unit: String
    /// The period.
    public let periode: Periode
    /// The indikator, by id.
    public let indikator: [String]
    /// What is seen of them.
    let terlihat: [Terlihat]
  }

  /// The month.
  public let bulan: Periode
  /// Units in the order of the list, each period on its own.
  public let baris: [Baris]

  /// How many realisasi are closed.
  public var jumlah: Int { baris.reduce(0) { $0 + $1.indikator.count } }
  /// Changes when another realisasi is approved, sent back or closed.
  public var tanda: String { "\(jumlah)-\(baris.flatMap(\.terlihat).compactMap(\.entri).max() ?? 0)" }

  /// The proposal to close all of it; refused as a whole when anything has changed by then.
  public func perintah(oleh pelaku: Pelaku) -> Command {
    Command(
      oleh: pelaku,
      baris.map { StatusRealisasiBerubah(unit: $0.unit, periode: $0.periode, indikator: $0.indikator, aksi: .kunci) },
      terlihat: baris.flatMap(\.terlihat))
  }
}

extension State {
  /// What a lock of a month would close.
  public func penguncian(bulan: Periode) -> PenguncianPeriode {
    PenguncianPeriode(
      bulan: bulan,
      baris: daftarUnit.flatMap { unit in
        let keys = unit.pengukuran.realisasi.pada(tahun: bulan.tahun).filter { key, record in
          key.periode.hariTerakhir == bulan.hariTerakhir
            && AlurRealisasi.transisi(dari: record.status, aksi: .kunci) != nil
        }.keys
        return Dictionary(grouping: keys, by: \.periode).sorted { $0.key < $1.key }.map { period, keys in
          let ids = keys.map(\.indikator).sorted()
          return PenguncianPeriode.Baris(
            unit: unit.id, periode: period, indikator: ids,
            terlihat: ids.map { unit.terlihat(.realisasi(indikator: $0, periode: period)) })
        }
      })
  }
}
