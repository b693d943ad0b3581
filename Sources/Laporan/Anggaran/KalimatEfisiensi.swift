import Document
import Sakip
import Selaras

/// What a table of efficiency shows, in sentences that cannot contradict it.
struct KalimatEfisiensi {
  let unit: UnitState
  let tahun: Int
  let baris: [KinerjaIndikator]
  let gabungan: RekapEfisiensi
  let sel: Sel

  var butir: [RichText] {
    let ranked = baris.compactMap { row in
      row.efisiensi.map { (row: row, efisiensi: $0.rounded(decimals: 2)) }
    }
    guard let highest = ranked.map(\.efisiensi).max(), let lowest = ranked.map(\.efisiensi).min() else {
      return ["Efisiensi belum dapat dihitung karena capaian atau anggarannya belum lengkap."]
    }
    var points: [RichText] = []
    if highest == lowest, ranked.count > 1 {
      points.append(RichText("Seluruh indikator memiliki tingkat efisiensi yang sama, yaitu \(cetak(highest))."))
    } else {
      points.append(RichText(kalimat("tertinggi", highest, ranked)))
      if ranked.count > 1 { points.append(RichText(kalimat("terendah", lowest, ranked))) }
    }
    return points + [kalimatGabungan].compactMap { $0 }.map { RichText($0) }
  }

  /// The figure of the whole set: by one rule a mean, by the other the ratio of sums; always with how many it is of.
  private var kalimatGabungan: String? {
    guard let percent = gabungan.persen else { return nil }
    let all = Terbilang.angkaDanKata(gabungan.jumlah)
    let members =
      gabungan.tidakDihitung.isEmpty
      ? "seluruh \(all) indikator" : "\(Terbilang.angkaDanKata(gabungan.dihitung)) dari \(all) indikator"
    let left = gabungan.tidakDihitung.map { "\u{201C}\($0.nama)\u{201D} (\($0.sebab))" }
    let rest = left.isEmpty ? "" : " Yang tidak ikut dihitung adalah \(Kalimat.daftar(left))."
    let figure =
      switch unit.kebijakan(tahun: tahun).efisiensi {
      case .pmk249: "Rata-rata efisiensi"
      case .pmk214: "Efisiensi gabungan"
      }
    return "\(figure) \(members) perjanjian kinerja adalah \(sel.cetak(percent)).\(rest)"
  }

  private func kalimat(
    _ word: String, _ value: ExactDecimal, _ ranked: [(row: KinerjaIndikator, efisiensi: ExactDecimal)]
  ) -> String {
    let members = ranked.filter { $0.efisiensi == value }.map(\.row)
    let names = Kalimat.daftar(members.map { "\u{201C}\($0.indikator.nama)\u{201D}" })
    let reason = members.count == 1 ? alasan(members[0]) : ""
    return "Tingkat efisiensi \(word) dicapai pada indikator \(names), yaitu \(cetak(value))\(reason)."
  }

  private func alasan(_ row: KinerjaIndikator) -> String {
    guard let capaian = row.capaian.persen, let serapan = row.anggaran?.serapan else { return "" }
    return ", dengan capaian \(sel.cetak(capaian)) dan serapan anggaran \(sel.cetak(serapan))"
  }

  private func cetak(_ value: ExactDecimal) -> String { sel.cetak(Ratio(value)) }
}
