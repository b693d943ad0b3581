import Document
import Sakip
import Selaras

/// The monitor of agreements as data.
extension OpenData {
  static func pemantauanPk(_ page: PemantauanPkPage) -> Table {
    table(
      "Jabatan dan perjanjian kinerjanya tahun \(page.context.tahun)",
      kolom: [
        "Kode", "Perangkat daerah", "Jabatan", "Jenjang", "Keadaan", "Berlaku", "Tenggat", "Perubahan", "Rencana aksi",
      ],
      baris: page.daftar.semua.map { row in
        [
          row.unit.id, row.unit.nama, row.nama, row.jabatan?.jenjang?.nama ?? "belum dicatat", row.keadaan.nama,
          row.berlaku ? "ya" : "tidak", row.ketepatan.uraian, row.uraianPerubahan,
          page.context.rencanaAksi(row).nama,
        ]
      })
  }
}
