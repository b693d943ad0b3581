import Sakip
import Testing

@testable import Selaras

@Suite("An agreement is due a month after the budget is approved, where that day is known")
struct TenggatPkTests {
  @Test(arguments: [
    ("2023-12-29", "2024-01-29"), ("2024-01-31", "2024-02-29"), ("2023-01-31", "2023-02-28"),
    ("2024-03-31", "2024-04-30"), ("2024-02-29", "2024-03-29"),
  ])
  func sameDayOfTheNextMonth(day: String, due: String) {
    #expect(PkAgency.day(day).sebulanKemudian.iso == due)
  }

  private static func approval(
    _ unit: String, _ day: String, _ versi: VersiAnggaran = .murni, tahun: Int = PkAgency.tahun, nomor: String = "1"
  ) -> PengesahanDicatat {
    PengesahanDicatat(unit: unit, tahun: tahun, versi: versi, tanggal: PkAgency.day(day), nomor: nomor)
  }

  private static func kind(
    _ facts: [any Event], _ signed: String?, month: Bool = false, pada day: String = "2024-06-01"
  ) -> String {
    PkAgency(facts).state.ketepatanPk(
      unit: "u", tahun: 2024, versi: .murni, tanggal: signed.map(PkAgency.day), hanyaBulan: month,
      pada: PkAgency.day(day)
    ).uraian
  }

  @Test func withoutApprovalNobodyCanSay() {
    #expect(Self.kind([], "2024-01-15") == "tanggal pengesahan anggaran belum dicatat")
    #expect(Self.kind([], nil) == "tanggal pengesahan anggaran belum dicatat")
    let amended = Self.approval("u", "2024-09-01", .perubahan)
    #expect(Self.kind([amended], "2024-01-15") == "tanggal pengesahan anggaran belum dicatat")
  }

  @Test func againstTheDeadline() {
    let own = Self.approval("u", "2023-12-29")
    #expect(Self.kind([own], "2024-01-29") == "tepat waktu, tenggat 29 Januari 2024")
    #expect(Self.kind([own], "2024-01-30") == "terlambat 1 hari, tenggat 29 Januari 2024")
    #expect(Self.kind([own], nil, pada: "2024-01-29") == "tenggat 29 Januari 2024")
    #expect(Self.kind([own], nil, pada: "2024-02-01") == "terlambat 3 hari, tenggat 29 Januari 2024")
    #expect(Self.kind([own], "2024-01-01", month: true).hasPrefix("tidak dapat dipastikan"))
    #expect(Self.kind([Self.approval("kab", "2023-12-29")], "2024-01-29").hasPrefix("tepat waktu"))
    #expect(Self.kind([Self.approval("kab", "2023-11-29"), own], "2024-01-29").hasPrefix("tepat waktu"))
  }

  @Test func approvalsThatCannotBe() {
    func refusal(_ fact: any Event, after: [any Event] = []) -> String? {
      do throws(Penolakan) {
        try fact.periksa(PkAgency(after).state)
        return nil
      } catch {
        return error.bidang
      }
    }
    #expect(refusal(Self.approval("u", "2023-12-29")) == nil)
    #expect(refusal(Self.approval("u", "2022-12-29")) == "tanggal")
    #expect(refusal(Self.approval("u", "2023-12-29", nomor: " ")) == "nomor")
    #expect(
      refusal(Self.approval("u", "2024-02-01", .perubahan), after: [Self.approval("u", "2024-03-01")]) == "tanggal")
    #expect(
      refusal(Self.approval("u", "2024-03-01"), after: [Self.approval("u", "2024-02-01", .perubahan)]) == "tanggal")
  }

  @Test("Programs without sub kegiatan: where there is a tree, the money stands there")
  func programs() {
    func program(
      _ unit: String, _ number: Int, _ name: String, _ version: VersiAnggaran = .murni, kode: String? = nil,
      pagu amount: Int? = 5
    )
      -> PaguProgramDicatat
    {
      PaguProgramDicatat(
        unit: unit, tahun: 2024, versi: version, nomor: number, nama: name, kode: kode,
        jumlah: amount.map { Rupiah($0) })
    }
    func refusal(_ fact: any Event, after: [any Event] = []) -> String? {
      do throws(Penolakan) {
        try fact.periksa(PkAgency(after).state)
        return nil
      } catch {
        return error.bidang
      }
    }
    #expect(refusal(program("kab", 1, "P")) == nil && refusal(program("u", 1, "P")) == "jumlah")
    #expect(refusal(program("kab", 0, "P")) == "nomor" && refusal(program("kab", 1, "")) == "nama")
    #expect(
      refusal(program("kab", 1, "P", kode: "x")) == "kode" && refusal(program("kab", 1, "P", pagu: -1)) == "jumlah")
    for (code, field) in [("7.01", "kode"), ("7.01.02", nil), ("7.01.02.2.01", "kode")] as [(String, String?)] {
      #expect(refusal(program("kab", 1, "P", kode: code)) == field, "\(code)")
    }
    #expect(refusal(program("kab", 1, "Q", .perubahan), after: [program("kab", 1, "P")]) == "nama")
    let unit = PkAgency([program("kab", 2, "B", pagu: nil), program("kab", 1, "A"), program("kab", 2, "B", .perubahan)])
      .state
      .unit["kab"]
    let told = { (version: VersiAnggaran) in
      unit?.programBerpagu(tahun: 2024, versi: version).map { "\($0.nama) \($0.pagu?.printed ?? "-")" }
    }
    #expect(told(.murni) == ["A 5", "B -"] && told(.perubahan) == ["A -", "B 5"])
    let coded = PkAgency([
      program("kab", 1, "A"), program("kab", 1, "A", .perubahan, kode: "7.01.02"),
      program("kab", 2, "B", kode: "7.01.03"), program("kab", 2, "B", .perubahan, kode: "7.01.04"),
    ]).state.unit["kab"]
    let codes = { (version: VersiAnggaran) in
      coded?.programBerpagu(tahun: 2024, versi: version).map { $0.kode ?? "-" }
    }
    #expect(codes(.murni) == ["7.01.02", "7.01.03"] && codes(.perubahan) == ["7.01.02", "7.01.04"])
    #expect(unit?.versiAnggaranTerakhir(tahun: 2024) == .perubahan && unit?.versiAnggaranTerakhir(tahun: 2023) == nil)
  }
}
