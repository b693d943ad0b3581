import Selaras
import Testing

/// The definition sheets of Setda: 65 printed rows, of which one page is printed three times.
@Suite struct SampleSetdaTests {
  @Test func everyPrintedIndikatorOnceWithWhatIsKnown() async throws {
    let plan = try #require(try await SampleData.unit("setda")).perencanaan
    let indicators = plan.indikator.semua
    #expect(indicators.count == 63)
    #expect(!indicators.contains { !$0.utama })
    #expect(plan.target("iku-1", versi: "iku-perubahan", tahun: 2026)?.isi.printed == "78,2 (BB)")
    #expect(plan.indikator["iku-1"]?.kondisiAwal?.nilai.printed == "66,04 (B)")
    #expect(plan.target("iku-16", versi: "iku-perubahan", tahun: 2024)?.isi.printed == "78")
    #expect(plan.target("iku-28", versi: "iku-perubahan", tahun: 2024)?.isi.printed == "55")
    #expect(plan.target("iku-35", versi: "iku-perubahan", tahun: 2024)?.isi.printed == "820")
    #expect(plan.target("iku-64", versi: "iku-perubahan", tahun: 2024) == nil)
    #expect(plan.sasaran.semua.compactMap(\.sasaranRpjmd) == ["s8"])
  }

  @Test func sharesNameTheirVariables() async throws {
    let state = try await SampleData.application().state
    let shares = state.daftarUnit.flatMap(\.perencanaan.indikator.semua).filter { $0.perbandingan != nil }
    #expect(shares.count == 13)
    for indicator in shares {
      #expect(indicator.definisi.variabel?.map(\.simbol) == ["A", "B"], "\(indicator.unit) \(indicator.id)")
      #expect(indicator.definisi.variabel?.first?.nama == indicator.perbandingan?.pembilang)
    }
  }

  @Test func postsAreNamedAndPersonsAreNot() async throws {
    let posts = try #require(try await SampleData.unit("setda")).organisasi.jabatan.semua
    #expect(posts.count == 35)
    #expect(
      posts.allSatisfy {
        $0.nama.contains("Sekretaris") || $0.nama.contains("Asisten") || $0.nama.contains("Kepala Bagian")
          || $0.nama.contains("Kepala Sub Bagian") || $0.nama.contains("Sub Koordinator")
      })
    #expect(posts.filter { $0.atasan == "sekretaris-daerah" }.count == 3)
  }
}
