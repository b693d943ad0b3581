import Foundation
import Testing

@testable import Web

@Suite("Guides")
struct PanduanTests {
  @Test("Headings get ids, pictures and text stay in order")
  func reading() {
    let guide = NaskahPanduan(
      markdown:
        "# Judul\n\nAwal [lagi](kepala.md#b) dan [asal](/asal).\n\n## Mengisi: 2 langkah\n\n1. Satu\n2. Dua\n\n![Layar](gambar/a.png)\n#bukan\n"
    )
    #expect(guide.judul == "Judul")
    #expect(guide.bagian.map(\.id) == ["mengisi-2-langkah"])
    #expect(guide.butir.contains(.gambar(berkas: "gambar/a.png", uraian: "Layar")))
    #expect(guide.butir.contains(.teks("\nAwal [lagi](/panduan/kepala#b) dan [asal](/asal).\n")))
    #expect(guide.butir.count == 6)
  }

  @Test("Every way from a form ends at a heading", arguments: GuideLink.Perihal.allCases)
  func headings(perihal: GuideLink.Perihal) {
    #expect(perihal.halaman.naskah.bagian.contains { $0.id == perihal.tempat })
  }

  @Test("The guides are shown from the program, with their pictures", arguments: Panduan.Halaman.allCases)
  func pages(halaman: Panduan.Halaman) async throws {
    try await Site.run { site in
      let page = try await site.page(halaman.alamat)
      #expect(page.contains("<h1>\(halaman.naskah.judul)</h1>") && !page.contains(".md"))
      for case .gambar(let file, let words) in halaman.naskah.butir {
        #expect(!words.isEmpty && page.contains("src=\"/panduan/\(file)\""))
        let picture = try await site.get("/panduan/\(file)")
        #expect(picture.status == .ok && picture.headers[.contentType] == "image/png", "\(file)")
        #expect(picture.body.readableBytes < 150_000, "\(file)")
        #expect(picture.headers[.cacheControl] == "public, max-age=3600", "\(file)")
      }
    }
  }

  @Test(
    "Nothing else is given out",
    arguments: ["/panduan/tidak-ada", "/panduan/gambar/tidak-ada.png", "/panduan/gambar/..%2Foperator.md"])
  func missing(address: String) async throws {
    try await Site.run { site in
      let answer = try await site.get(address)
      #expect(answer.status == .notFound)
    }
  }

  @Test("The account menu leads to the guide of the role")
  func menu() async throws {
    try await Site.run(people: People.semua) { site in
      for (person, guide) in [(People.operatorMawar, "operator"), (People.camatMawar, "kepala")] {
        let page = try await Browser.signedIn(site, person).get("/akun").text
        #expect(page.contains("href=\"/panduan/\(guide)\"") && page.contains("<script src=\"\(Asset.script.path)\""))
      }
      let guest = try await site.page("/masuk")
      #expect(!guest.contains("<script"))
    }
  }
}
