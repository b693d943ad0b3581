import Sakip
import Testing

@testable import Selaras

/// The LRA of Kabupaten Balangan 2024 as published in its Laporan Kinerja: every figure that the table prints. The sample
/// records only the lines without others below them; all sums, results and percentages here are computed.
@Suite struct SampleLraTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let baris: String
    let anggaran: String?
    let realisasi: String?
    let persen: String?

    /// `nil`: the source cannot be read there.
    init(_ baris: String, _ anggaran: String?, _ realisasi: String?, _ persen: String?) {
      self.baris = baris
      self.anggaran = anggaran
      self.realisasi = realisasi
      self.persen = persen
    }

    var testDescription: String { baris }
  }

  private static let published = [
    Row("4", "4.184.500.893.232,00", "4.321.010.007.341,91", "103,26"),
    Row("4.1", "95.965.787.433,00", "175.901.734.166,91", "183,30"),
    Row("4.1.01", "13.722.500.000,00", "17.931.267.653,50", "130,67"),
    Row("4.1.02", "2.222.820.000,00", "2.551.421.071,00", "114,78"),
    Row("4.1.03", "21.117.190.767,00", "18.345.765.305,00", "86,88"),
    Row("4.1.04", "58.903.276.666,00", "137.073.280.137,41", "232,71"),
    Row("4.2", "4.080.433.708.441,00", "4.136.750.937.128,00", "101,38"),
    Row("4.2.01", "3.985.933.708.441,00", "4.029.220.927.814,00", "101,09"),
    Row("4.2.01.01", "3.856.423.775.441,00", "3.894.309.089.224,00", "100,98"),
    Row("4.2.01.02", "0,00", "0,00", "0"),
    Row("4.2.01.05", "114.421.503.000,00", "114.314.789.590,00", "99,91"),
    Row("4.2.01.06", "15.088.430.000,00", "20.597.049.000,00", "136,51"),
    Row("4.2.02", "94.500.000.000,00", "107.530.009.314,00", "113,79"),
    Row("4.2.02.01", "94.500.000.000,00", "107.530.009.314,00", "113,79"),
    Row("4.3", "8.101.397.358,00", "8.357.336.047,00", "103,16"),
    Row("4.3.01", "0,00", "421.917.285,00", "0"),
    Row("4.3.03", "8.101.397.358,00", "7.935.418.762,00", "97,95"),
    Row("5", nil, nil, "87,70"),
    Row("5.1", "2.360.217.003.884,00", "2.023.478.452.733,35", "85,73"),
    Row("5.1.01", "614.502.877.115,00", "528.346.491.670,00", "85,98"),
    Row("5.1.02", "1.506.803.774.658,00", "1.292.777.509.260,70", "85,80"),
    Row("5.1.05", "227.281.970.711,00", "193.340.529.302,65", "85,07"),
    Row("5.1.06", "11.628.381.400,00", "9.013.922.500,00", "77,52"),
    Row("5.2", nil, "1.052.174.676.702,04", "87,01"),
    Row("5.2.01", "26.035.500.000,00", "8.119.274.250,00", "31,19"),
    Row("5.2.02", "387.542.617.012,00", "370.854.449.606,00", "95,69"),
    Row("5.2.03", "337.350.155.747,00", "274.000.297.829,17", "81,22"),
    Row("5.2.04", "454.867.342.450,00", "396.492.146.916,87", "87,17"),
    Row("5.2.05", "785.885.500,00", "778.523.500,00", "99,06"),
    Row("5.2.06", "2.673.727.100,00", "1.929.984.600,00", "72,18"),
    Row("5.3", "7.316.334.100,00", "1.357.500.000,00", "18,55"),
    Row("5.3.01", "7.316.334.100,00", "1.357.500.000,00", "18,55"),
    Row("5.4", "498.483.863.441,00", "496.863.574.525,00", "99,67"),
    Row("5.4.01", "1.734.701.284,00", "1.730.148.884,00", "99,74"),
    Row("5.4.02", "496.749.162.157,00", "495.133.425.641,00", "99,67"),
    Row("surplus", "109.228.463.998,00", "747.135.803.381,52", "684,01"),
    Row("6.1", "640.771.536.002,00", "640.772.613.619,33", "100"),
    Row("6.1.01", "640.771.536.002,00", nil, "100"),
    Row("6.1.05", "0", "1.000.000,00", "0"),
    Row("6.2", "750.000.000.000,00", "750.000.000.000,00", "100"),
    Row("6.2.02", "750.000.000.000,00", "750.000.000.000,00", "100"),
    Row("pembiayaan-netto", nil, "(109.227.386.380,67)", nil),
    Row("silpa", "0", "637.908.417.000,85", "0"),
  ]

  private static func report() async throws -> LaporanRealisasiAnggaran {
    try #require(try await SampleData.application().state.anggaran.lra[2024]?.isi.laporan)
  }

  private static func amount(_ report: LaporanRealisasiAnggaran, _ line: String) -> JumlahLra? {
    LaporanRealisasiAnggaran.Pos(rawValue: line).flatMap { report[$0] } ?? KodeAkun(line).flatMap { report[$0]?.jumlah }
  }

  /// All of them agree: no figure that this table prints is contradicted by its own lines.
  @Test(arguments: published) func everyPublishedFigure(row: Row) async throws {
    let amount = try #require(Self.amount(try await Self.report(), row.baris))
    let ours = [amount.anggaran.printedAccounting, amount.realisasi.printedAccounting]
    for (printed, figure) in zip([row.anggaran, row.realisasi], ours) {
      if let printed { #expect(figure == (printed == "0" ? "0,00" : printed)) }
    }
    // A line with a budget of 0 is printed with 0 percent; there is no percentage of nothing.
    if let printed = row.persen {
      let percent = amount.persen?.printed() ?? "0,00"
      #expect(percent == printed || percent == "\(printed),00")
    }
  }

  /// 6.1.01 is 6.1 less 6.1.05. It is 77.617,00 more than the SiLPA of 2023 that the same table prints
  /// (640.771.536.002,33): the lines of 2024 hold together, the step from one year to the next does not.
  @Test("What the source does not print follows from what it prints")
  func unreadable() async throws {
    let report = try await Self.report()
    let figures: [(String, String, String)] = [
      ("5", "4.075.272.429.234,00", "3.573.874.203.960,39"), ("5.2", "1.209.255.227.809,00", "1.052.174.676.702,04"),
      ("6.1.01", "640.771.536.002,00", "640.771.613.619,33"),
      ("pembiayaan-netto", "(109.228.463.998,00)", "(109.227.386.380,67)"), ("silpa", "0,00", "637.908.417.000,85"),
    ]
    for (line, budget, actual) in figures {
      let amount = try #require(Self.amount(report, line))
      #expect(amount.anggaran.printedAccounting == budget && amount.realisasi.printedAccounting == actual, "\(line)")
    }
    #expect(report.selisih.isEmpty && report.baris.count == 40 && report.barisCetak.count == 43)
  }

  @Test(
    "Every figure leads to its lines, down to the entry of the journal",
    arguments: ["silpa", "surplus", "pembiayaan-netto", "4", "5.2", "6.1.01"], Asal.Lra.allCases)
  func origins(line: String, column: Asal.Lra) async throws {
    let state = try await SampleData.application().state
    var waiting = [Asal.lra(tahun: 2024, baris: line, column)]
    var entries: Set<Int64> = []
    while let next = waiting.popLast() {
      let origin = try #require(state.asal(next) { $0.ikhtisar(tahun: $1) }, "\(next)")
      #expect(!origin.masukan.isEmpty && !origin.hasil.isEmpty)
      entries.formUnion(origin.masukan.flatMap(\.entri))
      waiting += origin.masukan.compactMap(\.rujukan)
    }
    #expect(entries == [try #require(state.anggaran.lra[2024]?.entri)])
  }

  @Test("The formula of SiLPA with its figures")
  func silpa() async throws {
    let state = try await SampleData.application().state
    let origin = try #require(
      state.asal(.lra(tahun: 2024, baris: "silpa", .realisasi)) { $0.ikhtisar(tahun: $1) })
    #expect(origin.rumus == "surplus/defisit + pembiayaan netto")
    #expect(origin.perhitungan == "747.135.803.381,52 + (109.227.386.380,67)")
    #expect(origin.hasil == "637.908.417.000,85")
  }

  @Test(arguments: ["9", "4.9", "laba", "pendapatan"])
  func noSuchLine(line: String) async throws {
    let state = try await SampleData.application().state
    #expect(state.asal(.lra(tahun: 2024, baris: line, .anggaran)) { $0.ikhtisar(tahun: $1) } == nil)
    #expect(state.asal(.lra(tahun: 2023, baris: "4", .anggaran)) { $0.ikhtisar(tahun: $1) } == nil)
  }
}
