import Document
import Testing

@Suite("Markdown")
struct MarkdownTests {
  @Test func whatPeopleTypeBecomesBlocks() {
    let (blocks, notices) = MarkdownReader.read(
      "Capaian **naik** dari *tahun lalu*,\nlihat [data](https://contoh.go.id).\n\n1) satu\n2) dua\n\n- a\n  - b\n")
    #expect(notices.isEmpty)
    #expect(
      blocks == [
        "Capaian \(strong: "naik") dari \(emphasis: "tahun lalu"), lihat \(.link("data", address: "https://contoh.go.id")).",
        .list(ItemList(.decimalParenthesis, ["satu", "dua"])),
        .list(ItemList(.bullet, items: [["a", .list(ItemList(.bullet, ["b"]))]])),
      ])
  }

  @Test(
    arguments: [
      ("# Judul\n", Block.subheading("Judul"), MarkdownNotice.Kind.heading),
      ("<script>alert(1)</script>\n", "<script>alert(1)</script>", .html),
      ("a <b>b</b>", "a <b>b</b>", .html),
      ("[klik](javascript:alert(1))", "klik", .unsafeLink),
      ("![peta](https://contoh.go.id/p.png)", "peta", .picture),
    ])
  func whatBreaksTheFormIsMadeHarmless(text: String, block: Block, kind: MarkdownNotice.Kind) {
    let (blocks, notices) = MarkdownReader.read(text)
    #expect(blocks == [block])
    #expect(notices.first?.kind == kind)
  }

  @Test(
    arguments: [
      "", "\u{0}", String(repeating: "> ", count: 5_000) + "x", String(repeating: "*a **a ", count: 3_000),
      String(repeating: "[", count: 5_000), String(repeating: "- ", count: 3_000) + "x",
    ])
  func anyTextCanBeRead(text: String) {
    let (blocks, _) = MarkdownReader.read(text)
    #expect(blocks.count <= 3_000)
  }
}
