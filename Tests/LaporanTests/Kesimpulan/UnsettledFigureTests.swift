import Document
import Selaras
import Testing

/// A figure that nobody approved, or that is provisional, never stands unmarked.
@Suite struct UnsettledFigureTests {
  @Test(
    arguments: [
      (nil, true, "", nil), (nil, false, "**", "Angka bertanda ** belum disetujui."),
      ("triwulan III", true, "*", "Tanda * adalah angka sementara: triwulan III."),
      (
        "triwulan III", false, "***",
        "Angka bertanda *** adalah angka sementara (triwulan III) yang belum disetujui."
      ),
    ] as [(String?, Bool, String, String?)])
  func marks(_ sementara: String?, _ isApproved: Bool, _ mark: String, _ note: String?) async throws {
    let document = try await Self.agency(sementara: sementara, isApproved: isApproved).lkjip()
    let printed = "57%" + mark
    for key in ["capaian-tujuan", "capaian-sasaran-layanan", "efisiensi", "rangkuman"] {
      let table = try #require(document.table(key: key))
      #expect(table.grid.bodyTexts.joined().contains(printed), "\(key)")
      #expect(table.table.note?.plainText.contains("bertanda") ?? false == mark.hasPrefix("**"), "\(key)")
      if let note { #expect(table.table.note?.plainText.contains(note) == true, "\(key)") }
    }
    let texts = document.texts
    #expect(texts.contains { $0.hasPrefix("Tujuan “") && $0.contains(" terealisasi \(printed) (capaian") })
    #expect(texts.contains { $0.hasPrefix("Tujuan “") && $0.contains(" terealisasi \(printed) dari target") })
    #expect(texts.contains { $0.hasPrefix("Realisasi tahun 2024 adalah \(printed)") })
    #expect(texts.contains { $0.contains("realisasi naik 2 poin (pertumbuhan 3,64%) dari 55% menjadi \(printed);") })
    // The executive summary and both halves of the last chapter.
    #expect(texts.count { $0 == note } == (note == nil ? 0 : 3))
    let html = String(decoding: document.htmlPage().bytes, as: UTF8.self)
    #expect(html.contains("100%\(mark)<"))
  }

  private static func agency(sementara: String?, isApproved: Bool) -> AgencyBuilder {
    var agency = AgencyBuilder.complete
    let names = ["kepuasan", "mutu-layanan", "mutu-desa"]
    agency.setujui(names, 2023)
    for name in names { agency.realisasi(name, 2024, "57", sementara: sementara) }
    if isApproved { agency.setujui(names, 2024) }
    return agency
  }
}
