import Foundation
import Journal
import Sakip
import Testing

@testable import Selaras

@Suite("The time zone of a pemda")
struct ZonaWaktuTests {
  @Test(
    "Days begin and moments are printed where the pemda is",
    arguments: [
      (.wib, "2024-12-31", "31 Desember 2024 22.30 WIB"), (.wita, "2024-12-31", "31 Desember 2024 23.30 WITA"),
      (.wit, "2025-01-01", "1 Januari 2025 00.30 WIT"),
    ] as [(ZonaWaktu, String, String)])
  func moments(zona: ZonaWaktu, day: String, printed: String) throws {
    let moment = try #require(Timestamp("2024-12-31T15:30:00.000Z"))
    #expect(zona.tanggal(moment).iso == day)
    #expect(zona.printed(moment) == printed)
    let end = zona.akhir(zona.tanggal(moment))
    #expect(zona.tanggal(end).iso == day)
    #expect(zona.tanggal(Timestamp(millisecondsSince1970: end.millisecondsSince1970 + 1)).iso > day)
  }

  @Test(
    "It is a field of the pemda; a record without it goes on meaning WITA",
    arguments: [("", .wita), (",\"zonaWaktu\":\"WIB\"", .wib), (",\"zonaWaktu\":\"WIT\"", .wit)]
      as [(String, ZonaWaktu)])
  func recorded(field: String, zona: ZonaWaktu) throws {
    var state = State()
    #expect(state.zonaWaktu == .wita)
    let fact = try JSONDecoder().decode(
      PemdaDitetapkan.self,
      from: Data("{\"nama\":\"K\",\"misi\":[],\"periode\":{\"awal\":2021,\"akhir\":2026}\(field)}".utf8))
    state.terapkan(fact, entri: 1)
    #expect(state.zonaWaktu == zona)
  }

  @Test func theSampleRecordsItsZone() async throws {
    #expect(try await SampleData.application().state.pemda?.isi.zonaWaktu == .wita)
  }
}
