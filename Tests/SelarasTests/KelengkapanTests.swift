import Sakip
import Testing

@testable import Selaras

@Suite("The monitor of completeness: per agency and month the worst and the counts, and every finding in words")
struct KelengkapanTests {
  private static func year(_ agency: CalendarAgency, _ day: String, tahun: Int = 2024) throws -> KelengkapanUnit {
    try #require(agency.unit).kelengkapan(tahun: tahun, pada: CalendarAgency.day(day))
  }

  private static func told(_ year: KelengkapanUnit) -> [String] {
    year.temuan.map { "\($0.jenis.rawValue) \($0.indikator ?? "belanja") \($0.periode.kode)" }
  }

  @Test(
    arguments: [
      ("2024-03-01", [:]), ("2024-04-10", [:]), ("2024-04-11", [3: .kosong]),
      ("2025-01-10", [3: .kosong, 6: .kosong, 9: .kosong]),
      ("2025-01-11", [3: .kosong, 6: .kosong, 9: .kosong, 12: .kosong]),
    ] as [(String, [Int: KeadaanKelengkapan])])
  func emptyMonthsByTheDay(day: String, missing: [Int: KeadaanKelengkapan]) throws {
    let year = try Self.year(CalendarAgency(), day)
    let due: Set = [3, 6, 9, 12]
    #expect(year.sel.map(\.bulan) == Array(1...12))
    for cell in year.sel {
      #expect(cell.keadaan == missing[cell.bulan] ?? (due.contains(cell.bulan) ? .belumJatuhTempo : .tidakAda))
      #expect(cell.wajib == (cell.bulan == 12 ? 2 : due.contains(cell.bulan) ? 1 : 0) && cell.terisi == 0)
    }
    #expect(year.keadaan == (missing.isEmpty ? .belumJatuhTempo : .kosong))
  }

  /// Triwulan I in time and approved, II late, III filled in only, `bl` without target, source and owner.
  private static func filled(bukti: Bool = true) -> CalendarAgency {
    var agency = CalendarAgency()
    if bukti {
      for kode in ["2024-T1", "2024-T2", "2024-T3"] { agency.attach("ikm", kode, "2024-04-01") }
      agency.attach("bl", "2024-B05", "2024-04-01")
    }
    agency.fill("ikm", "2024-T1", "2024-04-02", sampai: [.ajukan, .verifikasi, .setujui])
    agency.fill("bl", "2024-B05", "2024-06-05", sampai: [.ajukan], sumber: nil)
    agency.fill("ikm", "2024-T2", "2024-07-12", sampai: [.ajukan])
    agency.fill("ikm", "2024-T3", "2024-10-05")
    return agency
  }

  @Test func everyKindOfFinding() throws {
    let year = try Self.year(Self.filled(), "2024-10-12")
    #expect(
      Self.told(year) == [
        "realisasi-tanpa-target bl 2024-B05", "tanpa-penanggung-jawab bl 2024-B05", "tanpa-sumber bl 2024-B05",
        "terlambat ikm 2024-T2", "terlambat ikm 2024-T3",
      ])
    #expect(
      year.sel.map(\.keadaan) == [
        .tidakAda, .tidakAda, .lengkap, .tidakAda, .bermasalah, .bermasalah, .tidakAda, .tidakAda, .bermasalah,
        .tidakAda, .tidakAda, .belumJatuhTempo,
      ])
    #expect(year.sel[2].resmi == 1 && year.sel[5].resmi == 0 && year.sel[4].wajib == 0)
    #expect(year.sel[4].temuan == [.realisasiTanpaTarget: 1, .tanpaPenanggungJawab: 1, .tanpaSumber: 1])
  }

  @Test func evidenceIsAskedForWhatIsFilledIn() throws {
    let year = try Self.year(Self.filled(bukti: false), "2024-10-10")
    #expect(Self.told(year).filter { $0.hasPrefix("tanpa-bukti") }.count == 4)
    #expect(year.sel[2].keadaan == .kurang && year.sel[8].keadaan == .kurang && year.sel[11].temuan.isEmpty)
  }

  @Test func theWordsSayWhatToDo() throws {
    let late = try Self.year(Self.filled(), "2025-01-11").temuan.map(\.uraian)
    #expect(
      late.contains(
        "Realisasi Triwulan II 2024 untuk “IKM” diajukan 12 Juli 2024, terlambat 2 hari; tenggatnya 10 Juli 2024."))
    #expect(
      late.contains(
        "Realisasi Triwulan III 2024 untuk “IKM” sudah diisi tetapi belum diajukan; tenggatnya 10 Oktober 2024, lewat 93 hari. Ajukan realisasinya."
      ))
    #expect(
      late.contains(
        "Realisasi Tahun 2024 untuk “Tahunan” belum diisi; tenggatnya 10 Januari 2025, lewat 1 hari. Isi realisasinya.")
    )
    #expect(
      late.contains(
        "“Bulanan” mempunyai realisasi Mei 2024, tetapi tidak mempunyai target tahun 2024. Tetapkan targetnya, atau cabut realisasinya."
      ))
  }

  @Test(
    "What came back and was not submitted again is found after its deadline, also as a draft",
    arguments: [
      ("2024-04-10", false, false, false), ("2024-04-11", false, false, true), ("2024-04-11", true, false, true),
      ("2024-04-11", true, true, false),
    ])
  func returned(day: String, isMended: Bool, isSubmitted: Bool, isFound: Bool) throws {
    var agency = CalendarAgency()
    agency.attach("ikm", "2024-T1", "2024-04-01")
    agency.fill("ikm", "2024-T1", "2024-04-02", sampai: [.ajukan, .kembalikan], alasan: "Bukti kurang")
    if isMended { agency.fill("ikm", "2024-T1", "2024-04-03", sampai: isSubmitted ? [.ajukan] : []) }
    let year = try Self.year(agency, day)
    #expect(Self.told(year) == (isFound ? ["dikembalikan ikm 2024-T1"] : []))
    #expect(year.sel[2].keadaan == (isFound ? .bermasalah : .lengkap))
    #expect(year.tertunggak == (isFound ? 1 : 0))
    if isFound {
      #expect(
        year.temuan.first?.uraian
          == "Realisasi Triwulan I 2024 untuk “IKM” dikembalikan dan belum diajukan kembali; tenggatnya 10 April 2024. Perbaiki menurut alasan di samping isiannya, lalu ajukan."
      )
    }
  }

  @Test(
    "The source is the one given with the realisasi; what the sheet says is not taken as given",
    arguments: [("Survei", false), (nil, true), (" ", true)])
  func source(given: String?, isFound: Bool) throws {
    var agency = CalendarAgency()
    agency.attach("ikm", "2024-T1", "2024-04-01")
    agency.fill("ikm", "2024-T1", "2024-04-02", sampai: [.ajukan], sumber: given)
    #expect(Self.told(try Self.year(agency, "2024-04-20")) == (isFound ? ["tanpa-sumber ikm 2024-T1"] : []))
  }

  @Test func anotherYearIsEmpty() throws {
    let year = try Self.year(Self.filled(), "2025-01-11", tahun: 2020)
    #expect(year.temuan.isEmpty && year.keadaan == .tidakAda && year.sel.count == 12)
  }

  @Test func theSampleOfAllAgencies() async throws {
    let state = try await SampleData.application().state
    let today = CalendarAgency.day("2025-03-31")
    let all = state.kelengkapan(tahun: 2024) { $0.kelengkapan(tahun: 2024, pada: today) }
    #expect(all.baris.count == 33 && all.baris.first?.unit == "kabupaten-balangan")
    let juai = try #require(all.baris.first { $0.unit == "kecamatan-juai" })
    #expect(juai.sel.map(\.terisi).reduce(0, +) == juai.sel.map(\.wajib).reduce(0, +) && juai.tertunggak == 0)
    for kind in TemuanKelengkapan.Jenis.allCases {
      #expect(all.banyak(kind) == all.baris.flatMap(\.sel).compactMap { $0.temuan[kind] }.reduce(0, +))
    }
    #expect(all.perluDiingatkan.allSatisfy { $0.diingatkan > 0 })
    #expect(zip(all.perluDiingatkan, all.perluDiingatkan.dropFirst()).allSatisfy { $0.diingatkan >= $1.diingatkan })
    let late = all.banyak(.targetTanpaRealisasi) + all.banyak(.dikembalikan)
    #expect(late == all.perluDiingatkan.map(\.tertunggak).reduce(0, +))
  }
}
