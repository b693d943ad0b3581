import Testing

@testable import Reviu

struct PenggalAlineaTests {
  @Test(arguments: ["Taman kota dirawat. ", "taman kota ", "taman", "\u{E9}\u{E9}\u{E9}"])
  func `Nothing of a very long text is lost, and no part is longer than a paragraph may be`(unit: String) {
    let text = String(repeating: unit, count: 6_000)
    let parts = PenggalAlinea.potong(text)
    #expect(parts.joined() == text)
    #expect(parts.allSatisfy { (1...PenggalAlinea.terpanjang).contains($0.utf8.count) })
    #expect(parts.count > 1)
  }

  @Test func `It is cut behind sentences, and all parts stand on the line`() throws {
    let text = String(repeating: "Taman kota dirawat dengan baik. ", count: 1_000) + "Selesai."
    let document = try PembacaTeks.baca("Pendahuluan.\n\(text)", nama: "")
    #expect(document.alinea.count > 3)
    #expect(document.alinea.allSatisfy { $0.teks.hasSuffix(".") })
    #expect(Set(document.alinea.dropFirst().map(\.letak.baris)) == [2])
  }

  @Test func `A usual paragraph is left whole`() {
    #expect(PenggalAlinea.potong("Taman kota.").map(String.init) == ["Taman kota."])
  }
}
