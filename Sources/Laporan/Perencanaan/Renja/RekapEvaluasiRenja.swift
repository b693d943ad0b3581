import Sakip
import Selaras

/// The counts of an evaluation: they add up to all of its indikator.
struct RekapEvaluasiRenja {
  /// An indikator whose realisasi of last year stayed below its target.
  struct Rendah {
    let indikator: EvaluasiRencanaDicatat.Indikator
    let tingkat: Ratio
  }

  private let indikator: [EvaluasiRencanaDicatat.Indikator]
  /// In the order of the codes.
  let rendah: [Rendah]

  init(_ rows: [EvaluasiRencanaDicatat]) {
    indikator = rows.flatMap(\.indikator)
    rendah = indikator.compactMap { row in
      row.evaluasi.tingkatRealisasi.flatMap { $0 < Ratio(100) ? Rendah(indikator: row, tingkat: $0) : nil }
    }
  }

  /// `48 (empat puluh delapan) indikator`.
  var banyaknya: String { "\(Terbilang.angkaDanKata(indikator.count)) indikator" }

  func kalimatRealisasi(tahun: Int) -> String {
    let percents = indikator.map(\.evaluasi.tingkatRealisasi)
    let known = percents.compactMap { $0 }
    let counts = [
      (known.count { $0 > Ratio(100) }, "melampaui target"),
      (known.count { $0 == Ratio(100) }, "tepat mencapai target"),
      (known.count { $0 < Ratio(100) }, "di bawah target"),
      (percents.count - known.count, "tidak dapat diukur karena target atau realisasinya tidak ada"),
    ].filter { $0.0 > 0 }
    return
      "Pada Tahun \(tahun), \(Kalimat.daftar(counts.map { "\(Terbilang.angkaDanKata($0.0)) indikator \($0.1)" }))."
  }

  func kalimatRenstra(tahun: Int) -> String {
    let percents = indikator.map(\.evaluasi.tingkatCapaianRenstra)
    let known = percents.compactMap { $0 }
    let counts = [
      (known.count { $0 >= Ratio(100) }, "sudah mencapai target akhir Renstra"),
      (known.count { $0 < Ratio(100) }, "belum mencapainya"),
      (percents.count - known.count, "tidak dapat diukur terhadap target akhir Renstra"),
    ].filter { $0.0 > 0 }
    return
      "Sampai dengan Tahun \(tahun), \(Kalimat.daftar(counts.map { "\(Terbilang.angkaDanKata($0.0)) indikator \($0.1)" }))."
  }
}
