import Foundation
import Testing

@testable import Journal

@Suite("Where one object begins and ends")
struct JSONOutlineTests {
  @Test(arguments: [
    "{}", #"{"a":1}"#, #"{"a":{"b":[{},{"c":[]}]}}"#, #"{"a":[{},{}]}"#, #"{"}":"]"}"#, #"{"a":"},{"}"#, #"{"a":"\""}"#,
    #"{"a":"\\"}"#, #"{"a":"\\\"}"}"#, #"{"a":"ü\u007d"}"#,
  ])
  func whole(json: String) throws {
    #expect(Self.isOneObject(json))
    _ = try JSONSerialization.jsonObject(with: Data(json.utf8))
  }

  @Test(arguments: [
    "", "1", "[]", "\"{}\"", "{", "}", "]", " {}", "{} ", "{}}", "{},{}", #"{"a":[{}"#, #"{}]},{"b":1}"#,
    #"{"a":{}},{"b":[{}"#, #"{"isi":"a"#, #"{"isi":"a}"#, #"{"a":"\"}"#, #"{"a":"\"#, #"c"},{"isi":"d"}"#,
  ])
  func others(text: String) {
    #expect(!Self.isOneObject(text))
  }

  private static func isOneObject(_ text: String) -> Bool {
    Data(text.utf8).withUnsafeBytes(\.isOneObject)
  }
}
