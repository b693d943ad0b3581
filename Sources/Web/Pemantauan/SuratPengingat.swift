import Sakip
import Selaras

/// The text with which a perangkat daerah is reminded of what it has not filled in.
struct SuratPengingat {
  let unit: UnitState
  /// Realisasi that are missing after their deadline.
  let tertunggak: [TemuanKelengkapan]
  let hari: Tanggal

  init(_ kelengkapan: KelengkapanUnit, _ unit: UnitState, pada hari: Tanggal) {
    self.unit = unit
    self.hari = hari
    tertunggak = kelengkapan.temuan.filter { $0.jenis == .targetTanpaRealisasi }
  }

  /// Plain text, line by line, to be copied into a message.
  var teks: String {
    let periods = Dictionary(grouping: tertunggak, by: \.periode).sorted { $0.key < $1.key }
    let lines = periods.map { period, findings in
      let names = findings.map { unit.perencanaan.indikator[$0.indikator]?.nama ?? $0.indikator }
      let due = findings.first.map { unit.ketepatan($0.indikator, period, pada: hari).tenggat.printed }
      return (["\(period.nama)\(due.map { ", tenggat \($0)" } ?? ""):"] + names.map { "- \($0)" })
        .joined(separator: "\n")
    }
    return """
      Yth. \(unit.organisasi.identitas.isi.jabatanKepala)

      Sampai dengan \(hari.printed), realisasi berikut belum diisi oleh \(unit.nama).

      \(lines.joined(separator: "\n\n"))

      Mohon realisasi tersebut segera diisi, dilengkapi bukti, dan diajukan.
      """
  }
}
