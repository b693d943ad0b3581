import Sakip
import Testing

@testable import Selaras

@Suite("What a person may do with a realisasi, and what comes next")
struct LangkahRealisasiTests {
  private static func day(_ iso: String) -> Tanggal { CalendarAgency.day(iso) }

  @Test(
    arguments: [
      (StatusRealisasi.draft, AlurRealisasi.Aksi.ajukan), (.dikembalikan, .ajukan), (.diajukan, .verifikasi),
      (.diverifikasi, .setujui), (.disetujui, .kunci), (.terkunci, nil),
    ] as [(StatusRealisasi, AlurRealisasi.Aksi?)])
  func theNextStep(status: StatusRealisasi, action: AlurRealisasi.Aksi?) {
    #expect(AlurRealisasi.berikutnya(dari: status)?.aksi == action)
  }

  @Test(arguments: [
    (StatusRealisasi.draft, []), (.dikembalikan, []), (.diajukan, [AlurRealisasi.Aksi.kembalikan]),
    (.diverifikasi, [.kembalikan]), (.disetujui, [.kunci, .bukaKunci]), (.terkunci, [.bukaKunci]),
  ])
  func theWayBack(status: StatusRealisasi, way: [AlurRealisasi.Aksi]) {
    #expect(AlurRealisasi.jalanKembali(dari: status).map(\.aksi) == way)
  }

  /// Triwulan I to IV of 2024 in four states, submitted by `pengaju`.
  private static func agency(_ jenis: PerangkatDaerahDitetapkan.Jenis = .dinas) -> CalendarAgency {
    var agency = CalendarAgency(jenis)
    agency.fill("ikm", "2024-T1", "2024-04-02", nilai: "80", sampai: [.ajukan], oleh: "pengaju")
    agency.fill("ikm", "2024-T2", "2024-07-02", nilai: "82,5", sampai: [.ajukan, .verifikasi])
    agency.fill("ikm", "2024-T3", "2024-10-02", nilai: "82,5", sampai: [.ajukan, .verifikasi, .setujui])
    agency.fill("ikm", "2024-T4", "2024-10-03", nilai: "60")
    return agency
  }

  private static func steps(
    _ agency: CalendarAgency, _ month: Int, _ peran: Peran, akun: String = "a", unit: String? = CalendarAgency.unit,
    pada iso: String = "2024-10-05"
  ) throws -> [AlurRealisasi.Aksi] {
    let known = try #require(agency.unit)
    let row = try #require(known.isian(tahun: 2024, bulan: month, pada: day(iso))?.indikator.first)
    let person = Pelaku(akun: akun, peran: peran, unit: peran.terikatUnit ? unit : nil)
    return known.tindakan(row, oleh: person).map(\.aksi)
  }

  @Test(arguments: [
    (3, Peran.perencana, [AlurRealisasi.Aksi.verifikasi, .kembalikan]), (3, .kepala, []), (3, .operator, []),
    (6, .kepala, [.setujui, .kembalikan]), (6, .administrator, []), (9, .administrator, [.kunci]),
    (9, .pimpinan, []), (12, .operator, [.ajukan]), (12, .evaluator, []), (12, .publik, []),
  ])
  func theTableDecides(month: Int, peran: Peran, actions: [AlurRealisasi.Aksi]) throws {
    #expect(try Self.steps(Self.agency(), month, peran) == actions)
  }

  @Test func nobodyVerifiesHisOwnAndNobodyActsForOthers() throws {
    #expect(try Self.steps(Self.agency(), 3, .perencana, akun: "pengaju") == [.kembalikan])
    #expect(try Self.steps(Self.agency(), 6, .kepala, unit: "lain").isEmpty)
    #expect(try Self.steps(Self.agency(), 6, .kepala, unit: nil).isEmpty)
  }

  @Test func ofThePemdaOthersAct() throws {
    #expect(try Self.steps(Self.agency(.pemda), 6, .pimpinan) == [.setujui, .kembalikan])
    #expect(try Self.steps(Self.agency(.pemda), 12, .perencana) == [.ajukan])
    #expect(try Self.steps(Self.agency(.pemda), 12, .operator).isEmpty)
  }

  @Test func nothingIsSubmittedForALockedPeriod() throws {
    #expect(try Self.steps(Self.agency(), 12, .operator, pada: "2025-01-20") == [.ajukan])
    #expect(try Self.steps(Self.agency(), 12, .operator, pada: "2025-01-21").isEmpty)
  }

  @Test(
    arguments: [
      (3, nil), (6, "naik 2,50 dari Triwulan I 2024 (80,00), membaik"), (9, "tetap seperti Triwulan II 2024 (82,50)"),
      (12, "turun 22,50 dari Triwulan III 2024 (82,50), memburuk"),
    ] as [(Int, String?)])
  func theChangeInWords(month: Int, words: String?) throws {
    let unit = try #require(Self.agency().unit)
    let row = unit.isian(tahun: 2024, bulan: month, pada: Self.day("2024-10-05"))?.indikator.first
    #expect(row?.perubahan == words)
  }

  @Test func aLockClosesWhatIsApprovedAndNothingElse() throws {
    var agency = Self.agency()
    let month = CalendarAgency.periode("2024-B09")
    let lock = agency.state.penguncian(bulan: month)
    #expect(lock.jumlah == 1 && lock.baris.map(\.periode.kode) == ["2024-T3"])
    #expect(agency.state.penguncian(bulan: CalendarAgency.periode("2024-B06")).jumlah == 0)
    let admin = Pelaku(akun: "a", peran: .administrator)
    let now = ZonaWaktu.wita.akhir(Self.day("2024-10-05"))
    let after = try agency.state.memutuskan(
      lock.perintah(oleh: admin), mulai: agency.state.posisi + 1, waktu: now)
    #expect(after.penguncian(bulan: month).jumlah == 0 && after.penguncian(bulan: month).tanda != lock.tanda)
    agency.fill("th", "2024", "2024-10-06")
    #expect(agency.state.penguncian(bulan: month).tanda == lock.tanda)
    agency.add(
      StatusRealisasiBerubah(
        unit: CalendarAgency.unit, periode: CalendarAgency.periode("2024-T3"), indikator: ["ikm"], aksi: .kunci),
      "2024-10-06")
    #expect(throws: Penolakan.self) {
      try agency.state.memutuskan(lock.perintah(oleh: admin), mulai: agency.state.posisi + 1, waktu: now)
    }
  }

  @Test(
    arguments: [
      (Peran.operator, SmallAgency.unit, 1), (.kepala, "lain", 0), (.operator, nil, 0), (.administrator, nil, 1),
    ] as [(Peran, String?, Int)])
  func aMonitorShowsWhatSomebodyAnswersFor(peran: Peran, unit: String?, rows: Int) {
    let state = Self.agency().state
    let today = Self.day("2025-02-01")
    let seen = state.kelengkapan(tahun: 2024, untuk: Pelaku(akun: "a", peran: peran, unit: unit)) {
      $0.kelengkapan(tahun: 2024, pada: today)
    }
    #expect(seen.baris.count == rows && seen.banyak(.kosong) == rows && seen.banyak(.lengkap) == 0)
  }

  @Test func whatHinderedIsLookedForFromNearToFar() throws {
    var agency = CalendarAgency()
    let sheet = try #require(agency.unit?.perencanaan.indikator["ikm"])
    let bare = try #require(agency.unit?.perencanaan.indikator["bl"])
    #expect(agency.unit?.hambatan(sheet, tahun: 2024) == [])
    for (subject, words) in [(nil, "umum"), ("t", "tujuan"), ("ikm", "indikator")] as [(String?, String)] {
      agency.add(
        AnalisisDicatat(
          unit: CalendarAgency.unit, tahun: 2024, subjek: subject, jenis: .faktorPenghambat, butir: [words]),
        "2024-12-01")
      #expect(agency.unit?.hambatan(sheet, tahun: 2024) == [words])
    }
    #expect(agency.unit?.hambatan(sheet, tahun: 2023) == [])
    #expect(agency.unit?.penanggungJawab(sheet) == "Sekretaris" && agency.unit?.penanggungJawab(bare) == "K")
  }
}
