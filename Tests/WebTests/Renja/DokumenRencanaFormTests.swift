import HummingbirdTesting
import Journal
import Sakip
import Selaras
import Testing

@testable import Web

/// The form of an RKPD or Renja: what a change begins with, its ground, and which document counts.
@Suite("The documents of a year")
struct DokumenRencanaFormTests {
  private static let pdf = Array("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".utf8)
  private static let unit = "kecamatan-mawar"
  private static let list = "/perangkat-daerah/\(unit)/renja"
  private static let baru = "\(list)/baru/ubah"

  private static let perubahan = [
    "tahun": "2024", "nama": "Perubahan Renja 2024", "tanggal": "2024-08-01", "alasan": "Pergeseran anggaran",
  ]
  private static let pilihan = [
    ("dokumen", "renja"), ("tahap", "perubahan"), ("versi", "ubah"), ("nomenklatur", ""), ("landasan.jenis", ""),
  ]

  /// A site with a Renja that was closed.
  private static func run(_ body: @escaping @Sendable (Site, Selaras.Application) async throws -> Void) async throws {
    let application = try await Fixture.application()
    try await application.execute(
      Command(
        oleh: People.perencana,
        [
          RencanaTahunanDitetapkan(
            unit: unit, id: "r", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja 2024",
            tanggal: Tanggal(hariSejak1970: 19_500), dasar: "Perbup 1"),
          BarisRencanaDitetapkan(
            unit: unit, rencana: "r", id: "7.01.02", tingkat: .program, kode: "7.01.02", nama: "Program A"),
          IsuDicatat(unit: unit, rencana: "r", id: "1", isu: "Isu A", peluang: [], tantangan: [], langkah: []),
          StatusRencanaBerubah(unit: unit, rencana: "r", aksi: .tutup),
        ]))
    try await Site.run(application: application, people: People.semua) { try await body($0, application) }
  }

  private static func plan(_ application: Selaras.Application) throws -> PerencanaanUnit {
    try #require(application.state.unit[unit]).perencanaan
  }

  @Test("A new document follows the version in force on its day; one that was replaced is asked about")
  func version() async throws {
    try await Self.run { site, application in
      try await application.execute(
        Command(
          oleh: People.perencana, [StatusVersiBerubah(unit: Self.unit, versi: "ubah", aksi: .tutup, alasan: "Tetap")]))
      let browser = try await Browser.signedIn(site, People.perencana)
      let form = try await browser.get("\(Self.baru)?tahun=2024")
      #expect(form.text.contains("value=\"mengikuti\" selected>yang berlaku pada tanggal dokumen"))
      #expect(form.text.contains("Perubahan Renstra 2021-2026, mulai 1 September 2023"))
      #expect(!form.text.contains("name=\"versiTetap\""))
      let others = Self.pilihan.filter { $0.0 != "versi" }
      let asked = try await browser.post(
        Self.baru, SusunSite.fields(form, Self.perubahan, choices: others + [("versi", "awal")]))
      #expect(asked.status == .unprocessableContent && asked.text.contains("href=\"#versiTetap\""))
      #expect(asked.text.contains("sudah digantikan \u{201C}Perubahan Renstra 2021-2026\u{201D}"))
      PageRules.check(asked.text, "renja/baru")
      let meant = try await browser.post(
        Self.baru,
        SusunSite.fields(asked, Self.perubahan, choices: others + [("versi", "awal"), ("versiTetap", "ya")]))
      #expect(meant.status == .seeOther, "\(meant.text)")
      let made = try Self.plan(application).rencanaTahunan["renja-2024-perubahan"]
      #expect(made?.versi == "awal" && made?.versiTetap == true)
      let proposed = try await browser.post(
        Self.baru,
        SusunSite.fields(
          form, Self.perubahan.merging(["nama": "Perubahan kedua", "tanggal": "2024-09-01"]) { $1 },
          choices: others + [("versi", "mengikuti")]))
      #expect(proposed.status == .seeOther, "\(proposed.text)")
      let second = try Self.plan(application).rencanaTahunan["renja-2024-perubahan-2"]
      #expect(second?.versi == "ubah" && second?.versiTetap == nil)
    }
  }

  @Test("A change begins with what it changes, and counts once it is closed") func change() async throws {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let form = try await browser.get("\(Self.baru)?tahun=2024")
      PageRules.check(form.text, "renja/baru")
      #expect(form.text.contains("value=\"perubahan\" selected") && form.text.contains("Muat isi dokumen sebelumnya"))
      let made = try await browser.post(
        Self.baru, SusunSite.fields(form, Self.perubahan, choices: Self.pilihan + [("salin", "ya")]))
      let page = try await browser.follow(made)
      #expect(page.text.contains("Dokumen dibuat dengan isi Renja 2024, akhir: 1 baris."))
      #expect(page.text.contains("Yang berlaku untuk tahun 2024") && page.text.contains("Program A"))
      PageRules.check(page.text, "renja")
      let id = "renja-2024-perubahan"
      let plan = try Self.plan(application)
      #expect(plan.isi(rencana: id).isu["1"]?.isu == "Isu A" && plan.rencanaBerlaku(.renja, tahun: 2024)?.id == "r")
      let list = try await site.page("\(Self.list)?tahun=2024")
      #expect(list.contains("Ditutup") && list.contains("Terbuka") && list.contains("Berlaku"))
      // Either can be printed: the one that counts by the year, the other by its name.
      #expect(page.text.contains("laporan/renja/2024/pdf?rencana=\(id)"))
      #expect(try await !site.page("\(Self.list)/r?tahun=2024").contains("pdf?rencana="))
      let chain = try await site.page("/perangkat-daerah/\(Self.unit)/perencanaan/dokumen?tahun=2024")
      #expect(chain.contains("Renja: Renja 2024, akhir."))
    }
  }

  @Test("What a change changes stands before and after on its page, on one of its own and in its table")
  func beforeAndAfter() async throws {
    try await Self.run { site, application in
      let id = "renja-2024-perubahan"
      func row(_ document: String, _ code: String, _ level: TingkatAnggaran, _ amount: Int? = nil) -> any Event {
        BarisRencanaDitetapkan(
          unit: Self.unit, rencana: document, id: code, induk: level == .program ? nil : "7.01.02", tingkat: level,
          kode: code, nama: level == .program ? "Program A" : "Baris \(code)", lokasi: "Mawar",
          pagu: amount.map { Rupiah($0) }, sumberDana: amount == 750 ? "DAU" : "")
      }
      try await application.execute(
        Command(
          oleh: People.perencana,
          [
            StatusRencanaBerubah(unit: Self.unit, rencana: "r", aksi: .buka, alasan: "Lengkapi"),
            row("r", "7.01.02.2.01.01", .subKegiatan, 1_000), row("r", "7.01.02.2.01.02", .subKegiatan, 300),
            StatusRencanaBerubah(unit: Self.unit, rencana: "r", aksi: .tutup),
            RencanaTahunanDitetapkan(
              unit: Self.unit, id: id, dokumen: .renja, tahun: 2024, tahap: .perubahan, nama: "Perubahan Renja 2024",
              tanggal: Tanggal(hariSejak1970: 19_600), alasan: "Pergeseran"),
            row(id, "7.01.02", .program), row(id, "7.01.02.2.01.01", .subKegiatan, 750),
            row(id, "7.01.02.2.01.02", .subKegiatan, 300), row(id, "7.01.02.2.01.03", .subKegiatan, 50),
          ]))
      let sentence =
        "Terhadap Renja 2024: sub kegiatan 1 berubah, 1 ditambah. Pagunya Rp1.300 menjadi Rp1.100, berkurang Rp200."
      let page = try await site.page("\(Self.list)/\(id)")
      PageRules.check(page, "renja/perubahan")
      #expect(page.contains(sentence) && page.contains("id=\"perubahan-rencana\""))
      let own = try await site.page("\(Self.list)/\(id)/tabel/perubahan")
      PageRules.check(own, "renja/tabel/perubahan")
      #expect(own.contains(sentence) && own.contains("Baris 7.01.02.2.01.03"))
      #expect(!own.contains("Baris 7.01.02.2.01.02"))
      #expect(try await site.page("\(Self.list)/\(id)/tabel/perubahan?semua=ya").contains("Baris 7.01.02.2.01.02"))
      let table = try await site.page("/data/perangkat-daerah/\(Self.unit)/renja/\(id)/perubahan.csv")
      #expect(
        table.contains("Pagu indikatif 2024 (Rp), semula") && table.contains(";1.000;") && table.contains(";750;"))
      #expect(own.contains("Sumber dana: DAU") && own.contains("Sumber dana: belum diisi") && table.contains(";DAU;"))
      #expect(table.contains(";(250);berubah;pagu") && table.contains(";tetap;"))
      // A document that changes none has no such part.
      let first = try await site.page("\(Self.list)/r")
      #expect(!first.contains("Semula dan menjadi"))
    }
  }

  @Test("A change begun by mistake is withdrawn with its contents, which are counted first") func withdrawn()
    async throws
  {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let form = try await browser.get("\(Self.baru)?tahun=2024")
      _ = try await browser.post(
        Self.baru, SusunSite.fields(form, Self.perubahan, choices: Self.pilihan + [("salin", "ya")]))
      let address = "\(Self.list)/renja-2024-perubahan/ubah"
      let page = try await browser.get(address)
      PageRules.check(page.text, "renja/ubah")
      #expect(page.text.contains("Dokumen ini dicabut beserta 1 baris, 1 isu."))
      func sent(_ page: TestResponse, _ reason: String = "Keliru") -> [(String, String)] {
        page.fields(["alasanCabut": reason], "cabut")
      }
      #expect(try await browser.post(address, sent(page, "")).status == .unprocessableContent)
      // What its writer did not see stays, also where there is no more of it than before.
      let row = try #require(try Self.plan(application).isi(rencana: "renja-2024-perubahan").baris.semua.first)
      try await application.execute(
        Command(
          oleh: People.perencana,
          [
            BarisRencanaDitetapkan(
              unit: Self.unit, rencana: row.rencana, id: row.id, tingkat: row.tingkat, kode: row.kode, nama: row.nama,
              catatan: "Diubah rekan")
          ]))
      let outrun = try await browser.post(address, sent(page))
      #expect(outrun.status == .unprocessableContent && outrun.text.contains("berubah sejak halaman dibuka"))
      #expect(try Self.plan(application).isi(rencana: "renja-2024-perubahan").baris.count == 1)
      let gone = try await browser.follow(try await browser.post(address, sent(try await browser.get(address))))
      #expect(gone.text.contains("Dokumen dicabut beserta 1 baris, 1 isu."))
      let plan = try Self.plan(application)
      #expect(plan.rencanaTahunan["renja-2024-perubahan"] == nil && plan.isi(rencana: "r").baris.count == 1)
      #expect(try await browser.get("\(Self.list)/r/status").text.contains("Buka kembali dokumen"))
    }
  }

  @Test("A draft is no document in force, and its nomenklatur is that of what it takes over") func draft() async throws
  {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      try await application.execute(
        Command(
          oleh: People.perencana,
          [
            RencanaTahunanDitetapkan(
              unit: Self.unit, id: "d", dokumen: .renja, tahun: 2025, tahap: .akhir, nama: "Renja 2025",
              tanggal: Tanggal(hariSejak1970: 19_900)),
            BarisRencanaDitetapkan(
              unit: Self.unit, rencana: "d", id: "7.01.02", tingkat: .program, kode: "7.01.02", nama: "Program lain"),
          ]))
      let page = try await browser.get("\(Self.list)/d?tahun=2025")
      PageRules.check(page.text, "renja/d")
      #expect(page.text.contains("Terbuka, konsep") && page.text.contains("belum ada Renja tahun 2025 yang ditutup"))
      #expect(!page.text.contains(">Berlaku<"))
      let form = try await browser.get("\(Self.baru)?tahun=2025")
      let refused = try await browser.post(
        Self.baru,
        SusunSite.fields(
          form,
          [
            "tahun": "2025", "nama": "Perubahan Renja 2025", "tanggal": "2025-08-01", "alasan": "A",
          ], choices: Self.pilihan.filter { $0.0 != "nomenklatur" } + [("nomenklatur", "2021"), ("salin", "ya")]))
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("Isi Renja 2025, akhir memakai kode tanpa nomenklatur"), "\(refused.text)")
      #expect(refused.text.contains("Pilih \u{201C}tidak diperiksa\u{201D}"))
      // Whatever the year that is typed, the form begins with the nomenklatur of what is changed.
      #expect(form.text.contains("<option value=\"mengikuti\" selected>"))
      let made = try await browser.post(
        Self.baru,
        SusunSite.fields(
          try await browser.get("\(Self.baru)?tahun=2023"),
          [
            "tahun": "2025", "nama": "Perubahan Renja 2025", "tanggal": "2025-08-01", "alasan": "A",
          ], choices: Self.pilihan.filter { $0.0 != "nomenklatur" } + [("nomenklatur", "mengikuti"), ("salin", "ya")]))
      #expect(made.status == .seeOther, "\(made.text)")
      let changed = try Self.plan(application).rencanaTahunan["renja-2025-perubahan"]
      #expect(changed != nil && changed?.nomenklatur == nil)
    }
  }

  @Test("What was recorded before a rule that it breaks is not taken over, and the form says why") func unfit()
    async throws
  {
    let journal = InMemoryJournal()
    _ = try await Fixture.application(journal: journal)
    let older: [any Event] = [
      RencanaTahunanDitetapkan(
        unit: Self.unit, id: "r", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja 2024",
        tanggal: Tanggal(hariSejak1970: 19_500), dasar: "Perbup 1"),
      BarisRencanaDitetapkan(
        unit: Self.unit, rencana: "r", id: "7.01.02", tingkat: .program, kode: "7.01.02", nama: "Program A",
        lokasi: String(repeating: "x", count: 301)),
      StatusRencanaBerubah(unit: Self.unit, rencana: "r", aksi: .tutup),
    ]
    try await journal.append(
      try older.map(EventCatalog.encode), by: Author(actor: People.perencana.akun, role: "perencana"), at: Fixture.now,
      expecting: try await journal.head().sequence)
    let application = try await Selaras.Application(journal: journal, clock: { Fixture.now })
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.perencana)
      let form = try await browser.get("\(Self.baru)?tahun=2024")
      let refused = try await browser.post(
        Self.baru, SusunSite.fields(form, Self.perubahan, choices: Self.pilihan + [("salin", "ya")]))
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("Isi Renja 2024, akhir tidak dapat dimuat. Lokasi "), "\(refused.text)")
      #expect(try Self.plan(application).rencanaTahunan["renja-2024-perubahan"] == nil)
    }
  }

  @Test("Without the box it begins empty; a closed document has no form") func empty() async throws {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let form = try await browser.get("\(Self.baru)?tahun=2024")
      let fields = SusunSite.fields(form, Self.perubahan, choices: Self.pilihan).filter { $0.0 != "salin" }
      let made = try await browser.post(Self.baru, fields)
      #expect(made.status == .seeOther, "\(made.text)")
      #expect(try Self.plan(application).isi(rencana: "renja-2024-perubahan").kosong == true)
      let closed = try await browser.get("\(Self.list)/r/ubah")
      #expect(closed.text.contains("tidak berubah lagi") && !closed.text.contains("Simpan dokumen"))
      PageRules.check(closed.text, "renja/r/ubah")
    }
  }

  @Test("A ground that nobody printed needs a note, and neither number nor day") func groundNotPrinted() async throws {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let form = try await browser.get("\(Self.baru)?tahun=2024")
      let choices = Self.pilihan.filter { $0.0 != "landasan.jenis" } + [("landasan.jenis", "tidak-tercetak")]
      func send(_ about: String) async throws -> TestResponse {
        try await browser.post(
          Self.baru,
          SusunSite.fields(
            form, Self.perubahan.merging(["landasan.nomor": "", "landasan.tentang": about]) { $1 }, choices: choices))
      }
      let slip = try await send("")
      #expect(slip.status == .unprocessableContent && slip.text.contains("href=\"#landasan.tentang\""))
      let page = try await browser.follow(try await send("Terbit Agustus 2024"))
      #expect(page.text.contains("Dasar hukum tidak tercetak dalam dokumen yang terbit: Terbit Agustus 2024"))
      let made = try #require(try Self.plan(application).rencanaTahunan["renja-2024-perubahan"])
      #expect(made.landasan?.isTercetak == false && made.landasan?.nomor == "")
    }
  }

  @Test("The ground has its parts and its file, for those who have signed in") func ground() async throws {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let form = try await browser.get("\(Self.baru)?tahun=2024")
      let parts = ["landasan.nomor": "7 Tahun 2024", "landasan.tanggal": "2024-07-30", "landasan.tentang": "Renja"]
      let choices = Self.pilihan.filter { $0.0 != "landasan.jenis" } + [("landasan.jenis", "perbup")]
      let slip = try await browser.post(
        Self.baru,
        SusunSite.fields(
          form, Self.perubahan.merging(parts.merging(["landasan.nomor": ""]) { $1 }) { $1 }, choices: choices))
      #expect(slip.status == .unprocessableContent && slip.text.contains("Isi nomor dasar hukumnya"))
      #expect(slip.text.contains("value=\"Perubahan Renja 2024\""))
      let made = try await browser.upload(
        Self.baru, SusunSite.fields(form, Self.perubahan.merging(parts) { $1 }, choices: choices),
        file: ("landasan.berkas", "perbup.pdf", Self.pdf))
      #expect(made.status == .seeOther, "\(made.text)")
      let page = "\(Self.list)/renja-2024-perubahan"
      let words = "Peraturan Bupati Nomor 7 Tahun 2024 tanggal 30 Juli 2024 tentang Renja"
      #expect(try await browser.get(page).text.contains(words))
      #expect(try await Array(browser.get("\(page)/berkas").body.readableBytesView) == Self.pdf)
      let open = try await site.page(page)
      #expect(open.contains(words) && !open.contains("/berkas"))
      #expect(try await site.get("\(page)/berkas").status == .seeOther)
      #expect(try await browser.get("\(Self.list)/r/berkas").status == .notFound)
    }
  }

  @Test("The approval of a second change has a reason and a file") func approval() async throws {
    try await Self.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let address = "/perangkat-daerah/\(Self.unit)/anggaran/pengesahan/2024/perubahan"
      let page = try await browser.get(address)
      PageRules.check(page.text, "pengesahan")
      let fields = ["tanggal": "2024-10-01", "nomor": "DPPA/2", "nomorPengubahan": "2"]
      let first = try await browser.post(address, SusunSite.fields(page, fields, choices: [("pengubahan", "")]))
      #expect(first.status == .unprocessableContent && first.text.contains("Perubahan pertama tidak diberi urutan"))
      let bare = try await browser.post(
        address, SusunSite.fields(page, fields, choices: [("pengubahan", "pergeseran")]))
      #expect(bare.status == .unprocessableContent && bare.text.contains("Alasan belum diisi"))
      let saved = try await browser.upload(
        address,
        SusunSite.fields(page, fields.merging(["alasan": "Bencana"]) { $1 }, choices: [("pengubahan", "pergeseran")]),
        file: ("landasan.berkas", "dppa.pdf", Self.pdf))
      let budget = try await browser.follow(saved)
      #expect(budget.text.contains("APBD Perubahan, pergeseran ke-2") && budget.text.contains("Alasan: Bencana"))
      PageRules.check(budget.text, "anggaran")
      #expect(try await Array(browser.get("\(address)/berkas").body.readableBytesView) == Self.pdf)
      // Without a number it is the next one; a gap is refused with it.
      let again = try await browser.get(address)
      #expect(again.text.contains("Yang tercatat pergeseran ke-2. Untuk pergeseran berikutnya isi 3, atau kosongkan."))
      func next(_ number: String) async throws -> TestResponse {
        try await browser.post(
          address,
          SusunSite.fields(
            again, ["tanggal": "2024-11-01", "nomor": "DPPA/3", "nomorPengubahan": number, "alasan": "Bencana"],
            choices: [("pengubahan", "pergeseran")]))
      }
      let gap = try await next("5")
      #expect(gap.status == .unprocessableContent && gap.text.contains("yang berikutnya pergeseran ke-3"))
      #expect(try await browser.follow(next("")).text.contains("APBD Perubahan, pergeseran ke-3"))
    }
  }
}
