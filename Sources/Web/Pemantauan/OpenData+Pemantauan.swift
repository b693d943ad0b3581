import Document
import Sakip
import Selaras

/// The findings of the monitor as data, for those who have signed in.
extension OpenData {
  static func temuan(_ page: TemuanPage) -> Table {
    table(
      "Temuan kelengkapan pengukuran tahun \(page.context.tahun)",
      kolom: ["Kode", "Perangkat daerah", "Bulan", "Periode", "Indikator", "Jenis temuan", "Temuan"],
      baris: page.temuan.map { finding in
        let unit = page.context.state.unit[finding.unit]
        return [
          finding.unit, unit?.nama ?? finding.unit, MonthAddress.text(finding.periode), finding.periode.nama,
          finding.indikator.map { unit?.indikator($0, tahun: page.context.tahun)?.nama ?? $0 } ?? "",
          finding.jenis.nama,
          finding.uraian,
        ]
      })
  }
}
