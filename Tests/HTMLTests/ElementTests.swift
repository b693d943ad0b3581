import HTML
import Testing

@Suite("Elements")
struct ElementTests {
  @Test func blocksTakeConditionsAndLoops() {
    func list(_ names: [String], title: String?) -> HTML {
      section(.class("daftar")) {
        if let title { h2 { title } }
        if names.isEmpty {
          p { "Belum ada." }
        } else {
          ul {
            for name in names {
              li { name }
            }
          }
        }
      }
    }
    #expect(list([], title: nil).string == "<section class=\"daftar\"><p>Belum ada.</p></section>")
    #expect(
      list(["A", "B&C"], title: "Judul").string
        == "<section class=\"daftar\"><h2>Judul</h2><ul><li>A</li><li>B&amp;C</li></ul></section>")
  }

  @Test func blocksTakeArraysAndNothing() {
    #expect(div {}.string == "<div></div>")
    #expect(tr { [td { "1" }, td { "2" }] }.string == "<tr><td>1</td><td>2</td></tr>")
    #expect(HTML.empty.string.isEmpty)
  }

  @Test func attributesOfEveryKind() {
    #expect(
      input(
        .type("checkbox"), .name("setuju"), .checked(), .disabled(false), .value(nil), .aria("label", "Setuju"),
        .data("baris", "3")
      ).string
        == "<input type=\"checkbox\" name=\"setuju\" checked aria-label=\"Setuju\" data-baris=\"3\">")
    #expect(div(.class("a", "", "b"), .id("x")) {}.string == "<div class=\"a b\" id=\"x\"></div>")
    #expect(div(.class("")) {}.string == "<div></div>")
    #expect(
      a(.href("/"), .aria("current", "page").when(false)) { "x" }.string == "<a href=\"/\">x</a>")
    #expect(td(.colspan(2), .rowspan(1)) { "x" }.string == "<td colspan=\"2\">x</td>")
  }

  @Test func valuesAreEqualWhenTheirBytesAre() {
    #expect(HTML("a&b") == HTML(alreadyEscaped: Array("a&amp;b".utf8)))
    #expect(p { "a" } != p { "b" })
  }

  @Test func aCopyIsNotChangedByLaterUse() {
    let cell = td { "1" }
    let row = tr {
      cell
      cell
    }
    #expect(cell.string == "<td>1</td>")
    #expect(row.string == "<tr><td>1</td><td>1</td></tr>")
  }

  @Test func wholePage() {
    let whole = page(title: "A & B", head: { link(.rel("stylesheet"), .href("/gaya.css")) }) {
      main { h1 { "A & B" } }
    }
    #expect(
      whole.string
        == "<!DOCTYPE html>\n<html lang=\"id\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>A &amp; B</title>"
        + "<link rel=\"stylesheet\" href=\"/gaya.css\"></head><body><main><h1>A &amp; B</h1></main></body></html>")
  }
}
