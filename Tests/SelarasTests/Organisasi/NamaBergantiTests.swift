import Foundation
import Sakip
import Testing

@testable import Selaras

@Suite("A perangkat daerah is called what it was called on the day")
struct NamaBergantiTests {
  private static let unit = SmallAgency.unit

  private static func rename(_ day: String, _ name: String, kepala: String) throws -> NamaBerganti {
    NamaBerganti(
      unit: unit, berlakuSejak: try #require(Tanggal(iso: day)), nama: name, jabatanKepala: kepala, dasar: "Perbup 1")
  }

  private static func renamed() throws -> SmallAgency {
    SmallAgency([
      try rename("2024-07-01", "Dinas U", kepala: "Kepala Dinas U"), try rename("2023-01-01", "Kantor U", kepala: "K"),
    ])
  }

  private static func names(_ state: State, _ day: String) throws -> [String] {
    let shown = try #require(Tanggal(iso: day))
    let unit = try #require(state.dinamai(pada: shown).unit[unit])
    return [
      unit.nama, unit.organisasi.identitas.isi.jabatanKepala,
      unit.organisasi.jabatanKepala(tahun: shown.tahun)?.nama ?? "tidak ada",
    ]
  }

  @Test(arguments: [
    ("2022-12-31", ["U", "K", "K"]), ("2023-01-01", ["Kantor U", "K", "K"]), ("2024-06-30", ["Kantor U", "K", "K"]),
    ("2024-07-01", ["Dinas U", "Kepala Dinas U", "Kepala Dinas U"]),
  ])
  func nameOfADay(day: String, expected: [String]) throws {
    #expect(try Self.names(Self.renamed().state, day) == expected)
  }

  @Test("Without a day the last name counts, and the head of a year is found under the name of that year")
  func lastName() throws {
    let state = try Self.renamed().state
    #expect(state.unit[Self.unit]?.nama == "Dinas U")
    #expect(state.unit[Self.unit]?.organisasi.jabatanKepala(tahun: 2024)?.id == "k")
    let today = try #require(Tanggal(iso: "2024-03-01"))
    #expect(state.dinamai(tahun: 2024, hariIni: today).unit[Self.unit]?.nama == "Kantor U")
    #expect(state.dinamai(tahun: 2025, hariIni: today).unit[Self.unit]?.nama == "Dinas U")
    #expect(state.dinamai(tahun: 2022, hariIni: today).unit[Self.unit]?.nama == "U")
  }

  @Test(
    "A name is new, has a legal ground, and begins while the perangkat daerah exists",
    arguments: [
      ("2024-01-01", "Badan U", "Perbup", nil), ("2024-01-01", "Badan U", " ", "dasar"),
      ("2024-01-01", "U", "Perbup", "nama"), ("2024-01-01", " ", "Perbup", "nama"),
      ("2020-01-01", "Badan U", "Perbup", "berlakuSejak"), ("2020-01-02", "Badan U", "Perbup", nil),
      ("2025-01-01", "Badan U", "Perbup", "berlakuSejak"),
    ] as [(String, String, String, String?)])
  func rules(day: String, name: String, ground: String, field: String?) throws {
    let small = SmallAgency([
      PerangkatDaerahDitetapkan(
        id: Self.unit, nama: "U", jenis: .dinas, jabatanKepala: "K", tempat: "T", mulai: Tanggal(iso: "2020-01-01"),
        selesai: Tanggal(iso: "2024-12-31"))
    ])
    let fact = NamaBerganti(
      unit: Self.unit, berlakuSejak: try #require(Tanggal(iso: day)), nama: name, jabatanKepala: "K", dasar: ground)
    #expect(small.refusal(fact)?.bidang == field)
  }

  @Test("What is recorded of it later leaves its earlier names; another name has its day, too")
  func recordedAgain() throws {
    var small = try Self.renamed()
    func again(_ name: String) -> PerangkatDaerahDitetapkan {
      PerangkatDaerahDitetapkan(
        id: Self.unit, nama: name, jenis: .dinas, jabatanKepala: "Kepala Dinas U", tempat: "Kota")
    }
    #expect(small.refusal(again("Badan U"))?.bidang == "nama")
    #expect(small.refusal(again("Dinas U")) == nil)
    small.add([again("Dinas U")])
    #expect(try Self.names(small.state, "2022-06-01") == ["U", "K", "K"])
    #expect(small.state.unit[Self.unit]?.organisasi.identitas.isi.tempat == "Kota")
    #expect(small.state.unit[Self.unit]?.nama == "Dinas U")
  }

  @Test("A change of name that is withdrawn was never there")
  func withdrawn() throws {
    var small = try Self.renamed()
    let day = try #require(Tanggal(iso: "2024-07-01"))
    small.add([PencatatanDicabut(unit: Self.unit, objek: .gantiNama(berlakuSejak: day), alasan: "Salah")])
    #expect(small.state.unit[Self.unit]?.nama == "Kantor U")
    #expect(small.state.unit[Self.unit]?.organisasi.semuaSebutan.map(\.nama) == ["U", "Kantor U"])
  }

  @Test("A snapshot keeps every name, and not the day that was shown")
  func snapshot() throws {
    let shown = try Self.renamed().state.dinamai(pada: try #require(Tanggal(iso: "2022-01-01")))
    let unit = try #require(shown.unit[Self.unit])
    let read = try JSONDecoder().decode(UnitState.self, from: JSONEncoder().encode(unit))
    let recorded = try #require(try Self.renamed().state.unit[Self.unit])
    #expect(read == recorded)
    #expect(read.nama == "Dinas U" && unit.nama == "U")
  }
}
