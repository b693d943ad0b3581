import HTML
import Selaras

extension MejaPage {
  /// The checklist of the law: what is open with what to do, who owes it, and the rest folded away.
  var butirKelengkapan: HTML {
    let open = kelengkapan.baris.filter { !$0.hasil.kekurangan.isEmpty }
    let closed = kelengkapan.baris.filter(\.hasil.kekurangan.isEmpty)
    return section(.aria("labelledby", "judul-kelengkapan")) {
      h2(.id("judul-kelengkapan")) { "Kelengkapan menurut PermenPANRB 53/2014" }
      tunggakan
      ul(.class("butir-meja")) {
        for row in open { li(.id(row.butir.kode)) { butir(row) } }
      }
      if !closed.isEmpty {
        details {
          summary { "\(closed.count) butir yang sudah terpenuhi atau tidak berlaku" }
          for chapter in ButirKelengkapan.Bab.allCases { terpenuhi(closed.filter { $0.butir.bab == chapter }, chapter) }
        }
      }
    }
  }

  @HTMLBuilder private func terpenuhi(
    _ rows: [KelengkapanLaporan.Baris], _ chapter: ButirKelengkapan.Bab
  ) -> HTML {
    if !rows.isEmpty {
      h3 { chapter.nama }
      ul(.class("butir-meja")) {
        for row in rows {
          li {
            kepala(row)
            p(.class("catatan")) { keterangan(row) }
          }
        }
      }
    }
  }

  private func kepala(_ row: KelengkapanLaporan.Baris) -> HTML {
    p {
      strong { row.butir.judul }
      " "
      small { row.butir.kode }
      " "
      keadaan(row)
    }
  }

  private func keterangan(_ row: KelengkapanLaporan.Baris) -> String {
    switch row.hasil {
    case .terpenuhi(let what): "\(what). \(row.butir.dasar)."
    case .tidakBerlaku(let reason): "\(reason). \(row.butir.dasar)."
    case .belum: ""
    }
  }

  private func butir(_ row: KelengkapanLaporan.Baris) -> HTML {
    HTML {
      kepala(row)
      p { row.butir.tindakan }
      ul { for one in row.hasil.kekurangan { li { kekurangan(one) } } }
      if row.hasil.kekurangan.contains(where: \.tempat.isTanpaFormulir) {
        p(.class("catatan")) {
          "Formulirnya belum ada pada situs ini: Bagian Organisasi mencatatnya dari berkas, dengan perintah "
          code { "selaras import" }
          "."
        }
      }
      details {
        summary { "Apa yang diminta" }
        p { row.butir.penjelasan }
        p(.class("catatan")) {
          "\(row.butir.bab.nama). \(row.butir.dasar). Tanggung jawab \(row.butir.peran.nama). \(row.butir.wajib ? "Wajib." : "Dianjurkan.")"
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
  private var tunggakan: HTML {
    HTML {
      h3 { "Siapa yang masih ditunggu" }
      if kelengkapan.tunggakan.isEmpty {
        p { Components.nihil("Tidak ada yang ditunggu: semua butir terpenuhi.") }
      }
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

extension Kekurangan.Tempat {
  /// Whether no page takes in yet what is missing there.
  fileprivate var isTanpaFormulir: Bool {
    switch self {
    case .rencana, .perjanjian, .perangkatDaerah: true
    case .narasi, .analisis, .indikator, .anggaran: false
    }
  }
}
