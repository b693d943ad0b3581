import HummingbirdTesting
import Selaras
import Testing

@testable import Web

@Suite("The pages of those who have signed in, link by link")
struct SignedInCrawlTests {
  @Test(
    "Every page is whole and small, for every role",
    arguments: [People.operatorMawar, People.administrator, People.camatMawar, People.pimpinan])
  func crawl(person: Pelaku) async throws {
    try await WorkingSite.submitted { site, _ in
      let browser = try await Browser.signedIn(site, person)
      let start = ["/kerja", "/pemantauan", "/pemantauan/temuan", "/pemantauan/pengingat", WorkingSite.review]
      for address in start {
        let page = try await browser.get(address)
        #expect(page.status == .ok, "\(address)")
        PageRules.check(page.text, "\(person.akun) \(address)")
        for link in addresses(in: page.text) where Routes.knows(link) {
          #expect(try await browser.get(link).status == .ok, "\(link) on \(address)")
        }
      }
    }
  }
}

extension Routes {
  /// Whether the table has an address: forms of rooms that are not there yet are linked already.
  fileprivate static func knows(_ address: String) -> Bool {
    let path = address.prefix { $0 != "?" }.split(separator: "/")
    return semua.contains { route in
      let parts = route.pola.split(separator: "/")
      return route.metode == .baca && parts.count == path.count
        && zip(parts, path).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
  }
}
