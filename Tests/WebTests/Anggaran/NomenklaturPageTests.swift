import HummingbirdTesting
import Selaras
import Testing

@testable import Web

@Suite("The nomenklatur on the site")
struct NomenklaturPageTests {
  private static let baru = "/nomenklatur/versi/baru/ubah"
  private static let isian: [(String, String)] = [
    ("id", "2025"), ("nama", "Nomenklatur 2025"), ("dasar", "Keputusan 5"), ("berlakuMulai", "2025"),
    ("keterangan", ""), ("sebagian", "ya"),
  ]

  private static func run(
    as person: Pelaku?, _ body: @escaping @Sendable (Selaras.Application, Browser) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    try await Site.run(lembar: FakeSheets(), application: application, people: People.semua) { site in
      let browser = if let person { try await Browser.signedIn(site, person) } else { Browser(site) }
      try await body(application, browser)
    }
  }

  @Test("A planner records a version, fills it from a sheet, and everybody finds what replaces an old code")
  func filled() async throws {
    try await Self.run(as: People.perencana) { application, browser in
      #expect(try await browser.get("/nomenklatur").text.contains(Self.baru))
      let form = try await browser.get(Self.baru)
      PageRules.check(form.text, Self.baru)
      let saved = try await browser.post(
        Self.baru,
        form.fields().filter { field in
          !Self.isian.contains { $0.0 == field.0 }
        } + Self.isian)
      #expect(saved.headers[.location] == "/nomenklatur/versi/2025")
      let page = try await browser.follow(saved)
      PageRules.check(page.text, "versi 2025")
      #expect(page.text.contains("Baru dicatat sebagian") && page.text.contains("belum memuat kode"))
      let start = "/impor?jenis=nomenklatur&versi=2025"
      let chosen = try await browser.get(start)
      #expect(chosen.text.contains("dengan kode versi \u{201C}2025\u{201D}"))
      let sheet = """
        Kode versi nomenklatur;Kode;Nama;Menggantikan
        2025;7.01.02.2.01.0001;Peningkatan Mutu Layanan;7.01.02.2.01.01
        2025;7;Unsur Kewilayahan;
        2025;7.01;Kecamatan;
        2025;7.01.02;Program Pelayanan;
        2025;7.01.02.2.01;Kegiatan Pelayanan;
        """
      let sent = try await browser.upload(start, chosen.fields(), file: ("berkas", "kode.csv", sheet))
      let preview = try await browser.follow(sent)
      PageRules.check(preview.text, "pratinjau")
      #expect(preview.text.contains("Sub Kegiatan") && preview.text.contains("Terapkan 5 baris"))
      let place = try #require(sent.headers[.location])
      let applied = try await browser.post("\(place)/terapkan", preview.fields())
      let result = try #require(applied.headers[.location])
      #expect(application.state.anggaran.kode["2025"]?.count == 5)
      for address in ["/nomenklatur/versi/2024?kata=7.01.02.2.01.01", "/nomenklatur/cari?q=7.01.02.2.01.01"] {
        let found = try await browser.get(address).text
        PageRules.check(found, address)
        #expect(found.contains("diganti oleh:") && found.contains("Peningkatan Mutu Layanan"), "\(address)")
      }
      let template = try await browser.get("/impor/nomenklatur/templat.csv?versi=2025").text
      #expect(template.contains("2025;7.01.02.2.01.0001;Sub Kegiatan;Peningkatan Mutu Layanan;7.01.02.2.01.01"))
      let undone = try await browser.send(
        "\(result)/batal", from: try await browser.get(result), ["alasan": "Salah berkas"])
      #expect(try await browser.follow(undone).text.contains("semua kodenya kembali seperti sebelumnya"))
      #expect(application.state.anggaran.kode["2025"]?.isEmpty == true)
    }
  }

  @Test("What is refused stays in the form, and two people do not overwrite each other")
  func refused() async throws {
    try await Self.run(as: People.perencana) { application, browser in
      let form = try await browser.get(Self.baru)
      let kept = form.fields().filter { field in !Self.isian.contains { $0.0 == field.0 } }
      for (name, value, words) in [
        ("id", "2024", "sudah dipakai"), ("id", "Kode Baru", "tidak dapat dipakai"), ("nama", "", "belum diisi"),
        ("berlakuMulai", "tahun depan", "empat angka"), ("berlakuMulai", "1990", "antara 2000 dan 2100"),
      ] {
        let sent = Self.isian.map { $0.0 == name ? (name, value) : $0 }
        let reply = try await browser.post(Self.baru, kept + sent)
        #expect(reply.status == .unprocessableContent && reply.text.contains(words), "\(name) \(value)")
        #expect(reply.text.contains("value=\"Keputusan 5\""))
      }
      let edit = try await browser.get("/nomenklatur/versi/2024/ubah")
      try await application.execute(
        Command(
          oleh: People.administrator,
          [NomenklaturDitetapkan(id: "2024", nama: "Nama lain", dasar: "", berlakuMulai: 2024)]))
      let late = try await browser.post("/nomenklatur/versi/2024/ubah", edit.fields(["nama": "Nama saya"]))
      #expect(
        late.status == .unprocessableContent && late.text.contains("sudah diubah sejak Anda membukanya"), "\(late.text)"
      )
      #expect(late.text.contains("Tersimpan sekarang: Nama lain") && late.text.contains("value=\"Nama saya\""))
    }
  }

  @Test("Everybody reads, seeks and takes along the codes of a version; who does not plan records none")
  func readers() async throws {
    try await Self.run(as: People.operatorMawar) { _, browser in
      let page = try await browser.get("/nomenklatur/versi/2024")
      PageRules.check(page.text, "versi")
      #expect(page.text.contains("8 kode") && !page.text.contains("Ubah versi ini"))
      let found = try await browser.get("/nomenklatur/versi/2024?kata=pelayanan&tingkat=program").text
      #expect(found.contains("1 kode") && found.contains("7.01.02") && !found.contains("7.01.02.2.01.0001"))
      #expect(try await browser.get("/nomenklatur/versi/2024?kata=zzz").text.contains("Tidak ada yang cocok"))
      let csv = try await browser.get("/data/nomenklatur/versi/2024/kode.csv?kata=pelayanan&tingkat=program").text
      #expect(csv.contains("2024;7.01.02;Program;Program Pelayanan Publik;") && !csv.contains("Kecamatan"))
      #expect(try await browser.get("/data/nomenklatur/versi/2024/kode.xlsx").status == .ok)
      #expect(try await browser.get("/nomenklatur/versi/2030").status == .notFound)
      #expect(try await browser.get("/nomenklatur/versi/2024?tingkat=desa").status == .badRequest)
      #expect(try await browser.get(Self.baru).status == .forbidden)
      #expect(try await browser.get("/impor?jenis=nomenklatur").text.contains("Kode nomenklatur") == false)
    }
  }
}
