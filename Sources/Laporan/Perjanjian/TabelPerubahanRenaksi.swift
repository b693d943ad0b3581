import Document
import Sakip
import Selaras

/// What a revision of a rencana aksi changed against the one that it replaces.
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
            [Cell(RichText(group.bagian == nil ? "Dasar rencana aksi" : group.nama), columnSpan: 3)], kind: .group)
        ]
          + group.perubahan.map { change in
            Table.Row([sel.teks(change.hal.nama), sel.teks(change.sebelum ?? ""), sel.teks(change.sesudah ?? "")])
          }
      },
      note: RichText(
        "Dibandingkan dengan \(SebutanNomor(perbandingan.sebelumnya.isi.nomor).sebelum("rencana aksi")) yang digantikannya. Tanda - berarti tidak ada."
      ))
  }
}
