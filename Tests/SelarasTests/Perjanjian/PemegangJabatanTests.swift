import Foundation
import Sakip
import Testing

@testable import Selaras

@Suite("Who held a post when: one at a time, gaps named, never a name")
struct PemegangJabatanTests {
  private static func holder(
    _ mulai: String, _ selesai: String? = nil, _ sebagai: PemegangJabatanDicatat.Sebagai = .definitif,
    akun: String? = "pejabat-1"
  ) -> PemegangJabatanDicatat {
    PemegangJabatanDicatat(
      unit: PkAgency.unit, jabatan: "seksi", mulai: PkAgency.day(mulai), selesai: selesai.map(PkAgency.day), akun: akun,
      sebagai: sebagai)
  }

  private static func refusal(_ fact: any Event, _ agency: PkAgency) -> Penolakan? {
    do throws(Penolakan) {
      try fact.periksa(agency.state)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      (("2024-06-30", PemegangJabatanDicatat.Sebagai.definitif), ("2024-07-01", .definitif), true),
      (("2024-07-01", .definitif), ("2024-07-01", .definitif), true),
      ((nil, .definitif), ("2024-07-01", .definitif), true), ((nil, .definitif), ("2024-07-01", .plt), true),
      ((nil, .definitif), ("2024-07-01", .pj), true), ((nil, .definitif), ("2024-07-01", .plh), true),
      ((nil, .plh), ("2024-07-01", .plh), false), (("2024-07-01", .plh), ("2024-07-01", .plh), false),
      (("2024-06-30", .plh), ("2024-07-01", .plh), true), (("2024-06-30", .plt), ("2024-07-01", .definitif), true),
    ] as [((String?, PemegangJabatanDicatat.Sebagai), (String, PemegangJabatanDicatat.Sebagai), Bool)])
  func oneAtATime(
    first: (String?, PemegangJabatanDicatat.Sebagai), second: (String, PemegangJabatanDicatat.Sebagai), fits: Bool
  ) {
    let agency = PkAgency([Self.holder("2024-01-01", first.0, first.1, akun: "pejabat-2")])
    let refusal = Self.refusal(Self.holder(second.0, nil, second.1), agency)
    #expect((refusal == nil) == fits, "\(refusal?.pesan ?? "")")
    if !fits { #expect(refusal?.bidang == "mulai") }
  }

  @Test("Nobody stands in for himself", arguments: [("2024-02-10", "akun"), (nil, "akun"), ("2023-12-31", "selesai")])
  func ownPelaksanaHarian(last: String?, field: String) {
    let agency = PkAgency([Self.holder("2024-01-01")])
    #expect(Self.refusal(Self.holder("2024-02-01", last, .plh), agency)?.bidang == field)
    #expect(Self.refusal(Self.holder("2024-02-01", "2024-02-10", .plh, akun: nil), agency) == nil)
  }

  @Test func theSameHolderIsRecordedAgain() {
    let agency = PkAgency([Self.holder("2024-01-01")])
    #expect(Self.refusal(Self.holder("2024-01-01", "2024-06-30"), agency) == nil)
  }

  @Test func wrongFields() {
    let agency = PkAgency([
      JabatanDitetapkan(
        unit: PkAgency.unit, id: "seksi", nama: "S", mulai: PkAgency.day("2023-01-01"),
        selesai: PkAgency.day("2024-12-31"))
    ])
    let cases: [(PemegangJabatanDicatat, String)] = [
      (Self.holder("2022-12-31", "2024-01-01"), "mulai"), (Self.holder("2024-01-01"), "selesai"),
      (Self.holder("2025-01-01", "2025-02-01"), "selesai"), (Self.holder("2024-02-01", "2024-01-01"), "selesai"),
      (Self.holder("2024-01-01", "2024-02-01", akun: "Budi Santoso"), "akun"),
      (
        PemegangJabatanDicatat(unit: PkAgency.unit, jabatan: "lain", mulai: PkAgency.day("2024-01-01")), "jabatan"
      ),
    ]
    for (fact, field) in cases { #expect(Self.refusal(fact, agency)?.bidang == field, "\(fact)") }
  }

  @Test func whoActsOnADay() throws {
    let agency = PkAgency([
      Self.holder("2024-01-01", "2024-03-31", akun: "satu"),
      Self.holder("2024-02-01", "2024-02-10", .plh, akun: "dua"),
      Self.holder("2024-05-01", nil, .plt, akun: nil),
    ])
    let posts = try #require(agency.state.unit["u"]?.organisasi)
    let acting = { (day: String) in posts.pemegang(jabatan: "seksi", pada: PkAgency.day(day)) }
    #expect(acting("2023-12-31") == nil)
    #expect(acting("2024-01-01")?.akun == "satu")
    #expect(acting("2024-02-05")?.akun == "dua")
    #expect(acting("2024-02-11")?.akun == "satu")
    #expect(acting("2024-04-15") == nil)
    #expect(acting("2024-06-01")?.sebagai == .plt)
    let gaps = posts.kekosongan(jabatan: "seksi").map { "\($0.sejak.iso) \($0.sampai?.iso ?? "")" }
    #expect(gaps == ["2024-04-01 2024-04-30"])
    #expect(posts.kekosongan(jabatan: "kepala").isEmpty)
    let state = agency.state
    #expect(state.penindak(unit: "u", jabatan: "seksi", pada: PkAgency.day("2024-01-05")) == .akun("satu"))
    #expect(state.penindak(unit: "u", jabatan: "seksi", pada: PkAgency.day("2024-06-05")) == .kertas)
    #expect(
      state.penindak(unit: "u", jabatan: "kepala", pada: PkAgency.day("2024-06-05"))
        == .kepala(unit: "u", peran: .kepala))
    #expect(
      state.penindak(unit: "kab", jabatan: "bupati", pada: PkAgency.day("2024-06-05"))
        == .kepala(unit: "kab", peran: .pimpinan))
  }

  @Test func theHoldersOfAPostAreFoundInOrderAndWithdrawnOnesAreNot() throws {
    var agency = PkAgency([
      Self.holder("2024-05-01", akun: "dua"), Self.holder("2024-01-01", "2024-03-31", akun: "satu"),
    ])
    agency.add([
      PemegangJabatanDicatat(unit: PkAgency.unit, jabatan: "kepala", mulai: PkAgency.day("2024-01-01"), akun: "lain")
    ])
    func holders(_ state: State) -> [String?]? {
      state.unit["u"]?.organisasi.pemegang(jabatan: "seksi").map(\.isi.akun)
    }
    #expect(holders(agency.state) == ["satu", "dua"])
    agency.add([
      PencatatanDicabut(
        unit: PkAgency.unit, objek: .pemegangJabatan(jabatan: "seksi", mulai: PkAgency.day("2024-01-01")), alasan: "x")
    ])
    #expect(holders(agency.state) == ["dua"])
    let unit = try #require(agency.state.unit["u"]?.organisasi)
    let read = try JSONDecoder().decode(OrganisasiUnit.self, from: JSONEncoder().encode(unit))
    #expect(read == unit && read.pemegang(jabatan: "seksi").map(\.isi.akun) == ["dua"])
  }

  @Test func aPostThatLastsIsVacantAfterItsLastHolder() throws {
    let posts = try #require(PkAgency([Self.holder("2024-01-01", "2024-03-31")]).state.unit["u"]?.organisasi)
    #expect(posts.kekosongan(jabatan: "seksi").map { $0.sejak.iso } == ["2024-04-01"])
    #expect(posts.kekosongan(jabatan: "seksi").allSatisfy { $0.sampai == nil })
  }
}
