import Testing

@Suite("Tests that pages of the documentation name")
struct NamedTestTests {
  @Test(
    "A name in its parts",
    arguments: [
      ("WebTests/SignInTests.cookie", true), ("Peramban/test_naskah.test_a", true), ("docs/keamanan.md", false),
      ("Sources/Web/A.swift", false), ("SignInTests.cookie", false), ("WebTests/SignInTests", false),
    ])
  func parts(text: String, isName: Bool) {
    #expect((NamedTest(text) != nil) == isName)
  }

  @Test("What is not there is found")
  func missing() throws {
    let page = "`ArchitectureTests/NamedTestTests.missing` `ArchitectureTests/NamedTestTests.none` `WebTests/None.a`"
    #expect(try NamedTest.missing(in: page) == ["ArchitectureTests/NamedTestTests.none", "WebTests/None.a"])
  }

  @Test(
    "A test is told from a function that helps one",
    arguments: [
      ("@Test func a() {}", true), ("@Test(\"x\")\n  func a() {}", true), ("def a(program):", true),
      ("@Test func b() {\n  }\n  func a() {}", false), ("func a() {}", false), ("@Test func ab() {}", false),
    ])
  func telling(text: String, isTest: Bool) {
    #expect(NamedTest.isTest("a", in: text) == isTest)
  }
}
