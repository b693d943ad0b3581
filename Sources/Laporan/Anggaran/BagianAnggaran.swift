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

  /// The totals and the main kinds of spending in a few sentences, for the executive summary; empty without a budget.
  var kalimatRingkas: [Block] {
    guard !lkjip.ikhtisar.rincian.isEmpty else { return [] }
    let kinds = rekap?.anak(dari: nil).map { row in
      "\(Kalimat.awalKecil(row.nama)) terealisasi \(jumlah(row.realisasi, dari: row.pagu))"
    }
    let detail = kinds.map { " Menurut jenisnya, \(Kalimat.daftar($0))." } ?? ""
    return [.paragraph(RichText(pembuka + detail + (rekap == nil ? "" : selisih.map { " \($0)" } ?? "")))]
  }

  private var rekap: RekapBelanjaDicatat? {
    unit.anggaran.tahun[tahun]?.rekapBelanja.flatMap { $0.isi.baris.isEmpty ? nil : $0.isi }
  }

  private var pembuka: String {
    let total = lkjip.ikhtisar.anggaran
    let serapan = total.serapan.map { " atau \(sel.cetak($0))" } ?? ""
    let alokasi = "Alokasi anggaran \(unit.nama) Tahun \(tahun) berjumlah \(total.pagu.printedWithCurrency)."
    guard let batas = unit.batasRealisasi(tahun: tahun) else { return alokasi + " Realisasinya belum dicatat." }
    return alokasi
      + " Sampai dengan \(batas.tanggal), anggaran tersebut terealisasi \(total.realisasi.printedWithCurrency)\(serapan)\(lkjip.ikhtisar.cakupanBelanja.anakKalimat)."
  }

  private var ringkasan: [Block] {
    guard let rekap else { return [.paragraph(RichText(pembuka))] }
    let list = rekap.anak(dari: nil).map { butir($0, rekap) }
    return [
      .paragraph(RichText(pembuka + " Rinciannya menurut jenis belanja adalah sebagai berikut:")),
      .list(ItemList(.bullet, items: list)),
    ] + [selisih].compactMap { $0 }.map { .paragraph(RichText($0)) }
  }

  /// Where the kinds and the programs do not add up to the same; `nil` when they do.
  private var selisih: String? {
    guard let check = unit.pemeriksaanRekap(tahun: tahun), !check.cocok else { return nil }
    let parts = [
      ("realisasi", unit.batasRealisasi(tahun: tahun).map { _ in check.selisihRealisasi }),
      ("pagu", check.selisihPagu),
    ].compactMap { name, difference in difference.flatMap { $0 == .zero ? nil : (name, $0) } }
      .map { name, difference in
        difference > .zero
          ? "\(name) \(difference.printedWithCurrency) lebih besar"
          : "\(name) \((Rupiah.zero - difference).printedWithCurrency) lebih kecil"
      }
    return parts.isEmpty
      ? nil : "Jumlah menurut jenis belanja berbeda dari jumlah seluruh program, yaitu \(Kalimat.daftar(parts))."
  }

  private func butir(_ row: RekapBelanjaDicatat.Baris, _ recap: RekapBelanjaDicatat) -> [Block] {
    let below = recap.anak(dari: row.nama).map { butir($0, recap) }
    let murni = row.paguMurni.map { " (APBD murni \($0.printedWithCurrency))" } ?? ""
    let pagu = row.pagu.map { "pagu \($0.printedWithCurrency)\(murni), " } ?? ""
    let sentence = "\(row.nama): \(pagu)realisasi \(jumlah(row.realisasi, dari: row.pagu))"
    return [.paragraph(RichText(sentence))] + (below.isEmpty ? [] : [.list(ItemList(.bullet, items: below))])
  }

  private func jumlah(_ realisasi: Rupiah, dari pagu: Rupiah?) -> String {
    let serapan = pagu.flatMap { JumlahAnggaran(pagu: $0, realisasi: realisasi).serapan }
    return realisasi.printedWithCurrency + (serapan.map { " atau \(sel.cetak($0))" } ?? "")
  }

  private func grafik(_ rows: [BarisAnggaran]) -> [Block] {
    let programs = rows.filter { $0.simpul.tingkat == .program && $0.cakupan.ada }
    let bullets = programs.compactMap { row in
      row.jumlah.serapan.map {
        BulletChart.Bullet(
          row.simpul.nama, serapan: ChartValue($0.approximation, printed: sel.cetak($0)),
          detail:
            "\(row.jumlah.realisasi.printedWithCurrency) dari \(row.jumlah.pagu.printedWithCurrency)\(row.cakupan.anakKalimat)"
        )
      }
    }
    guard !bullets.isEmpty else { return [] }
    let chart = BulletChart(
      title: "Serapan anggaran per program Tahun \(tahun)",
      description: bullets.map { "\($0.label) \($0.serapan.printed)" }.joined(separator: "; "), bullets: bullets)
    return [
      "Serapan setiap program digambarkan pada \(see: "grafik-serapan").",
      .figure(
        Figure(
          "Serapan Anggaran per Program Tahun \(tahun)", key: "grafik-serapan", alternativeText: chart.description,
          drawing: chart.drawing)),
    ]
  }
}
