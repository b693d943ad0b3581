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

  @Test("Accepted for a reason, listed apart, and opened again") func acceptance() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let list = "\(Self.address)&kaidah=K.204&unit=kecamatan-mawar"
      let link = /href="(\/perangkat-daerah\/kecamatan-mawar\/keselarasan\/K\.204\/[0-9a-f]+\?[^"]+)"/
      let path = String(try #require(try await browser.get(list).text.firstMatch(of: link)).1)
        .replacing("&amp;", with: "&")
      let form = try await browser.get(path)
      PageRules.check(form.text, path)
      #expect(form.text.contains("Kondisi awal") && form.text.contains("Kecualikan temuan"))

      let empty = try await browser.post(path, form.fields(["alasan": ""], "simpan"))
      #expect(empty.text.contains("Alasan") && empty.text.contains("role=\"alert\""))
      let before = SusunSite.rencana(application)?.pengecualian.count
      #expect(before == 0)

      let done = try await browser.post(path, form.fields(["alasan": "Keadaan awal tidak dicatat sumbernya"], "simpan"))
      #expect(done.status == .seeOther)
      // The list comes back as it was filtered, and so do "Batal" and the form itself.
      let back = "/perencanaan/keselarasan?kaidah=K.204&unit=kecamatan-mawar&halaman=1&tahun=2024"
      #expect(done.headers[.location] == back)
      let escaped = back.replacing("&", with: "&amp;")
      #expect(form.text.contains("href=\"\(escaped)\">Batal") && empty.text.contains("href=\"\(escaped)\">Batal"))
      #expect(SusunSite.rencana(application)?.pengecualian.count == 1)
      let open = try await browser.get(list)
      #expect(open.text.contains("1 temuan dikecualikan"))
      let accepted = try await browser.get("\(list)&keadaan=dikecualikan")
      #expect(accepted.text.contains("Dikecualikan: Keadaan awal tidak dicatat sumbernya"))
      let csv = try await browser.get("/perencanaan/keselarasan/temuan.csv?tahun=2024&kaidah=K.204&keadaan=semua")
      #expect(csv.text.contains("Dikecualikan") && csv.text.contains("Keadaan awal tidak dicatat sumbernya"))

      // Whoever still has the first form open overwrites nothing.
      let late = try await browser.post(path, form.fields(["alasan": "Lain"], "simpan"))
      #expect(late.text.contains("sudah diubah sejak Anda membukanya") && late.text.contains("Lain"))

      let again = try await browser.get(path)
      let withdrawn = try await browser.post(
        path, again.fields(["alasanCabut": "Sumbernya ditemukan"], "cabut"))
      #expect(withdrawn.status == .seeOther)
      #expect(SusunSite.rencana(application)?.pengecualian.count == 0)
      #expect(
        try await browser.get("/perangkat-daerah/kecamatan-mawar/keselarasan/K.204/0?tahun=2024").status == .notFound)
    }
  }

  @Test("A row says what to do, and what is shown of one object is its own") func remedies() async throws {
    try await SusunSite.run { site, _ in
      let browser = try await Browser.signedIn(site, People.perencana)
      let list = try await browser.get("\(Self.address)&kaidah=K.204").text
      #expect(list.contains("<summary>Yang perlu dilakukan</summary>") && list.contains("<p>Isi kondisi awal"))
      let node = try await browser.get("/perangkat-daerah/kecamatan-mawar/indikator/ikm?tahun=2024").text
      let link = /href="(\/perencanaan\/keselarasan\?unit=kecamatan-mawar&amp;objek=[0-9a-f]+&amp;tahun=2024)"/
      let path = String(try #require(node.firstMatch(of: link)).1).replacing("&amp;", with: "&")
      let own = try await browser.get(path).text
      PageRules.check(own, path)
      #expect(own.contains("Hanya tentang indikator") && own.contains("Semua temuan perangkat daerah ini"))
      let all = try await browser.get("\(Self.address)&unit=kecamatan-mawar").text
      func count(_ text: String) -> Int { text.components(separatedBy: "Yang perlu dilakukan</summary>").count - 1 }
      #expect(count(own) > 0 && count(own) < count(all))
      // The filter keeps the object, and an unknown one finds nothing.
      #expect(own.contains("type=\"hidden\" name=\"objek\""))
      #expect(try await browser.get("\(Self.address)&objek=0").text.contains("Tidak ada temuan"))
    }
  }

  @Test("Beside what they are about") func marks() async throws {
    try await SusunSite.run { site, _ in
      let browser = try await Browser.signedIn(site, People.perencana)
      for path in ["\(SusunSite.base)/susun", "/perangkat-daerah/kecamatan-mawar/indikator/ikm"] {
        let page = try await browser.get("\(path)?tahun=2024")
        #expect(page.text.contains("tanda-keselarasan") && page.text.contains("K.204:"), "\(path)")
      }
      let stranger = try await site.get("/perangkat-daerah/kecamatan-mawar/indikator/ikm?tahun=2024")
      #expect(!stranger.text.contains("tanda-keselarasan"))
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
