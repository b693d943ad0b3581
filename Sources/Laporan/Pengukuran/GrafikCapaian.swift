import Document
import Sakip
import Selaras

/// The charts of measurements; each shows the figures of the table beside it.
struct GrafikCapaian {
  let unit: UnitState
  let tahun: Int
  let sel: Sel

  /// Capaian of several indikator.
  func capaian(_ rows: [KinerjaIndikator]) -> [Block] {
    let bars = rows.map { row in
      BarChart.Bar(
        row.indikator.nama,
        value: row.capaian.persen.map {
          ChartValue($0.approximation, printed: sel.cetak($0) + (row.realisasi?.tanda ?? ""))
        },
        missing: "belum terukur")
    }
    let description = bars.map { "\($0.label) \($0.value?.printed ?? $0.missing)" }.joined(separator: "; ")
    let chart = BarChart(title: "Capaian indikator kinerja Tahun \(tahun)", description: description, bars: bars)
    return ["Capaian seluruh indikator dapat dilihat pada \(see: "grafik-capaian").\(catatan(rows.realisasi()))"] + [
      .figure(
        Figure(
          "Capaian Indikator Kinerja \(unit.nama) Tahun \(tahun)", key: "grafik-capaian", alternativeText: description,
          drawing: chart.drawing))
    ]
  }

  /// Target and realisasi of one indikator over the years of the Renstra up to the year, with the sentence that leads
  /// there; empty with fewer than two realisasi.
  func perkembangan(_ row: KinerjaIndikator) -> [Block] {
    guard let period = unit.renstra(tahun: tahun)?.periode else { return [] }
    let measured = Dictionary(
      period.tahun.filter { $0 <= tahun }.compactMap { year in
        unit.pengukuran.realisasiTahunan(row.indikator, tahun: year).map { (year, $0) }
      }
    ) { first, _ in first }
    let years = period.tahun.map { year in
      TrendChart.Year(
        String(year), target: unit.target(row.indikator.id, tahun: year).flatMap { value($0.isi, row.indikator) },
        realisasi: measured[year].flatMap { value($0.nilai, row.indikator, tanda: $0.tanda) })
    }
    guard years.count(where: { $0.realisasi != nil }) > 1 else { return [] }
    let description = years.map { year in
      "\(year.label): target \(year.target?.printed ?? "tidak ada"), realisasi \(year.realisasi?.printed ?? "belum ada")"
    }.joined(separator: "; ")
    let chart = TrendChart(
      title: "Target dan realisasi \(row.indikator.nama)", description: description, years: years)
    let key = ReferenceKey("grafik-indikator-\(row.indikator.id)")
    return [
      "Target dan realisasi dari tahun ke tahun digambarkan pada \(see: key).\(catatan(period.tahun.compactMap { measured[$0] }))",
      .figure(
        Figure(
          "Target dan Realisasi \(row.indikator.nama) Tahun \(period.printed)", key: key,
          alternativeText: description, drawing: chart.drawing)),
    ]
  }

  private func value(_ nilai: Nilai, _ indicator: IndikatorDitetapkan, tanda: String = "") -> ChartValue? {
    nilai.angka.map {
      ChartValue($0.approximation, printed: Satuan.cetak(nilai, satuan: indicator.satuan == "%" ? "%" : "") + tanda)
    }
  }

  private func catatan(_ shown: [RealisasiTahunan]) -> String {
    TandaRealisasi.catatan(shown).map { " \($0)" } ?? ""
  }
}
