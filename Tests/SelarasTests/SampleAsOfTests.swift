import Journal
import Sakip
import Selaras
import Testing

/// The sample as the journal stood at the end of 30 September 2024, WITA.
@Suite struct SampleAsOfTests {
  private static func juai() async throws -> (then: UnitState, now: UnitState) {
    let application = try await SampleData.application()
    let past = try await application.state(per: #require(Timestamp("2024-09-30T15:59:59.999Z")))
    return (try #require(past.unit["kecamatan-juai"]), try #require(application.state.unit["kecamatan-juai"]))
  }

  @Test func onlyTheFirstSemesterIsMeasured() async throws {
    let (then, now) = try await Self.juai()
    #expect(then.kinerja("ikm", tahun: 2024)?.realisasi?.nilai.printed == "87,56")
    #expect(then.kinerja("ikm", tahun: 2024)?.capaian.persen?.printed() == "99,90")
    #expect(now.kinerja("ikm", tahun: 2024)?.realisasi?.nilai.printed == "87,67")
    #expect(then.ikhtisar(tahun: 2024).rekap.tidakTerukur.count == 4)
    #expect(now.ikhtisar(tahun: 2024).rekap.tidakTerukur.isEmpty)
  }

  @Test func paguIsKnownAndNothingIsSpent() async throws {
    let then = try await Self.juai().then.ikhtisar(tahun: 2024)
    #expect(then.anggaran == JumlahAnggaran(pagu: Rupiah(7_996_663_078), realisasi: .zero))
  }

  @Test func followUpIsPlannedOnly() async throws {
    let (then, now) = try await Self.juai()
    #expect(then.evaluasi.rekomendasi.count == 6)
    #expect(then.evaluasi.tindakLanjutTerakhir("lhe-2024-2")?.status == .direncanakan)
    #expect(now.evaluasi.tindakLanjutTerakhir("lhe-2024-2")?.status == .selesai)
  }

  @Test func theReportIsNotYetWritten() async throws {
    let (then, now) = try await Self.juai()
    #expect(then.pelaporan.tahun[2024]?.narasi.isEmpty == true)
    #expect(then.pelaporan.tahun[2024]?.penghargaan.count == 1)
    #expect(then.evaluasi.reviu[2024] == nil)
    #expect(now.pelaporan.tahun[2024]?.narasi.count == 10)
    #expect(now.pelaporan.tahun[2024]?.penghargaan.count == 7)
    #expect(now.evaluasi.reviu[2024] != nil)
  }

  @Test func earlierYearsAreLockedAndTheReturnedSemesterIsApproved() async throws {
    let (then, now) = try await Self.juai()
    for periode in ["2022-S1", "2022-S2", "2023-S1", "2023-S2"] { #expect(then.status("ikm", periode) == .terkunci) }
    #expect(then.status("lkd", "2023") == .terkunci)
    #expect(then.status("ikm", "2024-S1") == .disetujui)
    #expect(then.status("ikm", "2024-S2") == nil)
    #expect(now.status("ikm", "2024-S2") == .disetujui)
    let returned = try #require(Periode(kode: "2024-S1").flatMap { then.pengukuran.realisasi("ikm", $0) })
    #expect(returned.riwayat.count == 7)
  }
}
