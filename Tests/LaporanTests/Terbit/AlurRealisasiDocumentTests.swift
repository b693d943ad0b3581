import Foundation
import Selaras
import Testing

/// The drawing for people is the table that the code uses.
@Suite struct AlurRealisasiDocumentTests {
  @Test func isCurrent() throws {
    let text = AlurRealisasiDocument.text()
    if GeneratedDocuments.isAsked { try Data(text.utf8).write(to: AlurRealisasiDocument.file) }
    #expect(try String(contentsOf: AlurRealisasiDocument.file, encoding: .utf8) == text)
  }

  @Test func everyArrowIsDrawnOnce() {
    let drawn = AlurRealisasiDocument.text().split(separator: "\n").filter { $0.contains("-->") }
    let filled = StatusRealisasi.allCases.filter(\.dapatDiisi).count + 1
    #expect(drawn.count == AlurRealisasi.tabel.count + filled)
    #expect(Set(drawn).count == drawn.count)
  }
}
