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
        "<a class=\"asal-angka\" href=\"/dari-mana/ikm\" title=\"Dari mana angka ini?\">87,67</a>"))
    #expect(html.contains("<th id=\"tabel-3-1-k1-4\" scope=\"colgroup\" colspan=\"3\">Kinerja 2024</th>"))
    #expect(html.contains("<td class=\"angka\" headers=\"tabel-3-1-k1-4 tabel-3-1-k2-4\">87,65</td>"))
    #expect(html.contains("<tr class=\"jumlah\"><td class=\"tengah\" colspan=\"5\""))
    #expect(html.contains("<math display=\"block\""))
    #expect(html.contains("# * _ $ @ &lt; &gt; \\ ` ~ [x] {y} &quot;kutip&quot; – 100%."))
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
