public import Sakip

/// When the periods of the pemda are due and when they are locked.
public struct JadwalPengisian: Sendable, Equatable, Codable {
  private struct Kunci: Sendable, Hashable, Codable {
    let tahun: Int
    let jenis: Periode.Jenis
  }

  /// Days until the deadline where no schedule is recorded: a policy, no rule of the law.
  public static let tenggatBaku = 10
  /// The policy of ``tenggatBaku`` in words, for wherever such a deadline is shown.
  public static let keteranganBaku =
    "Jadwal belum ditetapkan; dipakai kebijakan baku: tenggat \(tenggatBaku) hari sesudah akhir periode, tanpa penguncian (Perpres 29/2014 mewajibkan pengukuran berkala tanpa menetapkan harinya)."

  private var catatan = Catatan<Kunci, JadwalDitetapkan>()

  init() {}

  /// The recorded schedule of the periods of a kind in a year; `nil` where the policy serves.
  public func ditetapkan(_ jenis: Periode.Jenis, tahun: Int) -> Tercatat<JadwalDitetapkan>? {
    catatan[Kunci(tahun: tahun, jenis: jenis)]
  }

  /// The last day on which a period is in time.
  public func tenggat(_ periode: Periode) -> Tanggal {
    sesudah(periode, hari: ditetapkan(periode.jenis, tahun: periode.tahun)?.isi.tenggat ?? Self.tenggatBaku)
  }

  /// The last day on which a period may be filled in; `nil` where it is never locked.
  public func kunci(_ periode: Periode) -> Tanggal? {
    ditetapkan(periode.jenis, tahun: periode.tahun)?.isi.kunci.map { sesudah(periode, hari: $0) }
  }

  private func sesudah(_ periode: Periode, hari days: Int) -> Tanggal {
    Tanggal(hariSejak1970: periode.hariTerakhir.hariSejak1970 + days)
  }

  mutating func catat(_ jadwal: Tercatat<JadwalDitetapkan>) {
    catatan.catat(jadwal, kunci: Kunci(tahun: jadwal.isi.tahun, jenis: jadwal.isi.jenis))
  }
}
