import HTML
import Selaras

extension MejaPage {
  /// The checklist of the law, chapter by chapter.
  var butirKelengkapan: HTML {
    section(.aria("labelledby", "judul-kelengkapan")) {
      h2(.id("judul-kelengkapan")) { "Kelengkapan menurut PermenPANRB 53/2014" }
      for chapter in ButirKelengkapan.Bab.allCases {
        h3 { chapter.nama }
        ul(.class("butir-meja")) {
          for row in kelengkapan.baris where row.butir.bab == chapter { li(.id(row.butir.kode)) { butir(row) } }
        }
      }
    }
  }

  private func butir(_ row: KelengkapanLaporan.Baris) -> HTML {
    HTML {
      p {
        code { row.butir.kode }
        " "
        strong { row.butir.judul }
        " "
        keadaan(row)
      }
      if case .terpenuhi(let what) = row.hasil { p(.class("catatan")) { what } }
      if case .tidakBerlaku(let reason) = row.hasil { p(.class("catatan")) { reason } }
      let missing = row.hasil.kekurangan
      if !missing.isEmpty {
        p { row.butir.tindakan }
        ul { for one in missing { li { kekurangan(one) } } }
      }
      details {
        summary { "Apa yang diminta" }
        p { row.butir.penjelasan }
        p(.class("catatan")) {
          "\(row.butir.dasar). Tanggung jawab \(row.butir.peran.nama). \(row.butir.wajib ? "Wajib." : "Dianjurkan.")"
        }
      }
    }
  }

  private func keadaan(_ row: KelengkapanLaporan.Baris) -> HTML {
    switch row.hasil {
    case .terpenuhi: Components.lencana("Terpenuhi", .baik)
    case .tidakBerlaku: Components.lencana("Tidak berlaku")
    case .belum: Components.lencana(row.butir.wajib ? "Belum, wajib" : "Belum", row.butir.wajib ? .perhatian : .kabar)
    }
  }

  private func kekurangan(_ one: Kekurangan) -> HTML {
    meja.alamat(one.tempat).map { address in a(.href(address)) { one.uraian } } ?? HTML(one.uraian)
  }

  /// Who still owes what.
  var tunggakan: HTML {
    section(.aria("labelledby", "judul-tunggakan")) {
      h2(.id("judul-tunggakan")) { "Siapa yang masih ditunggu" }
      if kelengkapan.tunggakan.isEmpty {
        p { Components.nihil("Tidak ada yang ditunggu: semua butir terpenuhi.") }
      } else {
        ul {
          for (role, rows) in kelengkapan.tunggakan {
            li {
              strong { role.nama }
              ": "
              for (place, row) in rows.enumerated() {
                place == 0 ? "" : "; "
                a(.href("#\(row.butir.kode)")) { row.butir.judul }
              }
            }
          }
        }
      }
    }
  }
}
