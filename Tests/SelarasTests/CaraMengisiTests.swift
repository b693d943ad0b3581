import Sakip
import Testing

@testable import Selaras

@Suite("A period as pages print it, and the way in which a year was entered")
struct CaraMengisiTests {
  private static func recorded(_ events: [RealisasiDicatat]) -> PengukuranUnit? {
    SmallAgency([SmallAgency.indicator()] + events).state.unit[SmallAgency.unit]?.pengukuran
  }

  @Test(arguments: [
    ("2024-T1", "95", true, "2024-T1"), ("2024-T1", "95", false, nil), ("2024-T1", "1/3", false, "2024-T1"),
    ("2024-T1", "1/3", true, nil), ("2024-T2", "95", true, nil), ("2023-T1", "95", true, nil),
  ])
  func theOtherWay(kode: String, text: String, bermasukan: Bool, other: String?) throws {
    let known = Self.recorded([try #require(SmallAgency.realisasi(kode, text))])
    let period = try #require(Periode(kode: "2024-T2"))
    #expect(known?.bercaraLain("ikm", period, bermasukan: bermasukan)?.kode == other)
  }

  @Test(arguments: [
    (Periode.Jenis.triwulan, "2024-T1", "88", "88,00"), (.triwulan, "2024-T1", "1/3", "1 dari 3"),
    (.tahun, "2024", "88", "88"),
  ])
  func printed(frekuensi: Periode.Jenis, kode: String, text: String, words: String) throws {
    let known = Self.recorded([try #require(SmallAgency.realisasi(kode, text))])
    let period = try #require(Periode(kode: kode))
    let record = try #require(known?.realisasi("ikm", period))
    #expect(SmallAgency.indicator(frekuensi: frekuensi).tertulis(record) == words)
  }
}
