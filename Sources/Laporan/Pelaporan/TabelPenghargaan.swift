import Document
import Selaras

/// The awards of a year.
struct TabelPenghargaan {
  let unit: UnitState
  let tahun: Int
  let penghargaan: [PenghargaanDicatat]

  var tabel: Table {
    Table(
      "Daftar Penghargaan yang Diterima \(unit.nama) Tahun \(tahun)", key: "penghargaan",
      columns: [.init(.centre, width: 0.5), .init(width: 1.6), .init(width: 2), .init(width: 2.6), .init(width: 3)],
      header: [["No.", "Tanggal", "Tempat", "Penghargaan", "Pemberi"]],
      rows: penghargaan.enumerated().map { index, award in
        Table.Row(
          ["\(index + 1).", award.tanggal.printed, award.tempat, award.nama, award.pemberi].map { Cell(RichText($0)) })
      })
  }
}
