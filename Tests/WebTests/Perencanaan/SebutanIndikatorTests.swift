import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("An indikator has one name and one place in each version")
struct SebutanIndikatorTests {
  private static let address = "\(SusunSite.base)/indikator/ikm"

  /// Closes a version as it is, whatever it lacks.
  private static func tutup(_ browser: Browser, _ application: Selaras.Application, _ id: String) async throws {
    let plan = try #require(SusunSite.rencana(application))
    let gaps = plan.kekosongan(try #require(plan.versi[id])).count
    let page = try await browser.get("\(SusunSite.base)/versi/\(id)")
    let closed = try await browser.post(
      "\(SusunSite.base)/versi/\(id)/status", page.fields([:], "tutup") + [("belumLengkap", String(gaps))])
    #expect(closed.status == .seeOther)
  }

  private static func dinamai(_ browser: Browser, _ nama: String) async throws -> TestResponse {
    let page = try await browser.get(address)
    PageRules.check(page.text, "indikator")
    return try await browser.post(
      address,
      SusunSite.fields(
        page, ["nama": nama],
        choices: [
          ("induk", "sasaran:s1"), ("jenis", "angka"), ("polaritas", "naik"), ("frekuensi", "semester"),
          ("agregasi", "rata-rata"), ("skala", ""),
        ]))
  }

  private static func names(_ application: Selaras.Application, _ ids: [String]) -> [String?] {
    ids.map { SusunSite.rencana(application)?.indikator["ikm"]?.nama(dalam: $0) }
  }

  @Test("Renamed between two versions and again in the next one: each keeps its own, pages and data say it by version")
  func renamed() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let old = "Indeks kepuasan masyarakat"
      try await Self.tutup(browser, application, "awal")
      #expect(try await Self.dinamai(browser, "Indeks Layanan").status == .seeOther)
      #expect(Self.names(application, ["awal", "ubah"]) == [old, "Indeks Layanan"])
      try await Self.tutup(browser, application, "ubah")
      let refused = try await Self.dinamai(browser, "Lain")
      #expect(refused.status == .unprocessableContent && refused.text.contains("sudah ditutup, sehingga nama"))
      let form = try await browser.get("\(SusunSite.base)/versi/baru")
      let isian = SusunSite.fields(form, SusunSite.isianVersi, choices: SusunSite.versi + [("salin", "ya")])
      #expect(try await browser.post("\(SusunSite.base)/versi/baru", isian).status == .seeOther)
      let next = try #require(SusunSite.rencana(application)?.versiBerurutan.last?.id)
      #expect(try await Self.dinamai(browser, "Indeks Baru").status == .seeOther)
      #expect(Self.names(application, ["awal", "ubah", next]) == [old, "Indeks Layanan", "Indeks Baru"])
      let shown = try await browser.get(Self.address)
      #expect(
        shown.text.contains("value=\"Indeks Baru\"") && shown.text.contains("(sudah ditutup): \u{201C}\(old)\u{201D}"))
      let data = try await browser.get("/data/perangkat-daerah/\(SusunSite.unit)/rencana/rencana.csv").text
      #expect(data.contains("ikm;\(old);indeks;Renstra 2021-2026;"))
      #expect(data.contains("ikm;Indeks Layanan;indeks;"))
      let sheet = try await browser.get("\(Self.address)/definisi?tahun=2024")
      #expect(sheet.text.contains("<h1>Definisi Indeks Layanan</h1>"))
      let page = try await browser.get("/perangkat-daerah/\(SusunSite.unit)?tahun=2024")
      #expect(page.text.contains("Indeks Layanan"))
      let figures = try await browser.get("/perangkat-daerah/\(SusunSite.unit)/indikator/ikm?tahun=2024")
      #expect(figures.text.contains("<h1>Indeks Layanan</h1>") && figures.text.contains("\u{201C}Indeks Baru\u{201D}"))
      try await Self.answered(site, application, "Indeks Layanan")
    }
  }

  /// A partner answers with the name that its indikator bears in the year, and the data says it.
  private static func answered(_ site: Site, _ application: Selaras.Application, _ name: String) async throws {
    let node = KunciSimpul(unit: "badan-sunyi", id: "n")
    try await application.execute(
      Command(
        oleh: People.administrator,
        [
          SimpulPohonDitetapkan(unit: node.unit, id: node.id, jenjang: .hasil, kondisi: "Data satu pintu"),
          DukunganLintasDicatat(
            unit: node.unit, simpulPohon: node.id, mitra: SusunSite.unit, kontribusi: "Data"),
        ]))
    let browser = try await Browser.signedIn(site, People.operatorMawar)
    let form = try await browser.get("/perangkat-daerah/\(SusunSite.unit)/pohon/dukungan/badan-sunyi/n?tahun=2024")
    #expect(form.text.contains("\(name)</option>") && !form.text.contains("Indeks Baru"))
    try await application.execute(
      Command(
        oleh: People.operatorMawar,
        [
          DukunganLintasDitanggapi(
            unit: SusunSite.unit, permintaan: node, jawaban: .diterima, diputuskan: false, indikator: "ikm")
        ]))
    let data = try await site.get("/data/pohon/lintas.csv?tahun=2024").text
    #expect(data.contains(";\(name);") && !data.contains("Indeks Baru"))
  }

  @Test("An indikator of ranges may have a single value before the plan began, as it may have single targets")
  func baseline() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get("\(SusunSite.base)/indikator/baru?induk=sasaran:s1")
      let sent = try await browser.post(
        "\(SusunSite.base)/indikator/baru",
        SusunSite.fields(
          page, ["nama": "Laju", "satuan": "%", "kondisiAwal": "3,3", "tahunAwal": "2020"],
          choices: [
            ("induk", "sasaran:s1"), ("jenis", "rentang"), ("polaritas", "naik"), ("frekuensi", "tahun"),
            ("agregasi", "terakhir"), ("skala", ""),
          ]))
      #expect(sent.status == .seeOther)
      #expect(SusunSite.rencana(application)?.indikator["i1"]?.kondisiAwal?.nilai.printed == "3,3")
    }
  }
}
