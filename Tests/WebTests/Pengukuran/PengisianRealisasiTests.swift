import Foundation
import Hummingbird
import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The form of a month")
struct PengisianRealisasiTests {
  private static let address = "/perangkat-daerah/kecamatan-mawar/pengukuran/2024-12"
  private static let pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"

  private static func status(_ application: Selaras.Application, _ id: String, _ kode: String) -> RealisasiTercatat? {
    Periode(kode: kode).flatMap { application.state.unit["kecamatan-mawar"]?.pengukuran.realisasi(id, $0) }
  }

  @Test("A value is saved as a draft, then submitted; sending twice changes nothing")
  func saves() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get(Self.address)
      #expect(page.status == .ok && page.text.contains("Simpan dan ajukan"))
      let draft = try await browser.post(
        Self.address,
        page.fields(["nilai-gangguan": "8", "sumber-gangguan": "Register <b>trantib</b>"], "simpan"))
      #expect(draft.status == .seeOther)
      #expect(try await browser.follow(draft).text.contains("1 isian disimpan"))
      #expect(Self.status(application, "gangguan", "2024")?.status == .draft)
      let entries = application.state.posisi
      let saved = try await browser.get(Self.address)
      #expect(saved.text.contains("Register &lt;b&gt;trantib&lt;/b&gt;"))
      let again = try await browser.post(Self.address, saved.fields([:], "simpan"))
      #expect(try await browser.follow(again).text.contains("Tidak ada yang berubah"))
      #expect(application.state.posisi == entries)
      let form = saved.submission()
      let sent = try await browser.post(Self.address, form)
      #expect(try await browser.follow(sent).text.contains("diajukan"))
      #expect(Self.status(application, "gangguan", "2024")?.status == .diajukan)
      let submitted = application.state.posisi
      let twice = try await browser.post(Self.address, form)
      #expect(twice.status == .seeOther && application.state.posisi == submitted)
    }
  }

  @Test(
    "What is wrong stands at its field, and everything typed stays",
    arguments: [
      ("delapan", "nilai-gangguan"), ("1.2.3", "nilai-gangguan"), ("<script>alert(1)</script>", "nilai-gangguan"),
      ("'; drop table entri; --", "nilai-gangguan"),
    ])
  func refused(text: String, field: String) async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get(Self.address)
      let before = application.state.posisi
      let answer = try await browser.post(
        Self.address, page.submission(["nilai-gangguan": text, "sumber-gangguan": "Register"]))
      #expect(answer.status == .unprocessableContent && application.state.posisi == before)
      #expect(answer.text.contains("Ada yang perlu diperbaiki") && answer.text.contains("href=\"#\(field)\""))
      #expect(answer.text.contains("value=\"Register\"") && !answer.text.contains("<script>alert"))
      #expect(answer.text.contains("aria-invalid=\"true\""))
    }
  }

  @Test("Two people saving the same realisasi: the second sees what the first saved")
  func conflict() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let first = try await Browser.signedIn(site, People.operatorMawar)
      let second = try await Browser.signedIn(site, People.camatMawar)
      let page1 = try await first.get(Self.address)
      let page2 = try await second.get(Self.address)
      _ = try await first.post(Self.address, page1.fields(["nilai-gangguan": "8"], "simpan"))
      let answer = try await second.post(Self.address, page2.fields(["nilai-gangguan": "9"], "simpan"))
      #expect(answer.status == .unprocessableContent && answer.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(answer.text.contains("Tercatat sekarang") && answer.text.contains("value=\"9\""))
      let knowing = try await second.post(Self.address, answer.fields([:], "simpan"))
      #expect(knowing.status == .seeOther)
      #expect(Self.status(application, "gangguan", "2024")?.nilai?.printed == "9")
    }
  }

  @Test("Evidence comes with the value, is given out as it came, and is withdrawn with a reason")
  func evidence() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get(Self.address)
      let saved = try await browser.upload(
        Self.address, page.fields(["nilai-gangguan": "8"], "simpan"),
        file: ("berkas-gangguan", "../../etc/register \u{202E}fdp.jpg", Self.pdf))
      #expect(saved.status == .seeOther)
      let period = try #require(Periode(kode: "2024"))
      let attached = try #require(
        application.state.unit["kecamatan-mawar"]?.pengukuran.bukti("gangguan", period).first?.isi)
      #expect(attached.jenis == "application/pdf" && !attached.nama.contains("/"))
      let place = BuktiPage.alamat("kecamatan-mawar", attached.berkas)
      #expect(try await browser.get(place).text.contains("Sidik (SHA-256)"))
      let content = try await browser.get("\(place)/unduh")
      #expect(content.text == Self.pdf && content.headers[.contentType] == "application/pdf")
      #expect(content.headers[.contentDisposition]?.hasPrefix("attachment") == true)
      #expect(content.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
      let stranger = try await Browser.signedIn(site, People.operatorSunyi)
      #expect(try await stranger.get("\(place)/unduh").status == .forbidden)
      let shown = try await browser.get(place)
      let without = try await browser.send(
        "\(place)/cabut", from: shown, ["indikator": "gangguan", "periode": "2024", "alasan": " "])
      #expect(without.status == .unprocessableContent)
      let withdrawn = try await browser.send(
        "\(place)/cabut", from: shown, ["indikator": "gangguan", "periode": "2024", "alasan": "Salah berkas"])
      #expect(withdrawn.status == .seeOther)
      #expect(try await browser.get(place).status == .notFound)
    }
  }

  @Test(
    "A file that cannot be taken says why beside its field, and the values stay",
    arguments: [
      ("laporan.pdf", "<html><script>alert(1)</script></html>", "berkas-gangguan"),
      ("kosong.pdf", "", "berkas-gangguan"),
      ("besar.txt", String(repeating: "a", count: 1_100_000), "lebih besar dari"),
    ])
  func refusedFiles(name: String, content: String, words: String) async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get(Self.address)
      let before = application.state.posisi
      let answer = try await browser.upload(
        Self.address, page.fields(["nilai-gangguan": "8"], "simpan"), file: ("berkas-gangguan", name, content))
      #expect(answer.status == .unprocessableContent && answer.text.contains(words))
      #expect(answer.text.contains("value=\"8\"") && application.state.posisi == before)
    }
  }

  @Test("A file that came with a refused form need not be sent again")
  func keptFile() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get(Self.address)
      let refused = try await browser.upload(
        Self.address, page.fields(["nilai-gangguan": "salah"], "simpan"),
        file: ("berkas-gangguan", "register.pdf", Self.pdf))
      #expect(refused.status == .unprocessableContent && refused.text.contains("register.pdf sudah terunggah"))
      let saved = try await browser.post(Self.address, refused.fields(["nilai-gangguan": "8"], "simpan"))
      #expect(saved.status == .seeOther)
      let period = try #require(Periode(kode: "2024"))
      let unit = try #require(application.state.unit["kecamatan-mawar"])
      #expect(unit.pengukuran.bukti("gangguan", period).map(\.isi.nama) == ["register.pdf"])
    }
  }

  @Test("Months that are none", arguments: ["2024-13", "2024", "2024-1", "abcd-ef", "9999-01"])
  func months(month: String) async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let answer = try await browser.get("/perangkat-daerah/kecamatan-mawar/pengukuran/\(month)")
      #expect(answer.status == .notFound && answer.text.contains("2024-09"))
    }
  }

  @Test("A provisional figure says what it stands for, also where nothing can be filled in any more")
  func provisional() async throws {
    try await WorkingSite.submitted { site, _ in
      let page = try await Browser.signedIn(site, People.operatorMawar).get(Self.address).text
      #expect(!page.contains("name=\"sementara-desa-tertib\"") && page.contains("data per November 2024"))
      #expect(page.contains("<dt>Angka sementara</dt>"))
    }
  }

  @Test("A form that was opened again says why and until when")
  func openedAgain() async throws {
    let until = try #require(Tanggal(iso: "2025-03-20"))
    let month = try #require(Periode(kode: "2024-B12"))
    try await WorkingSite.submitted { site, application in
      try await application.execute(
        Command(oleh: People.administrator, [JadwalDitetapkan(tahun: 2024, jenis: .tahun, tenggat: 10, kunci: 20)]))
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      #expect(try await !browser.get(Self.address).text.contains("dibuka kembali"))
      let opening = IsianDibuka(unit: WorkingSite.unit, periode: month, sampai: until, alasan: "Listrik <i>padam</i>")
      try await application.execute(Command(oleh: People.administrator, [opening]))
      let page = try await browser.get(Self.address).text
      #expect(page.contains("dibuka kembali sampai 20 Maret 2025"))
      #expect(page.components(separatedBy: "Listrik &lt;i&gt;padam&lt;/i&gt;").count == 2, "said once, for all rows")
    }
  }

  @Test("Who only looks gets no fields")
  func looking() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.evaluator)
      let page = try await browser.get(Self.address)
      #expect(page.status == .ok && !page.text.contains("Simpan draf"))
    }
  }
}
