public import Sakip

/// What schedules lock at once when they are set: periods whose last day is past by them and was not before.
public struct DampakJadwal: Sendable, Hashable {
  /// One period.
  public struct Baris: Sendable, Hashable {
    /// The period.
    public let periode: Periode
    /// How many perangkat daerah have something in it.
    public let unit: Int
    /// How many realisasi are filled in, without those that came back.
    public let terisi: Int
    /// How many realisasi came back and were not submitted again: they can no longer be mended.
    public let dikembalikan: Int
    /// How many realisasi with a target are not.
    public let kosong: Int
    /// For how many sub kegiatan the spending of the month is not recorded; 0 for other periods.
    public let belanjaKosong: Int
  }

  /// The periods, in order of time; without those in which nobody has anything.
  public let baris: [Baris]

  /// Changes when another period is locked, or other figures are missing in it.
  public var tanda: String {
    baris.map { row in
      let counts = [row.unit, row.terisi, row.dikembalikan, row.kosong, row.belanjaKosong].map { String($0) }
      return "\(row.periode.kode):\(counts.joined(separator: "-"))"
    }.joined(separator: " ")
  }
}

extension State {
  /// What schedules would lock on a day.
  public func dampak(_ jadwal: [JadwalDitetapkan], pada hari: Tanggal) -> DampakJadwal {
    let locked = jadwal.flatMap { proposed -> [Periode] in
      guard let days = proposed.kunci else { return [] }
      return Periode.semua(proposed.jenis, tahun: proposed.tahun).filter { period in
        let isLocked = self.jadwal.kunci(period).map { $0 < hari } ?? false
        return !isLocked && period.hariTerakhir.hariSejak1970 + days < hari.hariSejak1970
      }
    }
    return DampakJadwal(
      baris: locked.sorted { ($0.hariTerakhir, $0.jenis.jumlahSetahun) < ($1.hariTerakhir, $1.jenis.jumlahSetahun) }
        .compactMap { baris($0, pada: hari) })
  }

  private func baris(_ period: Periode, pada hari: Tanggal) -> DampakJadwal.Baris? {
    var (units, filled, returned, missing, spending) = (0, 0, 0, 0, 0)
    for unit in daftarUnit where unit.organisasi.identitas.isi.berlaku(tahun: period.tahun) {
      let rows = unit.isianIndikator(tahun: period.tahun, bulan: period.bulanTerakhir, pada: hari)
        .filter { $0.periode == period }
      let waiting =
        period.jenis == .bulan ? unit.anggaran.tahun[period.tahun]?.ditunggu(sampaiBulan: period.urutan).count ?? 0 : 0
      guard !rows.isEmpty || waiting > 0 else { continue }
      units += 1
      filled += rows.count { $0.tercatat != nil && !$0.dikembalikan }
      returned += rows.count(where: \.dikembalikan)
      missing += rows.count { $0.tercatat == nil }
      spending += waiting
    }
    guard units > 0 else { return nil }
    return DampakJadwal.Baris(
      periode: period, unit: units, terisi: filled, dikembalikan: returned, kosong: missing, belanjaKosong: spending)
  }
}
