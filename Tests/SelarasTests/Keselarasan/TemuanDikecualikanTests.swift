import Sakip
import Testing

@testable import Selaras

/// A finding that was accepted: as long as it says the same.
@Suite struct TemuanDikecualikanTests {
  private static let unit = SmallAgency.unit
  private static let hari = Tanggal(tahun: 2024, bulan: 6, hari: 1) ?? Tanggal(hariSejak1970: 0)

  private static func simpul(_ kondisi: String) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(unit: unit, id: "a", jenjang: .keluaran, kondisi: kondisi)
  }

  private static func temuan(_ agency: SmallAgency) throws -> TemuanKeselarasan {
    let own = try #require(agency.state.unit[unit])
    return try #require(
      agency.state.temuanKeselarasan(own, hari: hari, tahun: 2024).first { $0.kunci.kaidah == "K.105" })
  }

  private static func dikecualikan(_ agency: SmallAgency) throws -> Bool {
    try #require(agency.state.unit[unit]).pengecualian(try temuan(agency)) != nil
  }

  @Test func itHoldsUntilTheFindingSaysSomethingElse() throws {
    var agency = SmallAgency([Self.simpul("Layanan")])
    let waiver = TemuanDikecualikan(try Self.temuan(agency), alasan: "Menunggu SOTK")
    #expect(agency.refusal(waiver) == nil)
    #expect(try !Self.dikecualikan(agency))
    agency.add([waiver])
    #expect(try Self.dikecualikan(agency))
    agency.add([Self.simpul("Layanan prima")])
    #expect(try !Self.dikecualikan(agency))
    agency.add([Self.simpul("Layanan")])
    #expect(try Self.dikecualikan(agency))
    agency.add([PencatatanDicabut(unit: Self.unit, objek: .pengecualianTemuan(temuan: waiver.temuan), alasan: "Salah")])
    #expect(try !Self.dikecualikan(agency))
  }

  @Test(arguments: [
    ("K.999", "a", "A", "temuan"), ("K.105", "lain", "A", "temuan"), ("K.105", "a", " ", "alasan"),
  ])
  func isRefused(kaidah: String, simpul: String, alasan: String, bidang: String) {
    let agency = SmallAgency([Self.simpul("Layanan")])
    let waiver = TemuanDikecualikan(
      unit: Self.unit, temuan: .init(kaidah: kaidah, objek: .simpulPohon(id: simpul)), uraian: "U", alasan: alasan)
    #expect(agency.refusal(waiver)?.bidang == bidang)
  }

  @Test func ownFindingsStayWhenOnlyOthersChange() throws {
    let agency = SmallAgency([Self.simpul("Layanan")])
    let own = try #require(agency.state.unit[Self.unit])
    let all = agency.state.temuanKeselarasan(own, hari: Self.hari, tahun: 2024)
    let parts =
      own.temuanSendiri(hari: Self.hari, tahun: 2024)
      + TemuanAntarunit(agency.state, hari: Self.hari, tahun: 2024)[own.id]
    #expect(all == parts.menurutKaidah && all.count == parts.count)
  }
}
