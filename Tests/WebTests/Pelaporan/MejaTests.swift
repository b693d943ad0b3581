import Foundation
import Hummingbird
import HummingbirdTesting
import Journal
import Selaras
import TestSupport
import Testing

@testable import Web

/// The report desk over HTTP: what it shows to whom, writing, conflicts, and what nobody should be able to break.
@Suite("The report desk")
struct MejaTests {
  private static let part = "\(MejaForm.desk)/gambaran-umum"

  private static func state(_ application: Selaras.Application) throws -> PelaporanTahun {
    try #require(application.state.unit["kecamatan-mawar"]?.pelaporan.tahun[2024])
  }

  @Test("It says what is written, what is asked, and who owes it")
  func desk() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get(MejaForm.desk).text
      for words in [
        "Belum ditulis, wajib", "Memakai naskah baku", "Faktor Pendorong", "L.103", "L.601", "Berubah sesudah reviu",
        "Siapa yang masih ditunggu", "Belum ada versi.", "href=\"\(Self.part)",
      ] { #expect(page.contains(words), "\(words)") }
      #expect(!page.contains("Bekukan versi 1"))
      #expect(page.utf8.count < 60_000)
      #expect(try await browser.get("/perangkat-daerah/kecamatan-mawar?tahun=2024").text.contains(MejaForm.desk))
      #expect(
        try await browser.get("/perangkat-daerah/kecamatan-mawar/laporan/lkjip/2024").text.contains(MejaForm.desk))
    }
  }

  @Test("Those who only read find no way to write", arguments: [People.evaluator, People.pimpinan, People.perencana])
  func readers(person: Pelaku) async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, person)
      let page = try await browser.get(MejaForm.desk)
      #expect(page.status == .ok && !page.text.contains("href=\"\(Self.part)\"") && !page.text.contains("/bekukan"))
      #expect(try await site.page("/perangkat-daerah/kecamatan-mawar?tahun=2024").contains(MejaForm.desk) == false)
    }
  }

  @Test(
    "Another year, another part, the pemda: said in words",
    arguments: [
      "\(MejaForm.desk)/tidak-ada", "\(MejaForm.desk)/analisis/tidak-ada",
      "/perangkat-daerah/kecamatan-mawar/laporan/lkjip/1/meja",
      "/perangkat-daerah/kecamatan-mawar/laporan/lkjip/2030/meja",
    ])
  func unknown(address: String) async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      #expect(try await browser.get(address).status == .notFound)
    }
  }

  @Test("A text is shown first, then kept, with the figures that the data hold; sending it twice does nothing")
  func writing() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let form = try await browser.get(Self.part)
      let text = "Ada **isu**.\r\n\r\n- IKM 87,67\r\n- luas 12,5 ha"
      let before = application.state.posisi
      let preview = try await browser.send(
        Self.part, from: form, ["teks": text, "terlihat": MejaForm.seen(form), "aksi": "pratinjau"])
      #expect(preview.status == .ok && preview.text.contains("<strong>isu</strong>"))
      #expect(preview.text.contains("- luas 12,5 ha") && application.state.posisi == before)
      for attempt in 1...2 {
        let answer = try await browser.send(Self.part, from: form, ["teks": text, "terlihat": MejaForm.seen(form)])
        #expect(answer.status == .seeOther, "\(attempt)")
        let words = attempt == 1 ? "Gambaran Umum tersimpan." : "tidak ada yang berubah"
        #expect(try await browser.follow(answer).text.contains(words))
        #expect(application.state.posisi == before + 1)
      }
      let kept = try #require(try Self.state(application).narasi[.gambaranUmum]?.isi)
      #expect(kept.teks == "Ada **isu**.\n\n- IKM 87,67\n- luas 12,5 ha" && kept.angka == ["87,67"])
    }
  }

  @Test("Figures that changed since are named")
  func changedFigures() async throws {
    let application = try await Fixture.application()
    let submission = Command(oleh: People.operatorMawar, [WorkingSite.step(.ajukan, ["desa-tertib"])])
    try await application.execute(submission)
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let form = try await browser.get(Self.part)
      _ = try await browser.send(Self.part, from: form, ["teks": "Dari 62% naik, capaian 88,57%.", "terlihat": ""])
      #expect(try await browser.get(MejaForm.desk).text.contains("Memuat angka yang sudah berubah") == false)
      let changed = try CommandFile.parse(
        Data(
          #"{"akun":"operator-mawar","peran":"operator","unit":"kecamatan-mawar","peristiwa":[{"jenis":"pengukuran.realisasi-dicatat","isi":{"unit":"kecamatan-mawar","indikator":"desa-tertib","periode":"2024","nilai":"65"}}]}"#
            .utf8))
      try await application.execute(
        Command(
          oleh: People.administrator, [WorkingSite.step(.kembalikan, ["desa-tertib"], alasan: "Hitung lagi.")]))
      try await application.execute(all: changed.map(\.command) + [submission])
      #expect(try await browser.get(MejaForm.desk).text.contains("Memuat angka yang sudah berubah"))
      #expect(
        try await browser.get(Self.part).text.contains("Teks ini memuat angka yang sudah berubah: 88,57."))
    }
  }

  @Test("Somebody else saved meanwhile: nothing is overwritten, nothing typed is lost, the second look decides")
  func conflict() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let first = try await Browser.signedIn(site, People.operatorMawar)
      let second = try await Browser.signedIn(site, People.camatMawar)
      let (one, other) = (try await first.get(Self.part), try await second.get(Self.part))
      _ = try await first.send(Self.part, from: one, ["teks": "Dari operator.", "terlihat": MejaForm.seen(one)])
      let refused = try await second.send(
        Self.part, from: other, ["teks": "Dari camat.", "terlihat": MejaForm.seen(other)])
      #expect(refused.status == .unprocessableContent)
      for words in ["sudah diubah sejak Anda membukanya", "Dari camat.", "Dari operator."] {
        #expect(refused.text.contains(words), "\(words)")
      }
      #expect(try Self.state(application).narasi[.gambaranUmum]?.isi.teks == "Dari operator.")
      let again = try await second.send(
        Self.part, from: refused, ["teks": "Dari camat.", "terlihat": MejaForm.seen(refused)])
      #expect(again.status == .seeOther)
      #expect(try Self.state(application).narasi[.gambaranUmum]?.isi.teks == "Dari camat.")
    }
  }

  @Test(
    "A look at the result or at the draft does not hide that somebody else has saved", arguments: ["pratinjau", "draf"])
  func conflictAfterPreview(action: String) async throws {
    let application = try await Fixture.application()
    let part = "\(MejaForm.desk)/ringkasan-eksekutif"
    try await Site.run(application: application, people: People.semua) { site in
      let first = try await Browser.signedIn(site, People.operatorMawar)
      let second = try await Browser.signedIn(site, People.camatMawar)
      let (mine, other) = (try await first.get(part), try await second.get(part))
      _ = try await second.send(part, from: other, ["teks": "Dari camat.", "terlihat": MejaForm.seen(other)])
      let looked = try await first.send(
        part, from: mine, ["teks": "Dari operator.", "terlihat": MejaForm.seen(mine), "aksi": action])
      for words in ["sudah diubah sejak Anda membukanya", "Dari camat.", "Dari operator."] {
        #expect(looked.text.contains(words), "\(words)")
      }
      #expect(MejaForm.seen(looked) == MejaForm.seen(mine))
      let refused = try await first.send(
        part, from: looked, ["teks": "Dari operator.", "terlihat": MejaForm.seen(looked)])
      #expect(refused.status == .unprocessableContent)
      #expect(try Self.state(application).narasi[.ringkasanEksekutif]?.isi.teks == "Dari camat.")
    }
  }

  @Test(
    "HTML, SQL and Markdown in a text are text",
    arguments: [
      "<script>alert(1)</script> ' OR 1=1; DROP TABLE entri; --", "</textarea><h1>x</h1>",
      "[a](javascript:alert(1)) ![b](https://x/y.png)",
    ])
  func hostileText(text: String) async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let form = try await browser.get(Self.part)
      for action in ["pratinjau", "simpan"] {
        _ = try await browser.send(
          Self.part, from: form, ["teks": text, "terlihat": MejaForm.seen(form), "aksi": action])
      }
      #expect(try Self.state(application).narasi[.gambaranUmum]?.isi.teks == text)
      for address in [Self.part, MejaForm.desk] {
        let page = try await browser.get(address).text
        #expect(
          !page.withoutOwnScript.contains("<script") && !page.contains("<h1>x") && !page.contains("href=\"javascript"))
        #expect(!page.contains("<img"))
      }
    }
  }

  @Test(
    "A text that is too long, empty or with a NIP is refused at its field and kept there",
    arguments: [
      (String(repeating: "kata ", count: 10_001), "terlalu panjang: 50005 huruf"), (" \n", "belum diisi"),
      ("NIP \(nipRekaan(sela: ""))", "tampak sebagai NIP"),
    ])
  func refused(text: String, words: String) async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let form = try await browser.get(Self.part)
      let answer = try await browser.send(Self.part, from: form, ["teks": text, "terlihat": ""])
      #expect(answer.status == .unprocessableContent && answer.text.contains(words))
      let kept = text.allSatisfy(\.isWhitespace) ? "" : text
      #expect(answer.text.contains("href=\"#teks\"") && answer.text.contains("\n\(kept)</textarea>"))
      #expect(try Self.state(application).narasi[.gambaranUmum] == nil)
    }
  }

  @Test("A session that ended in the middle loses nothing")
  func endedSession() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let form = try await browser.get(Self.part)
      let stranger = Browser(site)
      _ = try await stranger.get("/masuk")
      let answer = try await stranger.send(
        Self.part, from: form, ["teks": "Teks yang panjang", "terlihat": MejaForm.seen(form)])
      #expect(answer.status == .unauthorized && answer.text.contains("Teks%20yang%20panjang"))
      #expect(try Self.state(application).narasi[.gambaranUmum] == nil)
    }
  }

  @Test("A draft fills the field and is not kept before it is saved; a text that is there stays above it")
  func drafts() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let address = "\(MejaForm.desk)/ringkasan-eksekutif"
      let form = try await browser.get(address)
      let before = application.state.posisi
      for (typed, words) in [("", "\nDari 2 (dua) sasaran"), ("Teks saya.", "\nTeks saya.\n\nDari 2 (dua) sasaran")] {
        let filled = try await browser.send(address, from: form, ["teks": typed, "terlihat": "", "aksi": "draf"])
        #expect(filled.status == .ok && filled.text.contains(words), "\(typed)")
        #expect(filled.text.contains("belum disimpan") && application.state.posisi == before)
      }
    }
  }

  @Test("An earlier text comes back as a new entry; a text is withdrawn with its reason")
  func undo() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      var page = try await browser.get(Self.part)
      for text in ["Pertama.", "Kedua."] {
        _ = try await browser.send(Self.part, from: page, ["teks": text, "terlihat": MejaForm.seen(page)])
        page = try await browser.get(Self.part)
      }
      #expect(page.text.contains("Pertama."))
      let back = try await browser.send(
        Self.part, from: page,
        ["aksi": "kembalikan", "entri": MejaForm.seen(page, "entri"), "terlihat": MejaForm.seen(page)])
      #expect(back.status == .seeOther)
      #expect(try Self.state(application).narasi[.gambaranUmum]?.isi.teks == "Pertama.")
      page = try await browser.get(Self.part)
      let without = try await browser.send(Self.part, from: page, ["aksi": "cabut", "terlihat": MejaForm.seen(page)])
      #expect(without.status == .unprocessableContent && without.text.contains("Alasan pencabutan belum diisi."))
      for attempt in 1...2 {
        let gone = try await browser.send(
          Self.part, from: page, ["aksi": "cabut", "alasan": "Salah tahun", "terlihat": MejaForm.seen(page)])
        #expect(gone.status == .seeOther, "\(attempt)")
      }
      #expect(try Self.state(application).narasi[.gambaranUmum] == nil)
      #expect(
        application.state.unit["kecamatan-mawar"]?.riwayat(.narasi(tahun: 2024, bagian: .gambaranUmum)).count == 4)
    }
  }
}
