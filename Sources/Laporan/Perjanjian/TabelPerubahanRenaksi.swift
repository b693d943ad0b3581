import Document
import Sakip
import Selaras

/// What a revision of a rencana aksi changes against the one before it.
struct TabelPerubahanRenaksi {
  let kepala: RencanaAksiDitetapkan
  let perbandingan: PerbandinganRencanaAksi
  let sel: Sel

  var tabel: Table {
    Table(
      "Yang berubah dalam \(SebutanNomor(kepala.nomor).sebelum("rencana aksi")) \(kepala.namaJabatan) tahun \(kepala.tahun)",
      isNumbered: false,
      columns: [.init(width: 1.6), .init(width: 2), .init(width: 2)], header: [["Yang Berubah", "Sebelum", "Menjadi"]],
      rows: perbandingan.kelompok.flatMap { group in
        [
          Table.Row(
            [Cell(RichText(group.bagian == nil ? "Rencana aksi seluruhnya" : group.nama), columnSpan: 3)], kind: .group)
        ]
          + group.perubahan.map { change in
            Table.Row([sel.teks(change.hal.nama), sel.teks(change.sebelum ?? ""), sel.teks(change.sesudah ?? "")])
          }
      },
      note: RichText(
        "\(perbandingan.isPeriodeLain ? "Periodenya lain, sehingga target dan anggaran per periode tidak dibandingkan. " : "")Tanda - berarti tidak ada."
      ))
  }
}
