import Sakip
import Testing

@testable import Selaras

@Suite("When somebody holds a post follows from everybody who was recorded, and comes back when one is withdrawn")
struct MasaPemegangTests {
  private static func holder(_ text: String) -> PemegangJabatanDicatat {
    let parts = text.split(separator: " ").map(String.init)
    return PemegangJabatanDicatat(
      unit: PkAgency.unit, jabatan: "seksi", mulai: PkAgency.day(parts[1]),
      selesai: parts.count > 2 ? PkAgency.day(parts[2]) : nil, akun: nil,
      sebagai: PemegangJabatanDicatat.Sebagai(rawValue: parts[0]) ?? .definitif)
  }

  private static func lines(_ spans: [RentangPemegang]) -> [String] {
    spans.map { "\($0.pemegang.sebagai.rawValue) \($0.mulai.iso) \($0.selesai?.iso ?? "-")" }
  }

  struct Kasus: Sendable, CustomTestStringConvertible {
    let tercatat: [String]
    var akhir: String?
    let rentang: [String]
    var kosong: [String] = []
    var testDescription: String { tercatat.joined(separator: ", ") }
  }

  @Test(arguments: [
    // Those who were recorded with their ends, as before.
    Kasus(
      tercatat: ["definitif 2022-01-01 2024-06-30", "definitif 2024-07-01"],
      rentang: ["definitif 2022-01-01 2024-06-30", "definitif 2024-07-01 -"]),
    Kasus(
      tercatat: ["definitif 2022-01-01", "definitif 2024-07-01"],
      rentang: ["definitif 2022-01-01 2024-06-30", "definitif 2024-07-01 -"]),
    // The one before does not come back after another definitive holder.
    Kasus(
      tercatat: ["definitif 2022-01-01", "definitif 2024-07-01 2024-12-31"],
      rentang: ["definitif 2022-01-01 2024-06-30", "definitif 2024-07-01 2024-12-31"], kosong: ["2025-01-01 -"]),
    // He does after an acting one.
    Kasus(
      tercatat: ["definitif 2024-03-01", "plt 2024-06-01 2024-08-31"],
      rentang: ["definitif 2024-03-01 2024-05-31", "plt 2024-06-01 2024-08-31", "definitif 2024-09-01 -"]),
    Kasus(
      tercatat: ["definitif 2022-01-01", "plt 2024-10-01"],
      rentang: ["definitif 2022-01-01 2024-09-30", "plt 2024-10-01 -"]),
    Kasus(
      tercatat: ["definitif 2022-01-01 2024-07-15", "pj 2024-06-01 2024-08-31"],
      rentang: ["definitif 2022-01-01 2024-05-31", "pj 2024-06-01 2024-08-31"], kosong: ["2024-09-01 -"]),
    // An acting one within the time of another, and both within that of the definitive one.
    Kasus(
      tercatat: ["definitif 2024-01-01", "plt 2024-02-01 2024-04-30", "plt 2024-03-01 2024-03-31"],
      rentang: [
        "definitif 2024-01-01 2024-01-31", "plt 2024-02-01 2024-02-29", "plt 2024-03-01 2024-03-31",
        "plt 2024-04-01 2024-04-30", "definitif 2024-05-01 -",
      ]),
    // A definitive one ends an acting one, also one whose end was expected later.
    Kasus(
      tercatat: ["plt 2024-01-01 2024-12-31", "definitif 2024-05-01"],
      rentang: ["plt 2024-01-01 2024-04-30", "definitif 2024-05-01 -"]),
    // A pelaksana harian stands beside, and the holder keeps the post.
    Kasus(
      tercatat: ["definitif 2024-01-01", "plh 2024-02-01 2024-02-10"],
      rentang: ["definitif 2024-01-01 -", "plh 2024-02-01 2024-02-10"]),
    Kasus(
      tercatat: ["definitif 2024-01-01 2024-03-31", "definitif 2024-05-01"],
      rentang: ["definitif 2024-01-01 2024-03-31", "definitif 2024-05-01 -"], kosong: ["2024-04-01 2024-04-30"]),
    // Nobody holds a post that is no more, and it is not vacant then.
    Kasus(
      tercatat: ["definitif 2024-01-01", "plt 2024-06-01 2024-12-31"], akhir: "2024-12-31",
      rentang: ["definitif 2024-01-01 2024-05-31", "plt 2024-06-01 2024-12-31"]),
    Kasus(
      tercatat: ["definitif 2024-01-01 2024-03-31"], akhir: "2024-12-31",
      rentang: ["definitif 2024-01-01 2024-03-31"], kosong: ["2024-04-01 2024-12-31"]),
  ])
  func spans(_ kasus: Kasus) throws {
    let post = JabatanDitetapkan(
      unit: PkAgency.unit, id: "seksi", nama: "Kepala Seksi", selesai: kasus.akhir.map(PkAgency.day))
    for order in [kasus.tercatat, kasus.tercatat.reversed()] {
      let unit = try #require(PkAgency([post] + order.map(Self.holder)).state.unit[PkAgency.unit]?.organisasi)
      #expect(Self.lines(unit.rentang(jabatan: "seksi")) == kasus.rentang)
      #expect(unit.kekosongan(jabatan: "seksi").map { "\($0.sejak.iso) \($0.sampai?.iso ?? "-")" } == kasus.kosong)
      for span in unit.rentang(jabatan: "seksi") where span.pemegang.sebagai != .plh {
        #expect(unit.masaPemegang("seksi").tetap(pada: span.mulai) == span.pemegang)
        if let end = span.selesai { #expect(unit.masaPemegang("seksi").tetap(pada: end) == span.pemegang) }
      }
    }
  }

  @Test("What a record does to others is known before, and withdrawing it takes it back")
  func consequences() throws {
    var agency = PkAgency([Self.holder("definitif 2022-01-01"), Self.holder("plh 2024-11-01 2024-11-05")])
    func unit() throws -> OrganisasiUnit { try #require(agency.state.unit[PkAgency.unit]?.organisasi) }
    let before = try unit().rentang(jabatan: "seksi")
    let wrong = Self.holder("plt 2024-10-01")
    #expect(
      try unit().akibat(mencatat: wrong).map(\.uraian) == [
        "Pejabat definitif sejak 1 Januari 2022 menjadi 1 Januari 2022 sampai dengan 30 September 2024."
      ])
    #expect(
      try unit().akibat(mencatat: Self.holder("plt 2024-10-01 2024-10-31")).map(\.uraian) == [
        "Pejabat definitif sejak 1 Januari 2022 menjadi 1 Januari 2022 sampai dengan 30 September 2024, lalu sejak 1 November 2024."
      ])
    #expect(try unit().akibat(mencatat: Self.holder("plh 2024-12-01")).isEmpty)
    agency.add([wrong])
    #expect(try unit().pemegang(jabatan: "seksi", pada: PkAgency.day("2024-10-02"))?.sebagai == .plt)
    #expect(
      try unit().pemegang(jabatan: "seksi", tanpa: wrong.mulai, pada: PkAgency.day("2024-12-31"))?.sebagai
        == .definitif)
    agency.add([
      PencatatanDicabut(
        unit: PkAgency.unit, objek: .pemegangJabatan(jabatan: "seksi", mulai: wrong.mulai), alasan: "Salah")
    ])
    #expect(try unit().rentang(jabatan: "seksi") == before)
    #expect(try unit().kekosongan(jabatan: "seksi").isEmpty)
  }

  @Test("Whoever was ended by a later definitive holder does not end once more with the agency")
  func ending() throws {
    let unit = try #require(
      PkAgency([Self.holder("definitif 2022-01-01"), Self.holder("definitif 2024-01-01")]).state.unit[PkAgency.unit])
    let last = PkAgency.day("2024-12-31")
    #expect(unit.organisasi.pemegang(sesudah: last).map(\.mulai.iso) == ["2024-01-01"])
  }
}
