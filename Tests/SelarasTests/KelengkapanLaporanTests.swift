import Sakip
import Testing

@testable import Selaras

/// The checklist of PermenPANRB 53/2014: what is asked, and what a report has of it.
@Suite struct KelengkapanLaporanTests {
  private static func open(_ state: State, _ unit: String = SmallAgency.unit, _ year: Int = 2024) throws -> [String] {
    let agency = try #require(state.unit[unit])
    return state.kelengkapanLaporan(unit: agency, tahun: year).baris
      .filter { !$0.hasil.kekurangan.isEmpty }.map(\.butir.kode)
  }

  @Test func theTableIsWhole() {
    let all = ButirKelengkapan.semua
    #expect(Set(all.map(\.kode)).count == all.count)
    #expect(all.map(\.kode) == all.map(\.kode).sorted())
    #expect(Set(all.map(\.bab)) == Set(ButirKelengkapan.Bab.allCases))
    for item in all {
      #expect(![item.judul, item.penjelasan, item.dasar, item.tindakan].contains(""), "\(item.kode)")
      #expect(item.dasar.contains("PermenPANRB") || item.dasar.contains("Perpres"), "\(item.kode)")
    }
  }

  @Test func nothingRecordedOwesEverything() throws {
    let state = SmallAgency().state
    #expect(try Self.open(state) == ButirKelengkapan.semua.map(\.kode))
    let list = state.kelengkapanLaporan(unit: try #require(state.unit[SmallAgency.unit]), tahun: 2024)
    #expect(list.hitungan == (0, ButirKelengkapan.semua.count))
    #expect(list.tunggakan.map(\.peran) == [.perencana, .evaluator, .operator, .kepala])
    #expect(list.tunggakan.flatMap(\.baris).count == ButirKelengkapan.semua.count)
  }

  @Test(
    "What the sample still owes",
    arguments: [
      ("kecamatan-juai", 2024, ["L.203"]), ("kecamatan-batumandi", 2023, ["L.203", "L.303", "L.306", "L.307"]),
    ])
  func sample(unit: String, year: Int, codes: [String]) async throws {
    let found = try await Self.open(SampleData.application().state, unit, year)
    #expect(found == codes)
  }

  /// A year of one indikator with a target; `more` is what a test adds.
  private static func measured(_ value: String?, _ more: [any Event] = []) throws -> State {
    let promise = PerjanjianKinerjaDitetapkan(
      unit: SmallAgency.unit, tahun: 2024, jenis: .murni, jabatan: "K",
      tanggal: try #require(Tanggal(tahun: 2024, bulan: 1, hari: 2)),
      baris: [.init(indikator: "ikm", target: .angka(ExactDecimal(80)))])
    let realisasi = value.map { SmallAgency.submitted("2024", $0) } ?? []
    return SmallAgency([SmallAgency.indicator(frekuensi: .tahun), promise] + realisasi + more).state
  }

  private static func points(_ kind: AnalisisDicatat.Jenis, _ subject: String? = "t") -> AnalisisDicatat {
    AnalisisDicatat(unit: SmallAgency.unit, tahun: 2024, subjek: subject, jenis: kind, butir: ["Satu"])
  }

  private static func result(_ code: String, _ state: State) throws -> HasilKelengkapan {
    let unit = try #require(state.unit[SmallAgency.unit])
    return try #require(
      state.kelengkapanLaporan(unit: unit, tahun: 2024).baris.first { $0.butir.kode == code }
    ).hasil
  }

  @Test(
    "An analysis may stand at the tujuan; below 100% it needs a way out",
    arguments: [
      ("85", [points(.faktorPendorong)], 0), ("85", [points(.faktorPendorong, "ikm")], 0),
      ("85", [points(.solusi)], 1), ("85", [points(.faktorPendorong, nil)], 1),
      ("75", [points(.faktorPenghambat)], 1), ("75", [points(.faktorPenghambat), points(.solusi, "ikm")], 0),
      ("75", [points(.faktorPenghambat), points(.upayaPerbaikan)], 0), ("80", [points(.faktorPenghambat)], 0),
    ])
  func analysis(value: String, points: [AnalisisDicatat], missing: Int) throws {
    let found = try Self.result("L.306", Self.measured(value, points))
    #expect(found.kekurangan.count == missing)
    if missing > 0 { #expect(found.kekurangan.first?.tempat == .analisis(subjek: "t")) }
  }

  @Test func measuring() throws {
    #expect(try Self.result("L.301", Self.measured(nil)).kekurangan.map(\.uraian) == ["IKM: realisasi belum diisi"])
    let draft = try #require(SmallAgency.realisasi("2024", "85"))
    #expect(
      try Self.result("L.301", Self.measured(nil, [draft])).kekurangan.map(\.uraian) == [
        "IKM: realisasi masih draf, belum diajukan"
      ])
    #expect(try Self.result("L.301", Self.measured("85")) == .terpenuhi("1 indikator terukur"))
    #expect(
      try Self.result("L.302", Self.measured("85")).kekurangan.map(\.uraian) == ["IKM: realisasi belum disetujui"])
    #expect(try Self.result("L.303", Self.measured("85")) == .tidakBerlaku("Semua indikator baru mulai tahun 2024"))
    #expect(try Self.result("L.304", Self.measured("85")).kekurangan.count == 1)
    #expect(try Self.result("L.401", Self.measured(nil)).kekurangan.count == 1)
    #expect(try Self.result("L.401", Self.measured("85")) == .terpenuhi("Disusun otomatis"))
  }

  @Test("A comparison counts with a figure or with the reason why there is none")
  func comparison() throws {
    let reason = PembandingDicatat(
      unit: SmallAgency.unit, indikator: "ikm", tahun: 2024, lingkup: .nasional, keterangan: "Tidak ada.")
    #expect(try Self.result("L.305", Self.measured("85")).kekurangan.count == 1)
    #expect(try Self.result("L.305", Self.measured("85", [reason])).kekurangan.isEmpty)
  }

  @Test func aReviewLaterOvertakenIsOwedAgain() throws {
    let review = ReviuDinyatakan(
      unit: SmallAgency.unit, tahun: 2024, tanggal: try #require(Tanggal(tahun: 2025, bulan: 2, hari: 3)),
      tempat: "T", jabatan: "J")
    #expect(try Self.result("L.601", Self.measured("85", [review])) == .terpenuhi("Direviu tanggal 3 Februari 2025"))
    let changed = try Self.measured("85", [review, Self.points(.solusi)])
    let words = "Berubah sesudah reviu: analisis (entri ke-\(changed.posisi))"
    #expect(try Self.result("L.601", changed).kekurangan.map(\.uraian) == [words])
  }
}
