import Foundation
import Hummingbird
import HummingbirdTesting
import Selaras
import Testing

@testable import Web

/// Every address times everyone who may ask for it.
@Suite("Every route, every role")
struct RouteMatrixTests {
  /// Values that stand for the parameters of patterns; the perangkat daerah is that of ``People/operatorMawar``.
  private static let parameters = [
    "unit": "kecamatan-mawar", "indikator": "ikm", "tahun": "2024", "bulan": "2024-06", "format": "pdf",
    "bagian": "awal", "urutan": "1", "berkas": "ikhtisar.csv", "sesi": "x", "subjek": "s1", "versi": "1",
    "undangan": "x", "akun": "tidak-ada", "impor": "realisasi", "entri": "1", "unggahan": "x", "halaman": "operator",
    "naskah": "laporan-kinerja", "bacaan": "x", "simpul": "x", "jabatan": "x", "pemilik": "x", "nomenklatur": "2024",
  ]

  private static func address(_ route: Route) -> String {
    parameters.reduce(route.pola) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  /// Who may ask for a route: what the table says, written out anew so that a slip in one of the two shows.
  private static func isAllowed(_ person: Pelaku?, _ route: Route) -> Bool {
    switch route.izin {
    case .publik: return true
    case .masuk: return person != nil
    case .peran(let roles):
      guard let person, roles.contains(person.peran) else { return false }
      let isBound = person.peran == .operator || person.peran == .kepala
      return !isBound || !route.pola.contains("{unit}") || person.unit == "kecamatan-mawar"
    }
  }

  @Test("Allowed or refused as the table says", arguments: People.semua.map(Optional.some) + [nil])
  func matrix(person: Pelaku?) async throws {
    try await Site.run(people: People.semua) { site in
      let browser = Browser(site)
      if let person { try #require(try await browser.signIn(person).status == .seeOther) }
      let form = try await browser.get("/masuk")
      for route in Routes.semua where route.pola != "/keluar" && !route.pola.contains("/sesi/") {
        let answer =
          route.metode == .baca
          ? try await browser.get(Self.address(route))
          : try await browser.send(Self.address(route), from: form, [:])
        let isRefused =
          answer.status == .unauthorized || answer.status == .forbidden && !answer.text.contains("Lanjutkan mengirim")
          || answer.headers[.location]?.hasPrefix("/masuk?lanjut") == true
        #expect(isRefused != Self.isAllowed(person, route), "\(route.metode.rawValue) \(route.pola): \(answer.status)")
        #expect(answer.status.kind != .serverError, "\(route.metode.rawValue) \(route.pola)")
      }
      // Nothing that was asked ended the session by which all of it was asked.
      #expect((try await browser.get("/akun").status == .ok) == (person != nil))
    }
  }

  @Test("Whoever may not is told so in words, without the page")
  func refusal() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let answer = try await browser.get("/pengelolaan/akun")
      #expect(answer.status == .forbidden && answer.text.contains("Halaman ini untuk Administrator"))
      #expect(!answer.text.contains("bapperida"))
    }
  }

  @Test("docs/rute-dan-peran.md is the table")
  func documentation() throws {
    let url = URL(filePath: #filePath).appending(path: "../../../../docs/rute-dan-peran.md").standardized
    let text = RouteDocument.text
    if ProcessInfo.processInfo.environment["SELARAS_PERBARUI_DOKUMEN"] == "1" {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == text)
  }

  @Test(
    "What a form answers belongs to a page that can be opened",
    arguments: [
      ("/impor/{impor}/terapkan", "/impor/a1/terapkan", "/impor/a1"),
      ("/pengelolaan/jadwal/buka", "/pengelolaan/jadwal/buka", "/pengelolaan/jadwal"),
      ("/pengelolaan/akun/{akun}/nonaktifkan", "/pengelolaan/akun/budi/nonaktifkan", "/pengelolaan/akun"),
      ("/akun/sandi", "/akun/sandi", "/akun"), ("/masuk", "/masuk", "/masuk"), ("/keluar", "/keluar", "/"),
    ])
  func ownPage(pattern: String, path: String, page: String) throws {
    let route = try #require(Routes.semua.first { $0.metode == .kirim && $0.pola == pattern })
    #expect(Routes.halaman(route, path: path) == page)
  }

  @Test("The year and the day of the top bar lead from a refused form to its page")
  func topBar() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.administrator)
      for (page, address) in [
        ("/pengelolaan/jadwal", "/pengelolaan/jadwal/buka"), ("/pengelolaan/akun", "/pengelolaan/akun/undang"),
        ("/akun", "/akun/sandi"),
      ] {
        let form = try await browser.get(page)
        let refused = try await browser.send(address, from: form, ["tahun": "2025"])
        #expect(refused.status == .unprocessableContent, "\(address)")
        let action = refused.text.components(separatedBy: "method=\"get\" action=\"").dropFirst().first?.prefix {
          $0 != "\""
        }
        #expect(action.map(String.init) == page, "\(address)")
      }
    }
  }
}
