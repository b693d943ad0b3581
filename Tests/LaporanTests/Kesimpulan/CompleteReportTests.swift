import Document
import Selaras
import Testing

/// Nothing recorded is lost, doubled or called what it is not.
@Suite struct CompleteReportTests {
  @Test(arguments: ["per-sasaran", "per-indikator"]) func everyAnalysisStandsOnce(_ layout: String) async throws {
    var agency = AgencyBuilder.complete
    agency.tujuan("kedua")
    agency.struktur(pengelompokan: layout)
    let kinds = [
      "penjelasan", "program-pendukung", "faktor-pendorong", "faktor-penghambat", "solusi", "upaya-perbaikan",
    ]
    let subjects = ["tujuan", "kedua", "layanan", "desa", "kepuasan", "mutu-layanan"]
    for subject in subjects {
      for kind in kinds {
        agency.add(
          "pelaporan.analisis-dicatat", "operator",
          ["tahun": 2024, "subjek": subject, "jenis": kind, "butir": ["Butir \(kind) \(subject)."]])
      }
    }
    let texts = try await agency.lkjip().texts
    for subject in subjects {
      for kind in kinds { #expect(texts.count { $0 == "Butir \(kind) \(subject)." } == 1, "\(kind) \(subject)") }
    }
  }

  @Test func withoutAnAgreementNothingIsPromised() async throws {
    var agency = AgencyBuilder()
    agency.renstra()
    agency.tujuan()
    agency.sasaran("layanan")
    for (name, owner) in [("kepuasan", nil), ("mutu", "layanan")] as [(String, String?)] {
      agency.indikator(name, sasaran: owner)
      agency.target(name, 2024, "80")
      agency.realisasi(name, 2024, "80")
    }
    let texts = try await agency.lkjip().texts
    #expect(
      !texts.contains { $0.contains("indikator perjanjian kinerja") || $0.contains("Capaian Perjanjian Kinerja") })
    #expect(texts.contains { $0.hasPrefix("Tujuan “Terwujudnya tujuan” dengan indikator") })
    #expect(!texts.contains { $0.hasPrefix("Sasaran “Terwujudnya") })
    #expect(
      texts.contains("Dari 1 (satu) tujuan, 1 (satu) sasaran, dan 2 (dua) indikator, seluruh target tercapai."))
  }

  @Test(
    arguments: [
      (1_400_000, nil), (1_300_000, "realisasi Rp100.000 lebih kecil."), (1_450_000, "realisasi Rp50.000 lebih besar."),
    ] as [(Int, String?)])
  func kindsThatDisagreeWithProgramsSaySo(_ spent: Int, _ said: String?) async throws {
    var agency = AgencyBuilder.complete
    agency.add(
      "anggaran.rekap-belanja-dicatat", "operator",
      ["tahun": 2024, "baris": [["nama": "Belanja operasi", "pagu": 1_500_000, "realisasi": spent] as [String: Any]]])
    let texts = try await agency.lkjip().texts
    let found = texts.filter { $0.contains("berbeda dari jumlah seluruh program") }
    #expect(found.count == (said == nil ? 0 : 2))
    #expect(found.allSatisfy { $0.hasSuffix(said ?? "") })
  }

  @Test func noKindsNoSentence() async throws {
    var agency = AgencyBuilder.complete
    agency.add("anggaran.rekap-belanja-dicatat", "operator", ["tahun": 2024, "baris": [[String: Any]]()])
    #expect(
      try await !agency.lkjip().texts.contains { $0.contains("Menurut jenisnya") || $0.contains("jenis belanja") })
  }

  @Test(arguments: [false, true]) func reviewIsOfTheFiguresItSaw(_ isChanged: Bool) async throws {
    var agency = AgencyBuilder.complete
    agency.add(
      "evaluasi.reviu-dinyatakan", "evaluator",
      [
        "tahun": 2024, "tanggal": "2025-02-10", "tempat": "Paringin", "jabatan": "Inspektur",
        "diketahui": ["daftarUjiDiKertas": true],
      ])
    agency.realisasi("kepuasan", isChanged ? 2022 : 2021, "56")
    let document = try await agency.lkjip()
    #expect(document.texts.contains("PERNYATAAN TELAH DIREVIU"))
    #expect(document.texts.contains { $0.hasPrefix("Data laporan ini berubah sesudah reviu") } == isChanged)
    let before = try await AgencyBuilder.complete.lkjip().texts
    #expect(before.contains("PERNYATAAN REVIU") && !before.contains("PERNYATAAN TELAH DIREVIU"))
  }

  @Test(arguments: [true, false]) func theScaleIsNamed(_ hasTable: Bool) async throws {
    var agency = AgencyBuilder.complete
    agency.realisasi("kepuasan", 2024, "80")
    agency.struktur(tabelKategori: hasTable)
    let found = try await agency.lkjip().texts.filter { $0.hasPrefix("Capaian dikategorikan menurut ") }
    #expect(found.count == 1)
    #expect(
      found.allSatisfy {
        $0.contains("86 Tahun 2017") && $0.hasSuffix("Capaian di atas 100% digolongkan ke kelas tertinggi.")
      })
  }
}
