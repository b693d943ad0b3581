import Sakip
import Testing

@testable import Selaras

@Suite("The order of what waits")
struct UrutanPekerjaanTests {
  private static func work(_ jenis: Pekerjaan.Jenis, _ tenggat: String?) -> Pekerjaan {
    Pekerjaan(jenis, unit: "u", tahun: 2024, tenggat: tenggat.flatMap { Tanggal(iso: $0) })
  }

  @Test("Sent back, waiting for me, due by deadline, late with the latest first, the rest, locked")
  func order() {
    let all = [
      Self.work(.terlambat, "2021-07-10"), Self.work(.terkunci, "2020-01-10"), Self.work(.belumDireviu, nil),
      Self.work(.mendatang, "2024-12-10"), Self.work(.perjanjianDikembalikan, nil),
      Self.work(.jatuhTempo, "2024-11-10"),
      Self.work(.terlambat, "2024-10-10"), Self.work(.menungguPersetujuan, "2024-10-10"),
      Self.work(.dikembalikan, "2022-01-10"), Self.work(.perjanjianMenunggu, "2024-02-01"),
      Self.work(.rencanaAksiDikembalikan, "2024-03-01"),
    ]
    #expect(
      all.menurutGiliran().map { "\($0.jenis.rawValue) \($0.tenggat?.iso ?? "-")" } == [
        "rencana-aksi-dikembalikan 2024-03-01", "dikembalikan 2022-01-10", "perjanjian-dikembalikan -",
        "perjanjian-menunggu 2024-02-01", "menunggu-persetujuan 2024-10-10", "jatuh-tempo 2024-11-10",
        "mendatang 2024-12-10", "terlambat 2024-10-10", "terlambat 2021-07-10", "belum-direviu -",
        "terkunci 2020-01-10",
      ])
  }
}
