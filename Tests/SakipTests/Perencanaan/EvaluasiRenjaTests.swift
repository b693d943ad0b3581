import Sakip
import Testing

/// Columns 8, 10 and 11 against every row of a published table; what differs is listed with its proof.
@Suite struct EvaluasiRenjaTests {
  private static func value(_ text: String) throws -> NilaiBersatuan? {
    ["", "-"].contains(text) ? nil : try NilaiBersatuan(teks: text)
  }

  private static func evaluation(_ row: TabelTC29.Baris, printed: Bool = false) throws -> EvaluasiRenja {
    EvaluasiRenja(
      sifat: printed ? .keadaan : row.sifat, targetRenstra: try value(row.kolom[0]),
      targetLalu: try value(row.kolom[2]),
      realisasiLalu: try value(row.kolom[3]), targetBerjalan: try value(row.kolom[5]),
      perkiraan: printed ? try value(row.kolom[6]) : nil)
  }

  /// As the table prints percentages: two decimals, none where the figure is whole.
  private static func printed(_ percent: Ratio?) -> String {
    percent.map { String($0.printedPercent(shortWhole: true).dropLast()) } ?? "-"
  }

  private static let figured = TabelTC29.baris.filter { !$0.kolom[0].isEmpty }

  @Test func theTableIsWhole() {
    #expect(TabelTC29.baris.count == 51 && Self.figured.count == 48)
    #expect(Self.figured.count { $0.kolom[4] == "-" } == 5)
  }

  @Test func columnEightIsSevenOverSix() throws {
    for row in Self.figured {
      #expect(Self.printed(try Self.evaluation(row).tingkatRealisasi) == row.kolom[4], "\(row.kode)")
    }
  }

  /// Column 10 by the rule. Five states were measured or foreseen lower than planned, which is what the entry is for:
  /// SAKIP 75,79 against 65, assets 95,33% and vehicles 90% as they stood, posts filled 40%, certificates 11,13%. Two
  /// counts are printed without the realisasi of last year: 12 + 12 bulan is 24, 11 + 6 orang is 17.
  @Test func columnTenAddsCountsAndKeepsStates() throws {
    var different: [String] = []
    for row in Self.figured {
      let state = try Self.evaluation(row).realisasiSampaiBerjalan
      if state != (try Self.value(row.kolom[6])) { different.append("\(row.kode): \(state?.printed ?? "-")") }
    }
    #expect(
      different == [
        "5.03.01: 65", "5.03.01: 100%", "5.03.01.2.09: 24 bulan", "5.03.01.2.09.01: 100%", "5.03.02.2.02: 100%",
        "5.03.02.2.03: 35%", "5.04.02.2.02.07: 17 orang",
      ])
  }

  /// Column 11 from column 10 as printed: 6 of 30 orang is 20%, and 100 is printed.
  @Test func columnElevenIsTenOverFour() throws {
    var different: [String] = []
    for row in Self.figured {
      let percent = Self.printed(try Self.evaluation(row, printed: true).tingkatCapaianRenstra)
      if percent != row.kolom[7] { different.append("\(row.kode): \(percent), tercetak \(row.kolom[7])") }
    }
    #expect(different == ["5.04.02.2.02.07: 20, tercetak 100"])
  }

  @Test(
    "Missing is not 0, and nothing is divided by it",
    arguments: [
      (nil, "8 dokumen", "8 dokumen", nil, "8 dokumen", nil),
      ("48 dokumen", nil, nil, nil, nil, nil),
      ("48 dokumen", "0 dokumen", "8 dokumen", nil, "8 dokumen", "16,67"),
      ("48 dokumen", "8 dokumen", nil, nil, nil, nil),
      ("48 dokumen", "8 laporan", "8 dokumen", nil, "8 dokumen", "16,67"),
      ("48 dokumen", nil, nil, "8 dokumen", "8 dokumen", "16,67"),
    ] as [(String?, String?, String?, String?, String?, String?)])
  func gaps(
    _ renstra: String?, _ planned: String?, _ reached: String?, _ running: String?, _ state: String?, _ percent: String?
  ) throws {
    let evaluation = EvaluasiRenja(
      sifat: .cacah, targetRenstra: try renstra.map { try NilaiBersatuan(teks: $0) },
      targetLalu: try planned.map { try NilaiBersatuan(teks: $0) },
      realisasiLalu: try reached.map { try NilaiBersatuan(teks: $0) },
      targetBerjalan: try running.map { try NilaiBersatuan(teks: $0) })
    #expect(evaluation.realisasiSampaiBerjalan?.printed == state)
    #expect(evaluation.tingkatCapaianRenstra?.printed() == percent)
    if planned != "8 dokumen" || reached == nil { #expect(evaluation.tingkatRealisasi == nil) }
  }

  @Test(arguments: [
    ("48 dokumen", "48 dokumen"), ("100%", "100%"), ("100,00 %", "100,00%"), ("67 (B)", "67 (B)"), ("72", "72"),
    ("28080 eksemplar", "28.080 eksemplar"), ("WTP", "WTP"), ("3,3-3,5 poin", "3,3-3,5 poin"),
    (" 1 Orang/bulan ", "1 Orang/bulan"),
  ])
  func reading(_ text: String, _ printed: String) throws {
    #expect(try NilaiBersatuan(teks: text).printed == printed)
  }

  @Test(arguments: ["", "12.5 orang", "1,2,3 %", "3- orang"])
  func whatCannotBeRead(_ text: String) {
    #expect(throws: NilaiError.self) { try NilaiBersatuan(teks: text) }
  }
}
