import Document
import HTML
import Sakip
import Selaras

/// The pictures of figures; the tables beside them say the same.
enum Charts {
  /// Capaian of several indikator as bars.
  static func capaian(_ results: [KinerjaIndikator], judul: String) -> HTML {
    let bars = results.map { result in
      BarChart.Bar(
        result.indikator.nama,
        value: result.capaian.persen.map { ChartValue($0.approximation, printed: $0.printedPercent()) },
        missing: "belum terukur")
    }
    let spoken = bars.map { "\($0.label): \($0.value?.printed ?? $0.missing)" }.joined(separator: "; ")
    return BarChart(title: judul, description: "\(spoken).", bars: bars, layout: .above).drawing.svg
  }

  /// Serapan of programs as bullets.
  static func serapan(_ programs: [BarisAnggaran], judul: String) -> HTML {
    let bullets = programs.map { row in
      let percent = row.serapan
      let missing = row.cakupan.ada ? "pagu 0" : "belum ada realisasi"
      return BulletChart.Bullet(
        row.simpul.nama,
        serapan: ChartValue(percent?.approximation ?? 0, printed: percent?.printedPercent() ?? missing),
        detail: "\(row.realisasi?.printedWithCurrency ?? "belum dicatat") dari \(row.jumlah.pagu.printedWithCurrency)")
    }
    let spoken = bullets.map { "\($0.label): \($0.serapan.printed)" }.joined(separator: "; ")
    return BulletChart(title: judul, description: "\(spoken).", bullets: bullets, layout: .above).drawing.svg
  }

  /// Target and realisasi over the years; `nil` when no year has a number.
  static func perkembangan(_ years: [TahunIndikator], judul: String) -> HTML? {
    let points = years.map { year in
      TrendChart.Year(
        String(year.tahun), target: value(year.target), realisasi: value(year.hasilRealisasi.tahunan?.nilai))
    }
    guard points.contains(where: { $0.target != nil || $0.realisasi != nil }) else { return nil }
    let spoken = points.map {
      "\($0.label): target \($0.target?.printed ?? "belum ada"), realisasi \($0.realisasi?.printed ?? "belum ada")"
    }
    return TrendChart(title: judul, description: spoken.joined(separator: "; ") + ".", years: points).drawing.svg
  }

  private static func value(_ value: Nilai?) -> ChartValue? {
    guard let value, let number = value.angka else { return nil }
    return ChartValue(number.approximation, printed: value.printed)
  }
}
