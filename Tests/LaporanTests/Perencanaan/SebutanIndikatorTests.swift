import Document
import Sakip
import Selaras
import TestSupport
import Testing

@testable import Laporan

@Suite("Documents call and place an indikator as the version has it that they are of")
struct SebutanIndikatorTests {
  @Test(
    "The table of a year keeps to the version of that year",
    arguments: [
      (2022, "Angka Pengangguran Terbuka", "Tingkat Pengangguran Terbuka"),
      (2024, "Tingkat Pengangguran Terbuka", "Angka Pengangguran Terbuka"),
    ])
  func report(tahun: Int, nama: String, lain: String) async throws {
    let unit = try #require(try await SampleReports.state().unit["kabupaten-balangan"])
    let names = TabelIku.utama(unit, tahun: tahun).map(\.nama)
    #expect(names.contains(nama) && !names.contains(lain))
  }

  /// The sample, where an indikator was renamed after its versions were closed.
  private static func renamed() async throws -> State {
    var state = try await SampleReports.state()
    let plan = try #require(state.unit["kabupaten-balangan"]).perencanaan
    let before = try #require(plan.indikator["uhh"])
    let kept = plan.versiBerurutan.map { version in
      let place = before.tempat(dalam: version.id)
      return PenempatanVersi(
        versi: version.id, nama: before.nama(dalam: version.id), tujuan: place?.tujuan, sasaran: place?.sasaran)
    }
    let fact = IndikatorDitetapkan(
      unit: before.unit, id: before.id, tujuan: before.tujuan, sasaran: before.sasaran, nama: "Sebutan Sesudahnya",
      satuan: before.satuan, jenis: before.jenis, polaritas: before.polaritas, agregasi: before.agregasi,
      frekuensi: before.frekuensi, desimal: before.desimal, urutanPredikat: before.urutanPredikat, utama: before.utama,
      definisi: before.definisi, kondisiAwal: before.kondisiAwal, penempatan: kept)
    fact.terapkan(pada: &state, entri: state.posisi + 1)
    return state
  }

  @Test(
    "A signed agreement and a decree are printed anew under the name that they had", arguments: [JenisLaporan.pk, .iku])
  func signed(_ jenis: JenisLaporan) async throws {
    let document = try TestTools.maker.dokumen(
      jenis, state: try await Self.renamed(), unit: "kabupaten-balangan", tahun: 2024, asal: SampleReports.asal())
    let texts = (document.texts + document.tables.flatMap { $0.grid.bodyTexts.joined() })
      .joined(separator: "\n")
    #expect(texts.contains("Usia Harapan Hidup") && !texts.contains("Sebutan Sesudahnya"))
  }
}
