import Foundation
import Sakip
import Testing

@Suite("selaras hitung: lines that can be computed")
struct HitungTests {
  static let turun = "(2 x target - realisasi) / target x 100"

  @Test(
    "Whole lines, with the keys in their order",
    arguments: [
      (
        #"{"target":"2,37","realisasi":"2,69","polaritas":"turun"}"#,
        #"{"capaian":"86,50","kategori":"Tinggi","rumus":"\#(turun)","perhitungan":"(2 x 2,37 - 2,69) / 2,37 x 100"}"#
      ),
      (
        #"{"target":"87,65","realisasi":"87,67","polaritas":"naik","pagu":"434.214.700","serap":"432.248.899"}"#,
        #"{"capaian":"100,02","kategori":"Sangat Tinggi","rumus":"realisasi / target x 100","perhitungan":"87,67 / 87,65 x 100","kebijakan":["Capaian di atas 100% digolongkan ke kelas tertinggi."],"serapan":"99,55","efisiensi":"0,48"}"#
      ),
      (
        #" { "pagu" : 372156100 , "serap" : 354065310 , "realisasi" : 70 , "target" : 70 , "polaritas" : "naik" } "#,
        #"{"capaian":"100,00","kategori":"Sangat Tinggi","rumus":"realisasi / target x 100","perhitungan":"70 / 70 x 100","serapan":"95,14","efisiensi":"4,86"}"#
      ),
      (
        #"{"target":"WTP \"A\"","realisasi":"WTP \"A\"","polaritas":"naik"}"#,
        #"{"capaian":"100,00","kategori":"Sangat Tinggi","rumus":"predikat sama atau lebih baik","perhitungan":"WTP \"A\" dibanding target WTP \"A\""}"#
      ),
    ] as [(String, String)])
  func wholeLines(line: String, result: String) {
    #expect(Hitung.baris(line) == result)
  }

  @Test(
    "Capaian and kategori",
    arguments: [
      (#""target":"27","realisasi":"62,11","polaritas":"naik""#, "230,04", "Sangat Tinggi"),
      (#""target":"0,258","realisasi":"0,218","polaritas":"turun""#, "115,50", "Sangat Tinggi"),
      (#""target":"5,1-4,9","realisasi":"4,87","polaritas":"turun""#, "104,51", "Sangat Tinggi"),
      (#""target":"3,3 – 3,5","realisasi":"3,3-3,5","polaritas":"naik""#, "100,00", "Sangat Tinggi"),
      (#""target":"80 (A)","realisasi":"72,09 (BB)","polaritas":"naik""#, "90,11", "Tinggi"),
      (#""target":"A = 80","realisasi":"72,09","polaritas":"naik""#, "90,11", "Tinggi"),
      (#""target":"WTP","realisasi":"WDP","polaritas":"naik","predikat":["WTP","WDP"]"#, "0,00", "Sangat Rendah"),
      (#""target":"wdp","realisasi":"WTP","polaritas":"naik","predikat":["WTP","WDP"]"#, "100,00", "Sangat Tinggi"),
      (
        #""target":"1","realisasi":"2","polaritas":"naik","jenis":"predikat","predikat":["2","1"]"#, "100,00",
        "Sangat Tinggi"
      ),
      (#""target":100,"realisasi":90,"polaritas":"naik""#, "90,00", "Tinggi"),
      (#""target":200,"realisasi":181,"polaritas":"naik""#, "90,50", "Sangat Tinggi"),
      (#""target":25000,"realisasi":22501,"polaritas":"naik""#, "90,00", "Tinggi"),
      (#""target":25000,"realisasi":22501,"polaritas":"naik","skala":"permenpanrb-88-2021""#, "90,00", "AA"),
      (#""target":100,"realisasi":90,"polaritas":"naik","skala":"permenpanrb-88-2021""#, "90,00", "A"),
      (#""target":-2,"realisasi":-1,"polaritas":"naik""#, "150,00", "Sangat Tinggi"),
      (#""target":"10","realisasi":"25","polaritas":"turun""#, "0,00", "Sangat Rendah"),
      (
        #""target":"10","realisasi":"25","polaritas":"turun","kebijakan":{"realisasi-melebihi-dua-kali-target":"apa-adanya"}"#,
        "-50,00", "Sangat Rendah"
      ),
      (#""target":"0","realisasi":"0","polaritas":"turun""#, "100,00", "Sangat Tinggi"),
      (
        #""target":12345678901234567890123456789012345678,"realisasi":"12345678901234567890123456789012345678","polaritas":"naik""#,
        "100,00", "Sangat Tinggi"
      ),
      (#""t\u0061rget":"\u0035","realisasi":"5","polaritas":"naik""#, "100,00", "Sangat Tinggi"),
    ] as [(String, String, String)])
  func figures(fields: String, capaian: String, kategori: String) throws {
    let line = try #require(Hitung.baris("{\(fields)}"))
    #expect(line.hasPrefix("{\"capaian\":\"\(capaian)\",\"kategori\":\"\(kategori)\","))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
  }

  @Test("A whole JSON number keeps every digit, also where binary floating point would not")
  func exactNumbers() throws {
    let line = #"{"target":9007199254740993,"realisasi":9007199254740993,"polaritas":"naik"}"#
    #expect(try #require(Hitung.baris(line)).contains("9.007.199.254.740.993 / 9.007.199.254.740.993"))
  }

  @Test(
    "A policy that was needed is named",
    arguments: [
      #"{"target":"0","realisasi":"3","polaritas":"turun"}"#, #"{"target":"0","realisasi":"0","polaritas":"naik"}"#,
      #"{"target":"10","realisasi":"25","polaritas":"turun"}"#,
      #"{"target":"200","realisasi":"181","polaritas":"naik"}"#,
    ])
  func namedPolicies(line: String) throws {
    #expect(try #require(Hitung.baris(line)).contains(#","kebijakan":["#))
  }

  @Test("Blank lines have no result", arguments: ["", " ", "\t", "\r\n"])
  func blankLines(line: String) {
    #expect(Hitung.baris(line) == nil)
  }

  @Test func lineBreakAtTheEnd() throws {
    let line = "{\"target\":1,\"realisasi\":1,\"polaritas\":\"naik\"}\r\n"
    #expect(try #require(Hitung.baris(line)).hasPrefix("{\"capaian\":\"100,00\""))
  }
}
