import Foundation
import Hummingbird
import HummingbirdTesting
import Laporan
import Selaras
import TestSupport
import Testing

@testable import Web

/// Stating a review over HTTP: what holds it up, the question, the document, the way back.
@Suite("The statement of a review")
struct PernyataanTests {
  private static let address = "\(ReviuForm.address)/pernyataan"

  private static func fields(_ page: TestResponse, _ changed: [String: String]) -> [(String, String)] {
    let boxes = PerluDiketahui.allCases.map(\.rawValue).filter { page.text.contains("name=\"\($0)\"") }
    let shown = (["naskah", "terlihat", "tempat", "tanggal", "jabatan"] + boxes).map {
      ($0, MejaForm.seen(page, $0).unescaped)
    }
    return [(SentForm.tokenField, Browser.token(in: page.text))]
      + shown.filter { changed[$0.0] == nil } + changed.map { ($0.key, $0.value) }
  }

  /// What the page asks before it is stated, from the first page on.
  private static func asked(
    _ browser: Browser, _ page: TestResponse, _ changed: [String: String] = signing
  ) async throws -> TestResponse {
    try await browser.post(address, fields(page, changed.merging(["aksi": "periksa"]) { $1 }))
  }

  private static let signing = ["tempat": "Mawar", "tanggal": "2025-03-15", "jabatan": "Inspektur <Uji>"]

  @Test("Looked at, changed, stated once, taken back with a reason")
  func walk() async throws {
    let application = try await Fixture.application()
    try await application.execute(Command(oleh: People.operatorMawar, [ReviuForm.naskah(galat: false)]))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.evaluator)
      let page = try await browser.get(Self.address)
      #expect(page.text.contains("Hanya untuk reviu di atas kertas") && page.text.contains("value=\"2025-03-15\""))
      #expect(page.text.contains("value=\"Inspektur\"") && page.text.contains("value=\"Mawar\""))
      let before = application.state.posisi
      let asked = try await browser.post(
        Self.address, Self.fields(page, Self.signing.merging(["aksi": "periksa"]) { $1 }))
      #expect(asked.status == .ok && asked.text.contains("Kami telah mereviu laporan kinerja Kecamatan Mawar"))
      #expect(asked.text.contains("Mawar, 15 Maret 2025") && asked.text.contains("Inspektur &lt;Uji&gt;"))
      #expect(asked.text.contains("versi 1, LKjIP &lt;2023&gt;.pdf"))
      let changed = try await browser.post(Self.address, Self.fields(asked, ["aksi": "ubah"]))
      #expect(changed.text.contains("value=\"2025-03-15\"") && changed.text.contains("Lihat pernyataannya"))
      #expect(application.state.posisi == before)
      for _ in 1...2 {
        let answer = try await browser.post(Self.address, Self.fields(asked, ["aksi": "nyatakan"]))
        #expect(answer.status == .seeOther && application.state.posisi == before + 1)
        #expect(try await browser.follow(answer).text.contains("Unduh pernyataannya di bawah ini"))
      }
      #expect(ReviuForm.pernyataan(application)?.naskah == 1)
      let stated = try await browser.get(Self.address)
      #expect(stated.text.contains("Telah direviu") && stated.text.contains("/laporan/pernyataan-reviu/2023/pdf"))
      let refused = try await browser.post(Self.address, Self.fields(stated, ["aksi": "cabut", "alasan": " "]))
      #expect(refused.status == .unprocessableContent && refused.text.contains("href=\"#alasan\""))
      for _ in 1...2 {
        let back = try await browser.post(Self.address, Self.fields(stated, ["aksi": "cabut", "alasan": "Keliru"]))
        #expect(back.status == .seeOther && application.state.posisi == before + 2)
        #expect(try await browser.follow(back).text.contains("Pernyataan reviu dicabut."))
      }
      #expect(ReviuForm.pernyataan(application) == nil)
    }
  }

  struct Tahanan: Sendable {
    let fakta: [any Event]
    let kata: [String]
  }

  static let tahanan = [
    Tahanan(
      fakta: [ReviuForm.naskah()], kata: ["1 galat terbuka", "\(ReviuForm.address)/laporan-kinerja/1", "Belum dimulai"]),
    Tahanan(fakta: ReviuForm.answers(ButirUji.semua.prefix(21)), kata: ["2 butir belum dijawab", "III.9, III.10"]),
  ]

  @Test("What holds it up is said before anybody types, with the way to it", arguments: tahanan)
  func heldUp(_ case: Tahanan) async throws {
    let application = try await Fixture.application()
    try await application.execute(Command(oleh: People.evaluator, `case`.fakta))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.evaluator)
      let page = try await browser.get(Self.address)
      #expect(page.text.contains("Belum dapat dinyatakan") && !page.text.contains("Lihat pernyataannya"))
      for words in `case`.kata { #expect(page.text.contains(words), "\(words)") }
      let forced = try await browser.post(
        Self.address, Self.fields(page, Self.signing.merging(["aksi": "nyatakan", "naskah": "1"]) { $1 }))
      #expect(forced.status == .unprocessableContent && ReviuForm.pernyataan(application) == nil)
    }
  }

  @Test(
    "Wrong fields are named and what was typed stays",
    arguments: [
      ("tanggal", "", "Tanggal belum diisi"), ("tanggal", "2025-02-30", "Tanggal belum diisi"),
      ("tanggal", "2025-03-16", "belum tiba"), ("tanggal", "2020-03-16", "mendahului tahun laporannya"),
      ("tempat", " ", "Tempat belum diisi"), ("tempat", String(repeating: "a", count: 3000), "terlalu panjang"),
      ("jabatan", "", "Jabatan belum diisi"), ("jabatan", String(repeating: "a", count: 601), "terlalu panjang"),
      ("jabatan", "NIP \(nipRekaan(sela: ""))", "NIP"),
    ], ["periksa", "nyatakan"])
  func wrong(_ bad: (field: String, value: String, words: String), action: String) async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.evaluator)
      let page = try await browser.get(Self.address)
      let sent = Self.signing.merging(["aksi": action, bad.field: bad.value]) { $1 }
      let answer = try await browser.post(Self.address, Self.fields(page, sent))
      #expect(answer.status == .unprocessableContent && answer.text.contains(bad.words))
      #expect(answer.text.contains("href=\"#\(bad.field)\""))
      if bad.field != "tempat" { #expect(answer.text.contains("value=\"Mawar\"")) }
      #expect(ReviuForm.pernyataan(application) == nil)
    }
  }

  @Test("A version that came in meanwhile, another's statement, and a button that is none")
  func meanwhile() async throws {
    let application = try await Fixture.application()
    try await ReviuForm.berdua(application) { browser, other in
      let page = try await browser.get(Self.address)
      try await application.execute(Command(oleh: People.operatorMawar, [ReviuForm.naskah(galat: false)]))
      let outrun = try await browser.post(
        Self.address, Self.fields(page, Self.signing.merging(["aksi": "nyatakan"]) { $1 }))
      #expect(outrun.status == .unprocessableContent && outrun.text.contains("adalah versi 1"))
      let seen = try await Self.asked(other, try await other.get(Self.address))
      let first = try await browser.post(
        Self.address, Self.fields(try await Self.asked(browser, outrun), ["aksi": "nyatakan"]))
      #expect(first.status == .seeOther)
      let second = try await other.post(
        Self.address, Self.fields(seen, ["aksi": "nyatakan", "tempat": "Lain"]))
      #expect(second.status == .unprocessableContent && second.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(ReviuForm.pernyataan(application)?.tempat == "Mawar")
      let none = try await browser.post(Self.address, Self.fields(page, ["aksi": "hapus"]))
      #expect(none.status == .badRequest)
    }
  }

  @Test("What the sentences do not say is shown with its count, and stated only with a tick for each")
  func known() async throws {
    let application = try await Fixture.application()
    let version = ReviuForm.naskah(galat: false)
    try await application.execute(
      Command(
        oleh: People.operatorMawar,
        [
          version,
          TemuanDitanggapi(
            unit: ReviuForm.unit, tahun: ReviuForm.tahun, naskah: .laporanKinerja, temuan: version.temuan[0].kunci,
            tanggapan: .dijelaskan, alasan: "Lazim"),
        ]))
    let items = ButirUji.semua.dropLast()
    try await application.execute(
      Command(
        oleh: People.evaluator,
        ReviuForm.answers(items) + [
          DaftarUjiDiisi(
            unit: ReviuForm.unit, tahun: ReviuForm.tahun, butir: "III.10", jawaban: .tidak, catatan: "Target <lama>")
        ]))
    try await ReviuForm.berdua(application) { browser, _ in
      let page = try await browser.get(Self.address)
      #expect(page.text.contains("1 penjelasan menunggu putusan") && page.text.contains("keadaan=menunggu"))
      PageRules.check(page.text, Self.address)
      let asked = try await Self.asked(browser, page)
      PageRules.check(asked.text, Self.address)
      #expect(asked.status == .ok && asked.text.contains("22 ya, 1 tidak, 0 tidak berlaku, 0 belum dijawab"))
      #expect(asked.text.contains("III.10 ") && asked.text.contains("Target &lt;lama&gt;"))
      let boxes = ["penjelasanMenunggu", "butirTidak", "peringatanTerbuka"]
      for box in boxes { #expect(asked.text.contains("id=\"\(box)\""), "\(box)") }
      for box in ["galatDijelaskan", "daftarUjiDiKertas"] { #expect(!asked.text.contains("id=\"\(box)\"")) }
      for box in boxes {
        for value in ["", "2"] {
          let refused = try await browser.post(Self.address, Self.fields(asked, ["aksi": "nyatakan", box: value]))
          #expect(refused.status == .unprocessableContent && refused.text.contains("href=\"#\(box)\""))
          #expect(refused.text.contains("Ya, nyatakan telah direviu"))
        }
      }
      #expect(ReviuForm.pernyataan(application) == nil)
      let done = try await browser.post(Self.address, Self.fields(asked, ["aksi": "nyatakan"]))
      #expect(done.status == .seeOther && ReviuForm.pernyataan(application)?.naskah == 1)
      #expect(ReviuForm.pernyataan(application)?.penjelasanMenunggu == 1)
      #expect(ReviuForm.pernyataan(application)?.diketahui == .init(butirTidak: 1, peringatanTerbuka: 1))
      let stated = try await browser.get(Self.address)
      #expect(stated.text.contains("1 butir daftar uji dijawab Tidak"))
    }
  }

  @Test("A checklist that was answered on paper is said to be, with a tick of its own")
  func onPaper() async throws {
    let application = try await Fixture.application()
    try await ReviuForm.berdua(application) { browser, _ in
      let asked = try await Self.asked(browser, try await browser.get(Self.address))
      #expect(asked.text.contains("23 butir belum dijawab") && asked.text.contains("di atas kertas"))
      let refused = try await browser.post(
        Self.address, Self.fields(asked, ["aksi": "nyatakan", "daftarUjiDiKertas": ""]))
      #expect(refused.status == .unprocessableContent && refused.text.contains("href=\"#daftarUjiDiKertas\""))
      let done = try await browser.post(Self.address, Self.fields(asked, ["aksi": "nyatakan"]))
      #expect(done.status == .seeOther)
      #expect(ReviuForm.pernyataan(application)?.diketahui == .init(daftarUjiDiKertas: true))
    }
  }

  @Test("Of two presses at once neither is told that it failed")
  func pressedTwice() async throws {
    let application = try await Fixture.application()
    try await application.execute(Command(oleh: People.operatorMawar, [ReviuForm.naskah(galat: false)]))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.evaluator)
      let asked = try await Self.asked(browser, try await browser.get(Self.address))
      let fields = Self.fields(asked, ["aksi": "nyatakan"])
      async let first = browser.post(Self.address, fields)
      async let second = browser.post(Self.address, fields)
      #expect(try await [first.status, second.status] == [.seeOther, .seeOther])
      #expect(try await browser.get(Self.address).text.contains("Reviu dinyatakan."))
    }
  }

  @Test("A statement says what came after it")
  func later() async throws {
    let application = try await Fixture.application()
    try await application.execute(
      Command(
        oleh: People.evaluator,
        [
          ReviuDinyatakan(
            unit: ReviuForm.unit, tahun: ReviuForm.tahun, tanggal: .init(hariSejak1970: 20_000), tempat: "M",
            jabatan: "I", diketahui: .init(daftarUjiDiKertas: true))
        ]))
    try await application.execute(
      Command(
        oleh: People.operatorMawar,
        [
          NarasiDitulis(unit: ReviuForm.unit, tahun: ReviuForm.tahun, bagian: .penutup, teks: "Baru."),
          ReviuForm.naskah(),
        ]))
    try await Site.run(application: application, people: People.semua) { site in
      let page = try await Browser.signedIn(site, People.operatorMawar).get(Self.address).text
      #expect(page.contains("diterima naskah versi 1") && page.contains("berubah sesudah reviu: narasi"))
      #expect(!page.contains("Cabut pernyataan"))
    }
  }

  @Test("The document is for those who see the review, and nobody else")
  func download() async throws {
    let file = "/perangkat-daerah/kecamatan-mawar/laporan/pernyataan-reviu/2024/docx"
    try await Site.run(people: People.semua) { site in
      for (person, status) in [
        (People.evaluator, 303), (People.operatorMawar, 303), (People.pimpinan, 303), (People.operatorSunyi, 403),
        (People.perencana, 403),
      ] as [(Pelaku, Int)] {
        #expect(try await Browser.signedIn(site, person).get(file).status.code == status, "\(person.akun)")
      }
      #expect(try await site.get(file).status == .seeOther)
      let browser = try await Browser.signedIn(site, People.evaluator)
      let ordered = try await browser.get(file)
      let address = try #require(ordered.headers[.location])
        .replacing("ambil=ya&", with: "").replacing("&ambil=ya", with: "")
      var page = try await browser.get(address)
      #expect(page.text.contains("Unduhan DOCX: pernyataan reviu Kecamatan Mawar tahun 2024"))
      for _ in 0..<10_000 where !page.text.contains("siap diunduh") {
        await Task.yield()
        page = try await browser.get(address)
      }
      let answer = try await browser.get("\(address)&ambil=ya")
      #expect(
        answer.headers[.contentDisposition] == "attachment; filename=\"pernyataan-reviu-kecamatan-mawar-2024.docx\"")
      let none = "/perangkat-daerah/kecamatan-mawar/laporan/pernyataan-reviu"
      for wrong in ["\(none)/2030/pdf", "\(none)/2024/exe", "\(none)/1999/pdf"] {
        #expect(try await browser.get(wrong).status == .notFound, "\(wrong)")
      }
    }
  }
}
