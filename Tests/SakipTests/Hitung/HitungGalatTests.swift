import Foundation
import Sakip
import Testing

@Suite("selaras hitung: lines that cannot be computed")
struct HitungGalatTests {
  /// The message of a refused line; `nil` when the line was computed.
  static func galat(_ line: String) throws -> String? {
    let data = Data(try #require(Hitung.baris(line)).utf8)
    let fields = try JSONDecoder().decode([String: String].self, from: data)
    return fields.count == 1 ? fields["galat"] : nil
  }

  @Test(
    "Not an object of JSON",
    arguments: [
      ("x", "Baris bukan JSON"), ("{", "Baris bukan JSON"), (#"{"target":}"#, "Baris bukan JSON"),
      (#"{"target":"1"} {"target":"1"}"#, "Baris bukan JSON"), (#"{"target":01}"#, "Baris bukan JSON"),
      (#"{"target":NaN}"#, "Baris bukan JSON"), (#"{"target":"\ud800"}"#, "Baris bukan JSON"),
      (#"{'target':1}"#, "Baris bukan JSON"), (String(repeating: "[", count: 100_000), "Baris bukan JSON"),
      ("[]", "Baris bukan objek"), ("5", "Baris bukan objek"), ("\"{}\"", "Baris bukan objek"),
      ("null", "Baris bukan objek"), (#"[{"target":"1"}]"#, "Baris bukan objek"),
    ] as [(String, String)])
  func noObject(line: String, begin: String) throws {
    let galat = try #require(try Self.galat(line))
    #expect(galat.hasPrefix(begin))
    #expect(galat.contains(#"{"target":"2,37""#))
  }

  @Test(
    "The message names the field and the reason",
    arguments: [
      ("{}", "polaritas: belum diisi"),
      (#"{"realisasi":"1","polaritas":"naik"}"#, "target: belum diisi"),
      (#"{"target":"1","polaritas":"naik"}"#, "realisasi: belum diisi"),
      (#"{"target":"1","realisasi":"1"}"#, "polaritas: belum diisi"),
      (#"{"target":"1","target":"2","realisasi":"1","polaritas":"naik"}"#, "target: ditulis lebih dari satu kali"),
      (#"{"target":"1","t\u0061rget":"2","realisasi":"1","polaritas":"naik"}"#, "target: ditulis lebih dari satu kali"),
      (#"{"target":"1","realisasi":"1","polaritas":"naik","bobot":"1"}"#, "bobot: kolom tidak dikenal"),
      (#"{"Target":"1","realisasi":"1","polaritas":"naik"}"#, "Target: kolom tidak dikenal"),
      (
        #"{"target":"1","realisasi":"1","polaritas":"datar"}"#,
        "polaritas: “datar” tidak dikenal. Pilih salah satu: naik, turun."
      ),
      (#"{"target":"1","realisasi":"1","polaritas":"Naik"}"#, "polaritas: “Naik” tidak dikenal"),
      (#"{"target":"1","realisasi":"1","polaritas":1}"#, "polaritas: harus berupa teks"),
      (#"{"target":"1","realisasi":"1","polaritas":null}"#, "polaritas: harus berupa teks"),
      (
        #"{"target":"1","realisasi":"1","polaritas":"naik","skala":"lain"}"#,
        "skala: “lain” tidak dikenal. Pilih salah satu: permendagri-86-2017"
      ),
      (#"{"target":"1","realisasi":"1","polaritas":"naik","skala":["a"]}"#, "skala: harus berupa teks"),
      (#"{"target":"1","realisasi":"1","polaritas":"naik","jenis":"indeks"}"#, "jenis: “indeks” tidak dikenal"),
      (#"{"target":"1","realisasi":"1","polaritas":"naik","predikat":"WTP"}"#, "predikat: harus berupa daftar teks"),
      (#"{"target":"1","realisasi":"1","polaritas":"naik","predikat":[1]}"#, "predikat: harus berupa daftar teks"),
    ] as [(String, String)])
  func fields(line: String, begin: String) throws {
    #expect(try #require(try Self.galat(line)).hasPrefix(begin))
  }

  @Test(
    "Wrong figures, in either field",
    arguments: [
      (#""12.5""#, "“12.5” memakai titik"), (#""1,234.56""#, "“1,234.56” salah mengelompokkan"),
      (#""seratus""#, "“seratus” bukan angka"), (#""NaN""#, "“NaN” bukan angka"), (#""1e5""#, "“1e5” bukan angka"),
      (#""--5""#, "“--5” bukan angka"), (#""(5""#, "“(5” bukan angka"), (#""5-""#, "“5-” bukan angka"),
      (#""1..000""#, "“1..000” salah"), (#""1,2,3""#, "“1,2,3” memuat lebih dari satu koma"),
      (#""Rp""#, "“Rp” bukan angka"), (#""١٢""#, "“١٢” memakai angka selain 0 sampai 9"),
      (#""１２""#, "“１２” memakai angka selain 0 sampai 9"), (#""😀""#, "“😀” bukan angka"),
      (#""1234567890123456789012345678901234567890""#, "Angka memuat 40 digit"),
      ("1234567890123456789012345678901234567890", "Angka memuat 40 digit"),
      (#""""#, "belum ada nilai (belum diisi)"), (#"" ""#, "belum ada nilai (belum diisi)"),
      (#""-""#, "belum ada nilai (indikator belum ada"), (#""belum rilis""#, "belum ada nilai (data belum dirilis)"),
      ("2.5", "2.5 adalah bilangan JSON yang bukan bilangan bulat"), ("2.0", "2.0 adalah bilangan JSON"),
      ("1e3", "1e3 adalah bilangan JSON"), ("-0.1", "-0.1 adalah bilangan JSON"), ("true", "harus berupa teks"),
      ("null", "harus berupa teks"), ("[1]", "harus berupa teks"), (#"{"a":"b"}"#, "harus berupa teks"),
      (#""5 (A""#, "“5 (A” bukan angka"), (#""4.51 (A)""#, "“4.51” memakai titik"),
      (#""5 ()""#, "“” belum memuat predikat"),
      (#""1-2-3""#, "“1-2-3” bukan rentang"), (#""3.3-3.5""#, "“3.3” memakai titik"),
    ] as [(String, String)])
  func figures(json: String, reason: String) throws {
    let inTarget = try Self.galat("{\"target\":\(json),\"realisasi\":\"1\",\"polaritas\":\"naik\"}")
    #expect(try #require(inTarget).hasPrefix("target: " + reason))
    let inRealisasi = try Self.galat("{\"target\":\"1\",\"realisasi\":\(json),\"polaritas\":\"naik\"}")
    #expect(try #require(inRealisasi).hasPrefix("realisasi: " + reason))
  }

  @Test(
    "Predicates that cannot be compared",
    arguments: [
      (#""target":"WTP","realisasi":"WDP""#, "predikat: Predikat “WTP” tidak ada dalam skala"),
      (
        #""target":"WTP","realisasi":"ABC","predikat":["WTP","WDP"]"#,
        "realisasi: Predikat “ABC” tidak dikenal. Pilih salah satu: WTP, WDP."
      ),
      (#""target":"WTP","realisasi":"5","jenis":"angka""#, "target: “WTP” bukan angka"),
      (#""target":"5","realisasi":"5","jenis":"rentang""#, "target: “5” bukan rentang"),
      (#""target":"5 (A)","realisasi":"5","jenis":"angka-berpredikat""#, "realisasi: “5” belum memuat predikat"),
    ] as [(String, String)])
  func predicates(fields: String, begin: String) throws {
    #expect(try #require(try Self.galat("{\(fields),\"polaritas\":\"naik\"}")).hasPrefix(begin))
  }

  @Test(
    "Policies",
    arguments: [
      (#""x""#, "kebijakan: harus berupa objek"), ("[]", "kebijakan: harus berupa objek"),
      (
        #"{"target-nol":"nol"}"#,
        "kebijakan: “target-nol” tidak dikenal. Pilih salah satu: target-nol-turun, target-nol-naik"
      ),
      (
        #"{"target-nol-turun":"abaikan"}"#,
        "kebijakan.target-nol-turun: “abaikan” tidak dikenal. Pilih salah satu: nol-berarti-tercapai, tidak-diukur."
      ),
      (#"{"target-nol-turun":0}"#, "kebijakan.target-nol-turun: harus berupa teks"),
      (
        #"{"target-nol-turun":"tidak-diukur","target-nol-turun":"tidak-diukur"}"#,
        "kebijakan.target-nol-turun: ditulis lebih dari satu kali"
      ),
      (#"{"target-nol-turun":"tidak-diukur"}"#, "target: Target 0 (makin rendah makin baik): capaian tidak diukur."),
    ] as [(String, String)])
  func policies(json: String, begin: String) throws {
    let line = "{\"target\":\"0\",\"realisasi\":\"0\",\"polaritas\":\"turun\",\"kebijakan\":\(json)}"
    #expect(try #require(try Self.galat(line)).hasPrefix(begin))
  }

  @Test(
    "Budget",
    arguments: [
      (#""pagu":"100""#, "serap: belum diisi, sedangkan pagu diisi"),
      (#""serap":"100""#, "pagu: belum diisi, sedangkan serap diisi"),
      (#""pagu":"0","serap":"0""#, "pagu: pagu 0"), (#""pagu":"-1","serap":"0""#, "pagu: tidak boleh kurang dari 0"),
      (#""pagu":"1","serap":"(1)""#, "serap: tidak boleh kurang dari 0"),
      (#""pagu":"1","serap":"0,5""#, "serap: “0,5” harus bilangan bulat"),
      (#""pagu":1.5,"serap":1"#, "pagu: 1.5 adalah bilangan JSON"),
      (#""pagu":null,"serap":1"#, "pagu: harus berupa teks"),
      (#""pagu":"1.000.000.000.000.001","serap":1"#, "pagu: “1.000.000.000.000.001” melebihi batas"),
      (#""pagu":"seratus","serap":1"#, "pagu: “seratus” bukan angka"),
      (#""pagu":"","serap":1"#, "pagu: Angka belum diisi"),
    ] as [(String, String)])
  func budget(fields: String, begin: String) throws {
    let line = "{\"target\":\"1\",\"realisasi\":\"1\",\"polaritas\":\"naik\",\(fields)}"
    #expect(try #require(try Self.galat(line)).hasPrefix(begin))
  }

  @Test("Efisiensi at a capaian of 0 divides by 0")
  func capaianNol() throws {
    let line = #"{"target":"1","realisasi":"0","polaritas":"naik","pagu":"1","serap":"1"}"#
    #expect(try #require(try Self.galat(line)).hasPrefix("realisasi: capaian 0"))
  }

  @Test("A megabyte in a field is refused with a short message", arguments: ["9", "x", "\\\"", "😀"])
  func megabyte(piece: String) throws {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let line = "{\"target\":\"\(text)\",\"realisasi\":\"1\",\"polaritas\":\"naik\"}"
    let galat = try #require(try Self.galat(line))
    #expect(galat.hasPrefix("target: "))
    #expect(galat.utf8.count < 1000)
    #expect(try #require(try Self.galat("{\"\(text)\":1}")).utf8.count < 1000)
  }
}
