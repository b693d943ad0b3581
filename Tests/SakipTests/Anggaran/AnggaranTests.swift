import Sakip
import Testing

@Suite("Serapan and efisiensi")
struct EfisiensiTests {
  static func jumlah(_ pagu: Int, _ realisasi: Int) -> JumlahAnggaran {
    JumlahAnggaran(pagu: Rupiah(pagu), realisasi: Rupiah(realisasi))
  }

  static func capaian(_ target: String, _ realisasi: String) throws -> Ratio {
    try Capaian.hitung(target: nilai(target), realisasi: nilai(realisasi), polaritas: .naik).persen
  }

  @Test(
    "Efisiensi of one indikator, from unrounded inputs",
    arguments: [
      (434_214_700, 432_248_899, "87,65", "87,67", "99,55", "0,48"),
      (372_156_100, 354_065_310, "70", "70", "95,14", "4,86"),
      (722_115_300, 678_922_434, "70", "70", "94,02", "5,98"), (100, 120, "10", "10", "120,00", "-20,00"),
    ] as [(Int, Int, String, String, String, String)])
  func pmk249(pagu: Int, realisasi: Int, target: String, hasil: String, serapan: String, efisiensi: String) throws {
    let anggaran = Self.jumlah(pagu, realisasi)
    let masukan = Efisiensi.Masukan(capaian: try Self.capaian(target, hasil), anggaran: anggaran)
    #expect(anggaran.serapan?.printed() == serapan)
    #expect(Efisiensi.Metode.pmk249.hitung([masukan])?.printed() == efisiensi)
  }

  @Test("Rounded inputs would give another figure")
  func roundedInputs() throws {
    let rounded = try #require(try rasio("99,55").divided(by: try rasio("100,02")))
    #expect(((Ratio(1) - rounded) * Ratio(100)).printed() == "0,47")
  }

  @Test("PMK 249 is the mean over the indikator; PMK 214 weighs them by pagu")
  func methods() throws {
    let masukan = [
      Efisiensi.Masukan(capaian: Ratio(122), anggaran: Self.jumlah(4_000_000_000, 3_800_000_000)),
      Efisiensi.Masukan(capaian: Ratio(80), anggaran: Self.jumlah(1_000_000_000, 975_000_000)),
      Efisiensi.Masukan(capaian: Ratio(142), anggaran: Self.jumlah(5_000_000_000, 4_725_000_000)),
    ]
    #expect(Efisiensi.Metode.pmk214.hitung(masukan)?.printed() == "25,67")
    #expect(Efisiensi.Metode.pmk249.hitung(masukan)?.printed() == "11,24")
  }

  @Test("No figure where the formula divides by 0", arguments: Efisiensi.Metode.allCases)
  func divisionByZero(metode: Efisiensi.Metode) {
    #expect(metode.hitung([]) == nil)
    #expect(metode.hitung([Efisiensi.Masukan(capaian: Ratio(0), anggaran: Self.jumlah(100, 50))]) == nil)
    #expect(metode.hitung([Efisiensi.Masukan(capaian: Ratio(100), anggaran: Self.jumlah(0, 0))]) == nil)
  }

  @Test("The total row is the ratio of the totals, not the mean of the ratios")
  func totals() {
    let rows = [
      Self.jumlah(4_000_000_000, 3_600_000_000), Self.jumlah(500_000_000, 495_000_000),
      Self.jumlah(500_000_000, 588_500_000),
    ]
    #expect(rows.total().serapan?.printed() == "93,67")
    #expect(Ratio.mean(of: rows.compactMap(\.serapan))?.printed() == "102,23")
    #expect(rows.total().sisa == Rupiah(316_500_000))
    #expect([JumlahAnggaran]().total() == .nol)
    #expect(JumlahAnggaran.nol.serapan == nil)
  }
}

@Suite("Codes of the nomenklatur")
struct KodeRekeningTests {
  @Test(
    arguments: [
      ("7", .urusan, nil), ("7.01", .bidangUrusan, "7"), ("X.XX", .bidangUrusan, "X"),
      ("7.01.02", .program, "7.01"), ("7.01.02.2.02", .kegiatan, "7.01.02"),
      ("7.01.02.2.02.03", .subKegiatan, "7.01.02.2.02"),
      ("7.01.02.2.02.003", .subKegiatan, "7.01.02.2.02"), ("7.01.02.2.02.0003", .subKegiatan, "7.01.02.2.02"),
      ("X.XX.01", .program, "X.XX"), ("X.XX.01.2.02.0003", .subKegiatan, "X.XX.01.2.02"),
    ] as [(String, TingkatAnggaran, String?)])
  func reads(text: String, tingkat: TingkatAnggaran, induk: String?) throws {
    let kode = try #require(KodeRekening(text))
    #expect(kode.tingkat == tingkat)
    #expect(kode.induk?.description == induk)
    #expect(kode.description == text)
  }

  @Test(
    arguments: [
      ("7.01.02", "7", true), ("7.01.02", "7.01", true), ("7.01.02.2.02.0003", "7.01.02", true),
      ("7.01.02", "X.XX", true), ("X.XX.01", "7.01", true), ("7.01.02", "7.02", false), ("7.01.02", "5", false),
      ("7.01", "7.01", false), ("7.01", "7.01.02", false), ("7.01.03.2.01", "7.01.02", false),
    ])
  func below(text: String, above: String, isBelow: Bool) throws {
    let kode = try #require(KodeRekening(text))
    #expect(kode.berada(diBawah: try #require(KodeRekening(above))) == isBelow)
  }

  @Test func acrossUrusan() throws {
    #expect(try #require(KodeRekening("5.03.01.2.06.02")).lintasUrusan?.description == "X.XX.01.2.06.02")
    #expect(try #require(KodeRekening("5.03")).lintasUrusan == nil)
  }

  @Test func parts() throws {
    let kode = try #require(KodeRekening("7.01.02.2.02.0003"))
    #expect(kode.program == "7.01.02")
    #expect(kode.kegiatan == "2.02")
    #expect(kode.subKegiatan == "0003")
    #expect(try #require(KodeRekening("7.01.02")).kegiatan.isEmpty)
    #expect(try #require(KodeRekening("7.01.02.2.02")).subKegiatan.isEmpty)
  }

  @Test(
    arguments: [
      "", "77", "7.1", "7.011", "7.01.02.2", "7.01.02.2.02.3", "7.01.02.2.02.00003", "7.01.02.2.02.0003.1", "7.1.2",
      "77.01.02",
      "7.01.0x", "7.01.", "7..02", " 7.01.02", "7.01.٠٢", "7,01,02",
    ])
  func refuses(text: String) {
    #expect(KodeRekening(text) == nil)
  }
}

@Suite("Kinds of spending and versions")
struct JenisBelanjaTests {
  @Test func groups() {
    #expect(JenisBelanja.allCases.count { $0.kelompok == .operasi } == 4)
    for kelompok in JenisBelanja.Kelompok.allCases {
      #expect(JenisBelanja.allCases.contains { $0.kelompok == kelompok })
      #expect(kelompok.nama.hasPrefix("Belanja "))
    }
    for jenis in JenisBelanja.allCases { #expect(jenis.nama.hasPrefix("Belanja ")) }
  }

  @Test func names() {
    #expect(VersiAnggaran.allCases.map(\.nama) == ["APBD Murni", "APBD Perubahan"])
    #expect(TingkatAnggaran.allCases.map(\.nama) == ["Urusan", "Bidang Urusan", "Program", "Kegiatan", "Sub Kegiatan"])
  }
}
