import Sakip
import Testing

@testable import Selaras

@Suite("An indikator that has realisasi")
struct IndikatorDitetapkanTests {
  private static func indicator(_ frekuensi: Periode.Jenis, jenis: JenisNilai = .angka) -> IndikatorDitetapkan {
    IndikatorDitetapkan(
      unit: "u", id: "ikm", tujuan: "t", nama: "IKM", satuan: "", jenis: jenis, polaritas: .naik,
      agregasi: .rataRata, frekuensi: frekuensi, desimal: 2, urutanPredikat: [], utama: true, definisi: .kosong)
  }

  private static func state(measured: Bool) throws -> State {
    var state = State()
    let period = try #require(Periode(kode: "2024-S1"))
    let facts: [any Event] =
      [
        PerangkatDaerahDitetapkan(id: "u", nama: "U", jenis: .dinas, jabatanKepala: "K", tempat: "T"),
        TujuanDitetapkan(unit: "u", id: "t", nama: "Tujuan"), indicator(.semester),
      ]
      + (measured
        ? [RealisasiDicatat(unit: "u", indikator: "ikm", periode: period, nilai: .angka(ExactDecimal(80)))] : [])
    for (index, fact) in facts.enumerated() { state.terapkan(fact, entri: Int64(index + 1)) }
    return state
  }

  @Test(
    "keeps its frequency and kind of value, so that no figure drops out of its year",
    arguments: [
      indicator(.bulan), indicator(.semester, jenis: .rentang),
    ])
  func keepsItsPeriods(_ change: IndikatorDitetapkan) throws {
    let state = try Self.state(measured: true)
    let refusal = #expect(throws: Penolakan.self) { try change.periksa(state) }
    #expect(refusal?.bidang == "frekuensi")
    let unmeasured = try Self.state(measured: false)
    #expect(throws: Never.self) { try change.periksa(unmeasured) }
  }

  @Test("may still change its wording")
  func mayChangeWording() throws {
    let state = try Self.state(measured: true)
    #expect(throws: Never.self) { try Self.indicator(.semester).periksa(state) }
  }
}
