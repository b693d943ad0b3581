import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The form of a definition sheet")
struct DefinisiFormTests {
  private static let base = "\(SusunSite.base)/indikator/gangguan/definisi"

  /// Two variables, as the form with two rows sends them.
  fileprivate static let duaBaris: [(String, String)] = [
    ("baris", "2"), ("v-1-simbol", "ditangani"), ("v-1-nama", "gangguan yang ditangani"), ("v-1-satuan", "kasus"),
    ("v-1-sumber", "Seksi"), ("v-1-peran", "pembilang"), ("v-1-cakupan", ""), ("v-1-bobot", ""),
    ("v-2-simbol", "terjadi"), ("v-2-nama", "gangguan yang terjadi"), ("v-2-satuan", "kasus"), ("v-2-sumber", ""),
    ("v-2-peran", "penyebut"), ("v-2-cakupan", ""), ("v-2-bobot", ""),
  ]

  private static func sent(
    _ page: TestResponse, _ rumus: String, rows: [(String, String)] = duaBaris, _ more: [(String, String)] = [],
    aksi: String = "simpan"
  ) -> [(String, String)] {
    page.fields(["rumus": rumus], aksi).filter { field in
      !field.0.hasPrefix("v-") && field.0 != "baris" && !more.contains { $0.0 == field.0 }
    } + rows + [("agregasiUnit", "dari-variabel"), ("metode", ""), ("jabatan", "")] + more
  }

  private static func sheet(_ application: Selaras.Application) -> DefinisiIndikator? {
    SusunSite.rencana(application)?.indikator["gangguan"]?.definisi
  }

  @Test("An operator writes the formula, is told how it is read, and saves it; the page of the indikator shows it")
  func aFormula() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get(Self.base)
      PageRules.check(page.text, "definisi")
      let position = application.state.posisi
      let read = try await browser.post(Self.base, Self.sent(page, "ditangani / terjadi * 100", aksi: "periksa"))
      #expect(read.status == .ok && application.state.posisi == position)
      PageRules.check(read.text, "definisi terbaca")
      #expect(
        read.text.contains("gangguan yang ditangani dibagi gangguan yang terjadi, dikalikan 100")
          && read.text.contains("bagian dari keseluruhan"))
      let saved = try await browser.post(
        Self.base,
        Self.sent(read, "ditangani / terjadi * 100", [("diketahui", "ya"), ("verifikasiData", "Diperiksa camat")]))
      #expect(saved.status == .seeOther)
      let sheet = try #require(Self.sheet(application))
      #expect(sheet.rumus == "ditangani / terjadi * 100" && sheet.agregasiUnit == .dariVariabel)
      #expect(sheet.variabel?.map(\.peran) == [.pembilang, .penyebut] && sheet.verifikasiData == "Diperiksa camat")
      let shown = try await browser.follow(saved)
      PageRules.check(shown.text, "indikator")
      #expect(shown.text.contains("Definisi disimpan") && shown.text.contains("<code>ditangani / terjadi * 100</code>"))
      #expect(shown.text.contains("Diperiksa camat") && shown.text.contains("rumus dihitung ulang"))
    }
  }

  @Test("Rows of variables are added and removed without losing what was typed")
  func variables() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get(Self.base)
      let position = application.state.posisi
      let more = try await browser.post(Self.base, Self.sent(page, "ditangani", aksi: "tambah"))
      #expect(more.text.contains("Variabel 3") && more.text.contains("name=\"baris\" value=\"3\""))
      #expect(more.text.contains("value=\"gangguan yang terjadi\"") && more.text.contains("data-belum-disimpan"))
      let fewer = try await browser.post(Self.base, Self.sent(more, "ditangani", aksi: "hapus-1"))
      #expect(!fewer.text.contains("value=\"gangguan yang ditangani\"") && !fewer.text.contains("Variabel 2"))
      #expect(fewer.text.contains("value=\"terjadi\"") && application.state.posisi == position)
      let wrong = try await browser.post(Self.base, Self.sent(page, "ditangani", aksi: "hapus-99"))
      #expect(wrong.status == .ok && wrong.text.contains("Variabel 2"))
    }
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let rumus: String
    var baris: [(String, String)] = DefinisiFormTests.duaBaris
    var aksi = "simpan"
    let bidang: String
    let pesan: String
    var testDescription: String { "\(aksi) \(rumus.prefix(20)): \(pesan)" }
  }

  @Test(
    "What cannot be read is refused with its letter, and what was typed stays",
    arguments: [
      Bad(rumus: "ditangni / terjadi", aksi: "periksa", bidang: "rumus", pesan: "Mungkin yang dimaksud: ditangani"),
      Bad(rumus: "ditangni / terjadi", bidang: "rumus", pesan: "Huruf ke-1"),
      Bad(rumus: "ditangani / ", aksi: "periksa", bidang: "rumus", pesan: "rumus berakhir"),
      Bad(rumus: "", aksi: "periksa", bidang: "rumus", pesan: "Rumus belum diisi"),
      Bad(rumus: "ditangani <b> terjadi", aksi: "periksa", bidang: "rumus", pesan: "Huruf ke-11"),
      Bad(
        rumus: "a", baris: [("baris", "1"), ("v-1-simbol", "a b"), ("v-1-nama", "N")], bidang: "variabel",
        pesan: "bukan nama variabel"),
      Bad(
        rumus: "a", baris: [("baris", "1"), ("v-1-simbol", "a"), ("v-1-nama", "N"), ("v-1-bobot", "dua")],
        bidang: "v-1-bobot", pesan: "Bobot variabel ke-1"),
      Bad(rumus: String(repeating: "a", count: 10_000), bidang: "rumus", pesan: "paling banyak 2000"),
    ])
  func refused(bad: Bad) async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let position = application.state.posisi
      let page = try await browser.get(Self.base)
      let answer = try await browser.post(Self.base, Self.sent(page, bad.rumus, rows: bad.baris, aksi: bad.aksi))
      #expect(answer.status == .unprocessableContent && application.state.posisi == position)
      #expect(answer.text.contains("href=\"#\(bad.bidang)\"") && answer.text.contains("id=\"\(bad.bidang)\""))
      #expect(answer.text.contains(bad.pesan) && !answer.text.contains("<b> terjadi"))
    }
  }

  @Test("What is seldom meant is asked, and a tick answers")
  func asked() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get(Self.base)
      let asked = try await browser.post(Self.base, Self.sent(page, "ditangani"))
      #expect(asked.status == .unprocessableContent && asked.text.contains("Variabel terjadi tidak dipakai"))
      #expect(asked.text.contains("href=\"#diketahui\""))
      #expect(
        try await browser.post(Self.base, Self.sent(asked, "ditangani", [("diketahui", "ya")])).status == .seeOther)
      #expect(Self.sheet(application)?.rumus == "ditangani")
    }
  }

  @Test("Reading a formula says what saving asks about: roles and weights that contradict it, and their sum")
  func readAsSaved() async throws {
    try await SusunSite.run { site, _ in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get(Self.base)
      let rows = Self.duaBaris.map { field, value in
        switch field {
        case "v-1-peran", "v-2-peran": (field, "komponen")
        case "v-1-bobot": (field, "60")
        case "v-2-bobot": (field, "30")
        default: (field, value)
        }
      }
      let weights = ["Bobot variabel ditangani 60%", "Bobot variabel terjadi 30%", "Bobot komponen berjumlah 90%"]
      for action in ["periksa", "simpan"] {
        let weighed = try await browser.post(
          Self.base, Self.sent(page, "ditangani * 0,1 + terjadi * 0,9", rows: rows, aksi: action))
        for words in weights { #expect(weighed.text.contains(words), "\(action): \(words)") }
        let turned = try await browser.post(Self.base, Self.sent(page, "terjadi / ditangani * 100", aksi: action))
        #expect(turned.text.contains("Variabel ditangani berperan Pembilang, tetapi dalam rumus menjadi pembagi"))
        #expect(turned.text.contains("Variabel terjadi berperan Penyebut, tetapi dalam rumus tidak menjadi pembagi"))
      }
    }
  }

  @Test("Who looks at a formula in between overlooks nobody: the second to save is shown what the first saved")
  func twoEditors() async throws {
    try await SusunSite.run { site, application in
      let planner = try await Browser.signedIn(site, People.perencana)
      let agency = try await Browser.signedIn(site, People.operatorMawar)
      let opened = try await (planner.get(Self.base), agency.get(Self.base))
      let tick = [("diketahui", "ya")]
      let first = [("makna", "Kata perencana")]
      #expect(
        try await planner.post(Self.base, Self.sent(opened.0, "ditangani / terjadi", first + tick)).status == .seeOther)
      let looked = try await agency.post(
        Self.base, Self.sent(opened.1, "terjadi / ditangani", [("makna", "Kata operator")], aksi: "periksa"))
      #expect(looked.status == .ok)
      let late = try await agency.post(Self.base, Self.sent(looked, "terjadi / ditangani", tick))
      #expect(late.status == .unprocessableContent && late.text.contains("Tersimpan sekarang: Kata perencana"))
      #expect(late.text.contains("Kata operator") && Self.sheet(application)?.makna == "Kata perencana")
      #expect(try await agency.post(Self.base, Self.sent(late, "terjadi / ditangani", tick)).status == .seeOther)
      #expect(Self.sheet(application)?.makna == "Kata operator")
    }
  }

  @Test("Others may not, and a closed version does not close the sheet")
  func rights() async throws {
    try await SusunSite.run { site, application in
      for person in [People.evaluator, People.pimpinan, People.operatorSunyi] {
        #expect(try await Browser.signedIn(site, person).get(Self.base).status == .forbidden)
      }
      let browser = try await Browser.signedIn(site, People.perencana)
      #expect(try await browser.get("\(SusunSite.base)/indikator/tidak-ada/definisi").status == .notFound)
      let version = try await browser.get("\(SusunSite.base)/versi/awal")
      let plan = try #require(SusunSite.rencana(application))
      let gaps = plan.kekosongan(try #require(plan.versi["awal"])).count
      _ = try await browser.post(
        "\(SusunSite.base)/versi/awal/status", version.fields([:], "tutup") + [("belumLengkap", String(gaps))])
      #expect(SusunSite.rencana(application)?.status(versi: "awal") == .ditutup)
      let page = try await browser.get(Self.base)
      let saved = try await browser.post(Self.base, Self.sent(page, "ditangani / terjadi * 100", [("diketahui", "ya")]))
      #expect(saved.status == .seeOther && Self.sheet(application)?.rumus != nil)
    }
  }
}

@Suite("The form of what was judged by SMART")
struct TelaahSmartFormTests {
  private static let base = "\(SusunSite.base)/indikator/ikm/telaah"
  private static let open = KriteriaSmart.allCases.map { ($0.rawValue, "") }

  @Test("A planner judges with a reason, changes it, and takes it back")
  func judged() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get(Self.base)
      PageRules.check(page.text, "telaah")
      func sent(_ page: TestResponse, _ answer: String, _ note: String) -> [(String, String)] {
        SusunSite.fields(
          page, ["catatan-relevan": note], choices: Self.open.filter { $0.0 != "relevan" } + [("relevan", answer)])
      }
      let silent = try await browser.post(Self.base, sent(page, "tidak", ""))
      #expect(silent.status == .unprocessableContent && silent.text.contains("Catatan kriteria relevan belum diisi"))
      let empty = try await browser.post(Self.base, sent(page, "", ""))
      #expect(empty.status == .unprocessableContent && empty.text.contains("Belum ada kriteria yang dinilai"))
      let saved = try await browser.post(Self.base, sent(page, "tidak", "Belum menunjukkan hasil"))
      let shown = try await browser.follow(saved)
      #expect(shown.text.contains("Telaah disimpan") && shown.text.contains("Belum menunjukkan hasil"))
      PageRules.check(shown.text, "indikator")
      let plan = try #require(SusunSite.rencana(application))
      #expect(plan.telaahSmart["ikm"]?.isi.penilaian(.relevan)?.terpenuhi == false)
      let again = try await browser.get(Self.base)
      let gone = try await browser.post(Self.base, again.fields(["alasanCabut": "Salah"], "cabut"))
      #expect(gone.status == .seeOther && SusunSite.rencana(application)?.telaahSmart["ikm"] == nil)
    }
  }

  @Test("An agency does not judge its own indikator") func rights() async throws {
    try await SusunSite.run { site, _ in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      #expect(try await browser.get(Self.base).status == .forbidden)
      let page = try await browser.get("/perangkat-daerah/kecamatan-mawar/indikator/ikm")
      #expect(page.text.contains("Kriteria SMART") && !page.text.contains("Telaah kriteria ini"))
    }
  }
}
