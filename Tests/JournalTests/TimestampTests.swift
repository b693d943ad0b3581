import Foundation
import Journal
import Testing

@Suite struct TimestampTests {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00.000Z", 0),
      ("1969-12-31T23:59:59.999Z", -1),
      ("2024-02-29T12:34:56.789Z", 1_709_210_096_789),
      ("2000-03-01T00:00:00.000Z", 951_868_800_000),
      ("1900-02-28T23:59:59.000Z", -2_203_891_201_000),
      ("0001-01-01T00:00:00.000Z", -62_135_596_800_000),
      ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
    ] as [(String, Int64)])
  func textAndMillisecondsAgree(text: String, milliseconds: Int64) {
    #expect(Timestamp(millisecondsSince1970: milliseconds).description == text)
    #expect(Timestamp(text)?.millisecondsSince1970 == milliseconds)
  }

  @Test func agreesWithFoundationOnEveryDayOfFourCenturies() throws {
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    for day in 0..<146_097 where day % 13 == 0 {
      let date = Date(timeIntervalSince1970: Double(day - 100_000) * 86_400 + 3661)
      #expect(Timestamp(date).description == date.formatted(style))
    }
  }

  @Test(arguments: [
    "", "2024", "2024-02-30T00:00:00.000Z", "2023-02-29T00:00:00.000Z", "2024-13-01T00:00:00.000Z",
    "2024-00-01T00:00:00.000Z", "2024-01-01T24:00:00.000Z", "2024-01-01T00:60:00.000Z", "2024-01-01T00:00:60.000Z",
    "2024-01-01T00:00:00.000", "2024-01-01 00:00:00.000Z", "2024-01-01T00:00:00,000Z", "0000-01-01T00:00:00.000Z",
    "٢٠٢٤-01-01T00:00:00.000", "+024-01-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z ",
  ])
  func refusesOtherTexts(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func staysWithinItsBounds() {
    #expect(Timestamp(millisecondsSince1970: .max) == .latest)
    #expect(Timestamp(millisecondsSince1970: .min) == .earliest)
    #expect(Timestamp(Date.distantPast) == .earliest)
    #expect(Timestamp(Date(timeIntervalSince1970: .infinity)) == .latest)
  }

  @Test func anInstantBelongsToTheMillisecondInWhichItLies() {
    #expect(Timestamp(Date(timeIntervalSince1970: 1.9999)).millisecondsSince1970 == 1999)
    #expect(Timestamp(Date(timeIntervalSince1970: -0.0001)).millisecondsSince1970 == -1)
  }
}
