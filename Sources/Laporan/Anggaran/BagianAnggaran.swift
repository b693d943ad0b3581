import Document
import Sakip
import Selaras

/// Spending of the year: in total, by kind, and by program as a table or in sentences.
struct BagianAnggaran {
  let lkjip: Lkjip

  private var unit: UnitState { lkjip.unit }
  private var tahun: Int { lkjip.tahun }
  private var sel: Sel { lkjip.sel }

  var blocks: [Block] {
    let rows = lkjip.ikhtisar.rincian
    guard !rows.isEmpty else { return ["Anggaran Tahun \(tahun) belum dicatat."] }
    let detail: [Block]
    switch lkjip.struktur.anggaran {
    case .tabel:
      detail = [
        "Perbandingan pagu dan realisasi setiap program, kegiatan, dan sub kegiatan dapat dilihat pada \(see: "realisasi-anggaran").",
        .table(TabelRealisasiAnggaran(unit: unit, tahun: tahun, baris: rows, sel: sel).tabel),
      ]
    case .uraian:
      detail =
        ["Rincian alokasi dan realisasi setiap program, kegiatan, dan sub kegiatan adalah sebagai berikut:"]
        + UraianAnggaran(unit: unit, tahun: tahun, baris: rows, sel: sel).blocks
    }
    return lkjip.narasi(.realisasiAnggaran) + ringkasan + detail + grafik(rows)
  }

  /// The totals and the kinds of spending, for this section and for the executive summary.
  var ringkasan: [Block] {
    let total = lkjip.ikhtisar.anggaran
    let recap = unit.anggaran.tahun[tahun]?.rekapBelanja?.isi
    let serapan = total.serapan.map { " atau \(sel.cetak($0))" } ?? ""
    let opening =
      "Alokasi anggaran \(unit.nama) Tahun \(tahun) berjumlah \(total.pagu.printedWithCurrency) dan terealisasi \(total.realisasi.printedWithCurrency)\(serapan) per 31 Desember \(tahun)."
    guard let recap else { return [.paragraph(RichText(opening))] }
    let list = recap.anak(dari: nil).map { row in butir(row, recap) }
    return [.paragraph(RichText(opening + " Menurut jenis belanja:")), .list(ItemList(.bullet, items: list))]
  }

  private func butir(_ row: RekapBelanjaDicatat.Baris, _ recap: RekapBelanjaDicatat) -> [Block] {
    let below = recap.anak(dari: row.nama).map { butir($0, recap) }
    let murni = row.paguMurni.map { " (APBD murni \($0.printedWithCurrency))" } ?? ""
    let pagu = row.pagu.map { "pagu \($0.printedWithCurrency)\(murni), " } ?? ""
    let serapan = row.pagu.flatMap { JumlahAnggaran(pagu: $0, realisasi: row.realisasi).serapan }
    let percent = serapan.map { " atau \(sel.cetak($0))" } ?? ""
    let sentence = "\(row.nama): \(pagu)realisasi \(row.realisasi.printedWithCurrency)\(percent)"
    return [.paragraph(RichText(sentence))] + (below.isEmpty ? [] : [.list(ItemList(.bullet, items: below))])
  }

  private func grafik(_ rows: [BarisAnggaran]) -> [Block] {
    let programs = rows.filter { $0.kedalaman == 0 }
    let bullets = programs.compactMap { row in
      row.jumlah.serapan.map {
        BulletChart.Bullet(
          row.simpul.nama, serapan: ChartValue($0.approximation, printed: sel.cetak($0)),
          detail: "\(row.jumlah.realisasi.printedWithCurrency) dari \(row.jumlah.pagu.printedWithCurrency)")
      }
    }
    guard !bullets.isEmpty else { return [] }
    let chart = BulletChart(
      title: "Serapan anggaran per program Tahun \(tahun)",
      description: bullets.map { "\($0.label) \($0.serapan.printed)" }.joined(separator: "; "), bullets: bullets)
    return [
      .figure(
        Figure(
          "Serapan Anggaran per Program Tahun \(tahun)", key: "grafik-serapan", alternativeText: chart.description,
          drawing: chart.drawing))
    ]
  }
}
