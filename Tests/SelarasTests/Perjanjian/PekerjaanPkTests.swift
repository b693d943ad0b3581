import Sakip
import Testing

@testable import Selaras

@Suite("An agreement that waits for somebody is among his work, and among nobody else's")
struct PekerjaanPkTests {
  private static func work(_ agency: PkAgency, _ pelaku: Pelaku, pada iso: String = "2024-01-20") -> [String] {
    let day = PkAgency.day(iso)
    return agency.state.pekerjaan(
      untuk: pelaku, pada: day, isian: { _ in [] }, ikhtisar: { $0.ikhtisar(tahun: $1) }
    ).compactMap { one in
      one.perjanjian.map { "\(one.jenis.rawValue) \($0.jabatan) \($0.nomor) \(one.tenggat?.iso ?? "")" }
    }
  }

  private static let everyone = [PkAgency.operatorU, PkAgency.kepalaU, PkAgency.bupati, PkAgency.pejabatU]

  @Test func alongTheWay() throws {
    let approval = PengesahanDicatat(
      unit: PkAgency.unit, tahun: 2024, versi: .murni, tanggal: PkAgency.day("2024-01-05"), nomor: "1")
    var agency = PkAgency([approval])
    let holder = PemegangJabatanDicatat(
      unit: PkAgency.unit, jabatan: "seksi", mulai: PkAgency.day("2024-01-01"), akun: PkAgency.pejabatU.akun)
    agency.add([holder])
    try agency.decide(agency.draft("seksi"), PkAgency.operatorU)
    #expect(Self.everyone.map { Self.work(agency, $0) } == [[], [], [], []])
    try agency.decide(PkAgency.step(.ajukan, "seksi"), PkAgency.operatorU)
    let waiting = "perjanjian-menunggu seksi 0 2024-02-05"
    #expect(Self.everyone.map { Self.work(agency, $0) } == [[], [], [], [waiting]])
    try agency.decide(PkAgency.step(.setujuiPihakPertama, "seksi"), PkAgency.pejabatU)
    #expect(Self.everyone.map { Self.work(agency, $0) } == [[], [waiting], [], []])
    try agency.decide(PkAgency.step(.kembalikan, "seksi", alasan: "Perbaiki"), PkAgency.kepalaU)
    let returned = "perjanjian-dikembalikan seksi 0 2024-02-05"
    #expect(Self.everyone.map { Self.work(agency, $0) } == [[returned], [], [], []])
    try agency.decide(agency.draft("seksi"), PkAgency.operatorU)
    #expect(Self.everyone.map { Self.work(agency, $0) } == [[returned], [], [], []])
    try agency.decide(PkAgency.step(.ajukan, "seksi"), PkAgency.operatorU)
    #expect(Self.everyone.map { Self.work(agency, $0) } == [[], [], [], [waiting]])
  }

  @Test("What was sent is taken back by its writers to correct it, until a party approves it") func takenBack() throws {
    var agency = PkAgency()
    try agency.decide(agency.draft("kepala"), PkAgency.operatorU)
    try agency.decide(PkAgency.step(.ajukan), PkAgency.operatorU)
    for other in [PkAgency.bupati, PkAgency.pejabatU] {
      #expect(throws: Penolakan.self) { try agency.decide(PkAgency.step(.tarik), other) }
    }
    try agency.decide(PkAgency.step(.tarik), PkAgency.operatorU)
    #expect(agency.status == .draf && Self.everyone.allSatisfy { Self.work(agency, $0).isEmpty })
    // Its day may be another one now.
    try agency.decide(agency.draft("kepala", "2024-01-18"), PkAgency.operatorU)
    try agency.decide(PkAgency.step(.ajukan), PkAgency.operatorU)
    try agency.decide(PkAgency.step(.setujuiPihakPertama), PkAgency.kepalaU)
    #expect(throws: Penolakan.self) { try agency.decide(PkAgency.step(.tarik), PkAgency.operatorU) }
    #expect(agency.status == .disetujuiPihakPertama)
  }

  @Test("What was sent waits until it is answered, and what was returned until it is sent again, whatever its year")
  func yearsLater() throws {
    var agency = PkAgency()
    try agency.decide(agency.draft("kepala"), PkAgency.operatorU)
    try agency.decide(PkAgency.step(.ajukan), PkAgency.operatorU)
    for day in ["2022-06-01", "2024-01-20", "2026-11-22", "2031-01-01"] {
      #expect(Self.work(agency, PkAgency.kepalaU, pada: day) == ["perjanjian-menunggu kepala 0 "], "\(day)")
    }
    try agency.decide(PkAgency.step(.kembalikan, alasan: "Perbaiki"), PkAgency.kepalaU)
    #expect(Self.work(agency, PkAgency.operatorU, pada: "2026-11-22") == ["perjanjian-dikembalikan kepala 0 "])
  }

  @Test("Where a party has no account, its paper is the work of those who record it") func onPaper() throws {
    var agency = PkAgency()
    try agency.decide(agency.draft("seksi"), PkAgency.operatorU)
    try agency.decide(PkAgency.step(.ajukan, "seksi"), PkAgency.operatorU)
    #expect(Self.everyone.map { Self.work(agency, $0) } == [["perjanjian-di-kertas seksi 0 "], [], [], []])
  }

  @Test("The head and the Bupati by their roles, where no holder is recorded") func byRole() throws {
    var agency = PkAgency()
    try agency.decide(agency.draft("kepala"), PkAgency.operatorU)
    try agency.decide(PkAgency.step(.ajukan), PkAgency.operatorU)
    #expect(Self.everyone.map { Self.work(agency, $0).count } == [0, 1, 0, 0])
    try agency.decide(PkAgency.step(.setujuiPihakPertama), PkAgency.kepalaU)
    #expect(Self.everyone.map { Self.work(agency, $0).count } == [0, 0, 1, 0])
    try agency.decide(PkAgency.step(.setujuiPihakKedua), PkAgency.bupati)
    #expect(Self.everyone.map { Self.work(agency, $0).count } == [0, 0, 0, 0])
    #expect(agency.status == .ditetapkan)
  }
}
