import Document
import Foundation
import Laporan
import Testing

/// Every cell of the tables of a published decree equals ours, or stands with its proof in the list of exceptions.
@Suite struct PublishedIkuTests {
  @Test func everyPublishedCellIsOursOrProvenOtherwise() async throws {
    let exceptions = try PublishedIku.exceptions()
    let differences = try await PublishedIku.load().differences()
    let known = Set(exceptions.map(\.difference))
    for difference in differences where !known.contains(difference.difference) {
      Issue.record("Tanpa bukti: \(difference)")
    }
    let found = Set(differences.map(\.difference))
    for exception in exceptions where !found.contains(exception.difference) {
      Issue.record("Pengecualian tidak diperlukan lagi: \(exception)")
    }
    for exception in exceptions { #expect(exception.bukti.count > 20, "\(exception)") }
  }

  @Test func allRowsAreThere() async throws {
    let published = try PublishedIku.load()
    let ours = try await published.ours()
    #expect(published.baris.count == 65 && Set(published.baris.map(\.kode)).count == 63)
    #expect(Set(ours.keys) == Set(published.baris.map(\.kode)))
  }

  @Test(
    arguments: [
      ("BB = 72.4", "72,4 (BB)"), ("77.60%", "77,6%"), ("100.00%", "100%"), ("1 Dokumen Laporan", "1"), ("", "-"),
      ("78.00%", "78,00%"),
    ])
  func notationIsNoDifference(_ printed: String, _ ours: String) {
    #expect(PublishedIku.figure(printed) == PublishedIku.figure(ours))
  }

  @Test(arguments: [("100% (Tinggi)", "100%"), ("72,4 (BB)", "72,4 (B)"), ("10", "1"), ("", "0")])
  func aDifferenceIsOne(_ printed: String, _ ours: String) {
    #expect(PublishedIku.figure(printed) != PublishedIku.figure(ours))
  }
}
