import Document
import Sakip

/// The scale by which a year is classed.
struct TabelKategori {
  let skala: SkalaKategori

  var tabel: Table {
    Table(
      "Kategorisasi Pencapaian Kinerja Berdasarkan Capaian Indikator Kinerja", key: "kategori",
      columns: [.init(.centre, width: 0.7), .init(width: 3), .init(width: 2)],
      header: [["Urutan", "Rentang Capaian Kinerja", "Kategori Capaian Kinerja"]],
      rows: skala.kelas.enumerated().map { index, kelas in
        Table.Row(
          [AngkaRomawi.tulis(index + 1), kelas.rentang(satuan: skala.satuan), kelas.nama].map { Cell(RichText($0)) })
      },
      note: RichText(
        ["Dasar: \(skala.dasar).", skala.cara, skala.catatan].filter { !$0.isEmpty }.joined(separator: " ")))
  }
}
