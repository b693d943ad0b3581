import Sakip
import Testing

@testable import Selaras

/// What realisasi were approved against does not change, whether a target or a version is recorded or withdrawn.
@Suite struct JanjiTests {
  private static let unit = SmallAgency.unit

  private static func version(_ id: String, _ iso: String, _ awal: Int = 2021, _ akhir: Int = 2026) throws -> any Event
  {
    VersiRenstraDitetapkan(
      unit: unit, id: id, nama: id, tanggal: try #require(Tanggal(iso: iso)), dasar: "", alasan: "",
      periode: PeriodeRencana(awal: awal, akhir: akhir))
  }

  private static func target(_ tahun: Int, _ nilai: Int, versi: String = "v") -> any Event {
    TargetDitetapkan(unit: unit, indikator: "ikm", versi: versi, tahun: tahun, nilai: .angka(ExactDecimal(nilai)))
  }

  private static func withdrawn(_ tahun: Int) -> any Event {
    PencatatanDicabut(
      unit: unit, objek: .target(indikator: "ikm", versi: "v", tahun: tahun), alasan: "Salah catat")
  }

  /// A plan from 2021 to 2026 against which periods are approved.
  private static func agency(approved periods: [String], _ jenis: Periode.Jenis = .tahun) throws -> SmallAgency {
    SmallAgency(
      [
        SmallAgency.indicator(frekuensi: jenis), try version("v", "2021-01-01"), target(2023, 79), target(2024, 80),
        target(2026, 90),
      ] + periods.flatMap { SmallAgency.approved($0, "79") })
  }

  @Test("After the approval of 2024")
  func approved() throws {
    let agency = try Self.agency(approved: ["2024"])
    let cases: [(any Event, Bool)] = [
      (Self.target(2024, 81), false), (Self.target(2024, 80), true), (Self.withdrawn(2024), false),
      (Self.target(2026, 91), false), (Self.withdrawn(2026), false), (Self.target(2023, 78), true),
      (Self.withdrawn(2023), true), (Self.target(2025, 85), true),
      (try Self.version("baru", "2024-06-01"), false), (try Self.version("baru", "2024-12-31"), false),
      (try Self.version("baru", "2023-06-01"), false), (try Self.version("baru", "2025-01-01"), true),
      (try Self.version("baru", "2024-12-20", 2025, 2029), true), (try Self.version("v", "2021-01-01"), true),
      (try Self.version("v", "2021-01-01", 2021, 2025), false),
    ]
    for (fact, isAllowed) in cases {
      let refusal = agency.refusal(fact)
      #expect((refusal == nil) == isAllowed, "\(fact) \(refusal?.pesan ?? "diterima")")
      #expect(refusal?.pesan.contains("Realisasi Tahun 2024 untuk “ikm” sudah disetujui") ?? isAllowed)
    }
  }

  @Test("A later version may have targets for an approved year: they are not what was promised")
  func laterVersion() throws {
    var agency = try Self.agency(approved: ["2024"])
    agency.add([try Self.version("baru", "2025-01-01"), Self.target(2024, 70, versi: "baru")])
    #expect(agency.refusal(Self.target(2024, 71, versi: "baru")) == nil)
    #expect(agency.state.unit[Self.unit]?.target("ikm", tahun: 2024)?.isi == .angka(ExactDecimal(80)))
  }

  @Test("Nothing is locked before an approval") func open() throws {
    var agency = try Self.agency(approved: [])
    agency.add([try #require(SmallAgency.realisasi("2024", "79"))])
    for fact in [Self.target(2024, 81), Self.withdrawn(2024), try Self.version("baru", "2024-06-01")] {
      #expect(agency.refusal(fact) == nil)
    }
  }

  @Test("A plan may change in the course of a year, after the periods that are approved")
  func inTheYear() throws {
    let agency = try Self.agency(approved: ["2024-S1"], .semester)
    #expect(agency.refusal(try Self.version("baru", "2024-07-01")) == nil)
    #expect(agency.refusal(try Self.version("baru", "2024-06-30")) != nil)
    #expect(agency.refusal(Self.target(2024, 81)) != nil)
  }

  @Test("The promised indikator are those of the agreement in force, in its order")
  func promised() throws {
    let other = SmallAgency.indicator("lain", frekuensi: .tahun)
    var agency = try Self.agency(approved: ["2024"])
    agency.add([
      other, TargetDitetapkan(unit: Self.unit, indikator: "lain", versi: "v", tahun: 2024, nilai: .angka(.zero)),
    ])
    #expect(agency.state.unit[Self.unit]?.ikhtisar(tahun: 2024).dijanjikan.isEmpty == true)
    for (jenis, rows) in [(PerjanjianKinerjaDitetapkan.Jenis.murni, ["lain"]), (.perubahan, ["lain", "ikm"])] {
      agency.add([
        PerjanjianKinerjaDitetapkan(
          unit: Self.unit, tahun: 2024, jenis: jenis, jabatan: "K", tanggal: try #require(Tanggal(iso: "2024-01-02")),
          baris: rows.map { .init(indikator: $0, target: .angka(ExactDecimal(80))) })
      ])
      let year = try #require(agency.state.unit[Self.unit]).ikhtisar(tahun: 2024)
      #expect(year.dijanjikan.map(\.indikator.id) == rows && year.indikator.map(\.indikator.id) == ["ikm", "lain"])
      #expect(year.rekapEfisiensi.jumlah == rows.count)
    }
  }
}
