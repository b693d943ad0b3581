import HummingbirdTesting
import Journal
import Sakip
import Selaras
import Synchronization
import Testing

@testable import Web

/// Which nodes stand while one version of a plan takes the place of another.
@Suite("The pohon kinerja and the versions of the plan")
struct PohonVersiTests {
  /// A clock that a test sets.
  private final class Jam: Sendable {
    private let moment = Mutex(Fixture.now)

    var kini: Timestamp { moment.withLock { $0 } }

    func maju(ke iso: String) throws {
      let next = try #require(Timestamp(iso))
      moment.withLock { $0 = next }
    }
  }

  private static func versi(_ iso: String) throws -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: PohonSite.unit, id: "baru", nama: "Renstra Baru", tanggal: try #require(Tanggal(iso: iso)),
      dasar: "Perbup 3/2025", alasan: "Penyesuaian", periode: PeriodeRencana(awal: 2021, akhir: 2026))
  }

  private static func simpul(_ id: String, _ kondisi: String, versi: String) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: PohonSite.unit, id: id, induk: PohonSite.kunci("layanan"), jenjang: .keluaran, kondisi: kondisi,
      jabatan: "seksi", versi: [versi])
  }

  @Test("On its day a version that was recorded before shows its nodes, though nothing is saved; all pages count alike")
  func theDayComes() async throws {
    let application = try await Fixture.application()
    let facts: [any Event] =
      PohonSite.facts + [
        PohonSite.jabatan, try Self.versi("2025-03-20"), Self.simpul("dulu", "Formulir kertas", versi: "ubah"),
        Self.simpul("kelak", "Formulir daring", versi: "baru"),
        Self.simpul("antre", "Antrean daring", versi: "baru"),
      ]
    try await application.execute(Command(oleh: People.administrator, facts))
    let clock = Jam()
    try await Site.run(application: application, people: People.semua, clock: { clock.kini }) { site in
      let address = "\(PohonSite.base)?tahun=2025"
      let before = try await site.page(address)
      #expect(before.contains("5 simpul") && before.contains("Formulir kertas") && !before.contains("Formulir daring"))
      try await Self.counts(site, 5, jabatan: 1)

      try clock.maju(ke: "2025-03-20T02:00:00.000Z")
      let after = try await site.page(address)
      #expect(after.contains("6 simpul") && after.contains("Formulir daring") && !after.contains("Formulir kertas"))
      let drawn = try await site.get("\(PohonSite.base)/gambar/pohon.svg?tahun=2025&tingkat=semua").text
      #expect(drawn.contains("Formulir daring") && !drawn.contains("Formulir kertas"))
      try await Self.counts(site, 6, jabatan: 2)
      let earlier = try await site.page("\(PohonSite.base)?tahun=2024")
      #expect(earlier.contains("Formulir kertas") && !earlier.contains("Formulir daring"))
    }
  }

  /// The pages beside the tree count the same nodes.
  private static func counts(_ site: Site, _ count: Int, jabatan: Int) async throws {
    let all = try await site.page("/pohon?tahun=2025")
    #expect(all.contains("\(count) simpul; ditampilkan"))
    let table = all.components(separatedBy: "id=\"judul-unit\"").last ?? ""
    #expect(table.contains(">\(count)<"))
    #expect(try await site.page("\(PohonSite.base)/jabatan/seksi?tahun=2025").contains("\(jabatan) simpul. "))
    let rows = try await site.get("/data/perangkat-daerah/\(PohonSite.unit)/pohon/pohon.csv?tahun=2025").text
    #expect(rows.components(separatedBy: "Kepala Seksi Pelayanan").count == jabatan + 1)
  }

  @Test("The findings of a year are about the plan of that year, as its tree is")
  func findings() async throws {
    let application = try await Fixture.application()
    try await application.execute(Command(oleh: People.perencana, [try Self.versi("2025-03-01")]))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.perencana)
      let earlier = try await browser.get("/perencanaan/keselarasan?tahun=2024&kaidah=K.205").text
      #expect(earlier.contains("dalam Perubahan Renstra 2021-2026.") && !earlier.contains("dalam Renstra Baru."))
      let now = try await browser.get("/perencanaan/keselarasan?tahun=2025&kaidah=K.205").text
      #expect(now.contains("dalam Renstra Baru.") && !now.contains("dalam Perubahan Renstra 2021-2026."))
    }
  }

  @Test("A new version takes over the nodes that name the one it follows, and says how many")
  func takenOver() async throws {
    let application = try await Fixture.application()
    let facts: [any Event] =
      PohonSite.facts + [PohonSite.jabatan, Self.simpul("dulu", "Formulir kertas", versi: "ubah")]
    try await application.execute(Command(oleh: People.administrator, facts))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.perencana)
      let form = try await browser.get("\(SusunSite.base)/versi/baru")
      let made = try await browser.post(
        "\(SusunSite.base)/versi/baru", SusunSite.fields(form, SusunSite.isianVersi, choices: SusunSite.versi))
      let next = try await browser.follow(made)
      #expect(next.text.contains("1 simpul pohon kinerja dari versi yang diikuti ikut dimuat."))
      let plan = try #require(SusunSite.rencana(application))
      let version = try #require(plan.versiBerurutan.last)
      #expect(plan.pohon.simpul["dulu"]?.isi.versi == ["ubah", version.id])
    }
  }
}
