import Document
import Selaras
import Testing

/// Sentences are read back and held against the tables of the same report.
@Suite struct ConclusionTests {
  /// A few hundred agencies, in groups so that they run beside each other.
  @Test(arguments: (0..<15).map { UInt64($0) })
  func sentencesAgreeWithTables(_ group: UInt64) async throws {
    for seed in group * 20..<group * 20 + 20 {
      let document = try await RandomAgency.builder(seed: seed).lkjip()
      let check = ConclusionCheck(document: document)
      let problems =
        check.efficiency + check.changes + check.counts + check.totals + check.summary + check.manners
      #expect(problems.isEmpty, "Benih \(seed): \(problems.joined(separator: " | "))")
    }
  }

  @Test func theChecksSeeSomething() async throws {
    var seen: [String: Int] = [:]
    for seed in UInt64(0)..<40 {
      let texts = try await RandomAgency.builder(seed: seed).lkjip().texts
      for word in [
        "tertinggi", "terendah", "sama, yaitu", " naik ", " turun ", "tetap sebesar", "seluruh target", "penghargaan",
      ] {
        seen[word, default: 0] += texts.count { $0.contains(word) }
      }
    }
    #expect(seen.values.allSatisfy { $0 > 0 } && seen.count == 8, "\(seen)")
  }

  @Test func sampleAgrees() async throws {
    for document in [try await SampleReports.juai(), try await SampleReports.batumandi()] {
      let check = ConclusionCheck(document: document)
      #expect(check.efficiency + check.changes + check.counts + check.totals + check.summary + check.manners == [])
    }
  }

  @Test func theChecksFindAContradiction() async throws {
    let juai = try await SampleReports.juai()
    let texts = juai.texts.map { $0.replacing("efisiensi tertinggi", with: "efisiensi terendah") }
    #expect(!ConclusionCheck(document: juai, texts: texts).efficiency.isEmpty)
    let changed = juai.texts.map {
      $0.replacing("naik 0,05", with: "turun 0,05").replacing("7 (tujuh)", with: "8 (delapan)")
    }
    #expect(!ConclusionCheck(document: juai, texts: changed).changes.isEmpty)
    #expect(!ConclusionCheck(document: juai, texts: changed).counts.isEmpty)
    let sums = juai.texts.map { $0.replacing("Rp7.490.354.404", with: "Rp7.490.354.405") }
    #expect(!ConclusionCheck(document: juai, texts: sums).totals.isEmpty)
    let summary = juai.texts.map {
      $0.replacing("seluruh target tercapai", with: "target tercapai pada 4 (empat) indikator")
    }
    #expect(!ConclusionCheck(document: juai, texts: summary).summary.isEmpty)
  }
}
