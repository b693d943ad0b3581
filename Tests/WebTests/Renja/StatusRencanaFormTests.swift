import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

/// What is said before an RKPD or Renja is closed.
@Suite("Closing a document of a year")
struct StatusRencanaFormTests {
  private static let unit = "kecamatan-mawar"

  private static func document(
    _ id: String, tahun: Int = 2024, _ tahap: RencanaTahunanDitetapkan.Tahap
  ) -> RencanaTahunanDitetapkan {
    RencanaTahunanDitetapkan(
      unit: unit, id: id, dokumen: .renja, tahun: tahun, tahap: tahap, nama: "Renja \(id)",
      tanggal: Tanggal(hariSejak1970: 19_500), dasar: "Perbup 1", alasan: tahap == .perubahan ? "Pergeseran" : "")
  }

  private static func row(_ document: String, _ code: String, _ amount: Int? = nil) -> BarisRencanaDitetapkan {
    BarisRencanaDitetapkan(
      unit: unit, rencana: document, id: code, induk: amount == nil ? nil : String(code.prefix(7)),
      tingkat: amount == nil ? .program : .subKegiatan, kode: code, nama: "Baris \(code)",
      pagu: amount.map { Rupiah($0) })
  }

  /// The page before closing a document, as perencana reads it.
  private static func read(
    _ id: String, _ facts: [any Event], _ check: @escaping @Sendable (String) -> Void
  ) async throws {
    let application = try await Fixture.application()
    try await application.execute(Command(oleh: People.perencana, facts))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get("/perangkat-daerah/\(unit)/renja/\(id)/status")
      PageRules.check(page.text, "renja/status")
      check(page.text)
    }
  }

  private static let closed: [any Event] = [
    document("r", .akhir), row("r", "7.01.02"), row("r", "7.01.02.2.01.01", 1_000),
    StatusRencanaBerubah(unit: unit, rencana: "r", aksi: .tutup),
  ]

  @Test("A change says what it replaces, holds and changes, and which findings come with it")
  func change() async throws {
    let facts: [any Event] = [
      Self.document("p", .perubahan), Self.row("p", "7.01.02"), Self.row("p", "7.01.02.2.01.01", 750),
      Self.row("p", "9.99.99"),
    ]
    try await Self.read("p", Self.closed + facts) { page in
      for words in [
        "sebagai Renja tahun 2024, ditetapkan 23 Mei 2023", "<dt>Menggantikan</dt><dd>Renja r, akhir</dd>",
        "<dd>2 program, 1 sub kegiatan</dd>", "<dt>Pagu</dt><dd>Rp750</dd>", "berkurang Rp250",
        "Temuan yang dibawa dokumen ini, tahun 2024", "<li>K.406: ",
      ] {
        #expect(page.contains(words), "\(words)")
      }
      #expect(!page.contains("<li>K.407") && page.contains(">Tutup dokumen</button>"))
    }
  }

  @Test("The first document of a year is read before it is closed, and replaces nothing")
  func first() async throws {
    let facts: [any Event] = [
      Self.document("s", tahun: 2025, .akhir), Self.row("s", "7.01.02"), Self.row("s", "7.01.02.2.01.01", 5),
    ]
    try await Self.read("s", facts) { page in
      #expect(page.contains("sebagai Renja tahun 2025") && page.contains("sudah dibaca halaman lain sebelum ditutup"))
    }
  }

  @Test("What is not ready is said in place of the button")
  func unready() async throws {
    try await Self.read("e", [Self.document("e", tahun: 2025, .akhir)]) { page in
      #expect(page.contains("Dokumen ini belum memuat program") && page.contains("belum ada program"))
      #expect(!page.contains("Tutup dokumen</button>"))
    }
  }

  @Test("A draft that is closed replaces nothing", arguments: [true, false])
  func draft(isAfterClosed: Bool) async throws {
    let facts: [any Event] = [Self.document("d", .rancangan), Self.row("d", "7.01.02")]
    try await Self.read("d", (isAfterClosed ? Self.closed : []) + facts) { page in
      #expect(
        page.contains(
          isAfterClosed
            ? "tidak: yang berlaku untuk tahun 2024 tetap Renja r, akhir"
            : "belum: Renja tahun 2024 berlaku setelah dokumen akhir atau perubahannya ditutup"))
      #expect(page.contains("<dt>Menggantikan</dt><dd>tidak ada</dd>"))
    }
  }
}
