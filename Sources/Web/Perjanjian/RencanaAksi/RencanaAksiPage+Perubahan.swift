import HTML
import Sakip
import Selaras

extension RencanaAksiPage {
  /// What a revision changed against the one that it replaces; nothing for the first.
  @HTMLBuilder var perubahanIsi: HTML {
    if let compared = perbandingan {
      let before = compared.sebelumnya.isi
      section(.aria("labelledby", "judul-perubahan")) {
        h2(.id("judul-perubahan")) { "Yang berubah" }
        p {
          "Dibandingkan dengan "
          a(.href(RuangRencanaAksi.alamat(context, unit.id, before.kunci))) {
            NamaRencanaAksi.singkat(nomor: before.nomor)
          }
          " yang digantikannya."
        }
        if compared.kelompok.isEmpty {
          p { Components.nihil("Tidak ada yang berubah.") }
        } else {
          DataTable(
            id: "perubahan-renaksi", judul: "Yang berubah dalam \(ruang.judulKalimat)",
            kolom: ["Yang berubah", "Sebelum", "Menjadi"].map { DataTable.Column($0) },
            kelompok: compared.kelompok.map { group in
              DataTable.Group(
                judul: HTML(group.bagian == nil ? "Dasar rencana aksi" : group.nama),
                baris: group.perubahan.map { change in
                  DataTable.Row([
                    HTML(change.hal.nama), Components.teks(change.sebelum ?? "", kosong: "tidak ada"),
                    Components.teks(change.sesudah ?? "", kosong: "tidak ada"),
                  ])
                })
            }
          ).berblok.html
        }
      }
    }
  }

  /// How much a revision changes, with the way to it; nothing for the first.
  @HTMLBuilder var ringkasanPerubahan: HTML {
    if let compared = perbandingan {
      p {
        if compared.kelompok.isEmpty {
          "Belum ada yang berubah dari \(NamaRencanaAksi.singkat(nomor: compared.sebelumnya.isi.nomor)) yang berlaku."
        } else {
          a(.href("#judul-perubahan")) {
            compared.jumlahBaris == 0
              ? "Yang berubah hanya dasarnya" : "\(Count(compared.jumlahBaris).of("baris")) berubah"
          }
          " dari \(NamaRencanaAksi.singkat(nomor: compared.sebelumnya.isi.nomor))."
        }
      }
    }
  }
}
