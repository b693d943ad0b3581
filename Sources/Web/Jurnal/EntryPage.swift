import HTML
import Journal
import Selaras

/// One entry of the journal in words.
struct EntryPage: Page {
  let context: PageContext
  let entry: Envelope
  /// For a withdrawal: every entry of what was withdrawn.
  let langkah: ChangeSteps?

  init(_ context: PageContext, _ text: String?, selaras: Selaras.Application) async throws {
    guard let text, let sequence = Int64(text), (1...max(1, context.state.posisi)).contains(sequence),
      let found = try await selaras.entries([sequence]).first
    else {
      throw WebError.tidakDitemukan(
        "Catatan jurnal ini tidak ada. Nomor terakhir adalah \(Count(Int(context.state.posisi)).printed).")
    }
    self.context = context
    entry = found
    guard let withdrawal = PencatatanDicabut(found), let unit = context.state.unit[withdrawal.unit] else {
      langkah = nil
      return
    }
    langkah = ChangeSteps(try await selaras.entries(unit.riwayat(withdrawal.objek))) {
      unit.perencanaan.indikator[$0]?.nama ?? $0
    }
  }

  var judul: String { "Catatan jurnal nomor \(Count(Int(entry.sequence)).printed)" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: "Jurnal", alamat: context.tautan("/jurnal")),
    ]
  }

  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("kepala-halaman")) { EventNames.judul(entry, context.state) }
      dl(.class("uraian")) {
        pair("Waktu", HTML(context.zona.printed(entry.time)))
        pair("Akun", HTML(entry.head.author.actor))
        pair("Peran", HTML(EventNames.peran(entry.head.author.role, context.state)))
        pair(
          "Jenis", HTML("\(EventNames.nama(entry.head.kind)) (\(entry.head.kind), bentuk \(entry.head.schemaVersion))"))
        pair("Sidik catatan ini", code { entry.hash.hex })
        pair(
          "Sidik catatan sebelumnya",
          entry.sequence == 1 ? Components.nihil("ini catatan pertama") : code { entry.previousHash.hex })
      }
      h2 { "Isi" }
      EntryContent(value: EntryValue(entry)).html
      if let langkah {
        h2 { "Riwayat yang dicabut" }
        ChangeHistory(context: context, langkah: langkah).html
      }
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

  private func pair(_ term: String, _ content: HTML) -> HTML {
    HTML {
      dt { term }
      dd { content }
    }
  }
}

/// The content of an entry as terms and texts.
struct EntryContent {
  let value: EntryValue
  /// The field that holds the value; empty for the whole content.
  var bidang = ""

  var html: HTML {
    switch value {
    case .teks, .bilangan, .uang: HTML(value.printed(bidang: bidang) ?? "")
    case .daftar(let items):
      if items.isEmpty {
        Components.nihil("tidak ada")
      } else {
        ul {
          for item in items { li { EntryContent(value: item, bidang: bidang).html } }
        }
      }
    case .pasangan(let pairs):
      dl(.class("uraian")) {
        for (field, content) in pairs {
          dt { EventNames.bidang(field) }
          dd { EntryContent(value: content, bidang: field).html }
        }
      }
    }
  }
}
