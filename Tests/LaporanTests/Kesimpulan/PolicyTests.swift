import Document
import Sakip
import Selaras
import Testing

/// A figure that needed a policy names it, in every place of the report that prints the figure.
@Suite struct PolicyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let polaritas: String
    let target: String
    let realisasi: String
    var kebijakan: [String: String] = [:]
    let sentence: String

    var testDescription: String { "\(polaritas) \(realisasi) dari \(target): \(sentence)" }
  }

  private static let cases = [
    Case(polaritas: "turun", target: "0", realisasi: "0", sentence: TargetNolTurun.nolBerartiTercapai.uraian),
    Case(polaritas: "naik", target: "0", realisasi: "0", sentence: TargetNolNaik.tercapaiDenganCatatan.uraian),
    Case(polaritas: "naik", target: "0", realisasi: "5", sentence: TargetNolNaik.catatanMelampaui),
    Case(polaritas: "naik", target: "-5", realisasi: "-4", sentence: TargetNegatif.terhadapNilaiMutlak.uraian),
    Case(
      polaritas: "turun", target: "10", realisasi: "25",
      sentence: RealisasiMelebihiDuaKaliTarget.palingRendahNol.uraian),
    Case(
      polaritas: "turun", target: "10", realisasi: "25",
      kebijakan: ["realisasi-melebihi-dua-kali-target": "apa-adanya"],
      sentence: RealisasiMelebihiDuaKaliTarget.apaAdanya.uraian),
  ]

  @Test(arguments: cases)
  func everyPlaceNamesThePolicy(_ policy: Case) async throws {
    var agency = AgencyBuilder()
    agency.renstra()
    agency.tujuan()
    agency.sasaran("layanan")
    agency.indikator("tujuan-a", sasaran: nil, polaritas: policy.polaritas, satuan: "nilai selisih")
    agency.indikator("mutu", sasaran: "layanan", polaritas: policy.polaritas, satuan: "nilai selisih")
    Self.choose(policy.kebijakan, &agency)
    for name in ["tujuan-a", "mutu"] {
      agency.target(name, 2024, policy.target)
      agency.target(name, 2026, policy.target)
      agency.realisasi(name, 2024, policy.realisasi)
    }
    agency.perjanjian([("mutu", policy.target)])
    agency.simpul("1", induk: nil, tingkat: "program")
    agency.simpul("1.1", induk: "1", tingkat: "kegiatan")
    agency.simpul("1.1.1", induk: "1.1", tingkat: "sub-kegiatan")
    agency.anggaran("1.1.1", pagu: 100, realisasi: 50)
    agency.pemetaan("mutu", ["1.1.1"])
    try Self.expect(policy.sentence, in: try await agency.lkjip())
  }

  @Test(arguments: [
    ("nol", PredikatDiBawahTarget.nol.uraian), ("sebanding-tingkat", PredikatDiBawahTarget.sebandingTingkat.uraian),
  ])
  func predicates(_ choice: String, _ sentence: String) async throws {
    var agency = AgencyBuilder()
    agency.renstra()
    agency.tujuan()
    agency.sasaran("layanan")
    for (name, owner) in [("tujuan-a", "tujuan"), ("mutu", "sasaran")] {
      agency.add(
        "perencanaan.indikator-ditetapkan", "perencana",
        [
          "id": name, owner: owner == "tujuan" ? "tujuan" : "layanan", "nama": "Opini \(name)", "satuan": "",
          "jenis": "predikat", "polaritas": "naik", "agregasi": "terakhir", "frekuensi": "tahun", "desimal": 0,
          "urutanPredikat": ["WTP", "WDP", "TW"], "utama": true,
          "definisi": [
            "makna": "", "alasan": "", "formulasi": "", "referensi": "", "sumberData": "", "penanggungJawab": "",
          ],
        ])
    }
    Self.choose(["predikat-di-bawah-target": choice], &agency)
    let value = ["predikat": "WTP"]
    for name in ["tujuan-a", "mutu"] {
      for year in [2024, 2026] {
        agency.add(
          "perencanaan.target-ditetapkan", "perencana",
          ["indikator": name, "versi": "renstra", "tahun": year, "nilai": value])
      }
      agency.add(
        "pengukuran.realisasi-dicatat", "operator",
        ["indikator": name, "periode": "2024", "nilai": ["predikat": "WDP"]])
      agency.ajukan(name, "2024")
    }
    agency.add(
      "perjanjian.perjanjian-kinerja-ditetapkan", "kepala",
      [
        "tahun": 2024, "jenis": "murni", "jabatan": "K", "tanggal": "2024-01-05",
        "baris": [["indikator": "mutu", "target": value]],
      ])
    agency.tahunDikenal()
    agency.simpul("0.1", induk: "0", tingkat: "kegiatan")
    agency.simpul("0.1.1", induk: "0.1", tingkat: "sub-kegiatan")
    agency.anggaran("0.1.1", pagu: 100, realisasi: 50)
    agency.pemetaan("mutu", ["0.1.1"])
    try Self.expect(sentence, in: try await agency.lkjip())
  }

  /// The counts of pages, of the overview and of the report are of the same function and add up to the set.
  @Test(arguments: (0..<5).map { UInt64($0) })
  func countsAddUpToTheSet(_ group: UInt64) async throws {
    for seed in group * 20..<group * 20 + 20 {
      let state = try await RandomAgency.builder(seed: seed).state()
      let rows = state.daftarUnit.map { (unit: $0, ikhtisar: $0.ikhtisar(tahun: AgencyBuilder.tahun)) }
      let overview = IkhtisarPemda(tahun: AgencyBuilder.tahun, rows)
      var whole = 0
      for (_, summary) in rows {
        let shown = summary.indikator.map { $0.capaian.persen?.rounded(decimals: 2) }
        let recap = summary.rekap
        #expect(recap.jumlah == summary.indikator.count, "Benih \(seed)")
        #expect(recap.melampaui == shown.count { $0.map { $0 > ExactDecimal(100) } ?? false }, "Benih \(seed)")
        #expect(recap.sesuai == shown.count { $0 == ExactDecimal(100) }, "Benih \(seed)")
        #expect(recap.belumTercapai == shown.count { $0.map { $0 < ExactDecimal(100) } ?? false }, "Benih \(seed)")
        #expect(recap.tidakTerukur.count == shown.count { $0 == nil }, "Benih \(seed)")
        whole += recap.jumlah
      }
      let counts = overview.hitungan
      #expect(counts.jumlah == whole)
      #expect(counts.melampaui + counts.sesuai + counts.belumTercapai + counts.tidakTerukur == whole)
      let sentence = try await RandomAgency.builder(seed: seed).lkjip().texts.first {
        $0.hasPrefix("Dari seluruh indikator tersebut, ")
      }
      guard let sentence else { continue }
      let numbers = sentence.matches(of: /(\d+) \(/).compactMap { Int($0.1) }
      let lkjip = rows[0].unit.perjanjian.berlaku(tahun: AgencyBuilder.tahun)?.isi.baris.count
      #expect(numbers.reduce(0, +) == lkjip ?? rows[0].ikhtisar.indikator.count, "Benih \(seed): \(sentence)")
    }
  }

  private static func choose(_ policies: [String: String], _ agency: inout AgencyBuilder) {
    agency.add(
      "pengukuran.kebijakan-ditetapkan", "administrator",
      ["tahun": 2024, "capaian": policies, "skala": "permendagri-86-2017", "efisiensi": "pmk-249-2011"])
  }

  private static func expect(_ sentence: String, in document: NumberedDocument) throws {
    for key in ["capaian-tujuan", "capaian-sasaran-layanan", "efisiensi", "rangkuman"] {
      let table = try #require(document.table(key: key), "\(key)")
      #expect(table.table.note?.plainText.contains(sentence) == true, "\(key)")
    }
    let places = [
      "Realisasi tahun 2024 adalah ", "Target akhir Renstra tahun 2026 adalah ", "Tujuan “Terwujudnya tujuan” dengan",
    ]
    for place in places {
      #expect(document.texts.contains { $0.contains(place) && $0.contains(sentence) }, "\(place)")
    }
    // The executive summary names the policies in a paragraph of its own.
    #expect(document.texts.contains { !$0.contains("adalah") && $0.contains(sentence) })
  }
}
