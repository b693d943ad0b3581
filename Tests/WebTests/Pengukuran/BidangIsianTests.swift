import Foundation
import HummingbirdTesting
import Sakip
import Selaras
import TestSupport
import Testing

@testable import Web

@Suite("The fields of one realisasi: files that wait, a share or its value, texts of several lines")
struct BidangIsianTests {
  private static let address = "/perangkat-daerah/kecamatan-mawar/pengukuran/2024-12"
  private static let pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"

  private static func run(
    _ application: Selaras.Application? = nil,
    _ body: @escaping @Sendable (Selaras.Application, Browser, TestResponse) async throws -> Void
  ) async throws {
    let known: Selaras.Application
    if let application { known = application } else { known = try await Fixture.application() }
    try await Site.run(application: known, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await body(known, browser, try await browser.get(address))
    }
  }

  private static func recorded(_ application: Selaras.Application, _ id: String) -> RealisasiTercatat? {
    application.state.unit[WorkingSite.unit]?.pengukuran.realisasi(id, WorkingSite.tahun2024)
  }

  @Test("A file whose name is refused stands at its field, and can be left out")
  func unwantedFile() async throws {
    try await Self.run { application, browser, page in
      let refused = try await browser.upload(
        Self.address, page.fields(["nilai-gangguan": "8"]),
        file: ("berkas-gangguan", "SK_\(nipRekaan(sela: "")).pdf", Self.pdf))
      #expect(refused.status == .unprocessableContent && refused.text.contains("href=\"#berkas-gangguan\""))
      let mark = "name=\"buang-gangguan\" value=\""
      let start = try #require(refused.text.range(of: mark))
      let hash = String(refused.text[start.upperBound...].prefix { $0 != "\"" })
      let again = try await browser.post(Self.address, refused.fields())
      #expect(again.status == .unprocessableContent)
      let saved = try await browser.post(Self.address, again.fields(["buang-gangguan": hash]))
      #expect(saved.status == .seeOther && Self.recorded(application, "gangguan")?.nilai?.printed == "8")
      let unit = application.state.unit[WorkingSite.unit]
      #expect(unit?.pengukuran.bukti("gangguan", WorkingSite.tahun2024).isEmpty == true)
    }
  }

  @Test("The name is refused before the file is sent in pieces")
  func nameOfPieces() async throws {
    try await Self.run { _, browser, page in
      let answer = try await browser.send(
        "/unggahan", from: page, ["ukuran": "100", "nama": "SK \(nipRekaan()).pdf"])
      #expect(answer.status == .unprocessableContent && answer.text.contains("NIP"))
    }
  }

  @Test("All that is wrong with a form is told at once, of every row and each at its field")
  func allAtOnce() async throws {
    try await Self.run { application, browser, page in
      let long = String(repeating: "kata ", count: 500)
      let before = application.state.posisi
      let answer = try await browser.post(
        Self.address,
        page.fields([
          "nilai-gangguan": "delapan", "sumber-gangguan": long, "nilai-desa-tertib": "-4", "catatan-desa-tertib": long,
        ]))
      #expect(answer.status == .unprocessableContent && application.state.posisi == before)
      for field in ["nilai-gangguan", "sumber-gangguan", "nilai-desa-tertib", "catatan-desa-tertib"] {
        #expect(answer.text.contains("href=\"#\(field)\""), "\(field)")
      }
    }
  }

  @Test("A share that was entered as a value can be entered by its counts, and the other way round")
  func shareAndValue() async throws {
    let application = try await Fixture.application()
    let pattern = try #require(application.state.unit[WorkingSite.unit]?.perencanaan.indikator["gangguan"])
    let share = IndikatorDitetapkan(
      unit: WorkingSite.unit, id: "bagian", sasaran: "s2", nama: "Bagian desa tertib", satuan: "%", jenis: .angka,
      polaritas: .naik, agregasi: .terakhir, frekuensi: .tahun, desimal: 2, urutanPredikat: [],
      perbandingan: .init(pembilang: "desa tertib", penyebut: "desa"), utama: false, definisi: pattern.definisi)
    try await application.execute(Command(oleh: People.perencana, [share]))
    try await application.execute(
      Command(
        oleh: People.operatorMawar,
        [
          RealisasiDicatat(
            unit: WorkingSite.unit, indikator: "bagian", periode: WorkingSite.tahun2024, nilai: .angka(ExactDecimal(50))
          )
        ]))
    try await Self.run(application) { application, browser, page in
      #expect(page.text.contains("name=\"pembilang-bagian\"") && page.text.contains("name=\"nilai-bagian\""))
      let both = try await browser.post(Self.address, page.fields(["pembilang-bagian": "3", "penyebut-bagian": "4"]))
      #expect(both.status == .unprocessableContent && both.text.contains("href=\"#nilai-bagian\""))
      let neither = try await browser.post(
        Self.address, both.fields(["nilai-bagian": "", "pembilang-bagian": "tiga", "penyebut-bagian": ""]))
      for field in ["pembilang-bagian", "penyebut-bagian"] {
        #expect(neither.text.contains("href=\"#\(field)\""), "\(field)")
      }
      let counts = try await browser.post(
        Self.address, neither.fields(["pembilang-bagian": "3", "penyebut-bagian": "4"]))
      #expect(counts.status == .seeOther)
      #expect(Self.recorded(application, "bagian")?.masukan?.penyebut.printed == "4")
      let back = try await browser.follow(counts).fields(
        ["nilai-bagian": "51", "pembilang-bagian": "", "penyebut-bagian": ""])
      #expect(try await browser.post(Self.address, back).status == .seeOther)
      #expect(Self.recorded(application, "bagian")?.nilai?.printed == "51")
    }
  }

  @Test("A share whose other period was entered as a value says at its field why it is, too")
  func boundToTheValue() async throws {
    let application = try await Fixture.application()
    let pattern = try #require(application.state.unit[WorkingSite.unit]?.perencanaan.indikator["gangguan"])
    let share = IndikatorDitetapkan(
      unit: WorkingSite.unit, id: "bagian", sasaran: "s2", nama: "Bagian desa tertib", satuan: "%", jenis: .angka,
      polaritas: .naik, agregasi: .terakhir, frekuensi: .semester, desimal: 2, urutanPredikat: [],
      perbandingan: .init(pembilang: "desa tertib", penyebut: "desa"), utama: false, definisi: pattern.definisi)
    let target = TargetDitetapkan(
      unit: WorkingSite.unit, indikator: "bagian", versi: "ubah", tahun: 2024, nilai: .angka(ExactDecimal(60)))
    try await application.execute(Command(oleh: People.perencana, [share, target]))
    let first = try #require(Periode(kode: "2024-S1"))
    let value = RealisasiDicatat(
      unit: WorkingSite.unit, indikator: "bagian", periode: first, nilai: .angka(ExactDecimal(50)))
    try await application.execute(Command(oleh: People.operatorMawar, [value]))
    try await Self.run(application) { _, browser, page in
      #expect(page.text.contains("<dt>Semester I 2024</dt><dd>50,00</dd>"), "printed as on the pages")
      #expect(page.text.contains("Isi nilainya di sini: Semester I 2024 juga diisi langsung"))
      let counts = try await browser.post(Self.address, page.fields(["pembilang-bagian": "3", "penyebut-bagian": "4"]))
      #expect(counts.status == .unprocessableContent)
      #expect(counts.text.contains("hapus lebih dahulu realisasi Semester I 2024 selagi masih draf"))
    }
  }

  @Test("A file that was refused is named again as long as the form comes back")
  func namedAgain() async throws {
    try await Self.run { application, browser, page in
      let refused = try await browser.upload(
        Self.address, page.fields(["nilai-gangguan": "8"]), file: ("berkas-gangguan", "bohong.pdf", "MZ\u{0}\u{1}"))
      #expect(refused.status == .unprocessableContent && refused.text.contains("bohong.pdf: "))
      let again = try await browser.post(Self.address, refused.fields(["nilai-gangguan": "delapan"]))
      #expect(again.status == .unprocessableContent)
      #expect(again.text.contains("bohong.pdf tidak diterima, sehingga tidak dilampirkan."))
      let saved = try await browser.post(Self.address, again.fields(["nilai-gangguan": "8"]))
      #expect(saved.status == .seeOther && Self.recorded(application, "gangguan")?.nilai?.printed == "8")
      #expect(try await !browser.follow(saved).text.contains("bohong.pdf"))
    }
  }

  @Test("A remark has several lines; a browser sends them back in its own way, and that is no change")
  func linesOfARemark() async throws {
    try await Self.run { application, browser, page in
      _ = try await browser.post(
        Self.address,
        page.fields(["nilai-gangguan": "8", "catatan-gangguan": " satu\r\ndua \r\n", "sumber-gangguan": "BPS "]))
      #expect(Self.recorded(application, "gangguan")?.catatan == "satu\ndua")
      let before = application.state.posisi
      let shown = try await browser.get(Self.address)
      #expect(shown.text.contains("satu\ndua</textarea>"))
      let sent = shown.fields().map { ($0.0, $0.1.replacing("\n", with: "\r\n")) }
      let same = try await browser.post(Self.address, sent)
      #expect(same.status == .seeOther && application.state.posisi == before)
    }
  }

  @Test("A remark that was typed stays in sight after a refusal", arguments: [("sementara", true), ("sumber", false)])
  func remarkInSight(field: String, isOpen: Bool) async throws {
    try await Self.run { _, browser, page in
      let refused = try await browser.post(
        Self.address, page.fields(["nilai-gangguan": "delapan", "\(field)-gangguan": "rilis 2023"]))
      #expect(refused.status == .unprocessableContent)
      let row = refused.text.components(separatedBy: "id=\"judul-gangguan\"").last ?? ""
      let remarks = row.components(separatedBy: "Catatan dan angka sementara")[0]
      #expect(remarks.contains("<details open>") == isOpen)
    }
  }

  @Test("A text that was recorded with line ends where a field has one line is not rewritten by submitting it")
  func oldTexts() async throws {
    let application = try await Fixture.application()
    let fact =
      #"{"unit":"kecamatan-mawar","indikator":"gangguan","periode":"2024","nilai":"8","sumber":"BPS \n rilis ","catatan":"a\r\nb "}"#
    let old = try JSONDecoder().decode(RealisasiDicatat.self, from: Data(fact.utf8))
    try await application.execute(Command(oleh: People.operatorMawar, [old]))
    let entry = Self.recorded(application, "gangguan")?.entri
    try await Self.run(application) { application, browser, page in
      #expect(page.text.contains("value=\"BPS rilis\""))
      let answer = try await browser.post(Self.address, page.submission())
      #expect(answer.status == .seeOther)
      let recorded = Self.recorded(application, "gangguan")
      #expect(recorded?.status == .diajukan && recorded?.entri == entry && recorded?.sumber == "BPS \n rilis ")
    }
  }
}
