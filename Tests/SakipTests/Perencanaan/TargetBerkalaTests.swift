import Testing

@testable import Sakip

@Suite("Targets and money of periods make those of their year") struct TargetBerkalaTests {
  struct Kasus: Sendable, CustomTestStringConvertible {
    let nama: String
    let agregasi: Agregasi
    let nilai: [String?]
    let setahun: String?
    let hasil: TargetBerkala.Kesesuaian

    init(
      _ nama: String, _ agregasi: Agregasi, _ nilai: [String?], _ setahun: String?, _ hasil: TargetBerkala.Kesesuaian
    ) {
      self.nama = nama
      self.agregasi = agregasi
      self.nilai = nilai
      self.setahun = setahun
      self.hasil = hasil
    }

    var testDescription: String { nama }
  }

  /// Numbers, `72,09 (BB)`, ranges, and predicates for everything else.
  private static func nilai(_ text: String) throws -> Nilai {
    for kind in [JenisNilai.angka, .angkaBerpredikat, .rentang] {
      if let value = try? kind.parse(text) { return value }
    }
    return .predikat(text)
  }

  private static func angka(_ text: String) -> Nilai {
    (try? IndonesianNumber.parse(text)).map { .angka($0) } ?? .predikat(text)
  }

  private static func beda(_ result: String, _ difference: String) -> TargetBerkala.Kesesuaian {
    .berbeda(hasil: angka(result), selisih: try? IndonesianNumber.parse(difference))
  }

  private static let kasus: [Kasus] = [
    Kasus("jumlah tepat", .jumlah, ["3", "3", "3", "3"], "12", .sesuai),
    Kasus("jumlah dengan yang kosong", .jumlah, [nil, "1", nil, "1"], "2", .sesuai),
    Kasus("nol adalah target", .jumlah, ["0", "0", "0", "1"], "1", .sesuai),
    Kasus("nol setahun", .jumlah, ["0", nil, nil, nil], "0", .sesuai),
    Kasus("jumlah desimal", .jumlah, ["0,10", "0,2", nil, nil], "0,3", .sesuai),
    Kasus("jumlah kurang", .jumlah, ["3", "3", "3", nil], "12", beda("9", "-3")),
    Kasus("jumlah lebih", .jumlah, ["3", "3", "3", "3,5"], "12", beda("12,5", "0,5")),
    Kasus("predikat tidak dijumlahkan", .jumlah, ["WTP", nil, nil, "WTP"], "WTP", .tidakTerhitung),
    Kasus("rata-rata dua semester", .rataRata, [nil, "87,56", nil, "87,78"], "87,67", .sesuai),
    Kasus("rata-rata dibulatkan", .rataRata, ["87,56", "87,77", nil, nil], "87,67", .sesuai),
    Kasus("rata-rata lain", .rataRata, ["87", "88", nil, nil], "87", beda("87,50", "0,5")),
    Kasus("rata-rata berpredikat", .rataRata, ["72,00 (BB)", nil, nil, "73,00 (BB)"], "72,50 (BB)", .sesuai),
    Kasus("terakhir", .terakhir, ["20", "40", "70", nil], "70", .sesuai),
    Kasus("terakhir lain", .terakhir, ["20", "40", "60", nil], "70", beda("60", "-10")),
    Kasus("terakhir predikat", .terakhir, [nil, nil, nil, "WTP"], "WTP", .sesuai),
    Kasus(
      "terakhir predikat lain", .terakhir, [nil, nil, nil, "WDP"], "WTP",
      .berbeda(hasil: .predikat("WDP"), selisih: nil)),
    Kasus("terakhir rentang", .terakhir, [nil, nil, nil, "5,1-4,9"], "5,1-4,9", .sesuai),
    Kasus("terakhir ditulis dengan desimal lain", .terakhir, [nil, nil, nil, "70,0"], "70", .sesuai),
    Kasus("posisi", .posisi, ["10", nil, nil, "70"], "70", .sesuai),
    Kasus("posisi tanpa akhir tahun", .posisi, ["70", "70", "70", nil], "70", .akhirTahunKosong),
    Kasus("maksimum", .maksimum, ["90", "100", "95", nil], "100", .sesuai),
    Kasus("maksimum lain", .maksimum, ["90", "95", nil, nil], "100", beda("95", "-5")),
    Kasus("maksimum rentang", .maksimum, ["3,3-3,5", nil, nil, nil], "3,5", .tidakTerhitung),
    Kasus("target setahun rentang", .jumlah, ["1", nil, nil, "2"], "3,3-3,5", .tidakTerhitung),
    Kasus("belum diisi", .jumlah, [nil, nil, nil, nil], "12", .belumDiisi),
    Kasus("tanpa periode", .jumlah, [], "12", .belumDiisi),
    Kasus("tanpa target setahun", .jumlah, ["3", nil, nil, nil], nil, .tanpaTargetSetahun),
  ]

  @Test(arguments: kasus) func year(kasus: Kasus) throws {
    let periods = TargetBerkala(
      try kasus.nilai.map { try $0.map { try Self.nilai($0) } }, agregasi: kasus.agregasi, desimal: 2)
    #expect(periods.kesesuaian(setahun: try kasus.setahun.map { try Self.nilai($0) }) == kasus.hasil)
  }

  @Test(
    arguments: [
      ([1000, 2000, nil, nil], 3000, .sesuai), ([nil, nil, nil, nil], 3000, .belumDiisi),
      ([nil, nil, nil, nil], 0, .sesuai), ([], nil, .sesuai), ([0, 0, 0, 0], 0, .sesuai),
      ([1000, nil, nil, nil], nil, .tanpaPagu),
      ([1000, 2000, nil, nil], 4000, .berbeda(jumlah: Rupiah(3000), selisih: Rupiah(-1000))),
      ([1000, 2000, nil, 1], 3000, .berbeda(jumlah: Rupiah(3001), selisih: Rupiah(1))),
    ] as [([Int?], Int?, AnggaranBerkala.Kesesuaian)])
  func money(amounts: [Int?], pagu: Int?, expected: AnggaranBerkala.Kesesuaian) {
    #expect(
      AnggaranBerkala(amounts.map { $0.map { Rupiah($0) } }).kesesuaian(pagu: pagu.map { Rupiah($0) }) == expected)
  }

  @Test("The parts make the whole, and the rest stands in the last one")
  func divided() {
    #expect(PembagianRata.bagi(Rupiah(10), ke: 4) == [2, 2, 2, 4].map { Rupiah($0) })
    #expect(PembagianRata.bagi(Rupiah(0), ke: 2) == [Rupiah(0), Rupiah(0)])
    #expect(PembagianRata.bagi(Rupiah(7), ke: 0) == [])
    for amount in [1, 3, 11, 12, 6_515_500, 3_269_845_678] {
      for periods in [1, 4, 12] {
        let parts = PembagianRata.bagi(Rupiah(amount), ke: periods)
        #expect(parts.count == periods && parts.total() == Rupiah(amount))
      }
    }
    let tenths = ExactDecimal(mantissa: 10, decimals: 1)
    #expect(PembagianRata.bagi(tenths, ke: 4).map(\.printed) == ["0,2", "0,2", "0,2", "0,4"])
  }

  @Test("Only periods that are measured get a part; what is no count stands in each of them")
  func dividedTargets() {
    let halves = Periode.Jenis.triwulan.diukur(setiap: .semester)
    #expect(halves == [false, true, false, true])
    #expect(Periode.Jenis.triwulan.diukur(setiap: .tahun) == [false, false, false, true])
    #expect(Periode.Jenis.triwulan.diukur(setiap: .bulan) == [true, true, true, true])
    #expect(
      Periode.Jenis.bulan.diukur(setiap: .triwulan).enumerated().filter(\.element).map(\.offset) == [2, 5, 8, 11])
    let ten = Self.angka("10")
    #expect(
      PembagianRata.bagi(ten, agregasi: .jumlah, diukur: halves) == [nil, Self.angka("5"), nil, Self.angka("5")])
    #expect(PembagianRata.bagi(ten, agregasi: .rataRata, diukur: halves) == [nil, ten, nil, ten])
    #expect(PembagianRata.bagi(.predikat("A"), agregasi: .jumlah, diukur: halves) == [nil, nil, nil, nil])
    for rule in Agregasi.allCases {
      let parts = PembagianRata.bagi(ten, agregasi: rule, diukur: halves)
      #expect(TargetBerkala(parts, agregasi: rule).kesesuaian(setahun: ten) == .sesuai, "\(rule)")
    }
  }
}
