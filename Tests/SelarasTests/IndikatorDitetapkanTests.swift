import Sakip
import Testing

@testable import Selaras

@Suite("An indikator that has realisasi")
struct IndikatorDitetapkanTests {
  private static func agency(measured: Bool) throws -> SmallAgency {
    var agency = SmallAgency([SmallAgency.indicator(frekuensi: .semester)])
    if measured { agency.add([try #require(SmallAgency.realisasi("2024-S1", "80"))]) }
    return agency
  }

  @Test(
    "keeps everything that its figures are computed by",
    arguments: [
      (SmallAgency.indicator(frekuensi: .bulan), "frekuensi"),
      (SmallAgency.indicator(jenis: .rentang, frekuensi: .semester), "jenis"),
      (SmallAgency.indicator(polaritas: .turun, frekuensi: .semester), "polaritas"),
      (SmallAgency.indicator(agregasi: .jumlah, frekuensi: .semester), "agregasi"),
      (SmallAgency.indicator(frekuensi: .semester, desimal: 0), "desimal"),
      (SmallAgency.indicator(satuan: "%", frekuensi: .semester), "satuan"),
      (SmallAgency.indicator(frekuensi: .semester, urutanPredikat: ["A", "B"]), "urutanPredikat"),
      (
        SmallAgency.indicator(frekuensi: .semester, perbandingan: .init(pembilang: "a", penyebut: "b")), "perbandingan"
      ),
    ])
  func keeps(_ change: IndikatorDitetapkan, _ field: String) throws {
    let refusal = try Self.agency(measured: true).refusal(change)
    #expect(refusal?.bidang == field)
    #expect(refusal?.sebab == .keadaan)
    #expect(try Self.agency(measured: false).refusal(change) == nil)
  }

  @Test(
    "may still change its wording and its definition",
    arguments: [
      SmallAgency.indicator(nama: "Indeks kepuasan", frekuensi: .semester),
      SmallAgency.indicator(
        frekuensi: .semester,
        definisi: DefinisiIndikator(
          makna: "Makna", alasan: "", formulasi: "", sumberData: "", penanggungJawab: "", referensi: "")),
    ])
  func mayChangeWording(_ change: IndikatorDitetapkan) throws {
    #expect(try Self.agency(measured: true).refusal(change) == nil)
  }
}
