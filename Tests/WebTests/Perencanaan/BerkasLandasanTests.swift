import HummingbirdTesting
import Selaras
import Testing

@testable import Web

@Suite("The file of a legal ground")
struct BerkasLandasanTests {
  private static let pdf = Array("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".utf8)
  private static let baru = "\(SusunSite.base)/versi/baru"

  private static func isian(_ page: TestResponse, _ choices: [(String, String)] = SusunSite.versi)
    -> [(String, String)]
  {
    SusunSite.fields(page, SusunSite.isianVersi, choices: choices)
  }

  @Test("Sent with the version, kept when it is saved again, downloaded as it was, taken away")
  func itsWay() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let form = try await browser.get(Self.baru)
      #expect(form.text.contains("multipart/form-data") && !form.text.contains("Lepaskan berkas ini"))
      let made = try await browser.upload(
        Self.baru, Self.isian(form), file: ("landasan.berkas", "BA 060.pdf", Self.pdf))
      try #require(made.status == .seeOther, "\(made.text)")
      let version = try #require(SusunSite.rencana(application)?.versiBerurutan.last)
      #expect(version.landasan?.berkas?.nama == "BA 060.pdf" && version.landasan?.berkas?.jenis == "application/pdf")

      let address = "\(SusunSite.base)/versi/\(version.id)"
      let file = try await browser.get("\(address)/berkas")
      #expect(file.status == .ok && Array(file.body.readableBytesView) == Self.pdf)
      #expect(file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
      #expect(try await site.get("\(address)/berkas").status == .seeOther)
      #expect(try await browser.get(SusunSite.base).text.contains("\(address)/berkas"))
      #expect(try await !site.get(SusunSite.base).text.contains("\(address)/berkas"))
      #expect(try await browser.get("\(SusunSite.base)/versi/awal/berkas").status == .notFound)

      let again = try await browser.get(address)
      let kept = try await browser.post(address, again.fields(["nama": "Renstra Lain"]) + Self.jenis)
      #expect(kept.status == .seeOther)
      #expect(SusunSite.rencana(application)?.versi[version.id]?.landasan?.berkas == version.landasan?.berkas)

      let last = try await browser.get(address)
      #expect(last.text.contains("Berkas yang tercatat: BA 060.pdf"))
      let taken = try await browser.post(
        address, last.fields() + Self.jenis + [("landasan.tanpaBerkas", "ya")])
      #expect(taken.status == .seeOther)
      let without = SusunSite.rencana(application)?.versi[version.id]
      #expect(without?.landasan?.berkas == nil && without?.landasan?.nomor == "060/1")
    }
  }

  /// Lists of choices, which a page's fields leave out.
  private static let jenis = [("landasan.jenis", "berita-acara"), ("mengikuti", "ubah")]

  @Test("What is no document is refused, and what was typed stays")
  func refused() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let form = try await browser.get(Self.baru)
      let answer = try await browser.upload(
        Self.baru, Self.isian(form), file: ("landasan.berkas", "a.exe", Array("MZ\u{0}\u{0}".utf8)))
      #expect(answer.status == .unprocessableContent && answer.text.contains("\u{201C}a.exe\u{201D}"))
      #expect(answer.text.contains("Renstra Penyesuaian") && answer.text.contains("pilih sekali lagi"))
      let alone = try await browser.upload(
        Self.baru, Self.isian(form, [("mengikuti", "ubah"), ("landasan.jenis", ""), ("landasan.nomor", "")]),
        file: ("landasan.berkas", "BA.pdf", Self.pdf))
      #expect(alone.status == .unprocessableContent && alone.text.contains("Isi nomor dasar hukumnya"))
      #expect(SusunSite.rencana(application)?.versiBerurutan.last?.id == "ubah")
    }
  }
}
