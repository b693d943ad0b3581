import Document
import Sakip
import Selaras

extension OpenData {
  /// The findings of the rules of consistency, for those who have signed in.
  static func keselarasan(_ page: KeselarasanPage) -> Table {
    table(
      "Keselarasan perencanaan tahun \(page.context.tahun)",
      kolom: [
        "Kaidah", "Judul", "Tingkat", "Kode", "Perangkat daerah", "Versi", "Tahun", "Temuan", "Tindakan", "Keadaan",
        "Alasan pengecualian",
      ],
      baris: page.temuan.map { finding in
        let (key, unit) = (finding.kunci, page.context.state.unit[finding.unit])
        let waiver = unit?.pengecualian(finding)?.isi
        let rule = KaidahKeselarasan.kaidah(key.kaidah)
        return [
          key.kaidah, rule?.judul ?? "", finding.tingkat.nama, finding.unit, unit?.nama ?? finding.unit,
          key.versi.map { unit?.perencanaan.versi[$0]?.nama ?? $0 } ?? "", key.tahun.map { String($0) } ?? "",
          finding.uraian, rule?.tindakan ?? "",
          SaringanKeselarasan.Keadaan(dikecualikan: waiver != nil).nama, waiver?.alasan ?? "",
        ]
      })
  }
}
