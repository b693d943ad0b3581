import Document
import Laporan
import Sakip
import Selaras
import Testing

/// The agreements of a unit in one document: of each post the one that counts.
@Suite struct BundelPkTests {
  @Test func ofEachPostTheLast() async throws {
    let state = try await SampleReports.state()
    let bundle = try BundelPk(state: state, unit: "kabupaten-balangan", tahun: 2024, asal: SampleReports.asal())
    #expect(bundle.banyaknya == 1)
    let document = try bundle.document.numbered()
    #expect(document.table("Target kinerja Bupati Balangan tahun 2024") != nil)
    #expect(document.texts.joined().contains("8 (delapan) target berubah"))
    #expect(bundle.isiTanpaAsal.metadata.origin == nil)
    #expect(try bundle.document.numbered().typstSource() != bundle.isiTanpaAsal.numbered().typstSource())
  }

  @Test func withoutAnyItSaysWhatToDo() async throws {
    let state = try await SampleReports.state()
    #expect(throws: LaporanError.self) {
      try BundelPk(state: state, unit: "setda", tahun: 2024, asal: SampleReports.asal())
    }
    #expect(BundelPk.ketiadaan(try #require(state.unit["setda"]), tahun: 2024) != nil)
  }
}
