import Testing

@testable import Sakip

@Suite struct NearestNameTests {
  @Test(
    arguments: [
      ("ditangni", "ditangani"), ("ditnagani", "ditangani"), ("DITANGANI", "ditangani"), ("terjadii", "terjadi"),
      ("trjd", nil), ("xyz", nil), ("", nil), ("n", nil), ("smester", "semester"),
      (String(repeating: "a", count: 500), nil),
    ] as [(String, String?)])
  func findsWhatWasMeant(name: String, expected: String?) {
    #expect(NearestName.find(name, among: ["ditangani", "terjadi", "semester"]) == expected)
  }

  @Test func nothingIsNearToNothing() {
    #expect(NearestName.find("a", among: []) == nil)
    #expect(NearestName.find("abc", among: ["abd", "abe"]) == "abd")
  }
}
