import HTML
import Journal
import Selaras

/// The steps of one object as a list, oldest first: who, when, in what role, what the value was and became.
struct ChangeHistory {
  /// A text longer than this is cut; the entry itself has all of it.
  private static let longestText = 400

  let context: PageContext
  let langkah: ChangeSteps

  var html: HTML {
    ol(.class("riwayat")) {
      for step in langkah.semua { li { baris(step) } }
    }
  }

  private func baris(_ step: ChangeSteps.Step) -> HTML {
    let entry = step.entry
    let words = step.deed.uraian
    return HTML {
      a(.href(context.tautan("/jurnal/\(entry.sequence)"))) { "Catatan nomor \(Count(Int(entry.sequence)).printed)" }
      " "
      strong { EventNames.nama(entry.head.kind) }
      ": \(words.count > Self.longestText ? words.prefix(Self.longestText) + "…" : words)"
      small {
        "\(context.zona.printed(entry.time)), oleh \(entry.head.author.actor) sebagai \(EventNames.peran(entry.head.author.role, context.state)); sidik "
        code { String(entry.hash.hex.prefix(16)) }
      }
    }
  }
}
