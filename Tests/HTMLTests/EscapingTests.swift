import HTML
import Testing

@Suite("Escaping")
struct EscapingTests {
  @Test(
    arguments: [
      ("a < b & c > d", "<p>a &lt; b &amp; c &gt; d</p>"),
      ("\"kutip\" 'satu'", "<p>&quot;kutip&quot; &#39;satu&#39;</p>"),
      ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
      ("&amp;", "<p>&amp;amp;</p>"),
      ("Rp7.996.663.078 – ½ ≥ 🌾", "<p>Rp7.996.663.078 – ½ ≥ 🌾</p>"),
      ("satu\u{0}dua\u{1B}\ttiga\n", "<p>satudua\ttiga\n</p>"),
      ("", "<p></p>"),
    ])
  func textIsEscaped(text: String, expected: String) {
    #expect(p { text }.string == expected)
    #expect(p { HTML(text) }.string == expected)
  }

  @Test func attributeValuesAreEscaped() {
    #expect(
      span(.title("\"><img src=x>")) { "x" }.string
        == "<span title=\"&quot;&gt;&lt;img src=x&gt;\">x</span>")
  }

  @Test func bridgedStringsAreEscapedToo() {
    let lazy = String(String(repeating: "<", count: 40).reversed())
    #expect(p { lazy }.string == "<p>" + String(repeating: "&lt;", count: 40) + "</p>")
  }

  @Test func textOutsideOfAnElementIsEscaped() {
    #expect(HTML("<").string == "&lt;")
    #expect(
      HTML {
        "<"
        ">"
      }.string == "&lt;&gt;")
  }

  @Test func escapedBytesPassOnce() {
    #expect(div { HTML(alreadyEscaped: Array("<b>x</b>".utf8)) }.string == "<div><b>x</b></div>")
  }
}
