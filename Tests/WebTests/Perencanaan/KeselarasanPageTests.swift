import HummingbirdTesting
import Selaras
import Testing

@testable import Web

@Suite("What the rules of consistency find, as a list")
struct KeselarasanPageTests {
  private static let address = "/perencanaan/keselarasan?tahun=2024"

  @Test("Counted, filtered, explained, and led to its place") func list() async throws {
    try await SusunSite.run { site, _ in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get(Self.address)
      PageRules.check(page.text, Self.address)
      #expect(page.text.contains("K.204 Indikator tanpa kondisi awal"))
      #expect(page.text.contains("href=\"/perangkat-daerah/kecamatan-mawar/indikator/ikm?tahun=2024\""))
      let one = try await browser.get("\(Self.address)&kaidah=K.204")
      #expect(one.text.contains("Kondisi awal") && !one.text.contains("tanpa target tahun"))
      #expect(one.text.contains("Yang perlu dilakukan: Isi kondisi awal"))
      let none = try await browser.get("\(Self.address)&unit=badan-sunyi")
      #expect(none.text.contains("Tidak ada temuan yang cocok dengan saringan ini."))
      let csv = try await browser.get("/perencanaan/keselarasan/temuan.csv?tahun=2024&kaidah=K.204")
      #expect(csv.text.contains("K.204") && csv.text.contains("kecamatan-mawar") && !csv.text.contains("K.205"))
      #expect(try await browser.get("/perencanaan/keselarasan/lain.csv").status == .notFound)
      #expect(try await browser.get("\(Self.address)&kaidah=K.000").status == .badRequest)
      #expect(try await browser.get("/perencanaan").text.contains("Keselarasan perencanaan tahun"))
    }
  }

  @Test("An agency sees its own, a stranger none") func rights() async throws {
    try await SusunSite.run { site, _ in
      let own = try await Browser.signedIn(site, People.operatorSunyi).get(Self.address)
      #expect(own.status == .ok && !own.text.contains("Mawar"))
      let other = try await Browser.signedIn(site, People.operatorSunyi).get("\(Self.address)&unit=kecamatan-mawar")
      #expect(other.status == .ok && !other.text.contains("Kondisi awal \u{201C}"))
      #expect(try await site.get(Self.address).status == .seeOther)
    }
  }
}
