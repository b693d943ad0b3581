import Foundation
import Hummingbird
import HummingbirdTesting
import Selaras
import Testing

@testable import Web

/// The points of an analysis over HTTP: one a line, only what changed is recorded.
@Suite("Writing an analysis")
struct AnalisisFormTests {
  private static let address = "\(MejaForm.desk)/analisis/s1"

  private static func points(_ application: Selaras.Application, _ kind: AnalisisDicatat.Jenis) -> [String]? {
    application.state.unit["kecamatan-mawar"]?.pelaporan.tahun[2024]?.butir(kind, subjek: "s1")
  }

  private static func fields(_ page: TestResponse, _ more: [(String, String)]) -> [(String, String)] {
    [(SentForm.tokenField, Browser.token(in: page.text))] + more
      + AnalisisDicatat.Jenis.allCases.flatMap { kind in
        ["terlihat", "semula"].map { name in
          ("\(name)-\(kind.rawValue)", MejaForm.seen(page, "\(name)-\(kind.rawValue)").unescaped)
        }
      }
  }

  @Test("Lines become points; what did not change is not recorded again")
  func writing() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get(Self.address)
      #expect(page.text.contains("Loket dibuka lebih pagi") && page.text.contains("Yang dicetak laporan"))
      let before = application.state.posisi
      let sent = [("faktor-pendorong", "Loket dibuka lebih pagi\r\n"), ("solusi", " Satu \r\n\r\nDua <b>\r\n")]
      for _ in 1...2 {
        let answer = try await browser.post(Self.address, Self.fields(page, sent))
        #expect(answer.status == .seeOther)
        #expect(application.state.posisi == before + 1)
      }
      #expect(Self.points(application, .solusi) == ["Satu", "Dua <b>"])
      #expect(try await browser.get(Self.address).text.contains("Dua &lt;b&gt;"))
    }
  }

  @Test("Points that are taken out need a reason")
  func emptied() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get(Self.address)
      let refused = try await browser.post(
        Self.address, Self.fields(page, [("faktor-pendorong", ""), ("solusi", "Tetap di sini")]))
      #expect(refused.status == .unprocessableContent && refused.text.contains("Alasan pencabutan belum diisi."))
      #expect(refused.text.contains("href=\"#alasan\"") && refused.text.contains("Tetap di sini"))
      #expect(Self.points(application, .solusi) == [])
      let answer = try await browser.post(
        Self.address,
        Self.fields(page, [("faktor-pendorong", ""), ("solusi", "Tetap di sini"), ("alasan", "Tidak benar")]))
      #expect(answer.status == .seeOther)
      #expect(
        Self.points(application, .faktorPendorong) == [] && Self.points(application, .solusi) == ["Tetap di sini"])
    }
  }

  @Test("Another's points are not overwritten, those of other kinds are")
  func conflict() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let first = try await Browser.signedIn(site, People.operatorMawar)
      let second = try await Browser.signedIn(site, People.camatMawar)
      let (one, other) = (try await first.get(Self.address), try await second.get(Self.address))
      let kept = ("faktor-pendorong", "Loket dibuka lebih pagi")
      _ = try await first.post(Self.address, Self.fields(one, [kept, ("solusi", "A")]))
      let refused = try await second.post(Self.address, Self.fields(other, [kept, ("solusi", "B")]))
      #expect(refused.status == .unprocessableContent && refused.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(refused.text.contains("\nB</textarea>"))
      let elsewhere = try await second.post(
        Self.address, Self.fields(other, [kept, ("solusi", "A"), ("faktor-penghambat", "C")]))
      #expect(elsewhere.status == .seeOther)
      #expect(Self.points(application, .solusi) == ["A"] && Self.points(application, .faktorPenghambat) == ["C"])
    }
  }

  @Test("Who changes one kind does not put another kind back to what it was")
  func otherKinds() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let first = try await Browser.signedIn(site, People.operatorMawar)
      let second = try await Browser.signedIn(site, People.camatMawar)
      let (one, other) = (try await first.get(Self.address), try await second.get(Self.address))
      let kept = ("faktor-pendorong", "Loket dibuka lebih pagi")
      _ = try await second.post(Self.address, Self.fields(other, [kept, ("faktor-penghambat", "Dari camat")]))
      let answer = try await first.post(
        Self.address, Self.fields(one, [kept, ("faktor-penghambat", ""), ("solusi", "Dari operator")]))
      #expect(answer.status == .seeOther)
      #expect(Self.points(application, .faktorPenghambat) == ["Dari camat"])
      #expect(Self.points(application, .solusi) == ["Dari operator"])
    }
  }

  @Test("A conflict shows what is recorded at its own kind, and gives the other kinds back as they are now")
  func conflictOfOneKind() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let first = try await Browser.signedIn(site, People.operatorMawar)
      let second = try await Browser.signedIn(site, People.camatMawar)
      let (one, other) = (try await first.get(Self.address), try await second.get(Self.address))
      let kept = ("faktor-pendorong", "Loket dibuka lebih pagi")
      _ = try await second.post(
        Self.address, Self.fields(other, [kept, ("faktor-penghambat", "Dari camat"), ("solusi", "Solusi camat")]))
      let mine = [kept, ("faktor-penghambat", ""), ("solusi", "Solusi operator"), ("upaya-perbaikan", "Melatih")]
      let looked = try await first.post(
        Self.address, Self.fields(one, mine + [("aksi", "draf-program-pendukung")]))
      #expect(looked.text.contains("Solusi camat") && looked.text.contains("Solusi operator"))
      let refused = try await first.post(Self.address, Self.fields(looked, mine))
      #expect(refused.status == .unprocessableContent && refused.text.contains("href=\"#solusi\""))
      for words in ["Solusi camat", "\nSolusi operator</textarea>", "\nMelatih</textarea>", "\nDari camat</textarea>"] {
        #expect(refused.text.contains(words), "\(words)")
      }
      let again = try await first.post(
        Self.address,
        Self.fields(
          refused,
          [kept, ("faktor-penghambat", "Dari camat"), ("solusi", "Solusi operator"), ("upaya-perbaikan", "Melatih")]))
      #expect(again.status == .seeOther)
      #expect(Self.points(application, .faktorPenghambat) == ["Dari camat"])
      #expect(Self.points(application, .solusi) == ["Solusi operator"])
    }
  }

  @Test("A draft is added and not kept")
  func draft() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get(Self.address)
      let before = application.state.posisi
      let answer = try await browser.post(
        Self.address, Self.fields(page, [("program-pendukung", "Punya saya"), ("aksi", "draf-program-pendukung")]))
      #expect(answer.status == .ok && answer.text.contains("Punya saya\nPeningkatan Layanan. Dana yang dialokasikan"))
      #expect(application.state.posisi == before)
    }
  }

  @Test func thePerangkatDaerahAsAWhole() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let address = "\(MejaForm.desk)/analisis/_umum"
      let page = try await browser.get(address)
      let answer = try await browser.post(address, Self.fields(page, [("upaya-perbaikan", "Melatih petugas.")]))
      #expect(answer.status == .seeOther)
      #expect(
        application.state.unit["kecamatan-mawar"]?.pelaporan.tahun[2024]?.butir(.upayaPerbaikan)
          == ["Melatih petugas."])
    }
  }
}
