import Foundation
import Sakip

/// Short ways to write figures in the tables of the tests.
func angka(_ text: String) throws -> ExactDecimal { try IndonesianNumber.parse(text) }
func rasio(_ text: String) throws -> Ratio { Ratio(try angka(text)) }
func nilai(_ text: String) throws -> Nilai { .angka(try angka(text)) }

/// What comes back after writing a value as JSON and reading it again, with the JSON in between.
func roundTrip<Value: Codable>(_ value: Value) throws -> (json: String, value: Value) {
  let data = try JSONEncoder().encode(value)
  return (String(decoding: data, as: UTF8.self), try JSONDecoder().decode(Value.self, from: data))
}

let digits38 = "12345678901234567890123456789012345678"
