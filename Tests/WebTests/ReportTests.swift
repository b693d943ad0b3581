import Foundation
import Hummingbird
import HummingbirdTesting
import Laporan
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Reports are made once and handed out")
struct ReportTests {
  private static let path = "/perangkat-daerah/kecamatan-mawar/laporan/lkjip/2024"

  @Test("A page waits, then offers the file", arguments: FormatLaporan.unduhan)
  func flow(format: FormatLaporan) async throws {
    let reports = FakeReports(isOpen: false)
    try await Site.run(laporan: reports) { site in
      let first = try await site.follow("\(Self.path)/\(format.rawValue)")
      #expect(first.text.contains("<meta http-equiv=\"refresh\" content=\"1\">"))
      #expect(first.text.contains("sedang dibuat"))
      #expect(first.headers[.cacheControl] == "no-store")
      _ = try await site.follow("\(Self.path)/\(format.rawValue)?ambil=ya")
      await reports.open()
      let ordered = try await site.get("\(Self.path)/\(format.rawValue)").headers[.location] ?? ""
      let page = ordered.replacing("ambil=ya&", with: "").replacing("&ambil=ya", with: "")
      let ready = try await Self.wait(site, page) { $0.contains("siap diunduh") }
      #expect(!ready.contains("http-equiv"))
      // Who asks for what is there already gets it without a page between.
      #expect(try await site.follow("\(Self.path)/\(format.rawValue)").text == "isi \(format.rawValue)")
      let file = try await site.follow("\(Self.path)/\(format.rawValue)?ambil=ya")
      #expect(file.text == "isi \(format.rawValue)")
      #expect(
        file.headers[.contentDisposition] == "attachment; filename=\"lkjip-kecamatan-mawar-2024.\(format.rawValue)\"")
      #expect(await reports.made.count == 1)
    }
  }

  /// Asks again, as a browser does, until the page says something.
  private static func wait(_ site: Site, _ address: String, until: (String) -> Bool) async throws -> String {
    for _ in 0..<10_000 {
      let text = try await site.follow(address).text
      if until(text) { return text }
      await Task.yield()
    }
    Issue.record("never ready: \(address)")
    return ""
  }

  @Test("A download is finished while others go on saving")
  func othersSave() async throws {
    let application = try await Fixture.application()
    let reports = FakeReports(isOpen: false)
    @Sendable func save(_ number: Int) async throws {
      let text = NarasiDitulis(unit: "kecamatan-mawar", tahun: 2024, bagian: .penutup, teks: "Teks \(number).")
      try await application.execute(Command(oleh: People.camatMawar, [text]))
    }
    try await Site.run(laporan: reports, application: application) { site in
      let ordered = application.state.posisi
      let first = try await site.get("\(Self.path)/pdf?tahun=2024")
      let address = try #require(first.headers[.location])
      #expect(first.status == .seeOther && address.contains("posisi=\(ordered)") && address.contains("tahun=2024"))
      for number in 1...3 {
        try await save(number)
        #expect(try await site.page(address).contains("sedang dibuat"))
      }
      await reports.open()
      let ready = try await Self.wait(site, address) { $0.contains("siap diunduh") }
      #expect(ready.contains("sampai catatan \(Count(Int(ordered)).printed).") && ready.contains("data terbaru"))
      try await save(4)
      let file = try await site.get("\(address)&ambil=ya")
      #expect(file.text == "isi pdf" && file.headers[.contentDisposition] != nil)
      #expect(await reports.made == ["kecamatan-mawar 2024 pdf \(ordered)"])
    }
  }

  @Test("An address of a position that nobody ordered leads to the present one", arguments: ["1", "999999999"])
  func unknownPosition(position: String) async throws {
    let application = try await Fixture.application()
    let present = application.state.posisi
    let reports = FakeReports()
    try await Site.run(laporan: reports, application: application) { site in
      let answer = try await site.get("\(Self.path)/pdf?posisi=\(position)")
      #expect(answer.headers[.location] == "\(Self.path)/pdf?posisi=\(present)")
      _ = try await Self.wait(site, "\(Self.path)/pdf?posisi=\(position)") { $0 == "isi pdf" }
      #expect(await reports.made == ["kecamatan-mawar 2024 pdf \(present)"])
      #expect(try await site.get("\(Self.path)/pdf?posisi=x").status == .badRequest)
    }
  }

  @Test(
    "Parts have pages that lead to each other",
    arguments: [
      ("", ["aria-current=\"page\">Bagian awal", "Berikutnya: <a"], ["Sebelumnya", "1.1 Latar Belakang"]),
      ("/baca/bab-1", ["aria-current=\"page\">BAB I PENDAHULUAN", "Sebelumnya: <a", "Berikutnya: <a", "<h1>"], []),
      ("/baca/bab-2", ["Sebelumnya: <a", "/laporan/lkjip/2024/baca/bab-1?tahun=2024#tabel-1-1\""], ["Berikutnya"]),
      (
        "/baca/seluruhnya", ["aria-current=\"page\">Seluruh laporan", "LAPORAN KINERJA", "1.1 Latar Belakang"],
        ["Sebelumnya", "Berikutnya"]
      ),
    ] as [(String, [String], [String])])
  func parts(rest: String, present: [String], absent: [String]) async throws {
    try await Site.run(laporan: FakeReports()) { site in
      let text = try await site.page(Self.path + rest)
      for words in present { #expect(text.contains(words), "\(words)") }
      for words in absent { #expect(!text.contains(words), "\(words)") }
      #expect(text.components(separatedBy: "<h1").count == 2)
      #expect(try await site.get("\(Self.path)/baca/bab-9").status == .notFound)
    }
  }

  @Test("An earlier day has a report of its own")
  func asOf() async throws {
    let reports = FakeReports()
    try await Site.run(laporan: reports) { site in
      _ = try await Self.wait(site, "\(Self.path)/json") { $0 == "isi json" }
      _ = try await Self.wait(site, "\(Self.path)/json?per=2024-09-30") { $0.contains("siap diunduh") }
      #expect(Set(await reports.made).count == 2)
    }
  }

  @Test("A failure says what to do and can be tried again")
  func failure() async throws {
    let reports = FakeReports(failure: GalatLaporan("Perkakas Typst tidak ada. Hubungi pengelola situs."))
    try await Site.run(laporan: reports) { site in
      let text = try await Self.wait(site, "\(Self.path)/pdf") { $0.contains("tidak dapat dibuat") }
      #expect(text.contains("Perkakas Typst tidak ada."))
      #expect(text.contains("Coba lagi"))
      _ = try await Self.wait(site, "\(Self.path)/pdf") { $0.contains("tidak dapat dibuat") }
      #expect(await reports.made.count >= 2)
      let answer1 = try await site.page(Self.path)
      #expect(answer1.contains("Laporan belum dapat ditampilkan"))
    }
  }

  @Test("Internals of a failure stay inside")
  func hiddenFailure() async throws {
    struct Secret: Error {}
    try await Site.run(laporan: FakeReports(failure: Secret())) { site in
      let text = try await Self.wait(site, "\(Self.path)/pdf") { $0.contains("tidak dapat dibuat") }
      #expect(!text.contains("Secret"))
      let reading = try await site.get(Self.path)
      #expect(reading.status == .internalServerError && !reading.text.contains("Secret"))
    }
  }

  @Test("Too many at once are asked to come back")
  func busy() async throws {
    let reports = FakeReports(isOpen: false)
    let jobs = LaporanJobs(penyedia: reports)
    func order(_ year: Int) async throws {
      _ = try await jobs.progress(
        LaporanJobs.Key(jenis: .lkjip, unit: "kecamatan-mawar", tahun: year, format: .pdf, posisi: 1), state: State())
    }
    for year in 2000..<2066 { try await order(year) }
    await #expect(throws: WebError.self) { try await order(2066) }
    try await order(2065)
    await reports.open()
  }

  @Test(
    "A report that cannot exist is not found, for a reason; no page leads there",
    arguments: [
      ("kecamatan-mawar/laporan/lkjip/2019", "Belum ada data “Kecamatan Mawar” tahun 2019. Tahun yang tersedia: 20"),
      ("badan-sunyi/laporan/lkjip/2024", "Belum ada data untuk “Badan Sunyi”"),
      ("kabupaten-contoh/laporan/lkjip/2024", "LKjIP hanya untuk perangkat daerah"),
    ])
  func absent(path: String, reason: String) async throws {
    let reports = FakeReports()
    try await Site.run(laporan: reports) { site in
      for rest in ["", "/baca/bab-1", "/pdf"] {
        let response = try await site.get("/perangkat-daerah/\(path)\(rest)")
        #expect(response.status == .notFound)
        #expect(response.text.contains(reason), "\(rest)")
      }
      let unit = path.prefix { $0 != "/" }
      let year = path.suffix(4)
      for address in ["/perangkat-daerah/\(unit)?tahun=\(year)", "/pelaporan?tahun=\(year)"] {
        #expect(!(try await site.page(address)).contains("/perangkat-daerah/\(unit)/laporan"), "\(address)")
      }
      #expect(await reports.made.isEmpty)
    }
  }

  @Test("Links to reports follow the same rule as the reports themselves")
  func links() async throws {
    let state = try await Fixture.application().state
    for unit in state.daftarUnit {
      for year in 2019...2027 {
        let context = PageContext(
          state: state, zona: .wita, per: nil, hariIni: Tanggal(hariSejak1970: 20_000), tahun: year,
          isTahunChosen: true, path: "/", query: .none, figures: FigureMemo(), pengguna: nil,
          formToken: "", pesan: nil)
        #expect(context.adaLaporan(unit) == (Lkjip.ketiadaan(unit, tahun: year) == nil))
      }
    }
  }
}
