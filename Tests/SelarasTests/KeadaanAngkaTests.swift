import Sakip
import Testing

@testable import Selaras

@Suite("How far the figures of a year can be relied on")
struct KeadaanAngkaTests {
  private static func state(
    _ periods: [String], sampai aksi: [AlurRealisasi.Aksi], agregasi: Agregasi = .rataRata, other: Bool = false
  ) throws -> KeadaanAngka {
    var agency = SmallAgency([SmallAgency.indicator(agregasi: agregasi, frekuensi: .semester)])
    if other {
      agency.add(
        [SmallAgency.indicator("lain", frekuensi: .tahun)] + SmallAgency.submitted("2024", "1", indikator: "lain"))
    }
    for period in periods { agency.add(SmallAgency.realisasi(period, "80", sampai: aksi)) }
    return try #require(agency.state.unit[SmallAgency.unit]).ikhtisar(tahun: 2024).keadaan
  }

  @Test func words() throws {
    let approved: [AlurRealisasi.Aksi] = [.ajukan, .verifikasi, .setujui]
    let both = ["2024-S1", "2024-S2"]
    #expect(try Self.state([], sampai: approved) == .belumAda)
    #expect(try Self.state(both, sampai: []) == .belumAda)
    #expect(try Self.state(both, sampai: [.ajukan, .kembalikan]) == .belumAda)
    #expect(try Self.state(["2024-S1"], sampai: approved) == .belumLengkap)
    #expect(try Self.state(["2024-S1"], sampai: approved, agregasi: .terakhir) == .belumLengkap)
    #expect(try Self.state(["2024-S2"], sampai: approved, agregasi: .terakhir) == .disetujui)
    #expect(try Self.state(both, sampai: approved) == .disetujui)
    #expect(try Self.state(both, sampai: [.ajukan]) == .sebagianBelumDisetujui)
    #expect(try Self.state(both, sampai: approved, other: true) == .sebagianBelumDisetujui)
    #expect(Set(KeadaanAngka.allCases.map(\.nama)).count == KeadaanAngka.allCases.count)
  }

  @Test("Missing periods are inputs of the figure that says where it comes from")
  func origin() throws {
    let indicator = SmallAgency.indicator(frekuensi: .semester)
    let agency = SmallAgency([indicator] + SmallAgency.approved("2024-S1", "80"))
    let unit = try #require(agency.state.unit[SmallAgency.unit])
    let inputs = try #require(unit.asal(.realisasi, indikator: indicator, tahun: 2024)).masukan
    #expect(inputs.map(\.nama) == ["Realisasi Semester I 2024", "Realisasi Semester II 2024"])
    #expect(inputs.map(\.nilai) == ["80", "belum diisi"])
    let capaian = try #require(unit.asal(.capaian, indikator: indicator, tahun: 2024))
    #expect(capaian.masukan.last?.keterangan == ["Belum termasuk Semester II 2024"])
  }
}
