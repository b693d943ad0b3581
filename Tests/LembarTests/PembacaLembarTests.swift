import Foundation
import Lembar
import TestSupport
import Testing
import Tools

@Suite("Reading sheets, also those that people make and those that attack")
struct PembacaLembarTests {
  private static func read(_ bytes: [UInt8]) async throws -> Lembar {
    try await TestTools.withDirectory { directory in
      let sheet = await Result { () async throws -> Lembar in
        try await PembacaLembar(alat: TestTools.lembar, temporaryDirectory: directory).baca(bytes)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
      return try sheet.get()
    }
  }

  private static func read(_ text: String) async throws -> Lembar { try await read(Array(text.utf8)) }

  private static func failure(_ bytes: [UInt8]) async throws -> LembarError? {
    await #expect(throws: LembarError.self) { try await read(bytes) }
  }

  @Test("Each kind of cell is told from the others, and each keeps its place")
  func cells() async throws {
    let rows = """
      <row r="2"><c r="B2" t="inlineStr"><is><t xml:space="preserve"> Rp 1.000 </t></is></c><c r="C2"><v>87.65</v></c>\
      <c r="D2"><v>0.1</v></c><c r="E2"><v>1234567890123</v></c><c r="F2"><v>1E-5</v></c><c r="G2"><v>-3</v></c></row>\
      <row r="3"><c r="A3" s="1"><v>45322</v></c><c r="B3" s="2"><v>0.8765</v></c><c r="C3" s="3"><v>1.5</v></c>\
      <c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#DIV/0!</v></c><c r="F3"><f>1+1</f><v>2</v></c>\
      <c r="G3" t="str"><f>A1</f><v>teks</v></c><c r="H3" s="1"><v>45322.5</v></c><c r="I3" s="1"/>\
      <c r="J3" t="inlineStr"><is><t>&lt;b&gt;'; DROP TABLE--</t></is></c></row><row r="1048576"><c r="A1048576" s="1"/></row>
      """
    let sheet = try await Self.read(WorkbookFixture(rows: rows).bytes())
    #expect(sheet.nama == "Isian" && sheet.baris.count == 3)
    let expected: [String: Sel] = [
      "A1": .kosong, "A2": .kosong, "B2": Sel(.teks(" Rp 1.000 ")), "C2": Sel(.angka("87.65")),
      "D2": Sel(.angka("0.1")),
      "E2": Sel(.angka("1234567890123")), "F2": Sel(.angka("0.00001")), "G2": Sel(.angka("-3")),
      "A3": Sel(.tanggal("2024-01-31")), "B3": Sel(.persen("0.8765")), "C3": Sel(.persen("1.5")),
      "D3": Sel(.logika(true)), "E3": Sel(.galat), "F3": Sel(.angka("2"), rumus: true),
      "G3": Sel(.teks("teks"), rumus: true), "H3": Sel(.tanggal("2024-01-31T12:00:00")), "I3": .kosong,
      "J3": Sel(.teks("<b>'; DROP TABLE--")), "K3": .kosong, "A9": .kosong,
    ]
    for row in 1...9 {
      for column in 1...11 {
        let address = AlamatSel(baris: row, kolom: column)
        guard let cell = expected[address.description] else { continue }
        #expect(sheet[address] == cell, "\(address)")
      }
    }
  }

  @Test func mergedCellsAreNamed() async throws {
    let fixture = WorkbookFixture(
      rows: WorkbookFixture.rows([["a", "b"], ["c", "d"]]),
      afterRows: "<mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells>")
    #expect(try await Self.read(fixture.bytes()).gabungan.map(\.description) == ["A1:B2"])
  }

  @Test func aHiddenSheetIsPassedOver() async throws {
    for state in ["hidden", "veryHidden"] {
      let fixture = WorkbookFixture(rows: WorkbookFixture.rows([["tampak"]]), sheetBefore: state)
      #expect(try await Self.read(fixture.bytes()).baris == [[Sel(.teks("tampak"))]])
    }
  }

  private static func texts(_ rows: [[String]]) -> [[Sel]] {
    rows.map { $0.map { $0.isEmpty ? .kosong : Sel(.teks($0)) } }
  }

  @Test(
    "CSV in the forms that programs write",
    arguments: [
      ("a,b\n1,\"2,5\"\n", [["a", "b"], ["1", "2,5"]]), ("a;b\r\n1;2,5\r\n", [["a", "b"], ["1", "2,5"]]),
      ("a\tb\n1\t2,5", [["a", "b"], ["1", "2,5"]]), ("\u{FEFF}a;b\n\u{2013};é\n", [["a", "b"], ["\u{2013}", "é"]]),
      ("sep=;\na;b,c\n", [["a", "b,c"]]), ("a;b\n\"x \"\"y\"\"\nz\";2\n", [["a", "b"], ["x \"y\"\nz", "2"]]),
      ("a;b\n\n ; \n1;2\n\n\n", [["a", "b"], [], [], ["1", "2"]]), ("satu\ndua\n", [["satu"], ["dua"]]),
      // The mark that keeps a text from being a formula is not of the text (CSVWriter).
      ("'=Balangan;'- dipindah\n'+x;'@y\n", [["=Balangan", "- dipindah"], ["+x", "@y"]]),
      ("''=1;''-1\n'a;'''@x\n", [["'=1", "'-1"], ["'a", "''@x"]]), ("'\tx;'\n1;2\n", [["\tx", "'"], ["1", "2"]]),
      ("=1+1;@SUM(A1)\n", [["=1+1", "@SUM(A1)"]]), ("<script>;' OR 1=1 --\n", [["<script>", "' OR 1=1 --"]]),
    ] as [(String, [[String]])])
  func csv(text: String, rows: [[String]]) async throws {
    #expect(try await Self.read(text).baris == Self.texts(rows))
  }

  @Test(
    "CSV in other encodings",
    arguments: [
      ([0x4B, 0xE9, 0x3B, 0x96], [["Ké", "\u{2013}"]]),
      ([0xFF, 0xFE, 0x61, 0, 0x09, 0, 0x62, 0], [["a", "b"]]),
      ([0xFE, 0xFF, 0, 0x61, 0, 0x3B, 0, 0x62], [["a", "b"]]),
      ([0x61, 0x01, 0x3B, 0x62], [["a\u{FFFD}", "b"]]),
    ] as [([UInt8], [[String]])])
  func encodings(bytes: [UInt8], rows: [[String]]) async throws {
    #expect(try await Self.read(bytes).baris == Self.texts(rows))
  }

  @Test(
    "What is no sheet is refused in words",
    arguments: [
      ([], .kosong), (Array(" \n;;\n".utf8), .kosong),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .bukanLembar),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .bentukLama), (Array("PK\u{3}\u{4}rusak".utf8), .rusak),
      (Array("a;\"b\n".utf8), .rusak), (Array(("a;" + String(repeating: "x", count: 32_768)).utf8), .selTerlaluPanjang),
      (Array(String(repeating: "a;b\n", count: 100_000).utf8), .terlaluBanyakBaris(baris: 20_002, batas: 20_000)),
      (Array(String(repeating: "a;", count: 61).utf8), .terlaluBanyakKolom(kolom: 61, batas: 60)),
    ] as [([UInt8], LembarError)])
  func refused(bytes: [UInt8], error: LembarError) async throws {
    #expect(try await Self.failure(bytes) == error)
    #expect(error.description.hasSuffix("."))
  }

  @Test("A workbook of 100,000 rows, or filled to the side, is refused before it is unpacked")
  func tooMany() async throws {
    let rows = (1...100_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }.joined()
    let long = try await Self.failure(WorkbookFixture(rows: rows).bytes())
    #expect(long == .terlaluBanyakBaris(baris: 20_002, batas: 20_000))
    let wide = "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"
    #expect(
      try await Self.failure(WorkbookFixture(rows: wide).bytes()) == .terlaluBanyakKolom(kolom: 16_384, batas: 60))
  }

  @Test("Many cells that share a long text are refused by their letters in all", arguments: [300, 340])
  func letters(cells: Int) async throws {
    let row = Array(repeating: String(repeating: "x", count: 30_000), count: 20)
    let rows = Array(repeating: row, count: cells / 20)
    let workbook = try await WorkbookFixture(rows: WorkbookFixture.rows(rows)).bytes()
    let text = Array(rows.map { $0.joined(separator: ";") }.joined(separator: "\n").utf8)
    for bytes in [workbook, text] {
      if cells * 30_000 > 10_000_000 {
        #expect(try await Self.failure(bytes) == .terlaluBesar)
      } else {
        let sheet = try await Self.read(bytes)
        #expect(sheet.baris.count == cells / 20 && sheet.byte > cells * 30_000)
      }
    }
  }

  @Test("A result that is larger than the reader may write is not read")
  func largeResult() async throws {
    try await TestTools.withDirectory { directory in
      let program = "\(directory)/pembaca"
      try "#!/bin/sh\nhead -c 70000000 /dev/zero >\"$2\"\n".write(toFile: program, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
      let reader = PembacaLembar(alat: TestTools.tool("Pembaca lembar", path: program), temporaryDirectory: directory)
      let error = await #expect(throws: LembarError.self) { try await reader.baca([1]) }
      #expect(error == .terlaluBesar)
    }
  }

  @Test func emptySheetsAreRefused() async throws {
    #expect(try await Self.failure(WorkbookFixture().bytes()) == .kosong)
    let blank = WorkbookFixture(rows: WorkbookFixture.rows([[" ", ""], [" "]]))
    #expect(try await Self.failure(blank.bytes()) == .kosong)
  }

  @Test("A zip bomb is refused by what its directory says, and one that lies by its checksum")
  func bombs() async throws {
    let bomb = WorkbookFixture(rows: String(repeating: " ", count: 210_000_000))
    #expect(try await Self.failure(bomb.bytes()) == .terlaluBesar)
    var small = try await WorkbookFixture(rows: WorkbookFixture.rows([["a"]])).bytes()
    let name = Array("xl/worksheets/sheet1.xml".utf8)
    let places = small.indices.filter { small[$0...].starts(with: name) }
    let entry = try #require(places.last) - 46
    #expect(small[entry...].starts(with: [0x50, 0x4B, 1, 2]))
    small[entry + 24] = 10
    #expect(try await Self.failure(small) == .rusak)
  }

  @Test func aWorkbookWithEntitiesIsRefused() async throws {
    var fixture = WorkbookFixture(rows: WorkbookFixture.rows([["&a;"]]))
    fixture.prolog = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>"
    #expect(try await Self.failure(fixture.bytes()) == .rusak)
  }

  @Test func aMissingReaderSaysHowToInstallIt() async throws {
    let tool = TestTools.tool("Pembaca lembar", path: "/tidak/ada")
    let error = await #expect(throws: LembarError.self) {
      try await PembacaLembar(alat: tool, temporaryDirectory: NSTemporaryDirectory()).baca([0x61])
    }
    #expect(error?.description.contains("./scripts/siapkan-perkakas") == true)
  }

  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (60, "BH"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
  func letters(column: Int, text: String) {
    #expect(AlamatSel.huruf(kolom: column) == text)
  }
}

extension Result where Failure == any Error {
  /// What asynchronous work gives or throws.
  fileprivate init(_ work: () async throws -> Success) async {
    do {
      self = .success(try await work())
    } catch {
      self = .failure(error)
    }
  }
}
