import Document
import Selaras

/// Table T-C.30: what the services of the perangkat daerah reach and are to reach.
struct TabelTC30 {
  let dokumen: BahanRenja

  private var sel: Sel { dokumen.sel }
  private var target: [Int] { Array((dokumen.tahun - 2)...(dokumen.tahun + 1)) }
  private var realisasi: [Int] { [dokumen.tahun - 2, dokumen.tahun - 1] }
  private var proyeksi: [Int] { [dokumen.tahun, dokumen.tahun + 1] }

  var tabel: Table {
    Table(
      "Pencapaian Kinerja Pelayanan \(dokumen.unit.nama)", key: "tc30",
      columns: [.init(.centre, width: 0.5), .init(width: 3.8), .init(.centre, width: 0.6), .init(.centre, width: 0.6)]
        + (0..<8).map { _ in .init(.right, width: 1) } + [.init(width: 2.1)],
      header: [
        [
          Cell("No.", rowSpan: 2), Cell("Indikator", rowSpan: 2), Cell("SPM", rowSpan: 2), Cell("IKK", rowSpan: 2),
          Cell("Target", columnSpan: 4), Cell("Realisasi", columnSpan: 2), Cell("Proyeksi", columnSpan: 2),
          Cell("Catatan Analisis", rowSpan: 2),
        ],
        target.map(judul) + realisasi.map { Cell(RichText("\($0)\($0 == dokumen.tahun - 1 ? "*)" : "")")) }
          + proyeksi.map(judul),
      ],
      rows: dokumen.isi.layanan.semua.enumerated().map { index, row in
        Table.Row(
          [Cell(RichText("\(index + 1)")), sel.teks(row.indikator), sel.teks(row.spm), sel.teks(row.ikk)]
            + nilai(row.target, target) + nilai(row.realisasi, realisasi) + nilai(row.proyeksi, proyeksi)
            + [sel.teks(row.catatan)])
      },
      note:
        "*) Realisasi Tahun \(dokumen.tahun - 1) masih berupa perkiraan karena tahunnya sedang berjalan. Tanda - berarti tidak ada nilainya. Bentuk tabel: T-C.30 \(BahanRenja.bentuk).",
      isLandscape: true)
  }

  private func judul(_ year: Int) -> Cell { Cell(RichText(String(year))) }

  private func nilai(_ values: [KinerjaLayananDicatat.NilaiTahun], _ years: [Int]) -> [Cell] {
    years.map { year in sel.bersatuan(values.first { $0.tahun == year }?.nilai) }
  }
}
