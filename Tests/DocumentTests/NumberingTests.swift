import Testing

@testable import Document

@Suite("Numbering")
struct NumberingTests {
  @Test func everythingIsNumberedInReadingOrder() throws {
    let numbered = try SampleDocument.document().numbered()
    #expect(
      numbered.contents.map { [$0.number ?? "-", $0.title].joined(separator: " ") } == [
        "- KATA PENGANTAR", "- PERNYATAAN TELAH DIREVIU", "- IKHTISAR EKSEKUTIF", "BAB I PENDAHULUAN",
        "1.1 Gambaran Umum", "1.1.1 Dasar Hukum", "1.2 Struktur Organisasi", "BAB II PERENCANAAN KINERJA",
        "2.1 Program, Kegiatan, dan Sub Kegiatan", "BAB III AKUNTABILITAS KINERJA", "3.1 Capaian Kinerja Organisasi",
        "3.2 Realisasi Anggaran", "BAB IV PENUTUP",
      ])
    #expect(numbered.tables.map(\.label) == ["Tabel 2.1", "Tabel 3.1", "Tabel 3.2", ""])
    #expect(numbered.figures.map(\.label) == ["Gambar 1.1", "Gambar 3.1", "Gambar 3.2", "Gambar 3.3"])
  }

  @Test func namesOfPlacesAreUnique() throws {
    let numbered = try SampleDocument.document(copies: 12).numbered()
    let all = numbered.contents.map(\.anchor) + numbered.tables.map(\.anchor) + numbered.figures.map(\.anchor)
    #expect(Set(all).count == all.count)
    let labels = numbered.listedTables.map(\.label)
    #expect(Set(labels).count == labels.count)
  }

  @Test(
    arguments: [
      (NumberingStyle.decimal, ["1.1", "1.1.1", "1.1.1.1", "1.1.1.1.1", "1.1.1.1.1.1"]),
      (.lettered, ["A.", "1.", "a.", "1)", "a)"]),
    ])
  func bothStyles(style: NumberingStyle, expected: [String]) throws {
    let sections = expected.reversed().reduce(into: [Section]()) { inner, _ in
      inner = [Section("Bagian", sections: inner)]
    }
    let document = Document(
      metadata: SampleDocument.metadata, chapters: [Section("BAB", sections: sections)], numbering: style)
    #expect(try document.numbered().contents.dropFirst().map(\.number) == expected)
  }

  @Test(
    arguments: [
      (NumberingStyle.decimal, "Lihat Tabel 2.1, BAB I, subbab 1.1, subbab 1.1.1 dan PENGANTAR."),
      (.lettered, "Lihat Tabel 2.1, BAB I, BAB I huruf A, BAB I huruf A angka 1 dan PENGANTAR."),
    ])
  func referencesAreResolved(style: NumberingStyle, expected: String) throws {
    let document = Document(
      metadata: SampleDocument.metadata,
      chapters: [
        Section("PENGANTAR", key: "pengantar", isNumbered: false),
        Section(
          "SATU", key: "bab",
          blocks: [
            """
            Lihat \(see: "program"), \(see: "bab"), \(see: "a"), \(see: "a1") dan \(strong: "\(see: "pengantar")").
            """
          ], sections: [Section("A", key: "a", sections: [Section("A1", key: "a1")])]),
        Section("DUA", blocks: [.list(ItemList(.bullet, items: [[.table(SampleTables.programs)]]))]),
      ], numbering: style)
    guard case .paragraph(let text) = try document.numbered().chapters[1].blocks[0] else {
      Issue.record("no paragraph")
      return
    }
    #expect(text.plainText == expected)
    #expect(text.runs[1] == .link("Tabel 2.1", address: "#tabel-2-1"))
  }

  @Test func unknownAndDoubleKeysAreErrors() {
    let unknown = Document(
      metadata: SampleDocument.metadata, chapters: [Section("A", blocks: ["\(see: "tidak-ada")"])])
    #expect(throws: DocumentError.unknownKey("tidak-ada")) { try unknown.numbered() }
    let double = Document(
      metadata: SampleDocument.metadata, chapters: [Section("A", key: "x"), Section("B", key: "x")])
    #expect(throws: DocumentError.duplicateKey("x")) { try double.numbered() }
    #expect(DocumentError.unknownKey("tidak-ada").description.contains("tidak-ada"))
  }

  @Test func outsideOfChaptersTablesCountOnTheirOwn() throws {
    let table = Table("T", columns: [.init()], header: [["A"]], rows: [])
    let document = Document(
      metadata: SampleDocument.metadata, opening: [.table(table), .table(table)],
      chapters: [
        Section("LAMPIRAN", isNumbered: false, blocks: [.table(table)]), Section("A", blocks: [.table(table)]),
      ])
    #expect(try document.numbered().tables.map(\.number) == ["1", "2", "3", "1.1"])
  }

  @Test(arguments: [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (99, "XCIX"), (2024, "MMXXIV"), (0, "")])
  func romanNumerals(number: Int, expected: String) {
    #expect(roman(number) == expected)
  }

  @Test(arguments: [(1, "a"), (26, "z"), (27, "aa"), (52, "az"), (703, "aaa"), (0, ""), (-3, "")])
  func letterNumerals(number: Int, expected: String) {
    #expect(NumberingStyle.letters(number) == expected)
  }
}
