import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Keeping the organisation by its forms")
struct OrganisasiFormTests {
  static let unit = "kecamatan-mawar"
  static let base = "/perangkat-daerah/\(unit)/organisasi"

  static func run(
    _ body: @escaping @Sendable (Site, Selaras.Application) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { try await body($0, application) }
  }

  static func organisasi(_ application: Selaras.Application) throws -> OrganisasiUnit {
    try #require(application.state.unit[unit]).organisasi
  }

  /// A unit kerja and a post in it, by their forms.
  static func kasi(_ browser: Browser) async throws {
    let part = try await browser.get("\(base)/unit-kerja/baru")
    let made = try await browser.post(
      "\(base)/unit-kerja/baru",
      SusunSite.fields(part, ["nama": "Seksi Pelayanan"], choices: [("jenis", "seksi"), ("induk", "")]))
    try #require(made.status == .seeOther, "\(made.text)")
    let post = try await browser.get("\(base)/jabatan/baru")
    let added = try await browser.post(
      "\(base)/jabatan/baru",
      SusunSite.fields(
        post, ["nama": "Kepala Seksi Pelayanan"],
        choices: [("jenjang", "pengawas"), ("idUnitKerja", "seksi-pelayanan"), ("atasan", "")]))
    try #require(added.status == .seeOther, "\(added.text)")
  }

  @Test("Another name since a day is another post: the form says so and copies the one before it")
  func renamedSince() async throws {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      try await Self.kasi(browser)
      let form = try await browser.get("\(Self.base)/jabatan/kepala-seksi-pelayanan")
      let link = "\(Self.base)/jabatan/baru?dari=kepala-seksi-pelayanan"
      #expect(form.text.contains("diperbaiki untuk semua tahun") && form.text.contains("href=\"\(link)\""))
      let next = try await browser.get(link)
      PageRules.check(next.text, "jabatan/baru?dari")
      #expect(next.text.contains("disalin dari Kepala Seksi Pelayanan"))
      for chosen in ["pengawas", "seksi-pelayanan"] {
        #expect(next.text.contains("<option value=\"\(chosen)\" selected>"), "\(chosen)")
      }
      let added = try await browser.post(
        "\(Self.base)/jabatan/baru",
        SusunSite.fields(
          next, ["nama": "Kepala Seksi Pelayanan Publik", "mulai": "2025-01-01"],
          choices: [("jenjang", "pengawas"), ("idUnitKerja", "seksi-pelayanan"), ("atasan", "")]))
      #expect(added.status == .seeOther)
      let post = try Self.organisasi(application).jabatan["kepala-seksi-pelayanan-publik"]
      #expect(post?.idUnitKerja == "seksi-pelayanan" && post?.jenjang == .pengawas)
      #expect(try await browser.get("\(Self.base)/jabatan/baru?dari=tidak-ada").status == .ok)
    }
  }

  @Test("Bapperida keeps the organisation of the pemda by the forms that it is offered, and that of no other unit")
  func perencana() async throws {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let room = "/perangkat-daerah/kabupaten-contoh/organisasi"
      func post(_ name: String) async throws -> TestResponse {
        try await browser.post(
          "\(room)/jabatan/baru",
          SusunSite.fields(
            try await browser.get("\(room)/jabatan/baru"), ["nama": name],
            choices: [("jenjang", ""), ("idUnitKerja", ""), ("atasan", "")]))
      }
      let made = try await post("Wakil Bupati Contoh")
      #expect(made.status == .seeOther)
      let page = try await browser.get(room)
      let links = page.text.components(separatedBy: "href=\"\(room)/").dropFirst().map { part in
        String(part.prefix { $0 != "\"" })
      }
      #expect(links.contains("unit-kerja/baru") && links.contains("jabatan/wakil-bupati-contoh/pemegang/baru"))
      for link in links {
        let form = try await browser.get("\(room)/\(link)")
        #expect(form.status == .ok, "\(link)")
      }
      #expect(application.state.unit["kabupaten-contoh"]?.organisasi.jabatan.semua.last?.nama == "Wakil Bupati Contoh")
      let foreign = try await browser.get(Self.base)
      #expect(!foreign.text.contains("/jabatan/baru"))
      let other = try await browser.get("\(Self.base)/jabatan/baru")
      #expect(other.status == .notFound && other.text.contains("oleh operator atau kepala perangkat daerahnya"))
    }
  }

  static let pemegang = "\(base)/jabatan/kepala-seksi-pelayanan/pemegang"

  /// What a holder does to others, as the box to agree to says it.
  static func akibat(_ answer: TestResponse) -> String {
    let box = answer.text.components(separatedBy: "name=\"akhiri\" value=\"").dropFirst().first ?? ""
    return String(box.prefix { $0 != "\"" })
  }

  /// A holder by its form; who agrees to what it does to others is asked first.
  static func pegang(
    _ browser: Browser, mulai: String, selesai: String = "", sebagai: String = "definitif", akun: String = "",
    akhiri: Bool = false
  ) async throws -> TestResponse {
    let page = try await browser.get("\(pemegang)/baru")
    PageRules.check(page.text, "pemegang/baru")
    let fields = SusunSite.fields(
      page, ["mulai": mulai, "selesai": selesai], choices: [("sebagai", sebagai), ("akun", akun)]
    )
    let answer = try await browser.post("\(pemegang)/baru", fields)
    guard akhiri else { return answer }
    return try await browser.post("\(pemegang)/baru", fields + [("akhiri", akibat(answer))])
  }

  @Test("An operator adds a unit kerja, a post in it, and who holds it, one after the other")
  func aPost() async throws {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let empty = try await browser.get(Self.base)
      PageRules.check(empty.text, "organisasi")
      #expect(empty.text.contains("Tambah unit kerja") && !empty.text.contains("Perbaiki data"))
      try await Self.kasi(browser)
      let post = try #require(try Self.organisasi(application).jabatan["kepala-seksi-pelayanan"])
      #expect(post.idUnitKerja == "seksi-pelayanan" && post.jenjang == .pengawas && post.kelasJumlah == nil)
      #expect(try await Self.pegang(browser, mulai: "2023-01-01").status == .seeOther)
      let overlapping = try await Self.pegang(browser, mulai: "2024-07-01", sebagai: "plt", akun: "camat-mawar")
      #expect(overlapping.status == .unprocessableContent && overlapping.text.contains("href=\"#akhiri\""))
      #expect(
        Self.akibat(overlapping)
          == "Pejabat definitif sejak 1 Januari 2023 menjadi 1 Januari 2023 sampai dengan 30 Juni 2024.")
      #expect(overlapping.text.contains("value=\"2024-07-01\""))
      let next = try await Self.pegang(
        browser, mulai: "2024-07-01", sebagai: "plt", akun: "camat-mawar", akhiri: true)
      #expect(next.status == .seeOther)
      let holders = try Self.organisasi(application).pemegang(jabatan: "kepala-seksi-pelayanan").map(\.isi)
      #expect(holders.map(\.masa) == ["sejak 1 Januari 2023", "sejak 1 Juli 2024"])
      #expect(holders.last?.akun == "camat-mawar" && holders.last?.sebagai == .plt)
      let shown = try await browser.get("\(Self.base)?tahun=2025")
      PageRules.check(shown.text, "organisasi berisi")
      #expect(shown.text.contains("Pelaksana tugas, sejak 1 Juli 2024, akun camat-mawar"))
      #expect(shown.text.contains("Definitif, 1 Januari 2023 sampai dengan 30 Juni 2024"))
      let citizen = try await site.page("\(Self.base)?tahun=2025")
      #expect(citizen.contains("Pelaksana tugas, sejak 1 Juli 2024") && !citizen.contains("camat-mawar"))
      let address = "\(Self.pemegang)/2024-07-01"
      let wrong = try await browser.get(address)
      let withdrawn = try await browser.follow(
        try await browser.post(address, wrong.fields(["alasanCabut": "Salah catat"], "cabut")))
      #expect(
        withdrawn.text.contains("Hari ini Kepala Seksi Pelayanan dipegang pejabat definitif sejak 1 Januari 2023."))
      #expect(try await site.page("\(Self.base)?tahun=2025").contains("Definitif, sejak 1 Januari 2023"))
    }
  }

  @Test("Who agreed to one consequence is asked about another, and one who is interrupted goes on")
  func consequence() async throws {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await Self.kasi(browser)
      _ = try await Self.pegang(browser, mulai: "2024-03-01")
      let asked = try await Self.pegang(browser, mulai: "2024-06-01", selesai: "2024-08-31", sebagai: "plt")
      let page = try await browser.get("\(Self.pemegang)/baru")
      let other = SusunSite.fields(
        page, ["mulai": "2024-06-01", "selesai": "2024-07-31"],
        choices: [("sebagai", "plt"), ("akun", ""), ("akhiri", Self.akibat(asked))])
      #expect(try await browser.post("\(Self.pemegang)/baru", other).status == .unprocessableContent)
      let saved = try await Self.pegang(
        browser, mulai: "2024-06-01", selesai: "2024-08-31", sebagai: "plt", akhiri: true)
      try #require(saved.status == .seeOther)
      let shown = try await site.page("\(Self.base)?tahun=2024")
      #expect(shown.contains("Definitif, 1 Maret 2024 sampai dengan 31 Mei 2024, lalu sejak 1 September 2024"))
      #expect(!shown.contains("Kosong sejak"))
      let june = try await site.page("\(Self.base)?pada=2024-06-15")
      PageRules.check(june, "organisasi pada")
      #expect(june.contains("Susunan pada 15 Juni 2024"))
      #expect(june.contains("<td data-judul=\"Pemegang\">Pelaksana tugas, 1 Juni 2024"))
      #expect(try await site.get("\(Self.base)?pada=kemarin").status == .badRequest)
    }
  }

  @Test("An agency of another year than that of the header is shown on a day on which it exists")
  func agencyOfAnotherYear() async throws {
    try await Self.run { site, application in
      func formed(_ id: String, _ first: String, _ last: String?) -> PerangkatDaerahDitetapkan {
        PerangkatDaerahDitetapkan(
          id: id, nama: "Dinas \(id)", jenis: .dinas, jabatanKepala: "Kepala \(id)", tempat: "Mawar",
          mulai: Tanggal(iso: first), selesai: last.flatMap { Tanggal(iso: $0) })
      }
      try await application.execute(
        Command(
          oleh: People.administrator,
          [formed("depan", "2150-07-01", nil), formed("lampau", "2001-01-01", "2009-06-30")]))
      let ahead = try await site.page("/perangkat-daerah/depan/organisasi?tahun=2024")
      #expect(ahead.contains("Susunan pada 1 Juli 2150"))
      let past = try await site.page("/perangkat-daerah/lampau/organisasi?tahun=2024")
      #expect(past.contains("Susunan pada 30 Juni 2009"))
      let browser = try await Browser.signedIn(site, People.administrator)
      #expect(try await !browser.get("/perangkat-daerah/lampau/organisasi").text.contains("Tambah unit kerja"))
      let address = "/perangkat-daerah/depan/organisasi/unit-kerja/baru"
      let page = try await browser.get(address)
      func made(_ name: String, _ first: String) async throws -> TestResponse {
        try await browser.post(
          address,
          SusunSite.fields(page, ["nama": name, "mulai": first], choices: [("jenis", "bidang"), ("induk", "")]))
      }
      let early = try await made("Bidang A", "2150-01-01")
      #expect(early.status == .unprocessableContent && early.text.contains("href=\"#mulai\""))
      let saved = try await browser.follow(try await made("Bidang A", "2151-01-01"))
      #expect(saved.text.contains("Susunan pada 1 Januari 2151") && saved.text.contains("Bidang A"))
      let twice = try await made("Bidang A", "2151-01-01")
      #expect(twice.status == .unprocessableContent && twice.text.contains("href=\"#nama\""))
    }
  }

  @Test("Days on which nobody held a post are named")
  func gap() async throws {
    try await Self.run { site, _ in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await Self.kasi(browser)
      _ = try await Self.pegang(browser, mulai: "2023-01-01", selesai: "2023-12-31")
      _ = try await Self.pegang(browser, mulai: "2024-03-01")
      let page = try await site.page("\(Self.base)?tahun=2024")
      #expect(page.contains("Kosong sejak 1 Januari 2024 sampai dengan 29 Februari 2024"))
    }
  }

  struct Salah: Sendable, CustomTestStringConvertible {
    let jalur: String
    let isian: [String: String]
    let pilihan: [(String, String)]
    let bidang: String
    let pesan: String
    var testDescription: String { "\(jalur) \(bidang)" }
  }

  @Test(
    "What is wrong is said at its field, and what was typed is kept",
    arguments: [
      Salah(
        jalur: "unit-kerja/baru", isian: ["nama": ""], pilihan: [("jenis", "seksi"), ("induk", "")], bidang: "nama",
        pesan: "Nama unit kerja belum diisi"),
      Salah(
        jalur: "unit-kerja/baru", isian: ["nama": "S", "mulai": "2024-02-01", "selesai": "2024-01-01"],
        pilihan: [("jenis", "seksi"), ("induk", "")], bidang: "selesai", pesan: "mendahului tanggal mulai"),
      Salah(
        jalur: "unit-kerja/baru", isian: ["nama": "S", "mulai": "kemarin"],
        pilihan: [("jenis", "seksi"), ("induk", "")],
        bidang: "mulai", pesan: "isi tanggal"),
      Salah(
        jalur: "unit-kerja/seksi-pelayanan", isian: ["selesai": "2024-12-31"],
        pilihan: [("jenis", "seksi"), ("induk", "")], bidang: "selesai", pesan: "masih ada di bawah unit kerja ini"),
      Salah(
        jalur: "jabatan/baru", isian: ["nama": "J"],
        pilihan: [("jenjang", ""), ("idUnitKerja", "tidak-ada"), ("atasan", "")], bidang: "idUnitKerja",
        pesan: "belum ada"),
      Salah(
        jalur: "jabatan/baru", isian: ["nama": "J", "kelasJumlah": "banyak"],
        pilihan: [("jenjang", ""), ("idUnitKerja", ""), ("atasan", "")], bidang: "kelasJumlah",
        pesan: "isi bilangan bulat"),
      Salah(
        jalur: "jabatan/kepala-seksi-pelayanan", isian: ["selesai": "2024-12-31"],
        pilihan: [("jenjang", "pengawas"), ("idUnitKerja", "seksi-pelayanan"), ("atasan", "")], bidang: "selesai",
        pesan: "masih dipegang sesudah"),
      Salah(
        jalur: "jabatan/kepala-seksi-pelayanan/pemegang/baru", isian: ["mulai": ""],
        pilihan: [("sebagai", "definitif"), ("akun", "")], bidang: "mulai", pesan: "Hari pertama belum diisi"),
      Salah(
        jalur: "jabatan/kepala-seksi-pelayanan/pemegang/baru", isian: ["mulai": "2025-01-01"],
        pilihan: [("sebagai", "definitif"), ("akun", "operator-sunyi")], bidang: "akun", pesan: "bukan akun pejabat"),
      Salah(
        jalur: "jabatan/kepala-seksi-pelayanan/pemegang/baru", isian: ["mulai": "2024-01-01"],
        pilihan: [("sebagai", "definitif"), ("akun", "")], bidang: "mulai", pesan: "sudah tercatat"),
    ])
  func refusals(_ salah: Salah) async throws {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await Self.kasi(browser)
      try #require(try await Self.pegang(browser, mulai: "2024-01-01").status == .seeOther)
      let before = application.state.posisi
      let page = try await browser.get("\(Self.base)/\(salah.jalur)")
      let answer = try await browser.post(
        "\(Self.base)/\(salah.jalur)", SusunSite.fields(page, salah.isian, choices: salah.pilihan))
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains(salah.pesan) && answer.text.contains("href=\"#\(salah.bidang)\""), "\(answer.text)")
      for value in salah.isian.values where !value.isEmpty { #expect(answer.text.contains("value=\"\(value)\"")) }
      #expect(application.state.posisi == before)
    }
  }

  @Test("Two people who change the same post do not overwrite each other")
  func twoPeople() async throws {
    try await Self.run { site, application in
      let first = try await Browser.signedIn(site, People.operatorMawar)
      let second = try await Browser.signedIn(site, People.administrator)
      try await Self.kasi(first)
      let address = "\(Self.base)/jabatan/kepala-seksi-pelayanan"
      let choices = [("jenjang", "pengawas"), ("idUnitKerja", "seksi-pelayanan"), ("atasan", "")]
      let (one, other) = (try await first.get(address), try await second.get(address))
      _ = try await first.post(address, SusunSite.fields(one, ["nama": "Kepala Seksi A"], choices: choices))
      let late = try await second.post(address, SusunSite.fields(other, ["nama": "Kepala Seksi B"], choices: choices))
      #expect(late.status == .unprocessableContent && late.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(
        late.text.contains("Tersimpan sekarang: Kepala Seksi A") && late.text.contains("value=\"Kepala Seksi B\""))
      #expect(try Self.organisasi(application).jabatan["kepala-seksi-pelayanan"]?.nama == "Kepala Seksi A")
    }
  }

  @Test("What was recorded by mistake is withdrawn with a reason, from the leaves to the root")
  func withdrawal() async throws {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await Self.kasi(browser)
      _ = try await Self.pegang(browser, mulai: "2024-01-01")
      func withdraw(_ path: String) async throws -> TestResponse {
        let page = try await browser.get("\(Self.base)/\(path)")
        return try await browser.post("\(Self.base)/\(path)", page.fields(["alasanCabut": "Salah catat"], "cabut"))
      }
      let early = try await withdraw("unit-kerja/seksi-pelayanan")
      #expect(early.status == .unprocessableContent && early.text.contains("masih dipakai oleh jabatan"))
      for path in [
        "jabatan/kepala-seksi-pelayanan/pemegang/2024-01-01", "jabatan/kepala-seksi-pelayanan",
        "unit-kerja/seksi-pelayanan",
      ] {
        let answer = try await withdraw(path)
        #expect(answer.status == .seeOther, "\(path)")
      }
      #expect(try Self.organisasi(application).unitKerja.count == 0)
    }
  }

  @Test("An agency keeps its own organisation alone, and which agencies there are is the administrator's")
  func rights() async throws {
    try await Self.run { site, application in
      let stranger = try await Browser.signedIn(site, People.operatorSunyi)
      #expect(try await stranger.get("\(Self.base)/jabatan/baru").status == .forbidden)
      #expect(try await stranger.get(Self.base).text.contains("Tambah jabatan") == false)
      #expect(try await stranger.get("\(Self.base)/identitas").status == .forbidden)
      #expect(try await stranger.get("/organisasi/ubah").status == .forbidden)
      let administrator = try await Browser.signedIn(site, People.administrator)
      let page = try await administrator.get("\(Self.base)/identitas")
      PageRules.check(page.text, "identitas")
      let saved = try await administrator.post(
        "\(Self.base)/identitas",
        SusunSite.fields(page, ["tempat": "Kota Mawar"], choices: [("jenis", "kecamatan")]))
      #expect(saved.status == .seeOther)
      #expect(try Self.organisasi(application).identitas.isi.tempat == "Kota Mawar")
      let late = try await administrator.post(
        "\(Self.base)/identitas",
        SusunSite.fields(page, ["tempat": "Desa Mawar"], choices: [("jenis", "kecamatan")]))
      #expect(late.status == .unprocessableContent && late.text.contains("Tersimpan sekarang: Kota Mawar"))
    }
  }

  @Test("The day on which the budget was approved says when agreements are due")
  func approval() async throws {
    try await Self.run { site, application in
      let address = "/perangkat-daerah/\(Self.unit)/anggaran/pengesahan/2024/murni"
      let stranger = try await Browser.signedIn(site, People.operatorSunyi)
      #expect(try await stranger.get(address).status == .forbidden)
      let browser = try await Browser.signedIn(site, People.perencana)
      let budget = try await browser.get("/perangkat-daerah/\(Self.unit)/anggaran?tahun=2024")
      #expect(budget.text.contains("Catat pengesahan"))
      let page = try await browser.get(address)
      PageRules.check(page.text, "pengesahan")
      let wrong = try await browser.post(address, page.fields(["tanggal": "2022-12-29", "nomor": "DPA/1"]))
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("tidak dapat disahkan pada"))
      let saved = try await browser.post(address, page.fields(["tanggal": "2023-12-29", "nomor": "DPA/A.1"]))
      let shown = try await browser.follow(saved)
      #expect(shown.text.contains("Perjanjian kinerja tahun 2024 jatuh tempo 29 Januari 2024"))
      PageRules.check(shown.text, "anggaran")
      #expect(try await site.page("/perangkat-daerah/\(Self.unit)/anggaran?tahun=2024").contains("DPA/A.1"))
      let again = try await browser.get(address)
      let withdrawn = try await browser.post(address, again.fields(["alasanCabut": "Salah tahun"], "cabut"))
      #expect(withdrawn.status == .seeOther)
      let year = try #require(application.state.unit[Self.unit]?.anggaran.tahun[2024])
      #expect(year.pengesahan[.murni] == nil)
    }
  }
}
