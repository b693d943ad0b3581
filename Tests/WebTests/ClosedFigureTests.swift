import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The journal keeps what does not count from strangers, and says what became of a step")
struct ClosedFigureTests {
  private static let history = "/perangkat-daerah/kecamatan-mawar/indikator/gangguan?tahun=2024"

  private static func draft(_ value: Int) -> RealisasiDicatat {
    RealisasiDicatat(
      unit: WorkingSite.unit, indikator: "gangguan", periode: WorkingSite.tahun2024,
      nilai: .angka(ExactDecimal(value)), sumber: "Buku piket", catatan: "Belum diperiksa")
  }

  /// A site with a draft that was saved twice, and the entry of the second.
  private static func drafted(_ body: @escaping @Sendable (Site, Selaras.Application, Int64) async throws -> Void)
    async throws
  {
    let application = try await Fixture.application()
    for value in [77_123, 88_213] {
      try await application.execute(Command(oleh: People.operatorMawar, [draft(value)]))
    }
    let entry = application.state.posisi
    try await WorkingSite.run(application) { site, application in try await body(site, application, entry) }
  }

  private static func readsNothing(_ page: String) -> Bool {
    ["88213", "88.213", "77123", "77.123", "Buku piket", "Belum diperiksa"].allSatisfy { !page.contains($0) }
  }

  @Test("A draft is read by those who have signed in; a stranger reads that it is one, also in its history")
  func draft() async throws {
    try await Self.drafted { site, _, entry in
      let page = try await site.page("/jurnal/\(entry)")
      #expect(Self.readsNothing(page) && page.contains(PageContext.isiTertutup))
      #expect(page.contains("Masih draf, belum diajukan") && !page.contains("Masih berlaku"))
      #expect(try await Self.readsNothing(site.page("/jurnal/\(entry - 1)")))
      let told = try await site.page(Self.history)
      #expect(Self.readsNothing(told) && told.contains(PageContext.isiTertutup))
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let own = try await browser.get("/jurnal/\(entry)").text
      #expect(own.contains("88.213") && own.contains("Buku piket") && own.contains("Masih draf, belum diajukan"))
      #expect(try await browser.get(Self.history).text.contains("88.213"))
    }
  }

  @Test("A value that is closed is not found by its digits, in the journal or in its CSV; its indikator is")
  func search() async throws {
    try await Self.drafted { site, _, _ in
      #expect(try await site.page("/jurnal?kata=88.213").contains("Tidak ada catatan yang cocok"))
      #expect(try await !site.page("/data/jurnal/jurnal.csv?kata=88.213").contains("Realisasi dicatat"))
      for address in ["/jurnal?kata=gangguan", "/data/jurnal/jurnal.csv?kata=gangguan"] {
        #expect(try await site.page(address).contains("masih draf, belum diajukan"), "\(address)")
      }
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      #expect(try await browser.get("/jurnal?kata=88.213").text.contains("Realisasi dicatat: realisasi"))
    }
  }

  @Test("Submitted it is open to all; sent back or withdrawn it is not")
  func steps() async throws {
    try await Self.drafted { site, application, entry in
      let address = "/jurnal/\(entry)"
      try await application.execute(Command(oleh: People.operatorMawar, [WorkingSite.step(.ajukan, ["gangguan"])]))
      let open = try await site.page(address)
      #expect(open.contains("88.213") && open.contains("Masih berlaku"))
      #expect(try await site.page("/jurnal?kata=88.213").contains("Realisasi dicatat: realisasi"))
      try await application.execute(
        Command(oleh: People.perencana, [WorkingSite.step(.kembalikan, ["gangguan"], alasan: "Keliru")]))
      let returned = try await site.page(address)
      #expect(Self.readsNothing(returned) && returned.contains("Dikembalikan untuk diperbaiki"))
      let object = Objek.realisasi(indikator: "gangguan", periode: WorkingSite.tahun2024)
      try await application.execute(
        Command(
          oleh: People.operatorMawar,
          [PencatatanDicabut(unit: WorkingSite.unit, objek: object, alasan: "Salah indikator")]))
      #expect(try await Self.readsNothing(site.page(address)))
      let withdrawal = try await site.page("/jurnal/\(application.state.posisi)")
      #expect(Self.readsNothing(withdrawal) && withdrawal.contains("Riwayat yang dicabut"))
    }
  }

  @Test("An approval that was unlocked no longer holds, and names the entry that followed")
  func approval() async throws {
    try await WorkingSite.submitted { site, application in
      try await application.execute(Command(oleh: People.perencana, [WorkingSite.step(.verifikasi)]))
      try await application.execute(Command(oleh: People.camatMawar, [WorkingSite.step(.setujui)]))
      let address = "/jurnal/\(application.state.posisi)"
      #expect(try await site.page(address).contains("Masih berlaku"))
      try await application.execute(Command(oleh: People.administrator, [WorkingSite.step(.kunci)]))
      let locked = try await site.page(address)
      #expect(locked.contains("Sudah diikuti") && locked.contains(": dikunci"))
      try await application.execute(
        Command(oleh: People.administrator, [WorkingSite.step(.bukaKunci, alasan: "Keliru dihitung")]))
      let opened = try await site.page(address)
      #expect(opened.contains("Tidak berlaku lagi") && opened.contains("kuncinya dibuka, karena: Keliru dihitung"))
      #expect(opened.contains("href=\"/jurnal/\(application.state.posisi)\"") && !opened.contains("Masih berlaku"))
    }
  }
}
