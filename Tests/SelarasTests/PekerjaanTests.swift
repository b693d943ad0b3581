import Sakip
import Testing

@testable import Selaras

@Suite("What waits for whom, in its order")
struct PekerjaanTests {
  private static let unit = CalendarAgency.unit

  private static func work(_ agency: CalendarAgency, _ peran: Peran, _ day: String, akun: String = "saya")
    -> [Pekerjaan]
  {
    let today = CalendarAgency.day(day)
    return agency.state.pekerjaan(
      untuk: Pelaku(akun: akun, peran: peran, unit: peran.terikatUnit ? unit : nil), pada: today,
      isian: { $0.pekerjaanIsian(pada: today) }, ikhtisar: { $0.ikhtisar(tahun: $1) })
  }

  private static func told(_ work: [Pekerjaan]) -> [String] {
    work.map { one in
      let things = (one.indikator + one.subKegiatan + one.rekomendasi).joined(separator: ",")
      return "\(one.jenis.rawValue) \(one.tahun)\(one.bulan.map { "-\($0)" } ?? "") \(things) \(one.tenggat?.iso ?? "")"
    }
  }

  @Test(arguments: [
    ("2024-01-15", []),
    ("2024-02-24", []), ("2024-02-25", ["mendatang 2024-3 ikm 2024-04-10"]),
    ("2024-04-01", ["jatuh-tempo 2024-3 ikm 2024-04-10"]),
    ("2024-04-10", ["jatuh-tempo 2024-3 ikm 2024-04-10"]),
    ("2024-04-11", ["terlambat 2024-3 ikm 2024-04-10"]),
    ("2024-04-20", ["terlambat 2024-3 ikm 2024-04-10"]),
    ("2024-04-21", ["terkunci 2024-3 ikm 2024-04-10"]),
    (
      "2025-01-05",
      [
        "jatuh-tempo 2024-12 ikm,th 2025-01-10", "terkunci 2024-9 ikm 2024-10-10", "terkunci 2024-6 ikm 2024-07-10",
        "terkunci 2024-3 ikm 2024-04-10",
      ]
    ),
  ])
  func anOperatorThroughTheYear(day: String, expected: [String]) {
    #expect(Self.told(Self.work(CalendarAgency(), .operator, day)) == expected)
  }

  @Test("What was never filled in waits however long ago its year was, as the monitor counts it")
  func earlierYears() throws {
    let day = CalendarAgency.day("2027-03-01")
    var agency = CalendarAgency()
    agency.fill("ikm", "2024-T1", "2024-04-02", sampai: [.ajukan, .verifikasi, .setujui])
    // A year that was planned and never begun is asked for, too.
    agency.add(
      TargetDitetapkan(unit: Self.unit, indikator: "th", versi: "v", tahun: 2022, nilai: .angka(ExactDecimal(70))),
      "2024-01-02")
    let unit = try #require(agency.state.unit[Self.unit])
    let waiting = unit.pekerjaanIsian(pada: day).filter { $0.tahun == 2024 }
    #expect(Set(waiting.map(\.bulan)) == [6, 9, 12])
    #expect(waiting.reduce(0) { $0 + $1.indikator.count } == unit.kelengkapan(tahun: 2024, pada: day).tertunggak)
    #expect(unit.pekerjaanIsian(pada: day).filter { $0.tahun == 2022 }.map(\.indikator) == [["th"]])
  }

  /// Triwulan I returned, II submitted, III verified, IV approved.
  private static func busy(_ jenis: PerangkatDaerahDitetapkan.Jenis = .dinas) -> CalendarAgency {
    var agency = CalendarAgency(jenis)
    agency.fill("ikm", "2024-T1", "2024-04-02", sampai: [.ajukan, .kembalikan], alasan: "Bukti kurang")
    agency.fill("ikm", "2024-T2", "2024-04-03", sampai: [.ajukan], oleh: "pengaju")
    agency.fill("ikm", "2024-T3", "2024-04-04", sampai: [.ajukan, .verifikasi])
    agency.fill("ikm", "2024-T4", "2024-04-05", sampai: [.ajukan, .verifikasi, .setujui])
    return agency
  }

  @Test(arguments: [
    (Peran.operator, ["dikembalikan 2024-3 ikm 2024-04-10"]), (.kepala, ["menunggu-persetujuan 2024-9 ikm 2024-10-10"]),
    (.perencana, ["menunggu-verifikasi 2024-6 ikm 2024-07-10"]),
    (.administrator, ["menunggu-verifikasi 2024-6 ikm 2024-07-10"]), (.pimpinan, ["merah 2024 ikm "]), (.publik, []),
  ])
  func everyStepWaitsForItsRole(peran: Peran, expected: [String]) {
    var agency = Self.busy()
    if peran == .pimpinan { agency.fill("ikm", "2024-T4", "2024-04-06", nilai: "1", sampai: [.ajukan]) }
    let work = Self.work(agency, peran, "2024-04-08")
    #expect(Self.told(work) == expected)
    if peran == .operator { #expect(work.first?.alasan == ["Bukti kurang"]) }
  }

  @Test func aReturnedFigureOfALockedPeriodWaitsForTheAdministrator() {
    let agency = Self.busy()
    for role in [Peran.operator, .administrator] {
      let work = Self.work(agency, role, "2024-04-21")
      #expect(Self.told(work).contains("terkunci-dikembalikan 2024-3 ikm 2024-04-10"))
      #expect(work.first { $0.jenis == .terkunciDikembalikan }?.alasan == ["Bukti kurang"], "the reason is kept")
    }
  }

  @Test func anOpeningIsSeenByBothUntilItsDay() throws {
    var agency = CalendarAgency()
    agency.add(
      IsianDibuka(
        unit: Self.unit, periode: CalendarAgency.periode("2024-B03"), sampai: CalendarAgency.day("2024-05-03"),
        alasan: "Listrik padam"), "2024-05-01", oleh: "a")
    let mine = Self.work(agency, .operator, "2024-05-03")
    #expect(Self.told(mine) == ["dibuka 2024-3 ikm 2024-05-03"], "once, with the last day of the opening")
    #expect(mine.last?.alasan == ["Listrik padam"] && mine.map(\.banyak) == [1])
    #expect(Self.told(Self.work(agency, .administrator, "2024-05-03")) == ["dibuka 2024-3 ikm 2024-05-03"])
    #expect(Self.told(Self.work(agency, .administrator, "2024-05-04")) == ["terkunci 2024-3 ikm 2024-04-10"])
  }

  @Test("An opening counts nothing twice: of what came back, of what is a draft, of what is done", arguments: 0...2)
  func openingOnce(way: Int) {
    var agency = CalendarAgency()
    let steps: [AlurRealisasi.Aksi] = [[.ajukan, .kembalikan], [], [.ajukan]][way]
    agency.fill("ikm", "2024-T1", "2024-04-02", sampai: steps, alasan: "Bukti kurang")
    agency.add(
      IsianDibuka(
        unit: Self.unit, periode: CalendarAgency.periode("2024-B03"), sampai: CalendarAgency.day("2024-05-03"),
        alasan: "Listrik padam"), "2024-05-01", oleh: "a")
    let expected = [
      ["dikembalikan 2024-3 ikm 2024-04-10"], ["dibuka 2024-3 ikm 2024-05-03"], ["dibuka 2024-3  2024-05-03"],
    ]
    #expect(Self.told(Self.work(agency, .operator, "2024-05-02")) == expected[way])
  }

  @Test("An opening opens nothing that was locked after its approval: only the spending, where there is any")
  func openingOfLocked() {
    for isBudgeted in [false, true] {
      var agency = CalendarAgency()
      if isBudgeted {
        agency.addBudget()
        agency.spend(100, sampaiBulan: 12)
      }
      agency.fill("ikm", "2024-T1", "2024-04-02", sampai: [.ajukan, .verifikasi, .setujui, .kunci])
      agency.add(
        IsianDibuka(
          unit: Self.unit, periode: CalendarAgency.periode("2024-B03"), sampai: CalendarAgency.day("2024-05-03"),
          alasan: "Listrik padam"), "2024-05-01", oleh: "a")
      let opened = Self.work(agency, .operator, "2024-05-02").filter { $0.jenis == .dibuka }
      #expect(opened.map(\.indikator) == (isBudgeted ? [[]] : []) && opened.allSatisfy { !$0.subKegiatan.isEmpty })
    }
  }

  @Test("Of the pemda others do what operator and kepala do, and nobody verifies what he submitted") func thePemda() {
    let agency = Self.busy(.pemda)
    for role in [Peran.administrator, .perencana] {
      #expect(
        Self.told(Self.work(agency, role, "2024-04-08")) == [
          "dikembalikan 2024-3 ikm 2024-04-10", "menunggu-verifikasi 2024-6 ikm 2024-07-10",
        ])
      #expect(
        Self.told(Self.work(agency, role, "2024-04-08", akun: "pengaju")) == ["dikembalikan 2024-3 ikm 2024-04-10"])
    }
    #expect(
      Self.told(Self.work(agency, .pimpinan, "2024-04-08")).contains("menunggu-persetujuan 2024-9 ikm 2024-10-10"))
    #expect(Self.work(agency, .kepala, "2024-04-08").isEmpty)
  }

  @Test func spendingWaitsWithTheIndikatorOfItsMonth() {
    var agency = CalendarAgency()
    agency.addBudget()
    agency.spend(100, sampaiBulan: 2)
    #expect(
      Self.told(Self.work(agency, .operator, "2024-04-08")) == [
        "jatuh-tempo 2024-3 ikm,a 2024-04-10", "mendatang 2024-4 a 2024-05-10",
      ])
    #expect(Self.work(agency, .operator, "2024-04-08").map(\.banyak) == [2, 1])
  }

  @Test func anEvaluatorHasReportsWithoutReviewAndRecommendationsWithoutFollowUp() {
    var agency = CalendarAgency()
    let lhe = RekomendasiDicatat.Lhe(nomor: "1", tanggal: CalendarAgency.day("2025-03-01"), tahunDievaluasi: 2024)
    for id in ["r1", "r2"] {
      agency.add(RekomendasiDicatat(unit: Self.unit, id: id, lhe: lhe, komponen: .evaluasi, uraian: "U"), "2025-03-01")
    }
    // A report that was not sent is no work of the evaluator.
    #expect(Self.told(Self.work(agency, .evaluator, "2025-03-02")) == ["tanpa-tindak-lanjut 2025 r1,r2 "])
    #expect(agency.state.unit[Self.unit]?.laporanBelumDiunggah(tahun: 2024) == true)
    agency.add(
      TindakLanjutDicatat(unit: Self.unit, rekomendasi: "r1", uraian: "U", status: .direncanakan), "2025-03-02")
    agency.add(
      ReviuDinyatakan(
        unit: Self.unit, tahun: 2024, tanggal: CalendarAgency.day("2025-03-02"), tempat: "T", jabatan: "J"),
      "2025-03-02")
    #expect(Self.told(Self.work(agency, .evaluator, "2025-03-02")) == ["tanpa-tindak-lanjut 2025 r2 "])
    #expect(Self.told(Self.work(agency, .operator, "2025-03-02")).contains("tanpa-tindak-lanjut 2025 r2 "))
  }

  @Test func redSinceTheFirstOfTheRedYears() {
    var agency = CalendarAgency()
    let plan = [2022, 2023].map {
      TargetDitetapkan(unit: Self.unit, indikator: "th", versi: "v", tahun: $0, nilai: .angka(ExactDecimal(70)))
    }
    for fact in plan { agency.add(fact, "2022-01-02") }
    agency.fill("th", "2022", "2023-01-05", nilai: "70", sampai: [.ajukan])
    agency.fill("th", "2023", "2024-01-06", nilai: "10", sampai: [.ajukan])
    let first = Self.work(agency, .pimpinan, "2024-03-01")
    #expect(Self.told(first) == ["merah 2023 th "] && first.first?.sejak?.iso == "2024-01-06")
    agency.fill("th", "2024", "2025-01-07", nilai: "20", sampai: [.ajukan])
    let second = Self.work(agency, .pimpinan, "2025-03-01")
    #expect(Self.told(second) == ["merah 2024 th "] && second.first?.sejak?.iso == "2024-01-06")
    agency.fill("th", "2024", "2025-01-08", nilai: "70", sampai: [.ajukan])
    #expect(Self.work(agency, .pimpinan, "2025-03-01").isEmpty)
  }

  @Test func anAgencyThatIsGoneHasNothingToFillIn() {
    var agency = CalendarAgency()
    agency.add(
      PerangkatDaerahDitetapkan(
        id: Self.unit, nama: "U", jenis: .dinas, jabatanKepala: "K", tempat: "T",
        selesai: CalendarAgency.day("2023-12-31")), "2024-01-05")
    #expect(Self.work(agency, .operator, "2024-06-01").isEmpty)
  }

  @Test func nobodyWithoutAKnownUnitHasWork() {
    let today = CalendarAgency.day("2024-04-08")
    for unit in [nil, "x"] {
      let work = Self.busy().state.pekerjaan(
        untuk: Pelaku(akun: "o", peran: .operator, unit: unit), pada: today,
        isian: { $0.pekerjaanIsian(pada: today) }, ikhtisar: { $0.ikhtisar(tahun: $1) })
      #expect(work.isEmpty)
    }
  }

  @Test func deadlinesAheadSoonestFirst() {
    let schedule = CalendarAgency().state.jadwal
    let ahead = schedule.mendatang(dari: CalendarAgency.day("2024-12-27"), selama: 14)
    #expect(
      ahead.map { "\($0.periode.kode) \($0.tenggat.iso) \($0.kunci?.iso ?? "")" } == [
        "2024-B12 2025-01-10 ", "2024-T4 2025-01-10 2025-01-20", "2024-S2 2025-01-10 2025-01-20", "2024 2025-01-10 ",
      ])
    #expect(schedule.mendatang(dari: CalendarAgency.day("2024-12-27"), selama: 13).isEmpty)
    #expect(schedule.mendatang(dari: CalendarAgency.day("2025-01-10"), selama: 0).count == 4)
    #expect(schedule.mendatang(dari: CalendarAgency.day("2025-01-11"), selama: 0).isEmpty)
  }
}
