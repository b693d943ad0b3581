import Document
import Sakip
import Selaras

/// Table T-C.29: the evaluation of the Renja of last year and of the Renstra up to the running year.
struct TabelTC29 {
  let dokumen: BahanRenja

  private var tahun: Int { dokumen.tahun }
  private var sel: Sel { dokumen.sel }

  var tabel: Table {
    Table(
      "Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra \(dokumen.unit.nama) sampai dengan Tahun \(tahun - 1)",
      key: "tc29",
      columns: [.init(width: 1.4), .init(width: 2.6), .init(width: 3.3)]
        + (0..<8).map { _ in .init(.right, width: 1.05) },
      header: [
        [
          Cell("Kode", rowSpan: 2), Cell("Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan", rowSpan: 2),
          Cell("Indikator Kinerja", rowSpan: 2), Cell("Target Akhir Renstra\(periode)", rowSpan: 2),
          Cell("Realisasi s.d. Tahun \(tahun - 3)", rowSpan: 2), Cell("Tahun \(tahun - 2)", columnSpan: 3),
          Cell("Target Renja Tahun \(tahun - 1)", rowSpan: 2),
          Cell("Perkiraan s.d. Tahun \(tahun - 1)", columnSpan: 2),
        ],
        ["Target Renja", "Realisasi", "Tingkat (%)", "Realisasi", "Tingkat (%)"],
        (1...11).map { Cell(RichText($0 == 8 ? "8 = 7/6" : $0 == 11 ? "11 = 10/4" : "\($0)")) },
      ],
      rows: dokumen.isi.evaluasiBerurutan.flatMap(baris),
      note:
        "Kolom 10 adalah jumlah kolom 7 dan 9 untuk indikator yang mencacah; untuk persentase dan indeks adalah keadaan yang diperkirakan pada akhir Tahun \(tahun - 1). Tanda - berarti tidak ada nilainya. Bentuk tabel: T-C.29 \(BahanRenja.bentuk).",
      isLandscape: true)
  }

  private var periode: String {
    dokumen.rencana.versi.flatMap { dokumen.unit.perencanaan.versi[$0] }.map { " \($0.periode.printed)" } ?? ""
  }

  private func baris(_ row: EvaluasiRencanaDicatat) -> [Table.Row] {
    let kind = KodeRekening(row.kode)?.tingkat.jenisBarisRenja ?? .normal
    let name = [Cell(RichText(row.kode)), sel.teks(row.nama)]
    guard !row.indikator.isEmpty else {
      return [Table.Row(name + (0..<9).map { _ in Cell("") }, kind: kind)]
    }
    return row.indikator.enumerated().map { index, indicator in
      let lead = index == 0 ? name.map { $0.setinggi(row.indikator.count) } : []
      return Table.Row(lead + [sel.teks(indicator.nama)] + nilai(indicator), kind: kind)
    }
  }

  private func nilai(_ row: EvaluasiRencanaDicatat.Indikator) -> [Cell] {
    let computed = row.evaluasi
    return [
      sel.bersatuan(row.targetRenstra), sel.bersatuan(row.realisasiSebelumnya), sel.bersatuan(row.targetLalu),
      sel.bersatuan(row.realisasiLalu), sel.rasioRingkas(computed.tingkatRealisasi), sel.bersatuan(row.targetBerjalan),
      sel.bersatuan(computed.realisasiSampaiBerjalan), sel.rasioRingkas(computed.tingkatCapaianRenstra),
    ]
  }
}
