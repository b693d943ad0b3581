import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Drawing up a plan by its forms")
struct SusunRencanaTests {
  @Test("A version is made from the one before it, changed, closed, and changes no more")
  func aVersion() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let hub = try await browser.get("\(SusunSite.base)/susun")
      PageRules.check(hub.text, "susun")
      #expect(hub.text.contains("Buat versi baru"))
      // They stand as in every list of them, and open is neither good nor bad.
      let versions = hub.text.components(separatedBy: "<tbody>")[1].components(separatedBy: "<tr").dropFirst()
      #expect(versions.last?.contains("Perubahan Renstra 2021-2026") == true && versions.count == 2)
      #expect(hub.text.contains("2 versi, menurut tanggal mulai berlakunya"))
      #expect(versions.allSatisfy { $0.contains("lencana terbuka") && $0.contains("data-judul=\"Keadaan\"") })
      let form = try await browser.get("\(SusunSite.base)/versi/baru")
      PageRules.check(form.text, "versi/baru")
      let made = try await browser.post(
        "\(SusunSite.base)/versi/baru", SusunSite.fields(form, SusunSite.isianVersi, choices: SusunSite.versi))
      #expect(made.status == .seeOther)
      let targets = try await browser.follow(made)
      #expect(targets.text.contains("Versi Renstra Penyesuaian dibuat"))
      PageRules.check(targets.text, "target")
      let plan = try #require(SusunSite.rencana(application))
      let version = try #require(plan.versiBerurutan.last)
      #expect(version.dasarHukum == "Berita Acara Nomor 060/1 tanggal 10 Januari 2025" && version.mengikuti == "ubah")
      #expect(plan.target("ikm", versi: version.id, tahun: 2026)?.isi.printed == "87,75")
      // What is drawn up is the new version, though another one is in force.
      #expect(
        try await browser.get("\(SusunSite.base)/susun").text.contains(
          "Tujuan, sasaran, dan indikator Renstra Penyesuaian (terbuka, "))
      let address = "\(SusunSite.base)/target/\(version.id)"
      let saved = try await browser.post(address, targets.fields(["t-2026-ikm": "88,10", "t-2025-gangguan": "0"]))
      #expect(try await browser.follow(saved).text.contains("2 target disimpan dalam Renstra Penyesuaian"))
      let after = try #require(SusunSite.rencana(application))
      #expect(after.target("ikm", versi: version.id, tahun: 2026)?.isi.printed == "88,10")
      #expect(after.target("ikm", versi: "ubah", tahun: 2026)?.isi.printed == "87,75")
      #expect(after.target("gangguan", versi: version.id, tahun: 2025)?.isi.printed == "0")
      #expect(
        try await browser.get(address).text.contains(
          "name=\"t-2025-gangguan\" type=\"text\" class=\"sel-isian\" value=\"0\""))
      let gaps = after.kekosongan(version).count
      let early = try await browser.get("\(SusunSite.base)/versi/\(version.id)/status")
      #expect(early.text.contains("Tutup versi itu lebih dahulu.") && !early.text.contains("name=\"aksi\""))
      let refusal = try await browser.post(
        "\(SusunSite.base)/versi/\(version.id)/status", form.fields([:], "tutup") + [("belumLengkap", String(gaps))])
      #expect(refusal.status == .unprocessableContent && refusal.text.contains("yang masih terbuka. Tutup versi itu"))
      try await application.execute(
        Command(
          oleh: People.perencana, [StatusVersiBerubah(unit: SusunSite.unit, versi: "ubah", aksi: .tutup)]))
      try await close(browser, version.id, tanpaTarget: gaps)
      #expect(SusunSite.rencana(application)?.status(versi: version.id) == .ditutup)
      let refused = try await browser.post(address, targets.fields(["t-2026-ikm": "99"]))
      #expect(refused.status == .unprocessableContent && refused.text.contains("sudah ditutup"))
    }
  }

  /// Closes a version; indikator without targets are asked about first.
  private func close(_ browser: Browser, _ version: String, tanpaTarget gaps: Int) async throws {
    let path = "\(SusunSite.base)/versi/\(version)/status"
    #expect(try await browser.get("\(SusunSite.base)/versi/\(version)").text.contains("href=\"\(path)\""))
    let page = try await browser.get(path)
    PageRules.check(page.text, "versi/status")
    for words in [
      "Yang terjadi setelah ditutup", "<dt>Berlaku</dt><dd>mulai ", "<dt>Menggantikan</dt>",
      "Temuan yang dibawa versi ini, tahun",
      "Menurut rencana per ",
    ] {
      #expect(page.text.contains(words), "\(words)")
    }
    if gaps > 0 {
      let asked = try await browser.post(path, page.fields([:], "tutup"))
      #expect(asked.status == .unprocessableContent && asked.text.contains("ditutup apa adanya"))
    }
    let closed = try await browser.post(path, page.fields([:], "tutup") + [("belumLengkap", String(gaps))])
    let shown = try await browser.follow(closed)
    #expect(shown.text.contains("ditutup. Perubahan berikutnya dicatat pada versi baru"))
    #expect(shown.text.contains("Buka kembali") && !shown.text.contains("Simpan versi"))
    PageRules.check(shown.text, "versi tertutup")
    #expect(try await browser.get(path).text.contains("<h1>Buka kembali "))
  }

  @Test("An operator adds tujuan, sasaran, indikator and target to an open version of his own perangkat daerah")
  func anAgencyItself() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let base = SusunSite.base
      #expect(try await browser.get("\(base)/susun").text.contains("Tambah tujuan"))
      #expect(try await browser.get(base).text.contains("Susun rencana"))
      let goal = try await browser.get("\(base)/tujuan/baru")
      let first = try await browser.post(
        "\(base)/tujuan/baru",
        SusunSite.fields(
          goal, ["nama": "Meningkatnya layanan"], choices: [("misi", "1"), ("versi", "awal"), ("versi", "ubah")]))
      #expect(try await browser.follow(first).text.contains("Tujuan ditambahkan"))
      let sasaran = try await browser.get("\(base)/sasaran/baru?tujuan=t2")
      #expect(sasaran.text.contains("<option value=\"t2\" selected>"))
      _ = try await browser.post(
        "\(base)/sasaran/baru",
        SusunSite.fields(
          sasaran, ["nama": "Layanan cepat"], choices: [("tujuan", "t2"), ("sasaranRpjmd", ""), ("versi", "ubah")]))
      let indikator = try await browser.get("\(base)/indikator/baru?induk=sasaran:s3")
      _ = try await browser.post(
        "\(base)/indikator/baru",
        SusunSite.fields(
          indikator, ["nama": "Waktu layanan", "satuan": "hari", "kondisiAwal": "5", "tahunAwal": "2020"],
          choices: [
            ("induk", "sasaran:s3"), ("jenis", "angka"), ("polaritas", "turun"), ("frekuensi", "tahun"),
            ("agregasi", "terakhir"), ("skala", ""),
          ]))
      let plan = try #require(SusunSite.rencana(application))
      #expect(plan.sasaran["s3"]?.versi == ["ubah"] && plan.tujuan["t2"]?.versi == nil)
      let made = try #require(plan.indikator["i1"])
      #expect(made.polaritas == .turun && made.kondisiAwal?.tahun == 2020 && !made.utama)
      let targets = try await browser.get("\(base)/target/ubah")
      _ = try await browser.post("\(base)/target/ubah", targets.fields(["t-2025-i1": "4,5"]))
      #expect(SusunSite.rencana(application)?.target("i1", versi: "ubah", tahun: 2025)?.isi.printed == "4,5")
      #expect(try await browser.get("\(base)/versi/ubah").status == .forbidden)
      #expect(try await browser.get("/perangkat-daerah/badan-sunyi/perencanaan/susun").status == .forbidden)
      #expect(
        try await browser.get("/perangkat-daerah/badan-sunyi/perencanaan/tujuan/baru").status == .forbidden)
    }
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let formulir: String
    let isian: [String: String]
    var pilihan: [(String, String)] = []
    let bidang: String?
    let pesan: String

    var testDescription: String { "\(formulir) \(bidang ?? "-"): \(pesan)" }
  }

  private static let indikator: [(String, String)] = [
    ("induk", "sasaran:s1"), ("jenis", "angka"), ("polaritas", "naik"), ("frekuensi", "tahun"),
    ("agregasi", "terakhir"), ("skala", ""),
  ]

  @Test(
    "What cannot be is refused at its field, and what was typed stays",
    arguments: [
      Bad(
        formulir: "tujuan/baru", isian: ["nama": " "], pilihan: [("versi", "ubah")], bidang: "nama",
        pesan: "belum diisi"),
      Bad(formulir: "tujuan/baru", isian: ["nama": "T"], bidang: "versi", pesan: "sedikitnya satu versi"),
      Bad(
        formulir: "sasaran/baru", isian: ["nama": "S"], pilihan: [("tujuan", ""), ("versi", "ubah")], bidang: "tujuan",
        pesan: "belum ada"),
      Bad(
        formulir: "indikator/baru", isian: ["nama": "I", "desimal": "x"], pilihan: indikator, bidang: "desimal",
        pesan: "0 sampai 6"),
      Bad(
        formulir: "indikator/baru", isian: ["nama": "I"], pilihan: [("induk", ""), ("jenis", "angka")], bidang: "induk",
        pesan: "Pilih tujuan atau sasaran"),
      Bad(
        formulir: "indikator/baru", isian: ["nama": "I", "pembilang": "a"], pilihan: indikator, bidang: "perbandingan",
        pesan: "bersama-sama"),
      Bad(
        formulir: "indikator/baru", isian: ["nama": "I", "kondisiAwal": "delapan"], pilihan: indikator,
        bidang: "kondisiAwal", pesan: "bukan angka"),
      Bad(
        formulir: "indikator/ikm", isian: ["satuan": "%"],
        pilihan: [
          ("induk", "sasaran:s1"), ("jenis", "angka"), ("polaritas", "naik"), ("frekuensi", "semester"),
          ("agregasi", "rata-rata"), ("skala", ""), ("versi", "awal"), ("versi", "ubah"),
        ], bidang: "satuan", pesan: "sudah memiliki realisasi"),
      Bad(
        formulir: "versi/baru", isian: ["nama": "V", "tanggal": "2023-08-31", "awal": "2021", "akhir": "2026"],
        pilihan: [("mengikuti", "ubah"), ("landasan.jenis", "")], bidang: "tanggal",
        pesan: "sebelum “Perubahan Renstra 2021-2026”"),
      Bad(
        formulir: "versi/baru", isian: ["nama": "V", "tanggal": "2025-01-10", "awal": "2026", "akhir": "2021"],
        pilihan: [("mengikuti", "ubah"), ("landasan.jenis", "")], bidang: "periode", pesan: "tidak dapat dipakai"),
      Bad(
        formulir: "versi/baru", isian: ["nama": "V", "tanggal": "2025-01-10", "awal": "2021", "akhir": "2026"],
        pilihan: [("mengikuti", "ubah"), ("landasan.jenis", "perda")], bidang: "landasan.nomor", pesan: "Isi nomor"),
      Bad(formulir: "target/ubah", isian: ["t-2025-ikm": "delapan"], bidang: "t-2025-ikm", pesan: "bukan angka"),
      Bad(formulir: "target/ubah", isian: ["t-2025-ikm": "87.65"], bidang: "t-2025-ikm", pesan: "titik"),
      Bad(formulir: "target/awal", isian: ["t-2026-ikm": ""], bidang: "alasan", pesan: "belum diisi"),
    ])
  func refused(bad: Bad) async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let position = application.state.posisi
      let address = "\(SusunSite.base)/\(bad.formulir)"
      let page = try await browser.get(address)
      let answer = try await browser.post(
        address,
        SusunSite.fields(page, bad.isian, choices: bad.pilihan).filter { field in
          field.0 != "versi" || bad.pilihan.contains { $0.0 == "versi" }
        })
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains(bad.pesan))
      if let field = bad.bidang {
        #expect(answer.text.contains("href=\"#\(field)\"") && answer.text.contains("id=\"\(field)\""))
      }
      for typed in bad.isian.values where typed.count > 1 { #expect(answer.text.contains(typed)) }
      #expect(application.state.posisi == position)
    }
  }

  @Test("A predicate that no scale has is asked about, and saved with a tick") func predicate() async throws {
    try await SusunSite.run { site, application in
      let value = IndikatorDitetapkan(
        unit: SusunSite.unit, id: "sakip", sasaran: "s1", nama: "Nilai Sakip", satuan: "", jenis: .angkaBerpredikat,
        polaritas: .naik, agregasi: .terakhir, frekuensi: .tahun, desimal: 2, urutanPredikat: [], perbandingan: nil,
        utama: false, definisi: .kosong)
      try await application.execute(Command(oleh: People.perencana, [value]))
      let browser = try await Browser.signedIn(site, People.perencana)
      let address = "\(SusunSite.base)/target/ubah"
      let page = try await browser.get(address)
      let asked = try await browser.post(address, page.fields(["t-2025-sakip": "70 (ZZ)"]))
      #expect(asked.status == .unprocessableContent && asked.text.contains("Predikat yang tidak menurut skala"))
      #expect(asked.text.contains("href=\"#t-2025-sakip\""))
      PageRules.check(asked.text, "target")
      let ticked = asked.fields([:]) + [("predikat", "t-2025-sakip=70 (ZZ)")]
      #expect(try await browser.post(address, ticked).status == .seeOther)
      #expect(SusunSite.rencana(application)?.target("sakip", versi: "ubah", tahun: 2025)?.isi.printed == "70 (ZZ)")
    }
  }

  @Test("Nobody writes over what somebody else has changed meanwhile: he is shown it")
  func twoEditors() async throws {
    try await SusunSite.run { site, application in
      let planner = try await Browser.signedIn(site, People.perencana)
      let agency = try await Browser.signedIn(site, People.operatorMawar)
      let address = "\(SusunSite.base)/sasaran/s1"
      let opened = try await (planner.get(address), agency.get(address))
      func sent(_ page: TestResponse, _ words: String) -> [(String, String)] {
        SusunSite.fields(page, ["nama": words], choices: [("tujuan", "t1"), ("sasaranRpjmd", "")])
      }
      #expect(try await planner.post(address, sent(opened.0, "Kata perencana")).status == .seeOther)
      let late = try await agency.post(address, sent(opened.1, "Kata operator"))
      #expect(late.status == .unprocessableContent && late.text.contains("Tersimpan sekarang: Kata perencana"))
      #expect(late.text.contains("Kata operator"))
      #expect(SusunSite.rencana(application)?.sasaran["s1"]?.nama == "Kata perencana")
      let again = try await agency.post(address, sent(late, "Kata operator"))
      #expect(again.status == .seeOther)
    }
  }

  @Test("Two people fill in one matrix: other cells go together, the same cell is told")
  func oneMatrix() async throws {
    try await SusunSite.run { site, application in
      let planner = try await Browser.signedIn(site, People.perencana)
      let agency = try await Browser.signedIn(site, People.operatorMawar)
      let address = "\(SusunSite.base)/target/ubah"
      let opened = try await (planner.get(address), agency.get(address))
      _ = try await planner.post(address, opened.0.fields(["t-2025-ikm": "87,70"]))
      #expect(try await agency.post(address, opened.1.fields(["t-2025-desa-tertib": "80"])).status == .seeOther)
      let late = try await agency.post(address, opened.1.fields(["t-2025-ikm": "87,90"]))
      #expect(late.status == .unprocessableContent)
      #expect(late.text.contains("tahun 2025: sudah diubah sejak Anda membukanya, kini 87,70"))
      // What nobody touched here follows what was saved there; what was typed stays.
      #expect(late.text.contains("name=\"t-2025-desa-tertib\" type=\"text\" class=\"sel-isian\" value=\"80\""))
      #expect(late.text.contains("name=\"t-2025-ikm\" type=\"text\" class=\"sel-isian\" value=\"87,90\""))
      let plan = try #require(SusunSite.rencana(application))
      #expect(plan.target("ikm", versi: "ubah", tahun: 2025)?.isi.printed == "87,70")
      #expect(plan.target("desa-tertib", versi: "ubah", tahun: 2025)?.isi.printed == "80")
    }
  }

  @Test("What something rests on is not withdrawn; what nothing rests on is, with a reason")
  func withdrawal() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let address = "\(SusunSite.base)/sasaran/s2"
      let page = try await browser.get(address)
      let refused = try await browser.post(address, page.fields(["alasanCabut": "Salah"], "cabut"))
      #expect(refused.status == .unprocessableContent && refused.text.contains("masih dipakai oleh indikator"))
      let goal = try await browser.get("\(SusunSite.base)/tujuan/baru")
      _ = try await browser.post(
        "\(SusunSite.base)/tujuan/baru",
        SusunSite.fields(goal, ["nama": "Salah catat"], choices: [("misi", ""), ("versi", "ubah")]))
      let made = try await browser.get("\(SusunSite.base)/tujuan/t2")
      let silent = try await browser.post("\(SusunSite.base)/tujuan/t2", made.fields([:], "cabut"))
      #expect(silent.status == .unprocessableContent && silent.text.contains("Alasan pencabutan belum diisi"))
      let gone = try await browser.post("\(SusunSite.base)/tujuan/t2", made.fields(["alasanCabut": "Salah"], "cabut"))
      #expect(gone.status == .seeOther && SusunSite.rencana(application)?.tujuan["t2"] == nil)
      #expect(try await browser.get("\(SusunSite.base)/tujuan/t2").status == .notFound)
    }
  }

  @Test("In a closed version words stay; the open one is worded anew")
  func words() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let early = try #require(SusunSite.rencana(application)?.versi["awal"])
      try await close(
        browser, "awal", tanpaTarget: SusunSite.rencana(application)?.kekosongan(early).count ?? 0)
      let address = "\(SusunSite.base)/sasaran/s1"
      let page = try await browser.get(address)
      #expect(page.text.contains("Renstra 2021-2026 (sudah ditutup)"))
      let saved = try await browser.post(
        address,
        SusunSite.fields(page, ["nama": "Meningkatnya layanan"], choices: [("tujuan", "t1"), ("sasaranRpjmd", "")]))
      #expect(saved.status == .seeOther)
      let part = try #require(SusunSite.rencana(application)?.sasaran["s1"])
      #expect(part.nama(dalam: "awal") == "Meningkatnya kepuasan masyarakat")
      #expect(part.nama(dalam: "ubah") == "Meningkatnya layanan" && part.versi == nil)
      let shown = try await browser.get("/perangkat-daerah/kecamatan-mawar/versi?dari=awal&ke=ubah")
      #expect(shown.text.contains("Meningkatnya kepuasan masyarakat</td>"))
      #expect(shown.text.contains("Meningkatnya layanan <"))
    }
  }

  @Test("The past is not drawn up") func past() async throws {
    try await SusunSite.run { site, _ in
      let browser = try await Browser.signedIn(site, People.perencana)
      #expect(try await browser.get("\(SusunSite.base)/susun?per=2024-06-01").status == .badRequest)
      #expect(try await browser.get("\(SusunSite.base)/tujuan/tidak-ada").status == .notFound)
    }
  }
}
