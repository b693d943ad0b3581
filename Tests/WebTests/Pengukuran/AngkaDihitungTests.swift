import Sakip
import Selaras
import Testing

@testable import Web

@Suite("What the public sees of a realisasi on its way")
struct AngkaDihitungTests {
  private static let home = "/perangkat-daerah/kecamatan-mawar"
  private static let data = "/data/perangkat-daerah/kecamatan-mawar/indikator/indikator"

  /// How far `desa-tertib` of 2024 came, which stands at 62 of 70.
  struct Way: Sendable, CustomTestStringConvertible {
    let steps: [AlurRealisasi.Aksi]
    /// Why it does not count; `nil` for one that does.
    var reason: String?
    /// Its state as open data name it, where it counts.
    var state = ""

    var testDescription: String { steps.map(\.rawValue).joined(separator: ", ") }
  }

  private static let ways = [
    Way(steps: [], reason: "masih draf, belum diajukan"), Way(steps: [.ajukan], state: "belum disetujui"),
    Way(steps: [.ajukan, .kembalikan], reason: "dikembalikan untuk diperbaiki"),
    Way(steps: [.ajukan, .verifikasi], state: "belum disetujui"),
    Way(steps: [.ajukan, .verifikasi, .setujui], state: "disetujui"),
    Way(steps: [.ajukan, .verifikasi, .setujui, .kunci], state: "disetujui"),
    Way(
      steps: [.ajukan, .verifikasi, .setujui, .kunci, .bukaKunci], reason: "dikembalikan untuk diperbaiki"),
    Way(
      steps: [.ajukan, .verifikasi, .setujui, .kunci, .bukaKunci, .ajukan], state: "belum disetujui"),
  ]

  private static func site(_ way: Way, _ body: @escaping @Sendable (Site) async throws -> Void) async throws {
    let application = try await Fixture.application()
    for step in way.steps {
      let actor =
        switch step {
        case .ajukan: People.operatorMawar
        case .setujui: People.camatMawar
        case .verifikasi, .kembalikan, .kunci, .bukaKunci: People.administrator
        }
      try await application.execute(
        Command(oleh: actor, [WorkingSite.step(step, ["desa-tertib"], alasan: "Periksa lagi.")]))
    }
    try await Site.run(laporan: RealReports(), application: application, body)
  }

  @Test(arguments: ways) func pages(way: Way) async throws {
    try await Self.site(way) { site in
      for address in [Self.home, Self.home + "/indikator/desa-tertib"] {
        let page = try await site.page(address + "?tahun=2024")
        #expect(page.contains(">62</a>") == (way.reason == nil), "\(address)")
        #expect(page.contains("88,57%") == (way.reason == nil), "\(address)")
        #expect(page.contains("Angka sementara: data per November 2024") == (way.reason == nil), "\(address)")
        if let reason = way.reason {
          #expect(page.contains(reason) && page.contains("realisasi \(reason)"), "\(address)")
        }
      }
      let note = "* Angka sementara. Desa tertib administrasi: data per November 2024."
      #expect(try await site.page(Self.home + "?tahun=2024").contains(note) == (way.reason == nil))
      let page = try await site.page(Self.home + "/indikator/desa-tertib?tahun=2024")
      #expect(page.contains("belum disetujui") == (way.state == "belum disetujui"))
      let overview = try await site.page("/?tahun=2024")
      #expect(overview.contains("94,30%") == (way.reason == nil) && overview.contains("100,02%") == (way.reason != nil))
    }
  }

  @Test(arguments: ways) func openData(way: Way) async throws {
    let said = way.reason.map { [$0, $0, "seluruhnya", "realisasi \($0)", "belum terukur"] }
    let row =
      ["desa-tertib", "Desa tertib administrasi", "Meningkatnya ketertiban", "desa", "70"]
      + (said ?? ["62", "\(way.state), angka sementara: data per November 2024", "tidak ada", "88,57", "Tinggi"])
    try await Self.site(way) { site in
      let csv = try await site.get(Self.data + ".csv?tahun=2024").text
      #expect(csv.contains(row.joined(separator: ";")) || csv.contains(row.map { "\"\($0)\"" }.joined(separator: ";")))
      let json = try await site.get(Self.data + ".json?tahun=2024").text
      #expect(json.contains("88,57") == (way.reason == nil))
      if let reason = way.reason { #expect(json.contains("realisasi \(reason)")) }
    }
  }

  @Test(arguments: ways) func report(way: Way) async throws {
    try await Self.site(way) { site in
      let text = try await site.page(Self.home + "/laporan/lkjip/2024/baca/seluruhnya?tahun=2024")
      #expect(text.contains("88,57%") == (way.reason == nil))
      #expect(text.contains("data per November 2024") == (way.reason == nil))
      if let reason = way.reason {
        #expect(text.contains("Capaian tahun 2024 belum dapat dihitung karena realisasi \(reason)."))
        #expect(text.contains("Desa tertib administrasi: realisasi \(reason)."))
      }
    }
  }

  @Test("Where a figure comes from names the period that does not count, without its value")
  func origin() async throws {
    let application = try await Fixture.application()
    try await application.execute(
      Command(
        oleh: People.administrator,
        Periode.semua(.semester, tahun: 2024).suffix(1).flatMap { period in
          [AlurRealisasi.Aksi.kunci, .bukaKunci].map {
            StatusRealisasiBerubah(
              unit: WorkingSite.unit, periode: period, indikator: ["ikm"], aksi: $0, alasan: "Periksa lagi.")
          }
        }))
    try await Site.run(application: application) { site in
      let page = try await site.page("/asal?unit=kecamatan-mawar&indikator=ikm&tahun=2024&angka=realisasi")
      #expect(page.contains("dikembalikan untuk diperbaiki") && page.contains("87,56") && !page.contains("87,78"))
      #expect(try await site.page(Self.home + "?tahun=2024").contains("Belum termasuk Semester II 2024"))
      let gone = try await site.get("/asal?unit=kecamatan-mawar&indikator=desa-tertib&tahun=2024&angka=realisasi")
      #expect(gone.status == .notFound)
    }
  }
}
