import Sakip
import Testing

@testable import Selaras

@Suite("Which realisasi counts, and why another does not")
struct HasilRealisasiTests {
  private static let unit = SmallAgency.unit
  private static let indicator = SmallAgency.indicator(frekuensi: .semester)

  private static func result(_ agency: SmallAgency, tahun: Int = 2024) throws -> HasilRealisasi {
    try #require(agency.state.unit[unit]).pengukuran.hasilRealisasi(indicator, tahun: tahun)
  }

  private static func move(_ aksi: AlurRealisasi.Aksi, _ kode: String = "2024-S1") throws -> StatusRealisasiBerubah {
    StatusRealisasiBerubah(
      unit: unit, periode: try #require(Periode(kode: kode)), indikator: ["ikm"], aksi: aksi, alasan: "Periksa lagi.")
  }

  @Test(
    arguments: [
      (StatusRealisasi.draft, SebabTanpaRealisasi.masihDraf), (.diajukan, nil), (.diverifikasi, nil), (.disetujui, nil),
      (.dikembalikan, .dikembalikan), (.terkunci, nil),
    ] as [(StatusRealisasi, SebabTanpaRealisasi?)])
  func states(status: StatusRealisasi, reason: SebabTanpaRealisasi?) {
    #expect(status.sebabTidakDihitung == reason)
    #expect(status.dihitung == (reason == nil))
    #expect(!status.dapatDiisi || !status.dihitung, "what counts cannot be changed")
    #expect(!status.resmi || status.dihitung, "what is settled counts")
  }

  @Test func everyStateAndReasonHasItsRow() {
    #expect(Set(StatusRealisasi.allCases.compactMap(\.sebabTidakDihitung)) == [.masihDraf, .dikembalikan])
    #expect(Set(SebabTanpaRealisasi.allCases.map(\.nama)).count == SebabTanpaRealisasi.allCases.count)
  }

  @Test(
    "A year without a period that counts gives the reason that says most",
    arguments: [
      ([], [], .belumDiisi), ([[]], ["2024-S1"], .masihDraf), ([[.ajukan, .kembalikan]], ["2024-S2"], .dikembalikan),
      ([[], [.ajukan, .kembalikan]], ["2024-S1", "2024-S2"], .dikembalikan),
    ] as [([[AlurRealisasi.Aksi]], [String], SebabTanpaRealisasi)])
  func reasons(steps: [[AlurRealisasi.Aksi]], periods: [String], reason: SebabTanpaRealisasi) throws {
    var agency = SmallAgency([Self.indicator])
    for (kode, aksi) in zip(periods, steps) { agency.add(SmallAgency.realisasi(kode, "80", sampai: aksi)) }
    #expect(try Self.result(agency) == .tidakAda(reason))
    #expect(try Self.result(agency).tercetak == reason.nama)
    #expect(try Self.result(agency, tahun: 2023) == .tidakAda(.belumDiisi))
    let unit = try #require(agency.state.unit[Self.unit])
    #expect(unit.asal(.realisasi, indikator: Self.indicator, tahun: 2024) == nil)
    #expect(unit.ikhtisar(tahun: 2024).indikator.isEmpty, "without a target a draft is nobody's row")
  }

  @Test(
    "A period that does not count is missing in the year",
    arguments: [
      ([AlurRealisasi.Aksi](), "masih draf, belum diajukan"),
      ([.ajukan, .kembalikan], "dikembalikan untuk diperbaiki"),
    ])
  func partOfAYear(steps: [AlurRealisasi.Aksi], words: String) throws {
    var agency = SmallAgency([Self.indicator] + SmallAgency.approved("2024-S1", "80"))
    agency.add(SmallAgency.realisasi("2024-S2", "90", sampai: steps))
    let year = try #require(try Self.result(agency).tahunan)
    #expect(year.nilai.printed == "80,00" && year.keteranganKosong == "Belum termasuk Semester II 2024")
    let unit = try #require(agency.state.unit[Self.unit])
    let origin = try #require(unit.asal(.realisasi, indikator: Self.indicator, tahun: 2024))
    #expect(origin.masukan.map(\.nilai) == ["80", words])
    #expect(origin.masukan.last?.entri == [])
  }

  @Test("Unlocked it no longer counts; submitted again it does, with what it says then")
  func unlocked() throws {
    var agency = SmallAgency([Self.indicator] + SmallAgency.approved("2024-S1", "80"))
    agency.add([try Self.move(.kunci)])
    #expect(try Self.result(agency).tercetak == "80,00")
    agency.add([try Self.move(.bukaKunci)])
    #expect(try Self.result(agency) == .tidakAda(.dikembalikan))
    agency.add([try #require(SmallAgency.realisasi("2024-S1", "81"))])
    #expect(try Self.result(agency) == .tidakAda(.masihDraf))
    agency.add([try Self.move(.ajukan)])
    #expect(try Self.result(agency).tercetak == "81,00" && Self.result(agency).tahunan?.resmi == false)
  }

  @Test(
    "After a review, what begins to count or ceases to is named, and nothing else",
    arguments: [
      ([], ["isi"], nil), ([], ["isi", "ajukan"], 2), (["isi"], ["ajukan"], 1), (["isi"], ["cabut", "isi"], nil),
      (["isi", "ajukan"], ["verifikasi", "setujui", "kunci"], nil), (["isi", "ajukan"], ["kembalikan"], 1),
      (["isi", "ajukan"], ["kembalikan", "isi"], 1), (["isi", "ajukan"], ["kembalikan", "isi", "ajukan"], 3),
      (["isi", "ajukan"], ["kembalikan", "cabut"], 1), (["isi", "ajukan"], ["kembalikan", "cabut", "isi"], 1),
      (["isi", "ajukan", "kembalikan"], ["isi", "cabut"], nil),
      (["isi", "ajukan", "verifikasi", "setujui", "kunci"], ["buka-kunci"], 1),
    ] as [([String], [String], Int?)])
  func afterAReview(before: [String], after: [String], entry: Int?) throws {
    func fact(_ name: String) throws -> any Event {
      switch name {
      case "isi": try #require(SmallAgency.realisasi("2024-S1", "80"))
      case "cabut":
        PencabutanTests.withdrawal(.realisasi(indikator: "ikm", periode: try #require(Periode(kode: "2024-S1"))))
      default: try Self.move(try #require(AlurRealisasi.Aksi(rawValue: name)))
      }
    }
    var agency = SmallAgency([Self.indicator] + (try before.map(fact)))
    agency.add([
      ReviuDinyatakan(
        unit: Self.unit, tahun: 2024, tanggal: CalendarAgency.day("2025-02-10"), tempat: "T", jabatan: "Inspektur")
    ])
    let reviewed = agency.state.posisi
    agency.add(try after.map(fact))
    let changes = agency.state.perubahanSesudahReviu(
      unit: try #require(agency.state.unit[Self.unit]), tahun: 2024)
    #expect(changes.flatMap(\.entri) == [entry].compactMap { $0 }.map { reviewed + Int64($0) })
  }
}
