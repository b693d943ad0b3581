import Sakip
import Testing

@Suite("Laporan realisasi anggaran")
struct LraTests {
  typealias Masukan = LaporanRealisasiAnggaran.Masukan

  private static func line(_ code: String, _ budget: String? = nil, _ actual: String? = nil) throws -> Masukan {
    let amount = try budget.map {
      JumlahLra(anggaran: try IndonesianNumber.parse($0), realisasi: try IndonesianNumber.parse(actual ?? "0"))
    }
    return Masukan(kode: try #require(KodeAkun(code)), uraian: "U \(code)", jumlah: amount)
  }

  private static func code(_ text: String) throws -> KodeAkun { try #require(KodeAkun(text)) }

  @Test("Sums, surplus, net financing and SiLPA; a deficit is in parentheses")
  func results() throws {
    let report = try LaporanRealisasiAnggaran([
      try Self.line("5.1"), try Self.line("5.1.02", "50", "40,25"), try Self.line("4"),
      try Self.line("4.1", "100", "90,50"),
      try Self.line("5.1.01", "70", "60"), try Self.line("6.1", "30", "30"), try Self.line("6.2", "10", "0"),
      try Self.line("4.2", "5", "5,10"),
    ])
    #expect(report.baris.map(\.kode.description) == ["4", "4.1", "4.2", "5.1", "5.1.01", "5.1.02", "6.1", "6.2"])
    #expect(report.baris.map(\.berinci) == [true, false, false, true, false, false, false, false])
    let printed = LaporanRealisasiAnggaran.Pos.allCases.map { report[$0]?.realisasi.printedAccounting }
    #expect(printed == ["95,60", "100,25", "(4,65)", "30,00", "0,00", "30,00", "25,35"])
    #expect(report[.surplus]?.anggaran.printedAccounting == "(15,00)")
    #expect(report[.surplus]?.persen?.printed() == "31,00")
    #expect(report[.silpa]?.anggaran.printedAccounting == "5,00")
    #expect(report.selisih.isEmpty)
    #expect(report.barisCetak.count == 11)
  }

  @Test("A stated sum that its lines contradict is named with the difference")
  func differences() throws {
    let report = try LaporanRealisasiAnggaran([
      try Self.line("4", "100", "90"), try Self.line("4.1", "60", "90,01"), try Self.line("4.1.01", "60", "90"),
      try Self.line("4.2", "40", "0"),
    ])
    #expect(report.selisih.map(\.kode.description) == ["4.1"])
    #expect(report.selisih.first?.beda.anggaran == .zero)
    #expect(report.selisih.first?.beda.realisasi.printed == "0,01")
    #expect(report[try Self.code("4.1")]?.jumlah.realisasi.printed == "90")
  }

  @Test("What is not recorded has no result: it is missing, not 0")
  func missing() throws {
    let report = try LaporanRealisasiAnggaran([try Self.line("4.1", "10", "10")])
    #expect(report[.pendapatan]?.realisasi == ExactDecimal(10))
    #expect(report[.belanja] == nil && report[.surplus] == nil && report[.silpa] == nil && report[.penerimaan] == nil)
    #expect(report.barisCetak.count == 1)
    let financed = try LaporanRealisasiAnggaran([try Self.line("6.1", "10", "10")])
    #expect(financed[.pengeluaran] == .nol && financed[.pembiayaanNetto]?.realisasi == ExactDecimal(10))
  }

  @Test(
    "Financing that is neither received nor paid is refused: nothing would follow from it",
    arguments: [(["6"], "6"), (["6", "6.1", "6.3"], "6.3"), (["6.3"], "6.3"), (["6", "6.1"], nil), (["6.2"], nil)])
  func financing(codes: [String], refused: String?) throws {
    let lines = try (["4", "5"] + codes).map { try Self.line($0, "100", "70") }
    guard let refused else {
      #expect(try LaporanRealisasiAnggaran(lines)[.silpa] != nil)
      return
    }
    let error = #expect(throws: LraError.self) { try LaporanRealisasiAnggaran(lines) }
    #expect(error == .pembiayaanTanpaArah(try Self.code(refused)))
    #expect(error?.description.contains("6.1 dan pengeluaran pada 6.2") == true)
  }

  @Test func aBudgetOfZeroHasNoPercentage() {
    #expect(JumlahLra(anggaran: .zero, realisasi: ExactDecimal(5)).persen == nil)
  }

  @Test func refuses() throws {
    let first = try Self.code("4.1.01")
    #expect(throws: LraError.kodeGanda(first)) {
      try LaporanRealisasiAnggaran([
        try Self.line("4.1"), try Self.line("4.1.01", "1", "1"), try Self.line("4.1.01", "1", "1"),
      ])
    }
    #expect(throws: LraError.indukTidakAda(kode: first, induk: try Self.code("4.1"))) {
      try LaporanRealisasiAnggaran([try Self.line("4.1.01", "1", "1")])
    }
    #expect(throws: LraError.tanpaJumlah(first)) {
      try LaporanRealisasiAnggaran([try Self.line("4.1"), try Self.line("4.1.01")])
    }
    for error in [LraError.kodeGanda(first), .tanpaJumlah(first), .indukTidakAda(kode: first, induk: first)] {
      #expect(error.description.contains("\u{201C}4.1.01\u{201D}") && error.description.hasSuffix("."))
    }
  }

  @Test(
    arguments: [
      ("4", 1), ("5.1", 2), ("6.1.01", 3), ("4.2.01.05", 4), ("5.1.02.01.01", 5), ("5.1.02.01.01.0024", 6),
    ])
  func reads(text: String, level: Int) throws {
    let code = try Self.code(text)
    #expect(code.description == text && code.tingkat.rawValue == level && !code.tingkat.nama.isEmpty)
    #expect((code.induk == nil) == (level == 1))
  }

  @Test(arguments: [
    "", "7", "4.", "4.10", "4.1.1", "4.1.01.1", "5.1.02.01.01.024", "4.1.0x", "4.1.٠١", "4.1.01.01.01.0001.1",
  ])
  func refusesCode(text: String) {
    #expect(KodeAkun(text) == nil)
  }
}
