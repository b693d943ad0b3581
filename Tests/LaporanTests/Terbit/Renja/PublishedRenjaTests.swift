import Document
import Foundation
import Laporan
import Sakip
import Selaras
import Testing

/// Every cell of the tables of a published Renja equals ours, or stands with its proof in the list of exceptions.
@Suite struct PublishedRenjaTests {
  @Test func everyPublishedCellIsOursOrProvenWrong() async throws {
    let exceptions = try PublishedRenja.exceptions()
    let differences = try await PublishedRenja.differences()
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

  @Test(arguments: [("tc29", 51), ("tc30", 17), ("tc31", 54), ("tc33", 79)])
  func rowsAreAsMany(_ key: String, _ count: Int) async throws {
    let published = try #require(try PublishedRenja.load().tabel.first { $0.kita == key })
    let ours = try #require(try await PublishedRenja.document().table(key: key))
    #expect(published.baris.count == count && ours.grid.bodyTexts.count == count)
  }

  @Test func numbersOfTheTablesAreThoseOfTheForm() async throws {
    let document = try await PublishedRenja.document()
    let numbers = ["tc29", "isu-renja", "tc30", "tc31", "tc32", "tc33"].map { document.table(key: $0)?.number }
    #expect(numbers == ["2.1", "2.2", "2.3", "2.4", "2.5", "3.1"])
  }

  @Test func countsAndTotalsAreComputed() async throws {
    let texts = try await PublishedRenja.document().texts.joined(separator: "\n")
    for words in [
      "3 (tiga) program, 11 (sebelas) kegiatan, dan 31 (tiga puluh satu) sub kegiatan dengan kebutuhan dana Rp12.339.485.428",
      "berjumlah Rp12.339.485.428 (dua belas miliar tiga ratus tiga puluh sembilan juta empat ratus delapan puluh lima ribu empat ratus dua puluh delapan rupiah), dengan prakiraan maju Tahun 2024 Rp13.339.784.282",
      "22 (dua puluh dua) sub kegiatan memuat dua rumusan keluaran",
      "48 (empat puluh delapan) indikator", "Tidak ada usulan program dan kegiatan masyarakat untuk Tahun 2023",
      "Kebutuhan lebih besar Rp1.229.669.728 daripada rancangan awal.",
      "Hanya dimuat dalam hasil analisis kebutuhan: kegiatan “Pengadaan Barang Milik Daerah",
    ] {
      #expect(texts.contains(words), "\(words)")
    }
  }

  @Test func theFirstDraftIsSummedUp() async throws {
    let table = try #require(
      try await PublishedRenja.document().table("Ringkasan rancangan awal RKPD dan hasil analisis kebutuhan"))
    #expect(
      table.grid.bodyTexts.map { Array($0.dropFirst()) } == [
        ["3 (tiga)", "3 (tiga)"], ["10 (sepuluh)", "11 (sebelas)"], ["30 (tiga puluh)", "31 (tiga puluh satu)"],
        ["11.109.815.700", "12.339.485.428"],
      ])
  }

  /// 12 rows of table 3.1 do not foresee 1,10 times the amount of the year: some sub kegiatan, and the sums above them.
  /// 5.04.02.2.02.07 is none of them, because the table prints no amount of the year for it.
  @Test func theForecastIsATenthMoreButForTwelveRows() async throws {
    let plan = try #require(try await SampleReports.state().unit["bkpsdm"]?.perencanaan)
    let tree = plan.isi(rencana: "renja-2023").pohon
    let others = tree.baris.filter { $0.id != "5.04.02.2.02.07" }.filter { row in
      guard let amount = row.pagu.jumlah, let next = row.prakiraan.jumlah else { return true }
      return next.amount != amount.amount * 11 / 10
    }
    #expect(others.count + 1 == 12, "\(others.map(\.id))")
  }

  @Test func figuresOfTheIssuesAreThoseOfTheTable() async throws {
    let issues = try #require(try await PublishedRenja.document().table(key: "isu-renja"))
    let text = issues.grid.bodyTexts.joined().joined(separator: " ")
    for figure in ["20 jam", "40%", "217", "21 pejabat", "72 pejabat", "2022-2024"] {
      #expect(text.contains(figure), "\(figure)")
    }
  }
}
