import Sakip
import Testing

@Suite("selaras hitung: formulas")
struct HitungRumusTests {
  @Test(
    "A formula with its variables is read, said in words and computed",
    arguments: [
      ("ditangani / terjadi * 100", ["ditangani=45 kasus", "terjadi=60 kasus"], "%", "75"),
      ("rata(semester)", ["semester=I:87,56;II:87,78"], "", "87,67"),
      ("jumlah(komponen * bobot) / 100", ["komponen=a:80;b:70", "bobot@komponen=a:60;b:40"], "", "76"),
      ("A + B + C + D", ["A=23,71", "B=21,04", "C=11,09", "D=16,25"], "", "72,09"),
      ("(n - n1) / n1 * 100", ["n=1.200", "n1=1.000"], "%", "20"),
      ("a / b", ["a=1", "b=3"], "", "0,3333"), ("a - b", ["a=1", "b=3,5"], "", "-2,5"),
    ])
  func computed(_ text: String, _ values: [String], _ unit: String, _ expected: String) throws {
    let answer = try HitungRumus(rumus: text, satuan: unit, nilai: try values.map { try NilaiRumus(argumen: $0) })
    #expect(answer.uraian.contains("\nHasil: \(expected)\n"), "\(answer.uraian)")
  }

  @Test(
    "Weights that are no whole, or percents that nothing divides by 100, are said beside the result",
    arguments: [
      ("jumlah(komponen * bobot)", "a:60;b:40", "7600", ["dalam persen tanpa dibagi 100"]),
      (
        "jumlah(komponen * bobot)", "a:60;b:30", "6900", ["dalam persen tanpa dibagi 100", "berjumlah 90%, bukan 100%"]
      ),
      ("jumlah(komponen * bobot) / 100", "a:60;b:30", "69", ["berjumlah 90%, bukan 100%"]),
      ("jumlah(komponen * bobot)", "a:0,6;b:0,3", "69", ["berjumlah 90%, bukan 100%"]),
      ("jumlah(komponen * bobot) / 100", "a:60;b:40", "76", []),
      ("jumlah(komponen * bobot)", "a:0,6;b:0,4", "76", []),
      ("jumlah(komponen * bobot) / jumlah(bobot)", "a:60;b:40", "76", []),
    ])
  func weightsOfASeries(_ text: String, _ weights: String, _ result: String, _ remarks: [String]) throws {
    let answer = try HitungRumus(
      rumus: text,
      nilai: ["komponen=a:80;b:70", "bobot@komponen=\(weights)"].map { try NilaiRumus(argumen: $0) })
    let words = answer.uraian.replacing(".", with: "")
    #expect(words.contains("\nHasil: \(result)\n"), "\(answer.uraian)")
    #expect(answer.uraian.contains("Perlu diketahui:") == !remarks.isEmpty, "\(answer.uraian)")
    for remark in remarks { #expect(answer.uraian.contains(remark), "\(answer.uraian)") }
  }

  @Test func whatIsOnlyNamedIsReadAndNotComputed() throws {
    let answer = try HitungRumus(
      rumus: "a / b", satuan: "%", nilai: [try NilaiRumus(argumen: "a="), try NilaiRumus(argumen: "b")])
    #expect(answer.hasil == nil)
    #expect(
      answer.uraian == """
        Rumus: a / b
        Dibaca: a dibagi b
        Jenis: perbandingan
        Perlu diketahui:
          - Satuan indikator persen, tetapi hasil bagi belum dikalikan 100. Tambahkan * 100.
        """)
  }

  @Test(
    "What cannot be computed is said with its place",
    arguments: [
      ("a / c", ["a=1", "b=2"], "variabel “c” tidak dikenal"), ("a / b", ["a=1", "b=0"], "Pembagi b bernilai 0"),
      ("a / b", ["a=1", "b"], "Belum ada nilai untuk b"), ("a", ["a=12.5"], "titik"), ("a", ["a=satu 1"], "satu 1"),
      ("a", ["a=1", "a=2"], "dua kali"), ("rata(semester)", ["semester=87,56"], "tanpa titik dua"),
      ("jumlah(a)", ["a@minggu=I:1"], "tidak dikenal"), ("rata(semester)", ["semester=I:1;I:2"], "dua nilai"),
    ])
  func refused(_ text: String, _ values: [String], _ words: String) {
    let failure = #expect(throws: HitungRumusError.self) {
      try HitungRumus(rumus: text, nilai: try values.map { try NilaiRumus(argumen: $0) })
    }
    #expect(failure?.description.contains(words) == true, "\(failure?.description ?? "")")
  }

  @Test(
    "A line with a formula",
    arguments: [
      (
        #"{"rumus":"a / b * 100","nilai":{"a":"45 kasus","b":"60 kasus"},"satuan":"%"}"#,
        #"{"rumus":"a / b * 100","dibaca":"a dibagi b, dikalikan 100","jenis":"bagian dari keseluruhan","hasil":"75","perhitungan":"a 45 dibagi b 60, dikalikan 100, sama dengan 75"}"#
      ),
      (
        #"{"rumus":"rata(semester)","nilai":{"semester":{"I":"87,56","II":"87,78"}}}"#,
        #"{"rumus":"rata(semester)","dibaca":"rata-rata seluruh semester","jenis":"rata-rata","hasil":"87,67","perhitungan":"rata-rata seluruh semester (I 87,56; II 87,78), sama dengan 87,67"}"#
      ),
      (
        #"{"rumus":"a / b","nilai":{"a":1,"b":0}}"#,
        #"{"galat":"Pembagi b bernilai 0, sedangkan yang dibagi bukan 0. Perbaiki isiannya; pembagi tidak boleh 0."}"#
      ),
      (
        #"{"rumus":"a","nilai":{"a":1.5}}"#,
        #"{"galat":"a: 1.5 harus berupa teks di antara tanda petik, misalnya \"87,65\", atau bilangan bulat."}"#
      ),
      (
        #"{"rumus":"a","target":"1"}"#,
        #"{"galat":"target: kolom tidak dikenal pada baris rumus. Kolom yang dikenal: rumus, nilai, satuan."}"#
      ),
      (#"{"rumus":1}"#, #"{"galat":"rumus: harus berupa teks di antara tanda petik."}"#),
    ])
  func line(_ line: String, _ expected: String) {
    #expect(Hitung.baris(line) == expected)
  }

  @Test(
    "The weights of a composite",
    arguments: [
      ([], nil), ([nil, nil], nil), ([60, 40], nil), ([60, 39], "berjumlah 99%, bukan 100%"),
      ([60, nil], "1 dari 2 komponen"),
    ] as [([Int?], String?)])
  func weights(_ weights: [Int?], _ words: String?) {
    let odd = BobotKomposit(weights.map { $0.map { ExactDecimal($0) } }).kejanggalan
    #expect(words.map { odd?.contains($0) == true } ?? (odd == nil), "\(odd ?? "")")
  }

  @Test func elevenPercentForNineElementsIsSaid() throws {
    let weights = BobotKomposit(Array(repeating: try angka("11,1"), count: 9))
    #expect(weights.kejanggalan?.contains("99,9%") == true)
  }
}
