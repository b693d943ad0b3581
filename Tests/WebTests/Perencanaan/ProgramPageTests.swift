import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The programs of a plan, and what a part of it leaves behind")
struct ProgramPageTests {
  private static let page = "/perangkat-daerah/kecamatan-mawar/program?versi=ubah"
  private static let form = "\(SusunSite.base)/program/ubah/baru"

  @Test("An operator adds a program, changes it, and withdraws it; who reads sees the list and its sums")
  func program() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let empty = try await browser.get(Self.page)
      PageRules.check(empty.text, "program")
      #expect(empty.text.contains("belum dicatat") && empty.text.contains("Tambah program"))
      let form = try await browser.get(Self.form)
      PageRules.check(form.text, "program/baru")
      let sent = SusunSite.fields(
        form, ["kode": "7.01.02", "nama": "Pelayanan publik", "pagu-2024": "1.500.000", "pagu-2025": "2.000.000"],
        choices: [("sasaran", "s1"), ("nomenklatur", "")])
      let saved = try await browser.post(Self.form, sent)
      let list = try await browser.follow(saved)
      #expect(list.text.contains("Program Pelayanan publik ditambahkan") && list.text.contains("1 program"))
      #expect(list.text.contains("7.01.02 Pelayanan publik") && list.text.contains("1.500.000"))
      PageRules.check(list.text, "program berisi")
      let again = try await browser.post(Self.form, sent)
      #expect(again.status == .unprocessableContent && again.text.contains("sudah dipakai “Pelayanan publik”"))
      let address = "\(SusunSite.base)/program/ubah/7.01.02"
      let page = try await browser.get(address)
      #expect(page.text.contains("value=\"1.500.000\""))
      let changed = try await browser.post(
        address, SusunSite.fields(page, ["pagu-2024": "x"], choices: [("sasaran", "s1"), ("nomenklatur", "")]))
      #expect(changed.status == .unprocessableContent && changed.text.contains("Pagu 2024"))
      let data = try await browser.get(
        "/data/perangkat-daerah/kecamatan-mawar/program-rencana/program.csv?versi=ubah")
      #expect(data.text.contains("7.01.02;Pelayanan publik;") && data.text.contains(";1.500.000;2.000.000;"))
      #expect(try await site.get(Self.page).text.contains("7.01.02 Pelayanan publik"))
      #expect(!(try await site.get(Self.page).text.contains("Tambah program")))
      let gone = try await browser.post(address, page.fields(["alasanCabut": "Salah catat"], "cabut"))
      #expect(try await browser.follow(gone).text.contains("Program dicabut"))
      let other = "/perangkat-daerah/badan-sunyi/perencanaan/program/ubah/baru"
      #expect(try await browser.get(other).status == .forbidden)
      #expect(try await browser.get("\(SusunSite.base)/program/tidak-ada/baru").status == .notFound)
      #expect(try await browser.get("\(SusunSite.base)/program/ubah/tidak-ada").status == .notFound)
    }
  }

  @Test("A version without a list of programs says nothing of them; targets come first, and open versions say so")
  func comparison() async throws {
    let application = try await Fixture.application()
    try await application.execute(
      Command(
        oleh: People.operatorMawar,
        [ProgramRencanaDitetapkan(unit: SusunSite.unit, versi: "ubah", id: "p1", nama: "Pelayanan")]))
    try await Site.run(application: application, people: People.semua) { site in
      let text = try await site.page("/perangkat-daerah/kecamatan-mawar/versi?versi=awal&versi=ubah")
      #expect(text.contains("tidak mencatat program") && text.contains(">1 program</a> tercatat dalam"))
      let target = try #require(text.firstRange(of: "id=\"judul-target\""))
      let program = try #require(text.firstRange(of: "id=\"judul-program\""))
      #expect(target.lowerBound < program.lowerBound && text.contains("(terbuka, konsep)</label>"))
      #expect(!text[program.lowerBound...].contains("ditambahkan"))
      let data = try await site.page("/data/perangkat-daerah/kecamatan-mawar/versi/versi.csv?versi=awal&versi=ubah")
      let none = "program tidak dicatat;program tidak dicatat"
      #expect(data.contains("Program;Pelayanan;semua;\(none);Pelayanan.;tidak ada pembandingnya;bukan target"))
    }
  }

  @Test("The next program follows at once; a withdrawn one may be added again") func next() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      for round in 1...2 {
        let form = try await browser.get(Self.form)
        let saved = try await browser.post(
          Self.form,
          SusunSite.fields(form, ["kode": "7.01.03", "nama": "P"], choices: [("nomenklatur", "")], aksi: "lagi"))
        #expect(saved.headers[.location]?.hasPrefix(Self.form) == true, "\(round) \(saved.text)")
        let address = "\(SusunSite.base)/program/ubah/7.01.03"
        let page = try await browser.get(address)
        _ = try await browser.post(address, page.fields(["alasanCabut": "Salah"], "cabut"))
        #expect(SusunSite.rencana(application)?.program(dalam: "ubah").isEmpty == true)
      }
    }
  }

  @Test("What leaves a version takes its targets along once its writer was told how many there are")
  func leaving() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let base = SusunSite.base
      let start = try await browser.get("\(base)/indikator/baru?induk=sasaran:s1")
      let choices = [
        ("induk", "sasaran:s1"), ("jenis", "angka"), ("polaritas", "turun"), ("frekuensi", "tahun"),
        ("agregasi", "terakhir"), ("skala", ""),
      ]
      _ = try await browser.post(
        "\(base)/indikator/baru",
        SusunSite.fields(start, ["nama": "Waktu layanan"], choices: choices + [("versi", "awal"), ("versi", "ubah")]))
      let targets = try await browser.get("\(base)/target/ubah")
      _ = try await browser.post("\(base)/target/ubah", targets.fields(["t-2025-i1": "4,5", "t-2026-i1": "4"]))
      let address = "\(base)/indikator/i1"
      let page = try await browser.get(address)
      let leaves = choices + [("versi", "awal")]
      let asked = try await browser.post(address, SusunSite.fields(page, [:], choices: leaves))
      #expect(asked.status == .unprocessableContent && asked.text.contains("masih memuat 2 target"))
      #expect(asked.text.contains("Cabut sekaligus 2 target yang disebut di atas"))
      let unsaid = try await browser.post(
        address, SusunSite.fields(asked, [:], choices: leaves + [("lepasTarget", "2")]))
      #expect(unsaid.status == .unprocessableContent && unsaid.text.contains("Isi alasan pencabutan"))
      let saved = try await browser.post(
        address,
        SusunSite.fields(asked, ["alasanLepas": "Tidak dipakai lagi"], choices: leaves + [("lepasTarget", "2")]))
      #expect(try await browser.follow(saved).text.contains("2 target dicabut"))
      let plan = try #require(SusunSite.rencana(application))
      #expect(plan.indikator["i1"]?.versi == ["awal"] && plan.target("i1", versi: "ubah", tahun: 2025) == nil)
      #expect(!(try await browser.get("\(base)/target/ubah").text.contains("Waktu layanan")))
    }
  }

  @Test("The findings page says which rules could not be asked, and why") func unasked() async throws {
    try await SusunSite.run { site, _ in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get("/perencanaan/keselarasan?kaidah=K.408&tahun=2024")
      #expect(page.text.contains("Kaidah yang belum dapat diperiksa"))
      #expect(page.text.contains("daftar program Renstra belum dicatat"))
      PageRules.check(page.text, "keselarasan")
    }
  }
}
