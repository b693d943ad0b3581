import Testing

@Suite("The import rule itself")
struct ImportRuleTests {
  @Test(
    arguments: [
      ("import Sakip", ["Sakip"]), ("public import Sakip", ["Sakip"]), ("internal import Sakip", ["Sakip"]),
      ("package import Sakip", ["Sakip"]), ("fileprivate import Sakip", ["Sakip"]), ("private import Sakip", ["Sakip"]),
      ("@testable import Sakip", ["Sakip"]), ("@_exported public import Sakip", ["Sakip"]),
      ("@_spi(Tests) import Sakip", ["Sakip"]), ("@preconcurrency\nimport Sakip", ["Sakip"]),
      ("import Sakip.Angka", ["Sakip"]), ("import struct Sakip.Ratio", ["Sakip"]),
      ("  import\tSakip  // why", ["Sakip"]), ("import A; import B", ["A", "B"]),
      ("import A\r\nimport B\r\n", ["A", "B"]),
      ("#if os(Linux)\n  import A\n#endif", ["A"]), ("// import A", []), ("/// Writes `import A`", []),
      ("let important = 1", []), ("func f(import: Int) {}", []), ("let text = \"see import A\"", []),
      ("importA", []), ("import", []), ("", []),
    ] as [(String, [String])])
  func findsImports(source: String, modules: [String]) {
    #expect(ImportRule.importedModules(in: source) == modules)
  }

  @Test(
    "Forbidden imports are found",
    arguments: [
      ("Sakip", "import Journal", ["Journal"]), ("Sakip", "internal import Selaras", ["Selaras"]),
      ("Sakip", "public import BigInt\nimport GRDB\nimport Foundation", ["GRDB"]),
      ("Sakip", "import Hummingbird\nimport Logging", ["Hummingbird", "Logging"]),
      ("Journal", "public import Sakip", ["Sakip"]), ("Journal", "import GRDB\nimport Selaras", ["Selaras"]),
      ("HTML", "import Document", ["Document"]), ("Document", "import Sakip", ["Sakip"]),
      ("Document", "import HTML\nimport struct Laporan.LKjIP", ["Laporan"]),
      ("Selaras", "import Document", ["Document"]),
      ("Selaras", "@testable import Web", ["Web"]), ("Laporan", "import Journal", ["Journal"]),
      ("Laporan", "import HTML", ["HTML"]), ("Laporan", "import Web", ["Web"]),
      ("Web", "import SelarasCLI", ["SelarasCLI"]),
      ("Baru", "import Sakip", ["Sakip"]),
    ] as [(String, String, [String])])
  func forbids(target: String, source: String, violations: [String]) {
    #expect(ImportRule.violations(in: source, of: target) == violations)
  }

  @Test(
    "Permitted imports are not",
    arguments: [
      ("Sakip", "import Foundation\npublic import BigInt"), ("Journal", "import GRDB\nimport Crypto"),
      ("HTML", "import Foundation"), ("Document", "import HTML\nimport CLibXlsxWriter\nimport Subprocess"),
      ("Selaras", "public import Sakip\nimport Journal\nimport HashTreeCollections"),
      ("Laporan", "import Sakip\nimport Selaras\nimport Document"),
      (
        "Web",
        "import Sakip\nimport Journal\nimport HTML\nimport Document\nimport Selaras\nimport Laporan\nimport Hummingbird"
      ),
      ("SelarasCLI", "import Web\nimport Laporan\nimport Selaras\nimport ArgumentParser"),
    ] as [(String, String)])
  func permits(target: String, source: String) {
    #expect(ImportRule.violations(in: source, of: target).isEmpty)
  }

  @Test("The table has no circle: whoever may be imported may not import back")
  func noCircles() {
    for (target, permitted) in ImportRule.ours {
      for other in permitted { #expect(ImportRule.ours[other]?.contains(target) == false) }
    }
  }
}
