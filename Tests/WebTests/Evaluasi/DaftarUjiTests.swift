import Foundation
import Hummingbird
import HummingbirdTesting
import Selaras
import TestSupport
import Testing

@testable import Web

/// The checklist of a review over HTTP.
@Suite("The checklist of a review")
struct DaftarUjiTests {
  private static let address = "\(ReviuForm.address)/daftar-uji"

  @Test("What changed is recorded in one command, and only that")
  func saving() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.evaluator)
      let page = try await browser.get(Self.address)
      #expect(page.text.contains("Belum ada butir terjawab") && page.text.contains("III.10"))
      let before = application.state.posisi
      let sent = ReviuForm.fields(page, ["I.1": ("ya", ""), "III.7": ("tidak", " Belum <ada>\r\nsama sekali ")])
      for _ in 1...2 {
        let answer = try await browser.post(Self.address, sent)
        #expect(answer.status == .seeOther)
        #expect(application.state.posisi == before + 2)
        #expect(try await browser.follow(answer).text.contains("2 dari 23 butir terjawab; 21 lagi."))
      }
      let entries = try await application.entries([before + 1, before + 2])
      #expect(Set(entries.map(\.time)).count == 1)
      #expect(ReviuForm.jawaban(application)["III.7"]?.catatan == "Belum <ada>\nsama sekali")
      let again = try await browser.get(Self.address)
      #expect(again.text.contains("2 dari 23 butir terjawab") && again.text.contains("Belum &lt;ada&gt;"))
      _ = try await browser.post(Self.address, ReviuForm.fields(again, ["I.2": ("tidak-berlaku", "")]))
      #expect(application.state.posisi == before + 3)
    }
  }

  @Test("Every wrong item is named at its field; nothing is recorded and nothing is lost")
  func refused() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.evaluator)
      let page = try await browser.get(Self.address)
      let before = application.state.posisi
      let sent = ReviuForm.fields(
        page,
        [
          "I.1": ("ya", "Tetap <di sini>"), "I.2": ("tidak", ""), "I.3": ("", "Tanpa jawaban"), "I.4": ("mungkin", ""),
          "I.5": ("ya", String(repeating: "a", count: 2001)), "I.6": ("ya", "NIP \(nipRekaan(sela: ""))"),
        ])
      let answer = try await browser.post(Self.address, sent)
      #expect(answer.status == .unprocessableContent && application.state.posisi == before)
      for field in ["catatan-I.2", "jawaban-I.3", "jawaban-I.4", "catatan-I.5", "catatan-I.6"] {
        #expect(answer.text.contains("href=\"#\(field)\"") && answer.text.contains("id=\"\(field)\""), "\(field)")
      }
      #expect(!answer.text.contains("href=\"#catatan-I.1\""))
      #expect(answer.text.contains("Tetap &lt;di sini&gt;") && answer.text.contains("Tanpa jawaban"))
      #expect(
        answer.text.contains("Catatan butir I.2 belum diisi.") && answer.text.contains("Pilih juga jawabannya."))
    }
  }

  @Test("Two who answer the same item: the second is shown what the first recorded; other items are no conflict")
  func conflict() async throws {
    let application = try await Fixture.application()
    try await ReviuForm.berdua(application) { first, second in
      let (one, other) = (try await first.get(Self.address), try await second.get(Self.address))
      _ = try await first.post(Self.address, ReviuForm.fields(one, ["I.1": ("tidak", "Dari pertama")]))
      let refused = try await second.post(
        Self.address, ReviuForm.fields(other, ["I.1": ("ya", "Dari kedua"), "I.2": ("ya", "")]))
      #expect(refused.status == .unprocessableContent && refused.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(refused.text.contains("href=\"#jawaban-I.1\"") && refused.text.contains("Dari pertama"))
      #expect(refused.text.contains("\nDari kedua</textarea>"))
      #expect(ReviuForm.jawaban(application).count == 1)
      let again = try await second.post(
        Self.address, ReviuForm.fields(refused, ["I.1": ("ya", "Dari kedua"), "I.2": ("ya", "")]))
      #expect(again.status == .seeOther)
      #expect(ReviuForm.jawaban(application)["I.1"]?.catatan == "Dari kedua")
      let elsewhere = try await first.post(Self.address, ReviuForm.fields(one, ["II.1": ("ya", "")]))
      #expect(elsewhere.status == .seeOther && ReviuForm.jawaban(application).count == 3)
    }
  }

  @Test("An answer is taken back with a reason")
  func emptied() async throws {
    let application = try await Fixture.application()
    try await application.execute(Command(oleh: People.evaluator, ReviuForm.answers(ButirUji.semua.prefix(2))))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.evaluator)
      let page = try await browser.get(Self.address)
      #expect(page.text.contains("Kosongkan"))
      func without(_ reason: String?) -> [(String, String)] {
        ReviuForm.fields(page, ["I.2": ("", "")], alasan: reason).filter { $0.0 != "jawaban-I.2" }
      }
      let refused = try await browser.post(Self.address, without(nil))
      #expect(refused.status == .unprocessableContent && refused.text.contains("Alasan pencabutan belum diisi."))
      let answer = try await browser.post(Self.address, without("Salah baris"))
      #expect(answer.status == .seeOther && ReviuForm.jawaban(application).keys.sorted() == ["I.1"])
    }
  }

  @Test("The last answer leads to the statement")
  func finished() async throws {
    let application = try await Fixture.application()
    try await application.execute(Command(oleh: People.evaluator, ReviuForm.answers(ButirUji.semua.dropLast())))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.evaluator)
      let page = try await browser.get(Self.address)
      let answer = try await browser.post(Self.address, ReviuForm.fields(page, ["III.10": ("ya", "")]))
      #expect(answer.headers[.location]?.contains("/pernyataan") == true)
      #expect(try await browser.follow(answer).text.contains("Tidak ada yang menahan"))
    }
  }

  @Test("What the checker found stands beside the items it bears on, and nowhere else")
  func hints() async throws {
    let application = try await Fixture.application()
    try await application.execute(Command(oleh: People.operatorMawar, [ReviuForm.naskah()]))
    try await Site.run(application: application, people: People.semua) { site in
      let page = try await Browser.signedIn(site, People.evaluator).get(Self.address).text
      func item(_ code: String) -> Substring {
        guard let start = page.range(of: "id=\"jawaban-\(code)\"") else { return "" }
        return page[start.upperBound...].prefix(
          upTo: page[start.upperBound...].range(of: "</fieldset>")?.lowerBound ?? page.endIndex)
      }
      #expect(item("III.7").contains("standar nasional. (halaman 4)") && item("III.7").contains("versi 1"))
      #expect(item("III.10").contains("Sumber data &lt;b&gt;kosong&lt;/b&gt;."))
      #expect(item("II.5").contains("1 galat belum diperbaiki"))
      for code in ["I.1", "I.3", "III.1"] { #expect(!item(code).contains("pemeriksaan naskah"), "\(code)") }
    }
  }

  @Test("A checklist under a statement stays, and whoever may only read it reads it")
  func readers() async throws {
    let application = try await Fixture.application()
    try await application.execute(Command(oleh: People.evaluator, ReviuForm.answers()))
    try await Site.run(application: application, people: People.semua) { site in
      for person in [People.operatorMawar, People.camatMawar, People.administrator, People.pimpinan] {
        let page = try await Browser.signedIn(site, person).get(Self.address)
        #expect(page.status == .ok && page.text.contains("23 dari 23 butir terjawab"), "\(person.akun)")
        #expect(!page.text.contains("Simpan daftar uji"), "\(person.akun)")
      }
      let browser = try await Browser.signedIn(site, People.evaluator)
      let page = try await browser.get(Self.address)
      try await application.execute(
        Command(
          oleh: People.evaluator,
          [
            ReviuDinyatakan(
              unit: ReviuForm.unit, tahun: ReviuForm.tahun, tanggal: .init(hariSejak1970: 20_000), tempat: "M",
              jabatan: "I")
          ]))
      let late = try await browser.post(Self.address, ReviuForm.fields(page, ["I.1": ("tidak", "Terlambat")]))
      #expect(late.status == .unprocessableContent && late.text.contains("Cabut pernyataannya lebih dahulu."))
      #expect(!(try await browser.get(Self.address)).text.contains("Simpan daftar uji"))
    }
  }

  @Test(
    "Years and perangkat daerah that are none",
    arguments: [
      "/perangkat-daerah/x/reviu/2023", "/perangkat-daerah/kecamatan-mawar/reviu/1999",
      "/perangkat-daerah/kecamatan-mawar/reviu/dua",
    ])
  func missing(address: String) async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.evaluator)
      for page in ["daftar-uji", "pernyataan"] {
        #expect(try await browser.get("\(address)/\(page)").status == .notFound)
      }
    }
  }
}
