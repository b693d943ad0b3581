import Document
import Sakip
import Selaras

/// Pagu, realisasi and serapan of the whole budget tree; the total is the ratio of the totals.
struct TabelRealisasiAnggaran {
  let unit: UnitState
  let tahun: Int
  let baris: [BarisAnggaran]
  let sel: Sel

  var tabel: Table {
    let total = baris.jumlahSeluruhnya
    let batas = unit.batasRealisasi(tahun: tahun)
    return Table(
      "Rincian Realisasi Anggaran \(batas.map { "per \($0.tanggal)" } ?? "Tahun \(tahun)")", key: "realisasi-anggaran",
      columns: [
        .init(.centre, width: 0.85), .init(width: 5), .init(.right, width: 1.7), .init(.right, width: 1.7),
        .init(.right, width: 1),
      ],
      header: [
        ["No.", "Program / Kegiatan / Sub Kegiatan", "Pagu Anggaran (Rp)", "Realisasi (Rp)", "Rasio Capaian (%)"]
      ],
      rows: baris.untukLaporan.map { row in
        Table.Row(
          [Cell(RichText(row.nomorLaporan)), sel.teks(row.namaDenganCakupan)]
            + jumlah(row.jumlah, ada: row.cakupan.ada, .anggaran(unit: unit.id, tahun: tahun, simpul: row.simpul.id)),
          kind: row.jenisBaris)
      } + [
        Table.Row(
          [Cell("Total Anggaran / Realisasi / Rasio Total", columnSpan: 2)]
            + jumlah(total, ada: batas != nil, .anggaran(unit: unit.id, tahun: tahun, simpul: nil)), kind: .total)
      ],
      note: RichText(catatan))
  }

  private var catatan: String {
    (["Rasio total adalah total realisasi dibagi total pagu, bukan rata-rata rasio."]
      + (baris.allSatisfy(\.cakupan.ada) ? [] : ["Tanda - berarti realisasi belum dicatat."])
      + (baris.cakupanSeluruhnya.sebagian == nil ? [] : baris.cakupanSeluruhnya.catatan.map { "\($0)." }))
      .joined(separator: " ")
  }

  private func jumlah(_ amount: JumlahAnggaran, ada: Bool, _ asal: Asal) -> [Cell] {
    [
      sel.rupiah(amount.pagu, asal: asal), sel.rupiah(ada ? amount.realisasi : nil, asal: asal),
      sel.rasio(ada ? amount.serapan : nil, asal: asal),
    ]
  }
}
