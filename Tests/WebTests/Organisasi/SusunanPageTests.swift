import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The structure of the pemda on a day, and changing it")
struct SusunanPageTests {
  private static let ubah = "/organisasi/ubah"

  /// Goes through both steps of a change.
  private static func change(
    _ browser: Browser, _ kind: String, _ fields: [(String, String)], konfirmasi: String
  ) async throws -> TestResponse {
    let form = try await browser.get("\(ubah)?jenis=\(kind)")
    PageRules.check(form.text, "ubah \(kind)")
    let sent = form.fields().filter { field in
      field.0 != "aksi" && !fields.contains { $0.0 == field.0 }
    }
    let preview = try await browser.post(ubah, sent + fields)
    guard preview.status == .ok else { return preview }
    PageRules.check(preview.text, "pratinjau \(kind)")
    return try await browser.post(ubah, preview.fields(["konfirmasi": konfirmasi], "terapkan"))
  }

  private static let gabung: [(String, String)] = [
    ("hari", "2025-02-01"), ("dasar", "Perbup 3 Tahun 2025"), ("asal", "badan-sunyi"), ("asal", "dinas-uji"),
    ("penerus", ""), ("baru1-nama", "Badan Gabungan"), ("baru1-jabatanKepala", "Kepala Badan Gabungan"),
    ("baru1-jenis", "badan"), ("baru1-tempat", "Mawar"), ("baru1-id", ""),
  ]

  @Test("Two agencies become one, after a look at what ends, and are two again when that is taken back")
  func merge() async throws {
    try await OrganisasiFormTests.run { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let unconfirmed = try await Self.change(browser, "gabung", Self.gabung, konfirmasi: "Badan")
      #expect(
        unconfirmed.status == .unprocessableContent && unconfirmed.text.contains("untuk menerapkan perubahan ini"))
      #expect(unconfirmed.text.contains("data-pratinjau"))
      #expect(unconfirmed.text.contains("operator-sunyi"))
      #expect(unconfirmed.text.contains("Badan Gabungan, jenis Badan, kode badan-gabungan, dipimpin"))
      #expect(application.state.unit["badan-gabungan"] == nil)
      let done = try await Self.change(browser, "gabung", Self.gabung, konfirmasi: " badan  SUNYI ")
      try #require(done.status == .seeOther, "\(done.text)")
      let page = try await browser.follow(done)
      PageRules.check(page.text, "organisasi")
      #expect(page.text.contains("Digabung") && page.text.contains("Perbup 3 Tahun 2025"))
      #expect(application.state.unit["badan-sunyi"]?.organisasi.identitas.isi.selesai?.iso == "2025-01-31")
      #expect(application.state.penerus("badan-sunyi").map(\.id) == ["badan-gabungan"])
      let old = try await site.page("/perangkat-daerah/badan-sunyi/organisasi")
      #expect(old.contains("Tugasnya dilanjutkan oleh") && old.contains("/perangkat-daerah/badan-gabungan"))
      let undo = try await browser.get("/organisasi/batal?hari=2025-02-01&unit=badan-sunyi&jenis=gabung")
      PageRules.check(undo.text, "batal")
      let bare = try await browser.post("/organisasi/batal", undo.fields())
      #expect(bare.status == .unprocessableContent && bare.text.contains("Alasan pembatalan belum diisi"))
      let undone = try await browser.post("/organisasi/batal", undo.fields(["alasan": "Belum ditetapkan"]))
      #expect(undone.status == .seeOther)
      #expect(application.state.unit["badan-gabungan"] == nil)
      #expect(application.state.unit["badan-sunyi"]?.organisasi.identitas.isi.selesai == nil)
      #expect(try await browser.get("/perangkat-daerah/badan-gabungan").status == .notFound)
    }
  }

  @Test("A change on which something was built says why it stays")
  func builtOn() async throws {
    try await OrganisasiFormTests.run { site, _ in
      let browser = try await Browser.signedIn(site, People.administrator)
      _ = try await Self.change(browser, "gabung", Self.gabung, konfirmasi: "Badan Sunyi")
      let form = try await browser.get("/perangkat-daerah/badan-gabungan/organisasi/jabatan/baru")
      _ = try await browser.post(
        "/perangkat-daerah/badan-gabungan/organisasi/jabatan/baru",
        SusunSite.fields(
          form, ["nama": "Sekretaris"], choices: [("jenjang", ""), ("idUnitKerja", ""), ("atasan", "")]))
      let page = try await browser.get("/organisasi/batal?hari=2025-02-01&unit=badan-sunyi&jenis=gabung")
      #expect(page.text.contains("Belum dapat dibatalkan") && page.text.contains("sudah mempunyai catatan organisasi"))
      #expect(!page.text.contains("Alasan pembatalan"))
    }
  }

  @Test("A page of each year has the name of that year")
  func rename() async throws {
    try await OrganisasiFormTests.run { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let form = try await browser.get("\(Self.ubah)?jenis=ganti-nama").text
      #expect(form.contains("Tempat penandatanganan tidak ikut berubah."))
      let done = try await Self.change(
        browser, "ganti-nama",
        [
          ("hari", "2025-01-01"), ("dasar", "Perda 1 Tahun 2025"), ("asal", "kecamatan-mawar"),
          ("baru1-nama", "Distrik Mawar"), ("baru1-jabatanKepala", "Kepala Distrik Mawar"),
        ], konfirmasi: "Kecamatan Mawar")
      try #require(done.status == .seeOther, "\(done.text)")
      #expect(application.state.unit["kecamatan-mawar"]?.nama == "Distrik Mawar")
      let (before, after) = (
        try await site.page("/perangkat-daerah/kecamatan-mawar?tahun=2024"),
        try await site.page("/perangkat-daerah/kecamatan-mawar?tahun=2025")
      )
      #expect(before.contains("<h1>Kecamatan Mawar</h1>") && before.contains("Penanggung jawab: Camat Mawar"))
      #expect(after.contains("<h1>Distrik Mawar</h1>") && after.contains("Penanggung jawab: Kepala Distrik Mawar"))
      #expect(try await site.page("/?tahun=2024").contains("Kecamatan Mawar"))
      let list = try await site.page("/organisasi?pada=2025-01-01&sejak=2024-12-31")
      #expect(list.contains("Berganti nama") && list.contains("Perda 1 Tahun 2025"))
      #expect(try await site.page("/perangkat-daerah/kecamatan-mawar/organisasi").contains("Nama dari waktu ke waktu"))
    }
  }

  @Test(
    "A proposal that cannot be comes back with what is wrong and what was typed",
    arguments: [
      ([("asal", "badan-sunyi")], "asal", "sedikitnya dua"),
      ([("hari", "")], "hari", "Hari berlakunya belum diisi"), ([("dasar", "")], "dasar", "Dasar hukum belum diisi"),
      ([("baru1-tempat", "")], "baru1-tempat", "belum diisi"),
      ([("baru1-id", "dinas-uji")], "baru1-id", "sudah dipakai"),
      ([("baru1-nama", "Kecamatan Mawar")], "baru1-nama", "sudah ada dengan kode kecamatan-mawar"),
      ([("baru1-id", "Tidak Sah")], "baru1-id", "Tidak Sah"),
      ([("hari", ""), ("dasar", "")], "dasar", "Hari berlakunya belum diisi"),
      ([("dasar", ""), ("baru1-tempat", "")], "baru1-tempat", "Dasar hukum belum diisi"),
      (
        [("asal", "kecamatan-mawar"), ("asal", "badan-sunyi"), ("hari", "2024-01-01")], "",
        "tahun 2024 sudah tercatat"
      ),
    ] as [([(String, String)], String, String)])
  func refusals(changes: [(String, String)], field: String, message: String) async throws {
    try await OrganisasiFormTests.run { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let before = application.state.posisi
      let fields = Self.gabung.filter { one in !changes.contains { $0.0 == one.0 } } + changes
      let answer = try await Self.change(browser, "gabung", fields, konfirmasi: "Badan Sunyi")
      #expect(answer.status == .unprocessableContent && answer.text.contains(message), "\(answer.text)")
      if !field.isEmpty { #expect(answer.text.contains("href=\"#\(field)\"")) }
      if !changes.contains(where: { $0.0 == "baru1-nama" }) { #expect(answer.text.contains("Badan Gabungan")) }
      #expect(application.state.posisi == before)
    }
  }

  @Test("What somebody else changed meanwhile is not changed over")
  func outrun() async throws {
    try await OrganisasiFormTests.run { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let form = try await browser.get("\(Self.ubah)?jenis=gabung")
      let sent = form.fields().filter { field in field.0 != "aksi" && !Self.gabung.contains { $0.0 == field.0 } }
      let preview = try await browser.post(Self.ubah, sent + Self.gabung)
      let identity = try #require(application.state.unit["badan-sunyi"]?.organisasi.identitas.isi)
      try await application.execute(
        Command(
          oleh: People.administrator,
          [
            PerangkatDaerahDitetapkan(
              id: identity.id, nama: identity.nama, jenis: identity.jenis, jabatanKepala: identity.jabatanKepala,
              tempat: "Lain")
          ]))
      let late = try await browser.post(Self.ubah, preview.fields(["konfirmasi": "Badan Sunyi"], "terapkan"))
      #expect(late.status == .unprocessableContent && late.text.contains("sudah diubah sejak Anda membukanya"))
    }
  }

  @Test("The list is filtered, compared and taken away as data; a wrong day is named")
  func list() async throws {
    try await OrganisasiFormTests.run { site, _ in
      #expect(try await site.page("/organisasi").contains("pada 15 Maret 2025"))
      let page = try await site.page("/organisasi?tahun=2024")
      PageRules.check(page, "organisasi")
      #expect(page.contains("pada 31 Desember 2024") && page.contains("31 Desember 2023"))
      let filtered = try await site.page("/organisasi?tahun=2024&jenis=kecamatan")
      #expect(filtered.contains("1 perangkat daerah") && !filtered.contains("Badan Sunyi</a>"))
      #expect(try await site.page("/organisasi?kata=tidakada").contains("Tidak ada perangkat daerah yang cocok"))
      let csv = try await site.page("/data/organisasi/organisasi.csv?tahun=2024")
      #expect(csv.contains("kecamatan-mawar") && csv.contains("Perangkat daerah"))
      #expect(try await site.page("/data/organisasi/susunan.csv?tahun=2024").contains("Perubahan"))
      #expect(try await site.get("/data/organisasi/susunan.xlsx").status == .ok)
      #expect(try await site.get("/organisasi?pada=kemarin").status == .badRequest)
      #expect(try await site.get("/organisasi?pada=2024-01-01&sejak=2024-06-01").status == .badRequest)
    }
  }
}
