import Document
import Sakip
import Selaras

/// Table T-C.33: program, kegiatan and sub kegiatan of the year with the forecast of the next.
struct TabelTC33 {
  let dokumen: BahanRenja

  private var sel: Sel { dokumen.sel }
  private var tahun: Int { dokumen.tahun }

  var tabel: Table {
    Table(
      "Rumusan Rencana Program dan Kegiatan \(dokumen.unit.nama) Tahun \(tahun) dan Prakiraan Maju Tahun \(tahun + 1)",
      key: "tc33",
      columns: [
        .init(width: 1.95), .init(width: 2.5), .init(width: 3), .init(width: 0.95), .init(.right, width: 1.2),
        .init(.right, width: 1.45), .init(width: 0.95), .init(width: 1.1), .init(.right, width: 1.2),
        .init(.right, width: 1.45),
      ],
      header: [
        [
          Cell("Kode", rowSpan: 2), Cell("Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan", rowSpan: 2),
          Cell("Indikator Kinerja", rowSpan: 2), Cell("Rencana Tahun \(tahun)", columnSpan: 4),
          Cell("Catatan Penting", rowSpan: 2), Cell("Prakiraan Maju Tahun \(tahun + 1)", columnSpan: 2),
        ],
        ["Lokasi", "Target", "Pagu Indikatif (Rp)", "Sumber Dana", "Target", "Kebutuhan Dana (Rp)"],
      ],
      rows: dokumen.pohon.baris.flatMap(baris) + [jumlah],
      note: RichText(
        ([
          "Pagu dan kebutuhan dana di atas sub kegiatan adalah jumlah sub kegiatannya. Tanda - berarti tidak ada nilainya."
        ]
          + dokumen.kekurangan + ["Bentuk tabel: T-C.33 \(BahanRenja.bentuk)."]).joined(separator: " ")),
      isLandscape: true)
  }

  private func baris(_ place: PohonRencana.Baris) -> [Table.Row] {
    guard let row = dokumen.isi.baris[place.id] else { return [] }
    let height = max(1, row.keluaran.count)
    return (0..<height).map { line in
      let output = row.keluaran.indices.contains(line) ? row.keluaran[line] : nil
      let indicator = sel.teks(output?.indikator ?? "")
      let target = sel.bersatuan(output?.target)
      let forecast = sel.bersatuan(output?.prakiraan)
      guard line == 0 else { return Table.Row([indicator, target, forecast], kind: row.tingkat.jenisBarisRenja) }
      let name = [sel.teks(row.kode ?? ""), sel.teks(row.nama)].map { $0.setinggi(height) }
      let middle = [sel.rupiah(place.pagu.jumlah), sel.teks(row.sumberDana), sel.teks(row.catatan)].map {
        $0.setinggi(height)
      }
      return Table.Row(
        name + [indicator, sel.teks(row.lokasi).setinggi(height), target] + middle
          + [forecast, sel.rupiah(place.prakiraan.jumlah).setinggi(height)],
        kind: row.tingkat.jenisBarisRenja)
    }
  }

  private var jumlah: Table.Row {
    Table.Row(
      [
        Cell("Jumlah", columnSpan: 5), sel.rupiah(dokumen.pohon.pagu.jumlah), Cell("", columnSpan: 3),
        sel.rupiah(dokumen.pohon.prakiraan.jumlah),
      ],
      kind: .total)
  }
}
