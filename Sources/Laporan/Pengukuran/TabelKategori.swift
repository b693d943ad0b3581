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
        Table.Row([AngkaRomawi.tulis(index + 1), kelas.rentang, kelas.nama].map { Cell(RichText($0)) })
      },
      note: RichText("Dasar: \(skala.dasar)." + pembulatan))
  }

  private var pembulatan: String {
    skala.pembulatan == .bilanganBulat
      ? " Capaian dibulatkan ke bilangan bulat sebelum dikategorikan; capaian di atas 100% termasuk kategori tertinggi."
      : " Capaian tidak dibulatkan sebelum dikategorikan."
  }
}
