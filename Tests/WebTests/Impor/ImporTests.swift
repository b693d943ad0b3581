import Hummingbird
import HummingbirdTesting
import Lembar
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Importing sheets")
struct ImporTests {
  private static func run(
    as person: Pelaku = People.operatorMawar, lembar: any PenyediaLembar = FakeSheets(),
    _ body: @escaping @Sendable (Selaras.Application, Site, Browser) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    try await Site.run(lembar: lembar, application: application, people: People.semua) { site in
      try await body(application, site, try await Browser.signedIn(site, person))
    }
  }

  private static func send(
    _ browser: Browser, _ text: String, jenis: String = "anggaran", name: String = "isian.csv"
  ) async throws -> TestResponse {
    let page = try await browser.get("/impor?jenis=\(jenis)")
    return try await browser.upload("/impor?jenis=\(jenis)", page.fields(), file: ("berkas", name, text))
  }

  private static func spent(_ application: Selaras.Application, _ place: String, _ month: Int) -> Rupiah? {
    application.state.unit["kecamatan-mawar"]?.anggaran.tahun[2024]?.subKegiatan[place]?.realisasi(sampaiBulan: month)?
      .isi
  }

  @Test("A preview that is not to be applied is thrown away, by who sent it; nothing is recorded")
  func thrownAway() async throws {
    try await Self.run { application, site, browser in
      let before = application.state.posisi
      let place = try #require(try await Self.send(browser, SpendingSheet.good).headers[.location])
      let list = try await browser.get("/impor").text
      #expect(list.contains("Belum selesai: tidak ada yang tercatat") && list.contains("href=\"\(place)#buang\""))
      let preview = try await browser.get(place)
      #expect(preview.text.contains("id=\"buang\""))
      let other = try await Browser.signedIn(site, People.perencana)
      #expect(try await other.post("\(place)/buang", other.get("/impor").fields()).status == .notFound)
      let thrown = try await browser.post("\(place)/buang", preview.fields())
      let after = try await browser.follow(thrown).text
      #expect(after.contains("Pratinjau isian.csv dibuang.") && !after.contains("Menunggu diterapkan"))
      #expect(try await browser.get(place).status == .notFound && application.state.posisi == before)
    }
  }

  @Test("A sheet is checked, applied as one, and undone; each twice without effect")
  func applies() async throws {
    try await Self.run { application, _, browser in
      let before = application.state.posisi
      let sent = try await Self.send(browser, SpendingSheet.good)
      let place = try #require(sent.headers[.location])
      let preview = try await browser.get(place)
      #expect(preview.status == .ok && application.state.posisi == before)
      #expect(preview.text.contains("Terapkan 2 baris") && preview.text.contains("Rp395.200.000"))
      #expect(try await browser.get("/impor").text.contains("Menunggu diterapkan"))
      let form = preview.fields()
      let applied = try await browser.post("\(place)/terapkan", form)
      let result = try #require(applied.headers[.location])
      #expect(result == "/impor/catatan/\(before + 1)" && application.state.posisi == before + 3)
      let shown = try await browser.follow(applied)
      #expect(shown.text.contains("2 baris diterapkan") && shown.text.contains("/belanja/2024-07\""))
      let rows = "/jurnal?sesudah=\(before + 1)&sebelum=\(before + 4)"
      #expect(addresses(in: shown.text).contains(rows))
      let listed = try await browser.get(rows).text
      #expect(listed.contains("Ditampilkan 2 catatan") && listed.components(separatedBy: "<small>Nomor ").count == 3)
      #expect(Self.spent(application, "sk1", 7) == Rupiah(395_200_000))
      let twice = try await browser.post("\(place)/terapkan", form)
      #expect(twice.headers[.location] == result && application.state.posisi == before + 3)
      #expect(try await browser.get("\(result)/berkas").text == SpendingSheet.good)
      let list = try await browser.get("/impor")
      for page in [preview, shown, list] { PageRules.check(page.text, "\(place) \(result)") }
      #expect(list.text.contains("isian.csv") && !list.text.contains("Menunggu diterapkan"))
      let silent = try await browser.send("\(result)/batal", from: shown, ["alasan": " "])
      #expect(silent.status == .unprocessableContent && silent.text.contains("Alasan pembatalan"))
      let undone = try await browser.send("\(result)/batal", from: shown, ["alasan": "Salah <b>bulan</b>"])
      #expect(try await browser.follow(undone).text.contains("2 nilai kembali seperti sebelumnya"))
      #expect(Self.spent(application, "sk1", 7) == nil && Self.spent(application, "sk1", 6) != nil)
      let end = application.state.posisi
      let again = try await browser.send("\(result)/batal", from: shown, ["alasan": "Sekali lagi"])
      #expect(again.status == .seeOther && application.state.posisi == end)
    }
  }

  @Test("A preview waits for its account, also after signing in again, and for nobody else")
  func anotherSession() async throws {
    try await Self.run { application, site, browser in
      let place = try #require(try await Self.send(browser, SpendingSheet.good).headers[.location])
      let colleague = try await Browser.signedIn(site, People.camatMawar)
      #expect(try await colleague.get(place).status == .notFound)
      let again = try await Browser.signedIn(site, People.operatorMawar)
      #expect(try await again.get("/impor").text.contains("Menunggu diterapkan"))
      let before = application.state.posisi
      let applied = try await again.post("\(place)/terapkan", try await again.get(place).fields())
      #expect(applied.status == .seeOther && application.state.posisi == before + 3)
    }
  }

  @Test("What is wrong is told by row and cell, and nothing is applied")
  func wrong() async throws {
    try await Self.run { application, _, browser in
      let before = application.state.posisi
      let sheet = SpendingSheet.text([
        "kecamatan-mawar;2024;sk1;Juli;395.200.000", "kecamatan-mawar;2024;<i>'--</i>;Juli;1",
        "kecamatan-mawar;2024;sk2;Juli;999.000.000", "kecamatan-mawar;2024;sk2;Agustus;dua juta",
        "kecamatan-mawar;2024;sk2;September;", "dinas-uji;2024;sk2;September;1",
      ])
      let place = try #require(try await Self.send(browser, sheet).headers[.location])
      let preview = try await browser.get(place)
      #expect(preview.text.contains("4 baris salah") && !preview.text.contains(">Terapkan "))
      #expect(preview.text.contains("#baris-4\">Sel E4</a>") && preview.text.contains("#baris-5\">Sel E5</a>"))
      #expect(preview.text.contains("melebihi pagu Rp650.000.000") && !preview.text.contains("<i>"))
      let filtered = try await browser.get("\(place)?keadaan=salah")
      #expect(filtered.text.contains("id=\"baris-4\"") && !filtered.text.contains("id=\"baris-2\""))
      let forced = try await browser.send("\(place)/terapkan", from: preview, ["posisi": String(before)])
      #expect(forced.status == .seeOther && application.state.posisi == before)
    }
  }

  @Test("Rows that say what stands, or nothing, change nothing")
  func same() async throws {
    try await Self.run { _, _, browser in
      let sheet = SpendingSheet.text(["kecamatan-mawar;2024;sk1;6;395.000.000", "kecamatan-mawar;2024;sk2;6;"])
      let preview = try await browser.follow(try await Self.send(browser, sheet))
      #expect(preview.text.contains("Tidak ada yang berubah") && !preview.text.contains("/terapkan"))
    }
  }

  @Test("A sheet of only a header ends with a word, without counts of nothing")
  func headerOnly() async throws {
    try await Self.run { _, _, browser in
      let preview = try await browser.follow(try await Self.send(browser, SpendingSheet.text([])))
      #expect(preview.text.contains("hanya berisi judul kolom") && !preview.text.contains("/terapkan"))
      #expect(!preview.text.contains(">0<"))
      PageRules.check(preview.text, "pratinjau")
    }
  }

  @Test(
    "For a year without a budget no empty sheet is given: what is missing, and which sheet comes first",
    arguments: [("anggaran", 2026, 400), ("anggaran", 2024, 200), ("pagu", 2026, 200), ("realisasi", 2026, 200)])
  func withoutABudget(kind: String, year: Int, status: Int) async throws {
    try await Self.run { _, _, browser in
      let page = try await browser.get("/impor?jenis=\(kind)&tahun=\(year)").text
      let file = try await browser.get("/impor/\(kind)/templat.csv?tahun=\(year)")
      #expect(file.status.code == status)
      #expect(page.contains("Unduh templat CSV") == (status == 200))
      guard status == 400 else { return }
      for text in [page, file.text] {
        #expect(text.contains("Pagu sub kegiatan tahun \(year) belum ditetapkan"))
        #expect(text.contains("\u{201C}Anggaran (pagu)\u{201D}"))
      }
    }
  }

  @Test("What somebody else saved since the preview is not overwritten")
  func conflict() async throws {
    try await Self.run { application, site, browser in
      let place = try #require(try await Self.send(browser, SpendingSheet.good).headers[.location])
      let preview = try await browser.get(place)
      try await application.execute(
        Command(
          oleh: People.camatMawar,
          [
            RealisasiAnggaranDicatat(
              unit: "kecamatan-mawar", tahun: 2024, subKegiatan: "sk2", sampaiBulan: 7, jumlah: Rupiah(5))
          ]))
      let refused = try await browser.post("\(place)/terapkan", preview.fields())
      #expect(refused.status == .unprocessableContent && refused.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(Self.spent(application, "sk1", 7) == nil && Self.spent(application, "sk2", 7) == Rupiah(5))
      let knowing = try await browser.post("\(place)/terapkan", refused.fields())
      #expect(knowing.status == .seeOther && Self.spent(application, "sk2", 7) == Rupiah(300_000_000))
      let stale = try await Self.send(browser, SpendingSheet.text(["kecamatan-mawar;2024;sk2;7;6"]))
      let other = try #require(stale.headers[.location])
      _ = try await browser.get(other)
      let outdated = try await browser.send("\(other)/terapkan", from: preview, ["posisi": "1"])
      #expect(try await browser.follow(outdated).text.contains("Data berubah sejak pratinjau"))
    }
  }

  @Test("A sheet with a new perangkat daerah says before it is applied that it cannot be undone")
  func newUnit() async throws {
    try await Self.run(as: People.administrator) { _, _, browser in
      let head = "Kode perangkat daerah;Nama;Jenis;Jabatan kepala;Tempat\n"
      let new = try await Self.send(browser, head + "kantor-anyar;Kantor Anyar;badan;Kepala;Mawar", jenis: "unit")
      #expect(try await browser.follow(new).text.contains("tidak dapat dibatalkan sesudahnya"))
      let known = try await Self.send(browser, head + "badan-sunyi;Badan Lain;badan;Kepala;Mawar", jenis: "unit")
      #expect(try await browser.follow(known).text.contains(", dan dapat dibatalkan sesudahnya."))
    }
  }

  @Test("A budget is imported with its tree: rows are counted as rows, and what the budget sends people to is there")
  func budget() async throws {
    try await Self.run { application, _, browser in
      let sheet = [
        "Kode perangkat daerah;Tahun;Kode;Nama;Versi anggaran;Pagu", "kecamatan-mawar;2026;7.01.02;Program A",
        "kecamatan-mawar;2026;7.01.02.2.02;Kegiatan A",
        "kecamatan-mawar;2026;7.01.02.2.02.0003;<i>Sub</i>;murni;500.000",
      ].joined(separator: "\n")
      let place = try #require(try await Self.send(browser, sheet, jenis: "pagu").headers[.location])
      let preview = try await browser.get(place)
      #expect(preview.text.contains("Terapkan 3 baris") && preview.text.contains("&lt;i&gt;Sub&lt;/i&gt;"))
      let applied = try await browser.post("\(place)/terapkan", preview.fields())
      #expect(try await browser.follow(applied).text.contains("3 baris diterapkan"))
      let year = application.state.unit["kecamatan-mawar"]?.anggaran.tahun[2026]
      #expect(year?.subKegiatan["7.01.02.2.02.0003"]?.paguBerlaku?.isi.jumlah == Rupiah(500_000))
      let empty = try await browser.get("/perangkat-daerah/kecamatan-mawar/belanja/2027-01")
      #expect(empty.text.contains("/impor?jenis=pagu&amp;tahun=2027&amp;bulan=1"))
      let template = try await browser.get("/impor/pagu/templat.csv?tahun=2026")
      #expect(template.text.contains("7.01.02.2.02.0003") && template.text.contains("perubahan"))
    }
  }

  @Test("An import of which something was changed since is not undone, and what is named")
  func changedSince() async throws {
    try await Self.run { application, _, browser in
      let place = try #require(try await Self.send(browser, SpendingSheet.good).headers[.location])
      let applied = try await browser.post("\(place)/terapkan", try await browser.get(place).fields())
      let result = try #require(applied.headers[.location])
      try await application.execute(
        Command(
          oleh: People.camatMawar,
          [
            RealisasiAnggaranDicatat(
              unit: "kecamatan-mawar", tahun: 2024, subKegiatan: "sk2", sampaiBulan: 7, jumlah: Rupiah(5),
              alasan: "Salah baca")
          ]))
      let answer = try await browser.send(
        "\(result)/batal", from: try await browser.get(result), ["alasan": "Salah & <i>keliru</i>"])
      #expect(answer.status == .unprocessableContent && answer.text.contains("Peningkatan Layanan"))
      #expect(answer.text.contains("value=\"Salah &amp; &lt;i&gt;keliru&lt;/i&gt;\""))
      #expect(Self.spent(application, "sk1", 7) == Rupiah(395_200_000))
    }
  }

  @Test("A preview is for the session that sent the file; an import for its perangkat daerah")
  func strangers() async throws {
    try await Self.run { _, site, browser in
      let place = try #require(try await Self.send(browser, SpendingSheet.good).headers[.location])
      let stranger = try await Browser.signedIn(site, People.operatorSunyi)
      let unknown = try await stranger.get(place)
      #expect(unknown.status == .notFound && unknown.text.contains("Unggahan ini tidak ada lagi"))
      #expect(try await stranger.send("\(place)/terapkan", from: unknown, ["posisi": "1"]).status == .notFound)
      let applied = try await browser.post("\(place)/terapkan", try await browser.get(place).fields())
      let result = try #require(applied.headers[.location])
      #expect(try await stranger.get(result).status == .notFound)
      #expect(try await stranger.get("\(result)/berkas").status == .notFound)
      #expect(try await stranger.send("\(result)/batal", from: unknown, ["alasan": "x"]).status == .notFound)
      let administrator = try await Browser.signedIn(site, People.administrator)
      #expect(try await administrator.get(result).status == .ok)
    }
  }

  @Test(
    "A file that cannot be read says why beside its field",
    arguments: [
      (LembarError.kosong, "tidak berisi apa pun"), (.terlaluBanyakBaris(baris: 100_000, batas: 20_000), "100.000"),
      (.terlaluBanyakKolom(kolom: 16_384, batas: 60), "kolom XFD"), (.selTerlaluPanjang, "32.767"),
      (.terlaluBesar, "terlalu besar setelah dibuka"), (.terkunci, "kata sandi"), (.bentukLama, ".xls"),
      (.bukanLembar, "bukan lembar kerja"), (.rusak, "rusak atau tidak lengkap"),
      (.perkakas(.missing(tool: "lembar", path: "/tidak/ada", installCommand: "x")), "gangguan pada server"),
    ])
  func unreadable(error: LembarError, words: String) async throws {
    try await Self.run(lembar: FakeSheets(failure: error)) { application, _, browser in
      let before = application.state.posisi
      let answer = try await Self.send(browser, SpendingSheet.good)
      #expect(answer.status == .unprocessableContent && answer.text.contains(words))
      #expect(answer.text.contains("href=\"#berkas\"") && !answer.text.contains("/tidak/ada"))
      #expect(application.state.posisi == before)
    }
  }

  @Test(
    "A file that is no sheet is told by its content",
    arguments: [
      ("isian.xlsx", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n", 1), ("isian.csv", "", 1),
      ("isian.csv", "<html><script>alert(1)</script></html>", 1), ("../../isian.csv", "\u{7F}ELF", 1),
      ("besar.csv", "a", 1_100_000),
    ])
  func foreign(name: String, part: String, count: Int) async throws {
    try await Self.run { _, _, browser in
      let answer = try await Self.send(browser, String(repeating: part, count: count), name: name)
      #expect(answer.status == .unprocessableContent && answer.text.contains("id=\"berkas-galat\""))
    }
  }

  @Test("What an import does not take is told without what evidence takes")
  func notEvidence() async throws {
    try await Self.run { _, _, browser in
      let answer = try await Self.send(browser, "MZ\u{1}\u{2}\u{3}", name: "angka.pdf")
      #expect(answer.text.contains("Unggah berkas XLSX atau CSV.") && !answer.text.contains("gambar JPEG"))
    }
  }

  @Test("Without a file the form says so")
  func fileless() async throws {
    try await Self.run { _, _, browser in
      let page = try await browser.get("/impor?jenis=anggaran")
      let answer = try await browser.post("/impor", page.fields())
      #expect(answer.status == .unprocessableContent && answer.text.contains("Berkas belum dipilih"))
    }
  }

  @Test("Hostile names of files and cells are texts")
  func hostile() async throws {
    try await Self.run { _, _, browser in
      let sheet = SpendingSheet.text(["kecamatan-mawar;2024;sk1;Juli;395.200.000;\"><i>x</i>"])
        .replacing(SpendingSheet.head, with: SpendingSheet.head + ";<b>Tambahan</b>")
      let sent = try await Self.send(browser, sheet, name: "../<b onclick=alert(1)>isian.csv")
      let preview = try await browser.follow(sent)
      #expect(preview.status == .ok && preview.text.contains("&lt;b&gt;Tambahan&lt;/b&gt;"))
      #expect(!preview.text.contains("<b onclick") && !preview.text.contains("<i>x"))
    }
  }

  @Test(
    "Each role is offered what it records",
    arguments: [
      (
        People.operatorMawar, ["Realisasi indikator", "Realisasi anggaran", "Anggaran (pagu)", "Target indikator"],
        [">Perangkat daerah</a>"]
      ),
      (People.camatMawar, ["Realisasi anggaran"], ["Anggaran (pagu)", "Target indikator"]),
      (People.perencana, ["Target indikator", "Anggaran (pagu)"], [">Perangkat daerah</a>"]),
      (People.administrator, ["Realisasi anggaran", ">Perangkat daerah</a>"], []),
    ])
  func kinds(person: Pelaku, offered: [String], missing: [String]) async throws {
    try await Self.run(as: person) { _, _, browser in
      let page = try await browser.get("/impor")
      for text in offered { #expect(page.text.contains(text)) }
      for text in missing { #expect(!page.text.contains(text)) }
    }
  }

  @Test("Templates hold the rows that are due, for one's own perangkat daerah only")
  func templates() async throws {
    let application = try await SpendingSheet.due()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get("/impor?jenis=anggaran&tahun=2024&bulan=9")
      #expect(page.text.contains("sudah berisi 9 baris"))
      let csv = try await browser.get("/impor/anggaran/templat.csv?tahun=2024&bulan=9&unit=badan-sunyi")
      #expect(csv.headers[.contentDisposition] == "attachment; filename=\"anggaran-2024-kecamatan-mawar.csv\"")
      #expect(csv.text.contains("Kode sub kegiatan") && csv.text.contains("kecamatan-mawar;2024;sk2"))
      let xlsx = try await browser.get("/impor/realisasi/templat.xlsx?tahun=2024")
      #expect(xlsx.status == .ok && xlsx.text.contains("gangguan"))
      #expect(try await browser.get("/impor/unit/templat.csv").status == .forbidden)
      #expect(try await browser.get("/impor/entah/templat.csv").status == .notFound)
      #expect(try await browser.get("/impor?bulan=13").status == .badRequest)
      let administrator = try await Browser.signedIn(site, People.administrator)
      #expect(try await administrator.get("/impor?unit=tidak-ada").status == .notFound)
      #expect(try await administrator.get("/impor/unit/templat.csv").text.contains("badan-sunyi"))
    }
  }
}
