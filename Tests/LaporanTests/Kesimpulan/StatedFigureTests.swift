import Document
import Selaras
import Testing

/// Running text has the stated figure and says where it was computed from a longer one.
@Suite struct StatedFigureTests {
  @Test func noFigureHasTwentyDecimals() async throws {
    var agency = AgencyBuilder()
    agency.renstra()
    agency.tujuan()
    agency.add(
      "perencanaan.indikator-ditetapkan", "perencana",
      [
        "id": "mutu", "tujuan": "tujuan", "nama": "Mutu", "satuan": "nilai", "jenis": "angka", "polaritas": "naik",
        "agregasi": "rata-rata", "frekuensi": "triwulan", "desimal": 2, "urutanPredikat": [String](), "utama": true,
        "definisi": [
          "makna": "", "alasan": "", "formulasi": "", "referensi": "", "sumberData": "", "penanggungJawab": "",
        ],
      ])
    agency.target("mutu", 2024, "80")
    agency.target("mutu", 2026, "80")
    for (quarter, value) in ["17", "18", "18"].enumerated() {
      agency.add(
        "pengukuran.realisasi-dicatat", "operator",
        ["indikator": "mutu", "periode": "2024-T\(quarter + 1)", "nilai": value, "sumber": "Uji"])
      agency.ajukan("mutu", "2024-T\(quarter + 1)")
    }
    let texts = try await agency.lkjip().texts
    #expect(!texts.contains { $0.contains("666666") })
    #expect(
      texts.contains {
        $0.contains("(17,67 / 80 × 100, dihitung dari angka yang belum dibulatkan); sisa target 62,33 ")
      })
  }
}
