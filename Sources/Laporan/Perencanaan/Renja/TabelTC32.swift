import Document
import Selaras

/// Table T-C.32: the proposals of the community.
struct TabelTC32 {
  let dokumen: BahanRenja

  var tabel: Table {
    let proposals = dokumen.isi.usulan.semua
    return Table(
      "Usulan Program dan Kegiatan Masyarakat Tahun \(dokumen.tahun)", key: "tc32",
      columns: [
        .init(.centre, width: 0.5), .init(width: 2.6), .init(width: 1.4), .init(width: 2.4), .init(width: 1.2),
        .init(width: 1.6),
      ],
      header: [["No.", "Program/Kegiatan", "Lokasi", "Indikator Kinerja", "Besaran/Volume", "Catatan"]],
      rows: proposals.isEmpty
        ? [Table.Row([Cell("Tidak ada usulan", columnSpan: 6)])]
        : proposals.enumerated().map { index, row in
          Table.Row(
            [Cell(RichText("\(index + 1)"))]
              + [row.kegiatan, row.lokasi, row.indikator, row.volume, row.catatan].map(dokumen.sel.teks))
        },
      note: RichText("Bentuk tabel: T-C.32 \(BahanRenja.bentuk)."))
  }
}
