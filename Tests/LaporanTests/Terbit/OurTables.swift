import Document
import Selaras
import Testing

@testable import Laporan

/// The rows of our report that answer the published tables. Figures that a report prints in sentences are read back
/// from the sentences.
struct OurTables {
  let document: NumberedDocument
  let unit: UnitState
  let tahun: Int

  init(_ report: PublishedReport) async throws {
    document = try await SampleReports.lkjip(report.unit, report.tahun)
    unit = try #require(try await SampleReports.state().unit[report.unit])
    tahun = report.tahun
  }

  /// The rows of a table by its name; `nil` when there is none.
  func rows(_ name: String) -> [[String]]? {
    switch name {
    case "jenis belanja": [alokasi(nama: "Total")] + rincianBelanja()
    case "belanja": belanja()
    case "total": total()
    case "jumlah": [alokasi(nama: "Alokasi anggaran"), alokasi(nama: "Alokasi anggaran")]
    case "serapan": serapan()
    case "uraian": uraian()
    case "versi renstra": (versiAwal?.grid.bodyTexts.prefix(1)).map { [[String]]($0) }
    case "tahun renstra": versiAwal.map { [$0.grid.columnTitles.suffix(6).map { String($0.suffix(4)) }] }
    default: document.table(name)?.grid.bodyTexts
    }
  }

  private var anggaran: [String] { document.texts(section: "Realisasi Anggaran") }

  private func alokasi(nama: String) -> [String] {
    let pattern = /berjumlah (Rp[0-9.]+)\..* terealisasi (Rp[0-9.]+) atau ([0-9,]+%)/
    let match = anggaran.lazy.compactMap { $0.firstMatch(of: pattern) }.first
    return match.map { [nama, String($0.1), String($0.2), String($0.3)] } ?? []
  }

  private func rincianBelanja() -> [[String]] {
    let pattern = /^(Belanja [^:]+): (?:pagu (Rp[0-9.]+), )?realisasi (Rp[0-9.]+)(?: atau ([0-9,]+%))?$/
    return anggaran.compactMap { $0.firstMatch(of: pattern) }.map { match in
      [String(match.1), String(match.2 ?? ""), String(match.3), String(match.4 ?? "")]
    }
  }

  private func belanja() -> [[String]] {
    let pattern =
      /^(Belanja [^:]+): pagu (Rp[0-9.]+) \(APBD murni (Rp[0-9.]+)\), realisasi (Rp[0-9.]+) atau ([0-9,]+%)$/
    return anggaran.compactMap { $0.firstMatch(of: pattern) }.map { match in
      [String(match.1), String(match.3), String(match.2), String(match.4), String(match.5)]
    }
  }

  /// Pagu of both kinds and of everything: the published addition mixes pagu and realisasi.
  private func total() -> [[String]] {
    let rows = belanja()
    guard rows.count == 2 else { return [] }
    return [[rows[1][2], rows[0][2], alokasi(nama: "")[1]]]
  }

  private func serapan() -> [[String]] {
    let pattern = /indikator ini adalah ([0-9,]+%), yaitu realisasi (Rp[0-9.]+) dari pagu (Rp[0-9.]+)\./
    let found = document.texts.compactMap { $0.firstMatch(of: pattern) }
    let names = document.tables.filter { $0.table.key?.name.hasPrefix("capaian-indikator-") == true }.map(\.table.title)
    return zip(names, found).map { [$0, String($1.2), String($1.3), String($1.1)] }
  }

  private func uraian() -> [[String]] {
    let pattern =
      /^[0-9.]+ (.+)\. Dana yang dialokasikan berjumlah (Rp[0-9.]+) untuk (.+)\. Realisasi sampai dengan triwulan IV Tahun (\d+) berjumlah (Rp[0-9.]+), dengan capaian kinerja keuangan ([0-9,]+%)\.$/
    return anggaran.compactMap { $0.firstMatch(of: pattern) }.map { match in
      let kinds = match.3.replacing("belanja ", with: "").replacing(" dan modal", with: "; modal").replacing(
        "Rp", with: "")
      return [String(match.1), String(match.2), String(kinds), String(match.4), String(match.5), String(match.6)]
    }
  }

  private var versiAwal: NumberedTable? {
    guard let version = unit.perencanaan.versi.semua.first else { return nil }
    let table = TabelRenstra(
      unit: unit, versi: version, sel: Sel(alamat: { _ in nil }, persenRingkas: true)
    ).tabel
    let document = Document(metadata: document.metadata, opening: [.table(table)])
    return try? document.numbered().tables.first
  }
}
