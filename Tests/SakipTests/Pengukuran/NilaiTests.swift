import BigInt
import Foundation
import Sakip
import Testing

@Suite("Value kinds")
struct NilaiTests {
  @Test(
    arguments: [
      (.angka, "87,65", "87,65"), (.angka, " 70 ", "70"), (.angkaBerpredikat, "72,09 (BB)", "72,09 (BB)"),
      (.angkaBerpredikat, "72,09(bb)", "72,09 (BB)"), (.angkaBerpredikat, "BB = 74,4", "74,4 (BB)"),
      (.rentang, "3,3-3,5", "3,3-3,5"), (.rentang, "5,1 \u{2013} 4,9", "5,1-4,9"), (.predikat, " bb ", "BB"),
      (.predikat, "Sangat Baik (A)", "Sangat Baik (A)"),
    ] as [(JenisNilai, String, String)])
  func reads(jenis: JenisNilai, text: String, printed: String) throws {
    #expect(try jenis.parse(text, urutanPredikat: ["Sangat Baik (A)", "BB", "B"]).printed == printed)
  }

  @Test(
    "At least so many decimals, never fewer than there are",
    arguments: [
      (.angka, "88", 2, "88,00"), (.angka, "87,6", 2, "87,60"), (.angka, "87,654", 2, "87,654"),
      (.angka, "-5", 1, "-5,0"), (.angka, "70", 0, "70"), (.angkaBerpredikat, "72 (BB)", 2, "72,00 (BB)"),
      (.rentang, "3-3,5", 1, "3,0-3,5"), (.predikat, "BB", 2, "BB"),
    ] as [(JenisNilai, String, Int, String)])
  func decimals(jenis: JenisNilai, text: String, least: Int, printed: String) throws {
    #expect(try jenis.parse(text, urutanPredikat: ["BB", "B"]).berdesimal(least).printed == printed)
  }

  @Test(
    arguments: [
      (.angka, "12.5", .angka(.pointAsDecimalMark(text: "12.5"))), (.angka, "", .angka(.empty)),
      (.angka, "72,09 (BB)", .angka(.notANumber(text: "72,09 (BB)"))),
      (.angkaBerpredikat, "72,09", .predikatTidakTertulis(text: "72,09")),
      (.angkaBerpredikat, "72,09 ()", .predikatTidakTertulis(text: "")),
      (.angkaBerpredikat, "4.51 (BB)", .angka(.pointAsDecimalMark(text: "4.51"))),
      (.angkaBerpredikat, "72,09 (Z)", .predikatTidakDikenal(text: "Z", pilihan: ["BB", "B"])),
      (.angkaBerpredikat, "BB =", .angka(.empty)), (.rentang, "3,3", .rentangTidakLengkap(text: "3,3")),
      (.rentang, "1-2-3", .rentangTidakLengkap(text: "1-2-3")), (.rentang, "3,3-", .angka(.empty)),
      (.rentang, "a-b", .angka(.notANumber(text: "a"))), (.predikat, " ", .predikatTidakTertulis(text: "")),
      (.predikat, "Z", .predikatTidakDikenal(text: "Z", pilihan: ["BB", "B"])),
    ] as [(JenisNilai, String, NilaiError)])
  func refuses(jenis: JenisNilai, text: String, error: NilaiError) {
    #expect(throws: error) { try jenis.parse(text, urutanPredikat: ["BB", "B"]) }
    #expect(error.description.hasSuffix("."))
  }

  @Test("Without a list any predicate is taken as written")
  func anyPredicate() throws {
    #expect(try JenisNilai.predikat.parse("wtp") == .predikat("wtp"))
  }

  @Test(
    arguments: [
      (.angka(ExactDecimal(mantissa: 8765, decimals: 2)), "\"87,65\""),
      (.predikat("WTP"), #"{"predikat":"WTP"}"#),
      (.predikat("70"), #"{"predikat":"70"}"#),
    ] as [(Nilai, String)])
  func survivesJSON(nilai: Nilai, json: String) throws {
    let back = try roundTrip(nilai)
    #expect(back.value == nilai)
    #expect(back.json == json)
  }

  @Test("Every kind survives a file, printed alike")
  func roundTrips() throws {
    let values: [Nilai] = [
      .angka(try angka("0,80")), .angkaBerpredikat(try angka("72,09"), predikat: "BB"),
      .rentang(try angka("5,1"), try angka("4,90")), .predikat("Sangat Baik (A)"),
    ]
    let back = try roundTrip(values).value
    #expect(back == values)
    #expect(back.map(\.printed) == ["0,80", "72,09 (BB)", "5,1-4,90", "Sangat Baik (A)"])
    #expect(values.map { $0.angka?.printed } == ["0,80", "72,09", "5,1", nil])
  }

  @Test(arguments: ["\"12.5\"", "87.65", "{}", "[]", "null", #"{"dari":"1"}"#, #"{"angka":"5"}"#])
  func refusesJSON(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Nilai.self, from: Data(json.utf8)) }
  }

  @Test("A mistyped figure in a file is refused with its own reason")
  func reasonInJSON() throws {
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Nilai.self, from: Data("\"12.5\"".utf8))
    }
    #expect(String(describing: try #require(error)).contains("titik sebagai tanda desimal"))
  }

  @Test(arguments: [
    ("70", "LKD", "70 LKD"), ("100", "%", "100%"), ("87,65", "", "87,65"), ("1.109.546", "jiwa", "1.109.546 jiwa"),
  ])
  func units(text: String, satuan: String, printed: String) throws {
    #expect(try Satuan.cetak(nilai(text), satuan: satuan) == printed)
  }
}

@Suite("Missing is not zero")
struct KetiadaanTests {
  @Test(
    arguments: [
      ("", .belumDiisi), ("  ", .belumDiisi), ("-", .belumAda), (" \u{2013} ", .belumAda), ("Tidak ada", .tidakAda),
      ("TIDAK ADA", .tidakAda), ("belum rilis", .belumRilis), ("Belum SKPD Baru", .belumAdaPerangkatDaerah),
    ] as [(String, Ketiadaan)])
  func reads(cell: String, ketiadaan: Ketiadaan) {
    #expect(Ketiadaan(sel: cell) == ketiadaan)
  }

  @Test(arguments: ["0", "0,00", "-5", "--", "WTP", "tidak", "nihil"])
  func somethingElse(cell: String) {
    #expect(Ketiadaan(sel: cell) == nil)
  }

  @Test(arguments: Ketiadaan.allCases)
  func printsWhatItReads(ketiadaan: Ketiadaan) throws {
    #expect(Ketiadaan(sel: ketiadaan.printed) == ketiadaan)
    #expect(!ketiadaan.sebab.isEmpty)
    #expect(try roundTrip(ketiadaan).value == ketiadaan)
  }
}

@Suite("Shares of events")
struct RasioKejadianTests {
  @Test(arguments: [
    ("3", "4", "75,00", false), ("0", "4", "0,00", false), ("0", "0", "100,00", true), ("1", "3", "33,33", false),
  ])
  func shares(pembilang: String, penyebut: String, persen: String, tanpaKejadian: Bool) throws {
    let rasio = try RasioKejadian(pembilang: angka(pembilang), penyebut: angka(penyebut))
    #expect(rasio.persen.printed() == persen)
    #expect(rasio.tanpaKejadian == tanpaKejadian)
    #expect(rasio.keterangan.isEmpty == !tanpaKejadian)
  }

  @Test func refuses() throws {
    let three = try angka("3")
    #expect(throws: RasioKejadianError.tanpaPenyebut(pembilang: three)) {
      try RasioKejadian(pembilang: three, penyebut: .zero)
    }
    #expect(throws: RasioKejadianError.negatif) { try RasioKejadian(pembilang: angka("-1"), penyebut: three) }
    #expect(throws: RasioKejadianError.negatif) { try RasioKejadian(pembilang: three, penyebut: angka("-1")) }
  }
}
