import Foundation
import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Two people in one form of a month, and rows that move or close while somebody types")
struct DuaPengisiTests {
  private static let address = "/perangkat-daerah/kecamatan-mawar/pengukuran/2024-12"
  private static let pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"

  private static func recorded(_ application: Selaras.Application, _ id: String) -> RealisasiTercatat? {
    application.state.unit[WorkingSite.unit]?.pengukuran.realisasi(id, WorkingSite.tahun2024)
  }

  private static func value(_ id: String, _ value: Int) -> RealisasiDicatat {
    RealisasiDicatat(
      unit: WorkingSite.unit, indikator: id, periode: WorkingSite.tahun2024, nilai: .angka(ExactDecimal(value)))
  }

  /// Runs a test in which the operator has the form open while somebody else does something.
  private static func run(
    before: [any Event] = [], meanwhile: [any Event], by other: Pelaku = People.camatMawar,
    _ body: @escaping @Sendable (Selaras.Application, Browser, TestResponse) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    if !before.isEmpty { try await application.execute(Command(oleh: People.operatorMawar, before)) }
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get(address)
      if !meanwhile.isEmpty { try await application.execute(Command(oleh: other, meanwhile)) }
      try await body(application, browser, page)
    }
  }

  @Test("What somebody else saved in another row stays", arguments: [nil, 12])
  func otherRow(before: Int?) async throws {
    try await Self.run(
      before: before.map { [Self.value("gangguan", $0)] } ?? [], meanwhile: [Self.value("gangguan", 13)]
    ) { application, browser, page in
      let wrong = try await browser.post(Self.address, page.fields(["nilai-desa-tertib": "salah"]))
      #expect(
        wrong.status == .unprocessableContent && wrong.text.contains("value=\"13\""), "untouched: what stands now")
      let saved = try await browser.post(Self.address, page.fields(["nilai-desa-tertib": "63"]))
      #expect(saved.status == .seeOther)
      #expect(Self.recorded(application, "desa-tertib")?.nilai?.printed == "63")
      #expect(Self.recorded(application, "gangguan")?.nilai?.printed == "13")
    }
  }

  @Test("What both changed is refused at its row, each row at once; the second press knows what it does")
  func sameRows() async throws {
    try await Self.run(meanwhile: [Self.value("gangguan", 13), Self.value("desa-tertib", 64)]) {
      application, browser, page in
      let before = application.state.posisi
      let answer = try await browser.post(
        Self.address, page.fields(["nilai-gangguan": "9", "nilai-desa-tertib": "63", "sumber-gangguan": "A\nB"]))
      #expect(answer.status == .unprocessableContent && application.state.posisi == before)
      for id in ["gangguan", "desa-tertib"] {
        #expect(answer.text.contains("href=\"#terlihat-\(id)\"") && answer.text.contains("id=\"terlihat-\(id)\""))
      }
      #expect(answer.text.contains("13, draf") && answer.text.contains("64, draf"))
      #expect(try await browser.post(Self.address, answer.fields()).status == .seeOther)
      #expect(Self.recorded(application, "gangguan")?.sumber == "A B")
    }
  }

  @Test("A mistake does not hide that a row was changed meanwhile", arguments: ["9", "sembilan"])
  func mistakeAndConflict(typed: String) async throws {
    try await Self.run(meanwhile: [Self.value("gangguan", 13)]) { application, browser, page in
      let answer = try await browser.post(
        Self.address, page.fields(["nilai-gangguan": typed, "nilai-desa-tertib": "salah"]))
      #expect(answer.text.contains("id=\"terlihat-gangguan\"") && answer.text.contains("href=\"#nilai-desa-tertib\""))
    }
  }

  @Test(
    "A row that closed meanwhile keeps what was typed and says that its file is not attached",
    arguments: [(true, true), (true, false), (false, true), (false, false)])
  func closedRow(isTyped: Bool, hasFile: Bool) async throws {
    try await Self.run(
      meanwhile: [Self.value("gangguan", 8), WorkingSite.step(.ajukan, ["gangguan"])], by: People.operatorMawar
    ) { application, browser, page in
      let before = application.state.posisi
      let typed =
        isTyped ? ["nilai-gangguan": "9", "sumber-gangguan": "Register", "catatan-gangguan": "Dua <b>kali</b>"] : [:]
      let fields = page.fields(typed.merging(["nilai-desa-tertib": "63"]) { $1 })
      let answer =
        hasFile
        ? try await browser.upload(Self.address, fields, file: ("berkas-gangguan", "register.pdf", Self.pdf))
        : try await browser.post(Self.address, fields)
      guard isTyped || hasFile else {
        #expect(answer.status == .seeOther && Self.recorded(application, "desa-tertib")?.nilai?.printed == "63")
        return
      }
      #expect(answer.status == .unprocessableContent && application.state.posisi == before)
      #expect(answer.text.contains("sudah diajukan"))
      #expect(answer.text.contains("id=\"nilai-gangguan\"") == isTyped)
      #expect(
        answer.text.contains("Dua &lt;b&gt;kali&lt;/b&gt;") == isTyped
          && answer.text.contains("Yang Anda ketik") == isTyped)
      #expect(answer.text.contains("Bukti \u{201C}register.pdf\u{201D} tidak dilampirkan") == hasFile)
      #expect(answer.text.contains("value=\"63\""))
      let rest = try await browser.post(Self.address, answer.fields())
      #expect(rest.status == .seeOther && Self.recorded(application, "desa-tertib")?.nilai?.printed == "63")
    }
  }

  @Test("Rows are found by what was sent, not by the page on which they stand by now")
  func movedRow() async throws {
    let application = try await Fixture.application()
    let ids = (1...18).map { "banyak-\($0)" }
    let pattern = try #require(application.state.unit[WorkingSite.unit]?.perencanaan.indikator["gangguan"])
    @Sendable func indicator(_ id: String, tujuan: String? = nil) -> IndikatorDitetapkan {
      IndikatorDitetapkan(
        unit: WorkingSite.unit, id: id, tujuan: tujuan, sasaran: tujuan == nil ? "s2" : nil, nama: id, satuan: "",
        jenis: .angka, polaritas: .naik, agregasi: .jumlah, frekuensi: .tahun, desimal: 0, urutanPredikat: [],
        utama: false, definisi: pattern.definisi)
    }
    try await application.execute(Command(oleh: People.perencana, ids.map { indicator($0) }))
    try await application.execute(Command(oleh: People.operatorMawar, ids.map { Self.value($0, 1) }))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get(Self.address)
      let last = try #require(ids.last { page.text.contains("name=\"nilai-\($0)\"") })
      try await application.execute(Command(oleh: People.perencana, [indicator("awal", tujuan: "t1")]))
      try await application.execute(Command(oleh: People.operatorMawar, [Self.value("awal", 1)]))
      #expect(try await !browser.get(Self.address).text.contains("name=\"nilai-\(last)\""), "on the next page by now")
      let wrong = try await browser.post(Self.address, page.fields(["nilai-\(last)": "salah"]))
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("value=\"salah\""))
      let saved = try await browser.post(Self.address, page.fields(["nilai-\(last)": "7"]))
      #expect(saved.status == .seeOther && Self.recorded(application, last)?.nilai?.printed == "7")
    }
  }

  @Test("A row that the month no longer has is named with what was typed, and nothing is saved in silence")
  func lostRow() async throws {
    try await Self.run(meanwhile: []) { application, browser, page in
      let before = application.state.posisi
      let lost = [("semula-hilang", ""), ("nilai-hilang", "5<b>"), ("semula-kosong", "")]
      let answer = try await browser.post(Self.address, page.fields(["nilai-gangguan": "8"]) + lost)
      #expect(answer.status == .unprocessableContent && application.state.posisi == before)
      #expect(answer.text.contains("\u{201C}hilang\u{201D} (5&lt;b&gt;)") && !answer.text.contains("kosong\u{201D}"))
      #expect(try await browser.post(Self.address, answer.fields()).status == .seeOther)
      #expect(Self.recorded(application, "gangguan")?.nilai?.printed == "8")
    }
  }
}
