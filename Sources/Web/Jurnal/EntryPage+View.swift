import HTML
import Journal
import Selaras

extension EntryPage {
  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("kepala-halaman")) { fakta.judul }
      dl(.class("uraian")) {
        pair("Waktu", HTML(context.zona.printed(entry.time)))
        pair("Akun", HTML(entry.head.author.actor))
        pair("Peran", HTML(EventNames.peran(entry.head.author.role, context.state)))
        if let unit = fakta.unit {
          pair("Perangkat daerah", a(.href(context.tautan(unit: unit.id))) { unit.nama })
        }
        pair("Jenis", HTML(fakta.jenis))
        pair("Sidik catatan ini", code { entry.hash.hex })
        pair(
          "Sidik catatan sebelumnya",
          entry.sequence == 1 ? Components.nihil("ini catatan pertama") : code { entry.previousHash.hex })
      }
      for fate in nasib { perubahan(fate) }
      if fakta.objek.count > nasib.count {
        p {
          "Catatan ini juga tentang \(Count(fakta.objek.count - nasib.count).printed) hal lain yang tersebut pada isinya."
        }
      }
      h2 { "Isi" }
      if fakta.tertutup {
        p { Components.nihil(fakta.kataTertutup) }
      } else {
        EntryContent(value: EntryValue(entry), names: RecordedNames(fakta, context.state)).html
      }
      if let langkah {
        h2 { "Riwayat yang dicabut" }
        ChangeHistory(context: context, langkah: langkah).html
      }
      ChainNote(entry: entry).html
      nav(.class("berurutan"), .aria("label", "Catatan di sekitarnya")) {
        ul {
          if entry.sequence > 1 {
            li { a(.href(context.tautan("/jurnal/\(entry.sequence - 1)"))) { "Catatan sebelumnya" } }
          }
          if entry.sequence < context.state.posisi {
            li { a(.href(context.tautan("/jurnal/\(entry.sequence + 1)"))) { "Catatan sesudahnya" } }
          }
        }
      }
    }
  }

  /// What the entry made of one object, and what became of it.
  private func perubahan(_ fate: EntryFate) -> HTML {
    section {
      h2 { fate.nama.prefix(1).uppercased() + fate.nama.dropFirst() }
      p {
        keadaan(fate)
        if let unit = fakta.unit {
          " "
          a(.href(context.tautan(fate.objek, unit))) { "Buka halamannya" }
          "."
        }
      }
      dl(.class("uraian")) {
        if let before = fate.sebelumnya { pair("Catatan terdahulu", catatan(before)) }
        if let step = fate.langkah, !step.deed.uraian.isEmpty { pair("Yang terjadi di sini", HTML(step.deed.uraian)) }
        switch fate.kemudian {
        case .diganti(let later): pair("Digantikan oleh", catatan(later))
        case .dicabut(let later, let reason):
          pair(
            "Dicabut oleh",
            HTML {
              catatan(later)
              ", karena: \(reason)"
            })
        case .diikuti(let step):
          pair(
            "Diikuti oleh",
            HTML {
              catatan(step.entry)
              ": \(step.deed.uraian)"
            })
        case nil: HTML.empty
        }
        if !bukti(fate.objek).isEmpty {
          pair(
            "Bukti",
            HTML {
              ul {
                for file in bukti(fate.objek) {
                  li {
                    a(.href(context.tautan("/jurnal/\(file.entri)"))) { file.isi.nama }
                    ", sidik "
                    code { file.isi.sidikPendek }
                  }
                }
              }
            })
        }
      }
    }
  }

  /// The files that prove a realisasi as it is shown.
  private func bukti(_ objek: Objek) -> [Tercatat<BuktiDilampirkan>] {
    guard case .realisasi(let id, let periode) = objek, let unit = fakta.unit, !context.tertutup(objek, unit) else {
      return []
    }
    return unit.pengukuran.bukti(id, periode)
  }

  @HTMLBuilder private func keadaan(_ fate: EntryFate) -> HTML {
    switch fate.kemudian {
    case .diganti: Components.lencana("Sudah digantikan", .kabar)
    case .dicabut: Components.lencana("Sudah dicabut", .perhatian)
    case .diikuti(let step):
      step.mundur
        ? Components.lencana("Tidak berlaku lagi", .perhatian) : Components.lencana("Sudah diikuti", .kabar)
    case nil:
      if let state = fakta.keadaan {
        Components.lencana(state.prefix(1).uppercased() + state.dropFirst(), .perhatian)
      } else {
        langkah == nil ? Components.lencana("Masih berlaku", .baik) : Components.lencana("Pencabutan berlaku", .netral)
      }
    }
  }

  private func catatan(_ other: Envelope) -> HTML {
    HTML {
      a(.href(context.tautan("/jurnal/\(other.sequence)"))) { "Catatan nomor \(Count(Int(other.sequence)).printed)" }
      ", \(context.zona.printed(other.time))"
    }
  }

  private func pair(_ term: String, _ content: HTML) -> HTML {
    HTML {
      dt { term }
      dd { content }
    }
  }
}
