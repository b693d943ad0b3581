import Sakip
import Testing

@Suite("Capaian")
struct CapaianTests {
  struct Kasus: Sendable, CustomTestStringConvertible {
    let target: String
    let realisasi: String
    let polaritas: Polaritas
    let capaian: String
    var testDescription: String { "\(realisasi) dari \(target), \(polaritas)" }

    init(_ target: String, _ realisasi: String, _ polaritas: Polaritas, _ capaian: String) {
      self.target = target
      self.realisasi = realisasi
      self.polaritas = polaritas
      self.capaian = capaian
    }
  }

  @Test(
    "The examples of published reports",
    arguments: [
      Kasus("87,65", "87,67", .naik, "100,02"), Kasus("4,49", "4,01", .naik, "89,31"),
      Kasus("27", "62,11", .naik, "230,04"), Kasus("70", "70", .naik, "100,00"), Kasus("90", "70", .naik, "77,78"),
      Kasus("87,75", "87,67", .naik, "99,91"), Kasus("2,37", "2,69", .turun, "86,50"),
      Kasus("0,258", "0,218", .turun, "115,50"), Kasus("2,30", "2,69", .turun, "83,04"),
      Kasus("5,1", "4,87", .turun, "104,51"), Kasus("100", "0", .naik, "0,00"), Kasus("5", "0", .turun, "200,00"),
      Kasus("5", "10", .turun, "0,00"), Kasus("10", "-5", .naik, "-50,00"), Kasus("3", "1", .naik, "33,33"),
      Kasus("3", "2", .naik, "66,67"), Kasus("800", "1", .naik, "0,13"),
      Kasus(digits38, digits38, .naik, "100,00"), Kasus(digits38, digits38, .turun, "100,00"),
      Kasus("1", digits38, .naik, "1.234.567.890.123.456.789.012.345.678.901.234.567.800,00"),
    ])
  func formulas(kasus: Kasus) throws {
    let capaian = try Capaian.hitung(
      target: nilai(kasus.target), realisasi: nilai(kasus.realisasi), polaritas: kasus.polaritas)
    #expect(capaian.printed == kasus.capaian)
    #expect(capaian.kebijakan.isEmpty)
  }

  @Test("A figure says how it came about")
  func explanation() throws {
    let naik = try Capaian.hitung(target: nilai("87,65"), realisasi: nilai("87,67"), polaritas: .naik)
    #expect(naik.rumus == "realisasi / target x 100")
    #expect(naik.perhitungan == "87,67 / 87,65 x 100")
    let turun = try Capaian.hitung(target: nilai("2,37"), realisasi: nilai("2,69"), polaritas: .turun)
    #expect(turun.rumus == "(2 x target - realisasi) / target x 100")
    #expect(turun.perhitungan == "(2 x 2,37 - 2,69) / 2,37 x 100")
  }

  @Test("One unit in the last of 38 digits is not lost")
  func longFigures() throws {
    let capaian = try Capaian.hitung(
      target: nilai(digits38), realisasi: .angka(angka(digits38) + ExactDecimal(1)), polaritas: .naik)
    #expect(capaian.persen > Ratio(100))
    #expect(capaian.printed == "100,00")
  }

  @Test("Ranges are compared at the bound printed first, either way round")
  func ranges() throws {
    let descending = Nilai.rentang(try angka("5,1"), try angka("4,9"))
    let ascending = Nilai.rentang(try angka("3,3"), try angka("3,5"))
    func printed(_ target: Nilai, _ realisasi: Nilai, _ polaritas: Polaritas) throws -> String {
      try Capaian.hitung(target: target, realisasi: realisasi, polaritas: polaritas).printed
    }
    #expect(try printed(descending, nilai("4,87"), .turun) == "104,51")
    #expect(try printed(descending, nilai("4,87"), .naik) == "95,49")
    #expect(try printed(ascending, nilai("3,4"), .naik) == "103,03")
    #expect(try printed(ascending, nilai("3,4"), .turun) == "96,97")
    #expect(try printed(nilai("3,3"), ascending, .naik) == "100,00")
    #expect(try printed(descending, descending, .turun) == "100,00")
    func policies(_ target: Nilai, _ realisasi: Nilai) throws -> [String] {
      try Capaian.hitung(target: target, realisasi: realisasi, polaritas: .turun).kebijakan
    }
    let sentence = "berupa rentang 5,1-4,9; yang dibandingkan batas yang ditulis pertama, 5,1."
    #expect(try policies(descending, nilai("4,87")) == ["Target \(sentence)"])
    #expect(try policies(nilai("4,87"), descending) == ["Realisasi \(sentence)"])
    #expect(try policies(descending, descending).count == 2)
  }

  @Test func numberWithPredicate() throws {
    let target = Nilai.angkaBerpredikat(try angka("70,01"), predikat: "BB")
    let realisasi = Nilai.angkaBerpredikat(try angka("72,09"), predikat: "BB")
    #expect(try Capaian.hitung(target: target, realisasi: realisasi, polaritas: .naik).printed == "102,97")
    #expect(try Capaian.hitung(target: target, realisasi: nilai("70,01"), polaritas: .naik).printed == "100,00")
  }

  @Test func differentKinds() throws {
    for (target, realisasi) in [(Nilai.predikat("WTP"), try nilai("5")), (try nilai("5"), Nilai.predikat("WTP"))] {
      #expect(throws: CapaianError.jenisNilaiBerbeda) {
        try Capaian.hitung(target: target, realisasi: realisasi, polaritas: .naik)
      }
    }
  }
}

@Suite("Capaian of predicates")
struct CapaianPredikatTests {
  static let opini = ["WTP", "WDP", "TW", "TMP"]

  @Test(
    arguments: [
      ("WTP", "WTP", .nol, "100,00"), ("WDP", "WTP", .nol, "100,00"), ("WTP", "WDP", .nol, "0,00"),
      ("WTP", "TMP", .nol, "0,00"), ("TMP", "TMP", .nol, "100,00"),
      ("WTP", "WTP", .sebandingTingkat, "100,00"), ("WDP", "WTP", .sebandingTingkat, "100,00"),
      ("WTP", "WDP", .sebandingTingkat, "75,00"), ("WTP", "TMP", .sebandingTingkat, "25,00"),
      ("WDP", "TW", .sebandingTingkat, "66,67"),
    ] as [(String, String, PredikatDiBawahTarget, String)])
  func steps(target: String, realisasi: String, policy: PredikatDiBawahTarget, capaian: String) throws {
    let result = try Capaian.hitung(
      target: .predikat(target), realisasi: .predikat(realisasi), polaritas: .naik,
      kebijakan: KebijakanCapaian(predikatDiBawahTarget: policy), urutanPredikat: Self.opini)
    #expect(result.printed == capaian)
    #expect(result.kebijakan == (capaian == "100,00" ? [] : [policy.uraian]))
    #expect(result.perhitungan == "\(realisasi) dibanding target \(target)")
  }

  @Test(arguments: [("WTP", "Baik", "Baik"), ("Baik", "WTP", "Baik"), ("Baik", "Baik", "Baik")])
  func outsideTheScale(target: String, realisasi: String, unknown: String) {
    #expect(throws: CapaianError.predikatTidakDikenal(unknown)) {
      try Capaian.hitung(
        target: .predikat(target), realisasi: .predikat(realisasi), polaritas: .naik, urutanPredikat: Self.opini)
    }
  }

  @Test("Without a scale only equal predicates can be compared")
  func withoutScale() throws {
    let equal = try Capaian.hitung(target: .predikat("WTP"), realisasi: .predikat("WTP"), polaritas: .naik)
    #expect(equal.printed == "100,00")
    #expect(throws: CapaianError.predikatTidakDikenal("WTP")) {
      try Capaian.hitung(target: .predikat("WTP"), realisasi: .predikat("WDP"), polaritas: .naik)
    }
  }
}
