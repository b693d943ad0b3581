import Testing

@testable import Web

@Suite("What a form sent")
struct FormValuesTests {
  @Test(
    "Names and values, decoded",
    arguments: [
      ("a=1&b=dua+kata", [("a", "1"), ("b", "dua kata")]), ("a=%3Cscript%3E", [("a", "<script>")]),
      ("a=b=c", [("a", "b=c")]), ("a", [("a", "")]), ("", []), ("x=%0D%0A&y=%C3%A9", [("x", "\r\n"), ("y", "é")]),
    ] as [(String, [(String, String)])])
  func reads(body: String, pairs: [(String, String)]) throws {
    let values = try FormValues(body)
    #expect(values.fields == pairs.map { FormValues.Field(name: $0.0, value: $0.1) })
    #expect(try FormValues(values.encoded) == values)
  }

  @Test("What cannot be read is refused", arguments: ["a=%zz", "a=%C3%28"])
  func broken(body: String) {
    #expect(throws: WebError.self) { try FormValues(body) }
  }

  @Test("Too many fields are refused")
  func many() {
    #expect(throws: WebError.self) { try FormValues(String(repeating: "a=1&", count: 5001)) }
  }

  @Test("Values without blanks, boxes and repeated names")
  func access() throws {
    let values = try FormValues("nama=+Juai+&kosong=+&pilih=a&pilih=b")
    #expect(values["nama"] == "Juai" && values["kosong"] == nil && values.asSent("nama") == " Juai ")
    #expect(values.all("pilih") == ["a", "b"] && values.isChecked("pilih") && !values.isChecked("lain"))
    #expect(values.without(["pilih"]).all("pilih").isEmpty)
  }
}
