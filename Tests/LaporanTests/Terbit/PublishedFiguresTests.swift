import Foundation
import Testing

/// Every cell of the two published reports equals ours, or stands with its proof in the list of exceptions.
@Suite struct PublishedFiguresTests {
  @Test(arguments: PublishedReport.names)
  func everyPublishedCellIsOursOrProvenWrong(_ name: String) async throws {
    let exceptions = try PublishedException.load().filter { $0.laporan == name }
    let differences = try await Self.differences(name)
    let known = Set(exceptions.map(\.difference))
    for difference in differences where !known.contains(difference.difference) {
      Issue.record("Tanpa bukti: \(difference)")
    }
    let found = Set(differences.map(\.difference))
    for exception in exceptions where !found.contains(exception.difference) {
      Issue.record("Pengecualian tidak diperlukan lagi: \(exception)")
    }
  }

  @Test func everyExceptionIsProvenOnce() throws {
    let exceptions = try PublishedException.load()
    #expect(Set(exceptions.map(\.difference)).count == exceptions.count)
    for exception in exceptions { #expect(exception.bukti.count > 20, "\(exception)") }
  }

  @Test(arguments: PublishedReport.names)
  func rowsAreAsMany(_ name: String) async throws {
    let report = try PublishedReport.load(name)
    let tables = try await OurTables(report)
    for table in report.tabel {
      let rows = try #require(tables.rows(table.kita), "\(table.nomor)")
      // Kecamatan Juai prints no sum under its Renja; ours always does.
      let isSumAdded = name == "juai-2024" && table.nomor == "2.2" && rows.last?.first == "Jumlah"
      #expect(rows.count == table.baris.count + (isSumAdded ? 1 : 0), "\(table.nomor)")
    }
  }

  @Test(arguments: [
    ("  Kab.  Balangan ", "kab. balangan"), ("97,03 %", "97,03%"), ("Rp. 5.000", "5.000"), ("A / B", "a/b"),
    ("Utama : Desa", "utama: desa"), ("Rapor", "rapor"),
  ])
  func onlySpellingThatMeansNothingIsLevelled(_ printed: String, _ levelled: String) {
    #expect(PublishedCell.levelled(printed, column: "nama") == levelled)
  }

  @Test(arguments: [("100", "100,00"), ("87,6", "87,60"), ("1.000", "1000"), ("0", "-"), ("99,91", "99,91%")])
  func figuresAreComparedAsPrinted(_ one: String, _ other: String) {
    #expect(PublishedCell.levelled(one, column: "pagu") != PublishedCell.levelled(other, column: "pagu"))
  }

  static func differences(_ name: String) async throws -> [PublishedException] {
    let report = try PublishedReport.load(name)
    let tables = try await OurTables(report)
    return report.tabel.flatMap { table -> [PublishedException] in
      let rows = tables.rows(table.kita) ?? []
      return zip(table.baris, rows).enumerated().flatMap { index, pair in
        zip(table.kolom, table.letak).enumerated().compactMap { place, column -> PublishedException? in
          guard let printed = pair.0[place] else { return nil }
          let ours = pair.1.indices.contains(column.1) ? pair.1[column.1] : ""
          guard !PublishedCell.says(printed, ours, column: column.0) else { return nil }
          return PublishedException(
            laporan: name, tabel: table.nomor, baris: index + 1, kolom: column.0, terbit: printed, kita: ours, bukti: ""
          )
        }
      }
    }
  }
}

/// When two cells say the same.
enum PublishedCell {
  static func says(_ one: String, _ other: String, column: String) -> Bool {
    levelled(one, column: column) == levelled(other, column: column)
  }

  /// The text without what means nothing: capitals, blanks, blanks around `/`, `:` and before `%`, the `Rp` of an
  /// amount. Ordinals may be printed `1`, `01` or `1.`, and in counts of staff no one may be printed `0` or `-`.
  static func levelled(_ text: String, column: String) -> String {
    var text = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    text.replace(/(\d) %/) { "\($0.1)%" }
    text.replace(/\ ?\/\ ?/) { _ in "/" }
    text.replace(" :", with: ":")
    text.replace(/\brp\.? ?(\d)/) { "\($0.1)" }
    if column == "no" { text.replace(/^0?(\d+)\.?$/) { "\($0.1)" } }
    if column.hasPrefix("jumlah"), text == "0" { text = "-" }
    return text
  }
}
