import HummingbirdTesting
import Reviu
import Selaras
import Testing

@testable import Web

/// The fixture with documents that contradict themselves, sent and waited for.
struct ReviewSite: Sendable {
  static let room = "/perangkat-daerah/kecamatan-mawar/reviu/2024"
  static let version = "\(room)/laporan-kinerja/1"

  /// Three wrong percentages and, in the second version, one of them mended and a new one.
  static let first = report(["97,26", "12,00", "88,00"])
  static let second = report(["98,00", "12,00", "77,00"])

  let application: Selaras.Application
  let site: Site

  static func run(
    laporan: any PenyediaLaporan = FakeReports(), reviu: any PenyediaReviu = FakeReviews(),
    limit: @escaping @Sendable () async -> Void = { try? await Task.sleep(for: .seconds(600)) },
    _ body: @escaping @Sendable (ReviewSite) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    try await Site.run(
      laporan: laporan, reviu: reviu, application: application, people: People.semua, reviewLimit: limit
    ) { site in
      try await body(ReviewSite(application: application, site: site))
    }
  }

  /// A report whose sentences state percentages of amounts; 98,00 is the right one of the first, 24,00 of the second
  /// and 50,00 of the third.
  static func report(_ percents: [String]) -> String {
    let amounts = [("98.000.000", "100.000.000"), ("24.000.000", "100.000.000"), ("50.000.000", "100.000.000")]
    let sentences = zip(percents, amounts).enumerated().map { index, pair in
      "Realisasi anggaran kegiatan ke-\(index + 1) sebesar Rp\(pair.1.0) dari pagu Rp\(pair.1.1) atau sebesar \(pair.0)%."
    }
    return "BAB I PENDAHULUAN\n\nLaporan kinerja tahun 2024.\n\nBAB II AKUNTABILITAS KINERJA\n\n"
      + sentences.joined(separator: "\n\n") + "\n"
  }

  var evaluasi: EvaluasiUnit {
    get throws { try #require(application.state.unit["kecamatan-mawar"]).evaluasi }
  }

  func versi(_ number: Int = 1) throws -> Tercatat<NaskahDireviu> {
    try #require(try evaluasi.versi(.laporanKinerja, tahun: 2024).first { $0.isi.versi == number })
  }

  /// How far each finding of a version is, by what is printed.
  func keadaan(_ number: Int = 1) throws -> [KeadaanTemuan] { try evaluasi.telaah(versi(number)).map(\.keadaan) }

  /// How far the review of the report is.
  func kesiapan() throws -> KesiapanReviu { try evaluasi.kesiapanReviu(tahun: 2024) }

  /// Sends a document and returns the page on which its reading has ended.
  func unggah(
    _ browser: Browser, _ text: String, name: String = "lkjip.txt", jenis: String = "laporan-kinerja"
  ) async throws -> TestResponse {
    let page = try await browser.get(Self.room)
    let sent = try await browser.upload(
      Self.room, [(SentForm.tokenField, Browser.token(in: page.text)), ("naskah", jenis), ("aksi", "unggah")],
      file: ("berkas", name, text))
    return try await selesai(browser, sent)
  }

  /// Asks for the progress until the work has ended.
  func selesai(_ browser: Browser, _ sent: TestResponse) async throws -> TestResponse {
    try #require(sent.status == .seeOther, "\(sent.text)")
    let place = try #require(sent.headers[.location])
    while true {
      let page = try await browser.get(place)
      guard page.text.contains("http-equiv=\"refresh\"") else { return page }
      await Task.yield()
    }
  }

  /// Sends the form of the findings.
  func kirim(
    _ browser: Browser, _ form: String, _ action: String, pilih: [Int] = [], alasan: [String: String] = [:],
    dari page: TestResponse? = nil, version: String = ReviewSite.version, saringan: String = ""
  ) async throws -> TestResponse {
    let shown: TestResponse
    if let page { shown = page } else { shown = try await browser.get(version + saringan) }
    let hidden = WorkingSite.fields(in: shown.text, button: "value=\"\(action)\"").filter {
      $0.0 != "pilih" && alasan[$0.0] == nil
    }
    return try await browser.post(
      "\(version)/\(form)\(saringan)",
      hidden + pilih.map { ("pilih", String($0)) } + alasan.map { ($0.key, $0.value) } + [("aksi", action)])
  }
}
