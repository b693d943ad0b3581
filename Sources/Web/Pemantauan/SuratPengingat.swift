import Sakip
import Selaras

/// The text with which a perangkat daerah is reminded of what it has not filled in or mended.
struct SuratPengingat {
  let unit: UnitState
  /// Realisasi that are missing after their deadline, or came back.
  let tertunggak: [TemuanKelengkapan]
  let hari: Tanggal

  init(_ kelengkapan: KelengkapanUnit, _ unit: UnitState, pada hari: Tanggal) {
    self.unit = unit
    self.hari = hari
    tertunggak = kelengkapan.temuan.filter(\.jenis.tertunggak)
  }

  /// Plain text, line by line, to be copied into a message.
  var teks: String {
    let periods = Dictionary(grouping: tertunggak, by: \.periode).sorted { $0.key < $1.key }
    let lines = periods.map { period, findings in
      let names = findings.map { finding in
        (unit.perencanaan.indikator[finding.indikator]?.nama ?? finding.indikator)
          + (finding.jenis == .dikembalikan ? " (dikembalikan, belum diajukan kembali)" : "")
      }
      let due = findings.first.map { unit.ketepatan($0.indikator, period, pada: hari).tenggat.printed }
      return (["\(period.nama)\(due.map { ", tenggat \($0)" } ?? ""):"] + names.map { "- \($0)" })
        .joined(separator: "\n")
    }
    return """
      Yth. \(unit.organisasi.identitas.isi.jabatanKepala)

      Sampai dengan \(hari.printed), realisasi berikut belum diisi atau diperbaiki oleh \(unit.nama).

      \(lines.joined(separator: "\n\n"))

      Mohon realisasi tersebut segera diisi atau diperbaiki, dilengkapi bukti, dan diajukan.
      """
  }
}
