import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The signed paper by which an agreement counts")
struct KertasPkTests {
  static let pdf = Array("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".utf8)
  private static let fields = [
    ("cara", "kertas"), ("nomor-surat", "800/2"), ("tanggal-surat", "2024-02-02"), ("aksi", "setujui-pihak-kedua"),
  ]

  private static func run(_ body: @escaping @Sendable (Site, Selaras.Application) async throws -> Void) async throws {
    try await PkSite.run(sampai: [.ajukan, .setujuiPihakPertama]) { site, application in
      try await application.execute(
        Command(
          oleh: People.administrator,
          [
            PemegangJabatanDicatat(
              unit: PkSite.unit, jabatan: "camat", mulai: try #require(Tanggal(iso: "2024-01-01")), akun: nil)
          ]))
      try await body(site, application)
    }
  }

  private static func isian(_ page: TestResponse) -> [(String, String)] {
    WorkingSite.fields(in: page.text, button: "Catat persetujuan") + fields
  }

  @Test("Recorded by a perencana with its file, and opened by who has signed in") func itsWay() async throws {
    try await Self.run { site, application in
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      #expect(try await !writer.get(PkSite.satu).text.contains("Catat persetujuan dari naskah kertas"))
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get(PkSite.satu)
      #expect(page.text.contains("lampirkan naskahnya") && page.text.contains("multipart/form-data"))
      let without = try await browser.post(PkSite.satu, Self.isian(page))
      #expect(without.status == .unprocessableContent && without.text.contains("href=\"#berkas-surat\""))
      #expect(without.text.contains("value=\"800/2\""))
      let early = try await browser.post(
        PkSite.satu, Self.isian(page).map { $0.0 == "tanggal-surat" ? ($0.0, "2024-01-15") : $0 })
      #expect(early.text.contains("href=\"#tanggal-surat\"") && early.text.contains("href=\"#berkas-surat\""))
      let sent = try await browser.upload(
        PkSite.satu, Self.isian(page), file: ("berkas-surat", "PK seksi.pdf", Self.pdf))
      try #require(sent.status == .seeOther, "\(sent.text)")
      #expect(PkSite.status(application) == .ditetapkan)
      // Another tab still has the button.
      let twice = try await browser.upload(
        PkSite.satu, Self.isian(page), file: ("berkas-surat", "PK seksi.pdf", Self.pdf))
      #expect(twice.status == .unprocessableContent && twice.text.contains("sudah tercatat oleh akun"))
      #expect(!twice.text.contains("Isian Anda belum disimpan"))
      let address = "\(PkSite.satu)/naskah-bertanda-tangan/setujui-pihak-kedua"
      #expect(try await browser.get(PkSite.satu).text.contains("href=\"\(address)"))
      let file = try await browser.get(address)
      #expect(file.status == .ok && Array(file.body.readableBytesView) == Self.pdf)
      let guest = Browser(site)
      #expect(try await guest.get(address).status == .seeOther)
      #expect(try await !guest.get(PkSite.satu).text.contains("naskah-bertanda-tangan"))
      // The paper of the first party is one, too; of a step that is none there is no paper.
      #expect(try await browser.get("\(PkSite.satu)/naskah-bertanda-tangan/ajukan").status == .notFound)
    }
  }

  @Test("Of an old paper the day may be left out: pages and the print say the month") func monthOnly() async throws {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get(PkSite.satu)
      #expect(page.text.contains("Catat bulan dan tahunnya saja"))
      let sent = try await browser.upload(
        PkSite.satu, Self.isian(page) + [("hanya-bulan", "ya")], file: ("berkas-surat", "PK seksi.pdf", Self.pdf))
      try #require(sent.status == .seeOther, "\(sent.text)")
      let shown = try await browser.get(PkSite.satu).text
      #expect(shown.contains("naskah nomor 800/2 bulan Februari 2024") && !shown.contains("2 Februari 2024, dicatat"))
    }
  }

  @Test("What is no document is refused beside its field") func wrongFile() async throws {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get(PkSite.satu)
      let answer = try await browser.upload(
        PkSite.satu, Self.isian(page), file: ("berkas-surat", "a.exe", Array("MZ\u{0}\u{0}".utf8)))
      #expect(answer.status == .unprocessableContent && answer.text.contains("\u{201C}a.exe\u{201D}"))
      #expect(PkSite.status(application) == .disetujuiPihakPertama)
    }
  }
}
