import Sakip
import Testing

@testable import Selaras

@Suite("What changes below an approved rencana aksi must be answered (R18)") struct PeninjauanRencanaAksiTests {
  @Test func nothingChanged() throws {
    #expect(try RenaksiAgency.approved().review() == [])
  }

  @Test func theBudgetIsAmended() throws {
    var one = try RenaksiAgency.approved()
    one.agency.add([one.agency.pagu(.perubahan, 1200)])
    #expect(one.review() == ["pagu a-sk: Rp1.000 > Rp1.200"])
  }

  @Test func theAmendedBudgetIsTheSame() throws {
    var one = try RenaksiAgency.approved()
    one.agency.add([one.agency.pagu(.perubahan, 1000)])
    #expect(one.review() == [])
  }

  @Test func theVersionInForceSetsAnotherTarget() throws {
    let one = try RenaksiAgency.approved()
    #expect(one.review("2024-08-31") == [])
    #expect(one.review("2024-09-01") == ["target-rencana i-a: 10 > 11"])
    #expect(one.review("2026-01-01") == ["target-rencana i-a: 10 > 11"])
  }

  @Test func theAgreementIsRevised() throws {
    var one = try RenaksiAgency.approved()
    try one.agency.approve("2024-09-02", nomor: 1)
    #expect(
      one.review("2024-09-03") == [
        "perjanjian -: perjanjian kinerja murni > perjanjian kinerja perubahan ke-1", "target-perjanjian i-a: 10 > 11",
      ])
  }

  @Test func partsComeAndGo() throws {
    var one = try RenaksiAgency.approved()
    let more = SimpulAnggaranDitetapkan(
      unit: PkAgency.unit, tahun: 2024, id: "sk2", induk: "p", tingkat: .subKegiatan, nama: "N sk2", indikator: "",
      target: "")
    one.agency.add([more])
    #expect(one.review() == [])
    one.agency.add([
      PaguDitetapkan(
        unit: PkAgency.unit, tahun: 2024, subKegiatan: "sk2", versi: .perubahan, jumlah: Rupiah(5), rincian: [])
    ])
    #expect(one.review() == ["bagian-ditambah a-sk2: - > Rp5"])
    one.agency.add([
      PencatatanDicabut(unit: PkAgency.unit, objek: .simpulAnggaran(tahun: 2024, id: "sk2"), alasan: "Salah"),
      PencatatanDicabut(unit: PkAgency.unit, objek: .simpulAnggaran(tahun: 2024, id: "sk"), alasan: "Salah"),
    ])
    #expect(one.review() == ["bagian-dihapus a-sk: belum ada > -"])
  }

  @Test("It is work for its owner until he says that it stays, with a reason, or revises it")
  func answered() throws {
    var one = try RenaksiAgency.approved()
    let day = "2024-06-01"
    #expect(Self.work(one, PkAgency.operatorU, day) == [])
    one.agency.add([one.agency.pagu(.perubahan, 1200)])
    #expect(Self.work(one, PkAgency.operatorU, day) == ["rencana-aksi-perlu-ditinjau"])
    #expect(Self.work(one, PkAgency.kepalaU, day) == ["rencana-aksi-perlu-ditinjau"])
    #expect(Self.work(one, PkAgency.bupati, day) == [])
    let plan = try #require(one.plan())
    let changes = try one.unit.perluDitinjau(plan, pada: PkAgency.day(day))
    #expect(throws: Penolakan.self) {
      try one.agency.decide(RenaksiAgency.step(.nyatakanTetap, perubahan: changes), PkAgency.operatorU, day)
    }
    #expect(throws: Penolakan.self) {
      try one.agency.decide(
        RenaksiAgency.step(.nyatakanTetap, alasan: "Tetap", perubahan: []), PkAgency.operatorU, day)
    }
    try one.agency.decide(
      RenaksiAgency.step(.nyatakanTetap, alasan: "Tambahan untuk gaji", perubahan: changes), PkAgency.operatorU, day)
    #expect(one.review() == [] && Self.work(one, PkAgency.operatorU, day) == [])
    // Another amount is another change.
    one.agency.add([one.agency.pagu(.perubahan, 1300)])
    #expect(one.review() == ["pagu a-sk: Rp1.000 > Rp1.300"])
    try one.begin(alasan: "Pagu perubahan", day: day)
    #expect(Self.work(one, PkAgency.operatorU, day) == [])
    #expect(one.rows(1).last?.pagu == Rupiah(1300) && one.rows(1).last?.anggaran.count == 4)
  }

  private static func work(_ one: RenaksiAgency, _ pelaku: Pelaku, _ day: String) -> [String] {
    one.agency.state.pekerjaan(
      untuk: pelaku, pada: PkAgency.day(day), isian: { _ in [] }, ikhtisar: { $0.ikhtisar(tahun: $1) }
    ).filter { $0.rencanaAksi != nil }.map(\.jenis.rawValue)
  }

  @Test func waitingForTheHead() throws {
    var one = try RenaksiAgency()
    try one.begin()
    try one.fill()
    try one.agency.decide(RenaksiAgency.step(.ajukan), PkAgency.operatorU)
    for day in ["2024-01-22", "2027-06-01"] {
      #expect(Self.work(one, PkAgency.kepalaU, day) == ["rencana-aksi-menunggu"], "\(day)")
    }
    try one.agency.decide(RenaksiAgency.step(.kembalikan, alasan: "Perbaiki"), PkAgency.kepalaU)
    #expect(Self.work(one, PkAgency.operatorU, "2024-01-22") == ["rencana-aksi-dikembalikan"])
    #expect(Self.work(one, PkAgency.kepalaU, "2024-01-22") == [])
  }
}
