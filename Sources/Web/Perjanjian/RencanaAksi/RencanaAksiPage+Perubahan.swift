import HTML
import Sakip
import Selaras

extension RencanaAksiPage {
  /// What a revision changes against the one before it; nothing for the first.
  @HTMLBuilder var perubahanIsi: HTML {
    if let compared = perbandingan {
      let before = compared.sebelumnya.isi
      section(.aria("labelledby", "judul-perubahan")) {
        h2(.id("judul-perubahan")) { "Yang berubah" }
        p {
          "Dibandingkan dengan "
          a(.href(RuangRencanaAksi.alamat(context, unit.id, before.kunci))) { "rencana aksi sebelumnya" }
          before.nomor == 0 ? "." : " (\(SebutanNomor(before.nomor).nama))."
          compared.isPeriodeLain ? " Periodenya lain, sehingga target dan anggaran per periode tidak dibandingkan." : ""
        }
        if compared.isSama {
          p { Components.nihil("Tidak ada yang berubah.") }
        } else {
          DataTable(
            id: "perubahan-renaksi", judul: "Yang berubah dalam \(ruang.judulKalimat)",
            kolom: ["Yang berubah", "Sebelum", "Menjadi"].map { DataTable.Column($0) },
            kelompok: compared.kelompok.map { group in
              DataTable.Group(
                judul: HTML(group.bagian == nil ? "Rencana aksi seluruhnya" : group.nama),
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

  /// How much a revision changes that is not decided yet, with the way to it; nothing for the first and for one that changes
  /// nothing.
  @HTMLBuilder var ringkasanPerubahan: HTML {
    if let compared = perbandingan, !compared.isSama, rencana.status.dapatDisusun || rencana.status == .diajukan {
      let rows = compared.jumlahBaris == 0 ? [] : [Count(compared.jumlahBaris).of("baris")]
      p {
        a(.href("#judul-perubahan")) { "Yang berubah" }
        " dari rencana aksi sebelumnya: \((compared.seluruhnya.map { $0.hal.nama.lowercased() } + rows).joined(separator: ", "))."
      }
    }
  }

  /// Whether it is a revision that changes nothing yet, and so cannot be sent.
  var isTanpaPerubahan: Bool { rencana.status.dapatDisusun && perbandingan?.isSama == true }
}
