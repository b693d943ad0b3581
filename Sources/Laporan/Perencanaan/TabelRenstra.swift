import Document
import Sakip
import Selaras

/// Tujuan, sasaran, indikator and targets of the Renstra version in force at the end of a year.
struct TabelRenstra {
  let unit: UnitState
  let versi: VersiRenstraDitetapkan
  let sel: Sel

  var tabel: Table {
    let years = versi.periode.tahun
    return Table(
      "Data Tujuan, Sasaran, dan Target Indikator \(versi.nama)", key: "renstra",
      columns: (0..<4).map { _ in .init(width: 2) } + years.map { _ in .init(.right, width: 0.95) },
      header: [
        ["Tujuan", "Indikator Tujuan", "Sasaran Strategis", "Indikator Sasaran"].map { Cell(RichText($0), rowSpan: 2) }
          + [Cell("Target", columnSpan: max(1, years.count))],
        years.map { Cell(RichText(String($0))) },
      ],
      rows: unit.perencanaan.tujuan(dalam: versi).flatMap { baris($0, years) },
      note: "Tanda - berarti indikator belum ditargetkan pada tahun tersebut.")
  }

  private func baris(_ tujuan: TujuanDitetapkan, _ years: [Int]) -> [Table.Row] {
    let plan = unit.perencanaan
    let sasaran = plan.sasaran(tujuan: tujuan.id, dalam: versi)
    let goalRows = atauKosong(plan.indikator(tujuan: tujuan.id, dalam: versi)).enumerated().map { index, goal in
      Table.Row(
        [
          sel.teks(index == 0 ? tujuan.nama(dalam: versi.id) : ""), sel.teks(goal?.nama(dalam: versi.id) ?? ""),
          Cell(RichText("")),
          Cell(RichText("")),
        ]
          + targets(goal, years))
    }
    let sasaranRows = sasaran.flatMap { objective in
      atauKosong(plan.indikator(sasaran: objective.id, dalam: versi)).enumerated().map { index, indicator in
        Table.Row(
          [
            Cell(RichText("")), Cell(RichText("")), Cell(RichText(index == 0 ? objective.nama(dalam: versi.id) : "")),
            sel.teks(indicator?.nama(dalam: versi.id) ?? ""),
          ] + targets(indicator, years))
      }
    }
    return goalRows + sasaranRows
  }

  /// One row for each indikator, and one without any where there is none: what the text counts stands in the table.
  private func atauKosong(_ indicators: [IndikatorDitetapkan]) -> [IndikatorDitetapkan?] {
    indicators.isEmpty ? [nil] : indicators
  }

  private func targets(_ indicator: IndikatorDitetapkan?, _ years: [Int]) -> [Cell] {
    years.map { year in
      guard let indicator else { return Cell(RichText("")) }
      return sel.nilai(
        unit.perencanaan.target(indicator.id, versi: versi.id, tahun: year)?.isi,
        satuan: indicator.satuan == "%" ? "%" : "")
    }
  }
}
