import Foundation
import Sakip
import Testing

@Suite("Policies where the formulas have holes")
struct KebijakanCapaianTests {
  @Test(
    arguments: [
      ("0", "0", .turun, "100,00"), ("0,00", "0", .turun, "100,00"), ("0", "3", .turun, "0,00"),
      ("0", "0", .naik, "100,00"), ("0", "3", .naik, "100,00"), ("0", "-3", .naik, "0,00"),
      ("10", "25", .turun, "0,00"), ("2,37", "4,75", .turun, "0,00"),
      ("-2", "-2", .naik, "100,00"), ("-2", "-1", .naik, "150,00"), ("-2", "-3", .naik, "50,00"),
      ("-2", "-2", .turun, "100,00"), ("-2", "-3", .turun, "150,00"), ("-2", "-1", .turun, "50,00"),
    ] as [(String, String, Polaritas, String)])
  func defaults(target: String, realisasi: String, polaritas: Polaritas, capaian: String) throws {
    let result = try Capaian.hitung(target: nilai(target), realisasi: nilai(realisasi), polaritas: polaritas)
    #expect(result.printed == capaian)
    #expect(!result.kebijakan.isEmpty)
  }

  @Test("A negative capaian stands where the pemda wants it to, and is named all the same")
  func unflooredTurun() throws {
    let result = try Capaian.hitung(
      target: nilai("10"), realisasi: nilai("25"), polaritas: .turun,
      kebijakan: KebijakanCapaian(realisasiMelebihiDuaKaliTarget: .apaAdanya))
    #expect(result.printed == "-50,00")
    #expect(result.kebijakan == [RealisasiMelebihiDuaKaliTarget.apaAdanya.uraian])
  }

  @Test("Exactly twice the target needs no policy")
  func twiceTheTarget() throws {
    let result = try Capaian.hitung(target: nilai("10"), realisasi: nilai("20"), polaritas: .turun)
    #expect(result.printed == "0,00")
    #expect(result.kebijakan.isEmpty)
  }

  @Test(
    arguments: [
      ("0", .turun, KebijakanCapaian(targetNolTurun: .tidakDiukur), TargetNolTurun.tidakDiukur.uraian),
      ("0", .naik, KebijakanCapaian(targetNolNaik: .tidakDiukur), TargetNolNaik.tidakDiukur.uraian),
      ("-2", .naik, KebijakanCapaian(targetNegatif: .tidakDiukur), TargetNegatif.tidakDiukur.uraian),
      ("-2", .turun, KebijakanCapaian(targetNegatif: .tidakDiukur), TargetNegatif.tidakDiukur.uraian),
    ] as [(String, Polaritas, KebijakanCapaian, String)])
  func notMeasured(target: String, polaritas: Polaritas, kebijakan: KebijakanCapaian, sebab: String) {
    #expect(throws: CapaianError.tidakDiukur(sebab)) {
      try Capaian.hitung(target: nilai(target), realisasi: nilai("1"), polaritas: polaritas, kebijakan: kebijakan)
    }
  }

  @Test("Above a target of 0 the figure carries a note; at 0 only the policy")
  func noteAboveZero() throws {
    let above = try Capaian.hitung(target: nilai("0"), realisasi: nilai("3"), polaritas: .naik)
    let at = try Capaian.hitung(target: nilai("0"), realisasi: nilai("0"), polaritas: .naik)
    #expect(above.kebijakan.contains(TargetNolNaik.catatanMelampaui))
    #expect(at.kebijakan == [TargetNolNaik.tercapaiDenganCatatan.uraian])
  }

  @Test("How a negative target is computed is written out")
  func negativeTarget() throws {
    let naik = try Capaian.hitung(target: nilai("-2"), realisasi: nilai("-1"), polaritas: .naik)
    #expect(naik.rumus == "(1 + (realisasi - target) / |target|) x 100")
    #expect(naik.perhitungan == "(1 + (-1 - (-2)) / |-2|) x 100")
    let turun = try Capaian.hitung(target: nilai("-2"), realisasi: nilai("-1"), polaritas: .turun)
    #expect(turun.rumus == "(1 + (target - realisasi) / |target|) x 100")
    #expect(turun.perhitungan == "(1 + (-2 - (-1)) / |-2|) x 100")
  }

  @Test("What a record does not name keeps its default")
  func partialRecord() throws {
    let json = #"{"batas-rata-rata":"110","target-nol-naik":"tidak-diukur"}"#
    let policy = try JSONDecoder().decode(KebijakanCapaian.self, from: Data(json.utf8))
    #expect(policy == KebijakanCapaian(targetNolNaik: .tidakDiukur, batasRataRata: .seratusSepuluh))
    #expect(try JSONDecoder().decode(KebijakanCapaian.self, from: Data("{}".utf8)) == .baku)
    #expect(try roundTrip(policy).value == policy)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(KebijakanCapaian.self, from: Data(#"{"batas-rata-rata":"111"}"#.utf8))
    }
  }

  @Test("The listed choices are exactly what a record may hold")
  func choices() throws {
    let record = try roundTrip(KebijakanCapaian.baku).json
    for (kode, pilihan) in KebijakanCapaian.pilihan {
      #expect(record.contains("\"\(kode)\""))
      for choice in pilihan {
        let json = "{\"\(kode)\":\"\(choice)\"}"
        #expect(throws: Never.self) { try JSONDecoder().decode(KebijakanCapaian.self, from: Data(json.utf8)) }
      }
    }
    #expect(KebijakanCapaian.pilihan.count == record.count { $0 == ":" })
  }
}
