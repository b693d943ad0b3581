import Foundation
import Testing

/// How many planted errors are found, and how many alarms are raised on reports without errors.
struct TanamTests {
  private static var berkas: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/reviu/tanam.md").standardized
  }

  @Test func `Planted errors are found and reports without errors stay silent`() async throws {
    let gauge = try await PengukurTanam.ukur(benih: 1...8, setiapJenis: 2)
    for kind in JenisTanam.allCases {
      let result = gauge.hasil(kind)
      #expect(result.persen >= kind.batas, "\(kind): \(result.luput.joined(separator: "; "))")
    }
    let certain = gauge.hasil { $0.pasti }
    #expect(certain.persen >= 95, "\(certain.luput.joined(separator: "; "))")
    #expect(gauge.galatPalsu.isEmpty, "\(gauge.galatPalsu.joined(separator: "; "))")
    if ProcessInfo.processInfo.environment["SELARAS_PERBARUI_DOKUMEN"] != nil {
      try Data(gauge.dokumen.utf8).write(to: Self.berkas)
    }
    #expect(try String(contentsOf: Self.berkas, encoding: .utf8) == gauge.dokumen)
  }

  @Test func `A seed always makes the same report, and other seeds make others`() {
    #expect(PenulisContoh.tulis(benih: 3).teks() == PenulisContoh.tulis(benih: 3).teks())
    #expect(Set((1...8).map { PenulisContoh.tulis(benih: $0).teks() }).count == 8)
  }
}
