import Sakip
import Selaras

/// The text with which a perangkat daerah is reminded of what it has not filled in or mended.
struct SuratPengingat {
  let unit: UnitState
  /// Realisasi that are missing after their deadline, or came back.
  let tertunggak: [TemuanKelengkapan]
  /// Months whose spending is missing after their deadline.
  let belanja: [KelengkapanBelanja]
  let hari: Tanggal

  /// How many things it names.
  var banyak: Int { tertunggak.count + belanja.count }

  init(_ kelengkapan: KelengkapanUnit, _ unit: UnitState, pada hari: Tanggal) {
    self.unit = unit
    self.hari = hari
    belanja = unit.kelengkapanBelanja(tahun: kelengkapan.tahun, pada: hari).filter(\.tertunggak)
    tertunggak = kelengkapan.temuan.filter(\.jenis.tertunggak)
  }

  /// Plain text, line by line, to be copied into a message.
  var teks: String {
    let periods = Dictionary(grouping: tertunggak, by: \.periode).sorted { $0.key < $1.key }
    let lines = periods.map { period, findings in
      let ids = findings.compactMap(\.indikator)
      let names = findings.compactMap { finding in
        finding.indikator.map { id in
          (unit.indikator(id, tahun: period.tahun)?.nama ?? id)
            + (finding.jenis == .dikembalikan ? " (dikembalikan, belum diajukan kembali)" : "")
        }
      }
      let due = ids.first.map { unit.ketepatan($0, period, pada: hari).tenggat.printed }
      return (["\(period.nama)\(due.map { ", tenggat \($0)" } ?? ""):"] + names.map { "- \($0)" })
        .joined(separator: "\n")
    }
    return """
      Yth. \(unit.organisasi.identitas.isi.jabatanKepala)

      Sampai dengan \(hari.printed), realisasi berikut belum diisi atau diperbaiki oleh \(unit.nama).

      \((lines + bagianBelanja).joined(separator: "\n\n"))

      Mohon realisasi tersebut segera diisi atau diperbaiki, dilengkapi bukti, dan diajukan.
      """
  }

  /// The months of spending, under one heading.
  private var bagianBelanja: [String] {
    guard !belanja.isEmpty else { return [] }
    let months = belanja.map {
      "- sampai akhir \($0.bulan.nama), tenggat \($0.tenggat.printed): \(Count($0.menunggu).of("sub kegiatan"))"
    }
    return [(["Realisasi anggaran:"] + months).joined(separator: "\n")]
  }
}
