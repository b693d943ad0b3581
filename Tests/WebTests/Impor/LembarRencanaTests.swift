import Hummingbird
import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

/// Sheets of plans and of the nomenklatur over HTTP, from their template to their undoing.
@Suite("Sheets of plans, from the template to undoing them")
struct LembarRencanaTests {
  /// A sheet as it is downloaded, with some of its cells changed.
  struct Templat {
    let kepala: [String]
    var baris: [[String]]

    init(_ csv: String) {
      let lines = csv.replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n").split(separator: "\n")
        .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
      kepala = lines.first ?? []
      baris = Array(lines.dropFirst())
    }

    /// The row that has a code among its cells.
    func tempat(_ kode: String) throws -> Int {
      try #require(baris.firstIndex { $0.contains(kode) }, "\(kode) \(baris)")
    }

    func dengan(_ kode: String, _ kolom: String, _ isi: String) throws -> Templat {
      var copy = self
      copy.baris[try tempat(kode)][try #require(kepala.firstIndex(of: kolom), "\(kepala)")] = isi
      return copy
    }

    var teks: String { ([kepala] + baris).map { $0.joined(separator: ";") }.joined(separator: "\n") }
  }

  struct Kasus: Sendable, CustomTestStringConvertible {
    let jenis: JenisImpor
    let orang: Pelaku
    /// What the address of the template asks for.
    let pilihan: String
    /// The row that is changed, by its code.
    let kode: String
    let kolom: String
    let isi: String
    let salah: (kolom: String, isi: String, kata: String)
    /// What is recorded of it.
    let tercatat: @Sendable (State) -> String?

    var testDescription: String { jenis.rawValue }
  }

  private static let unit = SusunSite.unit

  private static func rencana(_ state: State) -> PerencanaanUnit? { state.unit[unit]?.perencanaan }

  private static let facts: [any Event] = [
    ProgramRencanaDitetapkan(
      unit: unit, versi: "ubah", id: "7.01.02", kode: "7.01.02", nama: "Program Pelayanan Publik"),
    SimpulPohonDitetapkan(unit: unit, id: "k1", jenjang: .hasil, kondisi: "Layanan baik"),
    RencanaTahunanDitetapkan(
      unit: unit, id: "renja-2025", dokumen: .renja, tahun: 2025, tahap: .akhir, nama: "Renja Tahun 2025",
      tanggal: Tanggal(iso: "2024-07-31") ?? Tanggal(hariSejak1970: 0)),
    BarisRencanaDitetapkan(
      unit: unit, rencana: "renja-2025", id: "7.01.02", tingkat: .program, kode: "7.01.02", nama: "Program Pelayanan"),
  ]

  private static let semua = [
    Kasus(
      jenis: .rencana, orang: People.perencana, pilihan: "unit=\(unit)&versi=ubah", kode: "t1", kolom: "Nama",
      isi: "Terwujudnya layanan yang lebih baik", salah: ("Bagian", "misi", "Pilih salah satu: tujuan"),
      tercatat: { rencana($0)?.tujuan["t1"]?.nama(dalam: "ubah") }),
    Kasus(
      jenis: .program, orang: People.operatorMawar, pilihan: "versi=ubah", kode: "7.01.02", kolom: "Pagu 2025",
      isi: "1.500.000", salah: ("Kode sasaran", "s9", "belum ada"),
      tercatat: { rencana($0)?.program(dalam: "ubah").first?.pagu(tahun: 2025)?.printed }),
    Kasus(
      jenis: .pohon, orang: People.operatorMawar, pilihan: "", kode: "k1", kolom: "Kondisi", isi: "Layanan lebih baik",
      salah: ("Jenjang", "puncak", "Pilih salah satu: hasil"),
      tercatat: { rencana($0)?.pohon.simpul["k1"]?.isi.kondisi }),
    Kasus(
      jenis: .renja, orang: People.operatorMawar, pilihan: "versi=renja-2025", kode: "7.01.02", kolom: "Lokasi",
      isi: "Mawar", salah: ("Pagu", "5", "dihitung dari sub kegiatannya"),
      tercatat: { rencana($0)?.isi(rencana: "renja-2025").baris["7.01.02"]?.lokasi }),
    Kasus(
      jenis: .rencanaAksi, orang: People.operatorMawar, pilihan: "tahun=2024", kode: "a-sk2", kolom: "Anggaran 2",
      isi: "2.000", salah: ("Target 7", "3", "mempunyai 4 periode"),
      tercatat: { state in
        state.unit[unit]?.isiRencanaAksi(RenaksiSite.key)?.baris.first { $0.isi.bagian.kode == "a-sk2" }?
          .isi.anggaran(pada: 1)?.printed
      }),
    Kasus(
      jenis: .nomenklatur, orang: People.perencana, pilihan: "versi=2024", kode: "7.01.02.2.01.0001", kolom: "Nama",
      isi: "Peningkatan Layanan Publik", salah: ("Tingkat", "Program", "adalah kode sub kegiatan, bukan program"),
      tercatat: { state in
        state.anggaran.kode(nomenklatur: "2024").first { $0.kode.description == "7.01.02.2.01.0001" }?.nama
      }),
  ]

  private static func send(
    _ browser: Browser, _ kasus: Kasus, _ templat: Templat
  ) async throws -> (alamat: String, halaman: TestResponse) {
    let page = try await browser.get("/impor?jenis=\(kasus.jenis.rawValue)")
    let sent = try await browser.upload(
      "/impor?jenis=\(kasus.jenis.rawValue)", page.fields(), file: ("berkas", "lembar.csv", templat.teks))
    let place = try #require(sent.headers[.location], "\(sent.text)")
    return (place, try await browser.get(place))
  }

  @Test("Template, a wrong cell, a change, its preview, applied and undone", arguments: semua)
  func wholeWay(kasus: Kasus) async throws {
    let application = try await Fixture.application()
    try await PkSite.posts(application)
    try await application.execute(Command(oleh: People.operatorMawar, Self.facts))
    if kasus.jenis == .rencanaAksi { try await RenaksiSite.begin(application) }
    try await Site.run(lembar: FakeSheets(), application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, kasus.orang)
      let file = try await browser.get("/impor/\(kasus.jenis.rawValue)/templat.csv?\(kasus.pilihan)")
      #expect(file.status == .ok, "\(file.text)")
      let templat = Templat(file.text)
      let before = kasus.tercatat(application.state)
      let start = application.state.posisi

      let same = try await Self.send(browser, kasus, templat).halaman
      #expect(same.text.contains("Tidak ada yang berubah"), "\(same.text)")
      let mistaken = try templat.dengan(kasus.kode, kasus.salah.kolom, kasus.salah.isi)
      let wrong = try await Self.send(browser, kasus, mistaken).halaman
      let row = try templat.tempat(kasus.kode) + 2
      #expect(wrong.text.contains("1 baris salah") && wrong.text.contains(kasus.salah.kata), "\(wrong.text)")
      #expect(wrong.text.contains("#baris-\(row)\">Sel ") && !wrong.text.contains("/terapkan"))
      let list = try await browser.get("/impor").text
      #expect(list.contains("Belum dapat diterapkan") && !list.contains("Menunggu diterapkan"))

      let right = try templat.dengan(kasus.kode, kasus.kolom, kasus.isi)
      let (place, preview) = try await Self.send(browser, kasus, right)
      PageRules.check(preview.text, kasus.jenis.rawValue)
      #expect(preview.text.contains("Pratinjau \(kasus.jenis.namaDalamKalimat)"))
      #expect(preview.text.contains("Terapkan 1 baris") && preview.text.contains(kasus.isi), "\(preview.text)")
      #expect(application.state.posisi == start)
      let applied = try await browser.post("\(place)/terapkan", preview.fields())
      let result = try #require(applied.headers[.location])
      #expect(kasus.tercatat(application.state) == kasus.isi)
      let shown = try await browser.follow(applied)
      let isOfAll = kasus.jenis == .nomenklatur
      #expect(shown.text.contains("<dd>\(isOfAll ? "Seluruh pemerintah daerah" : "Kecamatan Mawar")</dd>"))
      #expect(shown.text.contains("1 catatan barisnya"))
      #expect(shown.text.firstMatch(of: /nomor [0-9.]+ sampai/) == nil)
      let undone = try await browser.send("\(result)/batal", from: shown, ["alasan": "Salah lembar"])
      #expect(undone.status == .seeOther, "\(undone.text)")
      #expect(kasus.tercatat(application.state) == before)
    }
  }

  @Test("A file that was sent for another kind is read as what it is, and the preview says so")
  func otherKind() async throws {
    let application = try await Fixture.application()
    try await application.execute(Command(oleh: People.operatorMawar, Self.facts))
    try await Site.run(lembar: FakeSheets(), application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let text = try await browser.get("/impor/pohon/templat.csv").text
      let page = try await browser.get("/impor?jenis=realisasi")
      PageRules.check(page.text, "impor")
      let sent = try await browser.upload(
        "/impor?jenis=realisasi", page.fields(), file: ("berkas", "lembar.csv", Templat(text).teks))
      let preview = try await browser.follow(sent).text
      #expect(preview.contains("Pratinjau simpul pohon kinerja"))
      #expect(preview.contains("Dibaca sebagai simpul pohon kinerja") && preview.contains("bukan realisasi indikator"))
    }
  }

  @Test("The list of programs leads to its sheet, in the version that is shown")
  func link() async throws {
    let application = try await Fixture.application()
    try await application.execute(Command(oleh: People.operatorMawar, Self.facts))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get("/perangkat-daerah/\(Self.unit)/program?versi=ubah")
      let sheet = "/impor?jenis=program&unit=\(Self.unit)&versi=ubah"
      #expect(addresses(in: page.text).contains(sheet))
      let chosen = try await browser.get(sheet).text
      #expect(chosen.contains("sudah berisi 1 baris") && chosen.contains("Yang masih terbuka, atau yang berlaku"))
      #expect(chosen.contains("(terbuka, konsep)</option>"))
      let empty = try await browser.get("/impor?jenis=program&unit=\(Self.unit)&versi=awal").text
      #expect(empty.contains("belum memuat program") && empty.contains("dengan kode versi \u{201C}awal\u{201D}"))
      #expect(empty.contains("memuat 1 program: pilih versi itu"))
    }
  }
}
