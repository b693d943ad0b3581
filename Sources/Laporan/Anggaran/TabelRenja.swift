import Document
import Sakip
import Selaras

/// Program, kegiatan and sub kegiatan of the Renja with their targets and pagu.
struct TabelRenja {
  let unit: UnitState
  let tahun: Int
  let baris: [BarisAnggaran]
  let sel: Sel

  var tabel: Table {
    let total = baris.jumlahSeluruhnya
    return Table(
      "Daftar Program, Kegiatan, dan Sub Kegiatan pada Rencana Kerja \(unit.nama) Tahun Anggaran \(tahun)",
      key: "renja",
      columns: [
        .init(.centre, width: 0.85), .init(width: 4), .init(width: 4), .init(width: 1.5), .init(.right, width: 1.8),
      ],
      header: [
        [
          Cell("No.", rowSpan: 2), Cell("Program / Kegiatan / Sub Kegiatan", rowSpan: 2), Cell("Indikator", rowSpan: 2),
          Cell("Target", columnSpan: 2),
        ],
        ["Kinerja", "Keuangan (Rp)"],
      ],
      rows: baris.untukLaporan.map { row in
        Table.Row(
          [
            Cell(RichText(row.nomorLaporan)), sel.teks(row.simpul.nama),
            sel.teks(row.simpul.indikator), sel.teks(row.simpul.target),
            sel.rupiah(row.jumlah.pagu, asal: .anggaran(unit: unit.id, tahun: tahun, simpul: row.simpul.id)),
          ],
          kind: row.jenisBaris)
      } + [
        Table.Row(
          [
            Cell("Jumlah", columnSpan: 4),
            sel.rupiah(total.pagu, asal: .anggaran(unit: unit.id, tahun: tahun, simpul: nil)),
          ],
          kind: .total)
      ])
  }
}
