import Document
import HTML
import Testing

@Suite("HTML of a document")
struct HTMLWriterTests {
  @Test func structureIsSemantic() throws {
    let html = try SampleDocument.document().numbered().html().string
    #expect(html.hasPrefix("<article class=\"dokumen\" lang=\"id\">"))
    #expect(html.contains("<h2><span class=\"nomor\">BAB I</span> PENDAHULUAN</h2>"))
    #expect(html.contains("<h3><span class=\"nomor\">1.1</span> Gambaran Umum</h3>"))
    #expect(html.contains("<a href=\"#tabel-3-1\">Tabel 3.1</a>"))
    #expect(html.contains("id=\"tabel-3-1\""))
    #expect(
      html.contains(
        "<a class=\"asal-angka\" href=\"/dari-mana/ikm\">87,67</a>"))
    #expect(html.contains("<th id=\"t3.1k1-4\" scope=\"colgroup\" colspan=\"3\">Kinerja 2024</th>"))
    #expect(html.contains("<td class=\"angka\" headers=\"t3.1k1-4 t3.1k2-4\">87,65</td>"))
    #expect(html.contains("<tr class=\"jumlah\"><td class=\"tengah\" colspan=\"5\""))
    #expect(html.contains("<math display=\"block\""))
    #expect(html.contains("# * _ $ @ &lt; &gt; \\ ` ~ [x] {y} &quot;kutip&quot; – 100%."))
  }

  @Test func partsAreTheWholeAndLeadToEachOther() throws {
    let document = try SampleDocument.document().numbered()
    let parts = document.readingParts
    #expect(parts.first?.name == "awal" && Set(parts.map(\.name)).count == parts.count)
    let pages = parts.map { document.html(part: $0) { "/baca/\($0.name)" }.string }
    let whole = document.html().string
    for table in document.tables {
      let place = "id=\"\(table.anchor)\""
      #expect(pages.count { $0.contains(place) } == 1 && whole.contains(place))
    }
    for (part, page) in zip(parts, pages) {
      let here = page.matches(of: /href="#([^"]+)"/).map { String($0.1) }
      #expect(here.allSatisfy { page.contains("id=\"\($0)\"") }, "\(part.name): \(here)")
      for match in page.matches(of: /href="\/baca\/([^"#]+)#([^"]+)"/) {
        let target = try #require(parts.firstIndex { $0.name == match.1 })
        #expect(pages[target].contains("id=\"\(match.2)\""), "\(part.name): \(match.2)")
      }
    }
  }

  @Test func aChapterWithManyTablesIsReadSectionBySection() throws {
    func tables(_ count: Int) -> [Block] {
      (0..<count).map { .table(Table("T\($0)", columns: [.init()], header: [["K"]], rows: [.init(["1"])])) }
    }
    let document = try Document(
      metadata: SampleDocument.metadata,
      chapters: [
        Section("SATU", sections: [Section("A", blocks: tables(8))]),
        Section(
          "DUA", blocks: ["Pembuka."],
          sections: [Section("A", key: "a", blocks: tables(8)), Section("B", blocks: tables(1))]),
        Section("TIGA", sections: [Section("A", blocks: tables(9)), Section("B", blocks: ["Lihat \(see: "a")."])]),
      ]
    ).numbered()
    #expect(
      document.readingParts.map(\.name)
        == ["awal", "bab-1", "bab-2", "bagian-2-1", "bagian-2-2", "bagian-3-1", "bagian-3-2"])
    #expect(document.readingParts.last?.title == "3.2 B")
    let last = try #require(document.readingParts.last)
    let html = document.html(part: last) { "/p/\($0.name)" }.string
    #expect(html.contains("<h2><span class=\"nomor\">BAB III</span> TIGA</h2><section"))
    #expect(html.contains("<a href=\"/p/bagian-2-1#bagian-2-1\">subbab 2.1</a>"))
  }

  @Test func unsafeLinksBecomeText() throws {
    let document = Document(
      metadata: SampleDocument.metadata,
      opening: ["\(.link("jahat", address: "javascript:alert(1)")) \(.value("1", source: "data:x"))"])
    #expect(try document.numbered().html().string.contains("<p>jahat 1</p>"))
  }

  @Test func thePageNeedsNoOtherFile() throws {
    let html = try SampleDocument.document().numbered().htmlPage().string
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(html.contains("<style>"))
    #expect(!html.contains("<link"))
    #expect(!html.contains("<script"))
  }

  @Test func emptyListsAreLeftOut() throws {
    let document = Document(
      metadata: SampleDocument.metadata, frontMatter: [.listOfTables, .listOfFigures], chapters: [Section("A")])
    #expect(!(try document.numbered().html().string.contains("<nav")))
  }
}
