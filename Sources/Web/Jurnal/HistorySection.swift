import HTML
import Journal
import Selaras

/// A section of a page with the histories of what it shows: each with "diubah N kali" and its entries.
struct HistorySection: Sendable {
  /// Entries that are read for one page, and entries that it shows: the rest stands in the journal.
  private static let mostRead = 400
  private static let mostShown = 60
  /// Entries of one history that are shown: the latest.
  private static let mostShownOfOne = 20

  private struct Row: Sendable {
    let riwayat: Riwayat
    let langkah: ChangeSteps

    /// What is shown of it.
    var terlihat: ChangeSteps { langkah.terakhir(HistorySection.mostShownOfOne) }
    /// How many earlier entries are not shown.
    var terdahulu: Int { langkah.semua.count - terlihat.semua.count }
  }

  private let context: PageContext
  private let unit: UnitState
  private let baris: [Row]
  /// How many histories are left out.
  private let lainnya: Int

  /// - Parameters:
  ///   - objek: what the page shows.
  ///   - fokus: of lists by indikator only this one; `nil` for all.
  init(
    _ context: PageContext, _ unit: UnitState, _ objek: [Objek], fokus: String? = nil, selaras: Selaras.Application
  ) async throws {
    let all = unit.riwayat(dari: objek)
    let read = Self.fitting(all, into: Self.mostRead) { $0.entri.count }
    let entries = try await selaras.entries(read.flatMap(\.entri))
    let bySequence = Dictionary(entries.map { ($0.sequence, $0) }) { first, _ in first }
    let rows = read.map { history in
      let steps = ChangeSteps(history.entri.compactMap { bySequence[$0] }, fokus: fokus) {
        unit.perencanaan.indikator[$0]?.nama ?? $0
      }
      return Row(riwayat: history, langkah: context.terbaca(steps, history.objek, unit))
    }.filter { $0.langkah.banyaknya > 0 }
    self.context = context
    self.unit = unit
    baris = Self.fitting(rows, into: Self.mostShown) { $0.terlihat.semua.count }
    lainnya = all.count - read.count + rows.count - baris.count
  }

  /// The items that there is room for, in order; one that is too large leaves its room to those after it.
  private static func fitting<Item>(_ items: [Item], into room: Int, size: (Item) -> Int) -> [Item] {
    var left = room
    return items.filter { item in
      guard size(item) <= left else { return false }
      left -= size(item)
      return true
    }
  }

  var html: HTML {
    section(.aria("labelledby", "judul-riwayat")) {
      h2(.id("judul-riwayat")) { "Riwayat perubahan" }
      if baris.isEmpty, lainnya == 0 {
        p { Components.nihil("Belum ada yang diubah atau dicabut.") }
      }
      for row in baris {
        let name = context.nama(row.riwayat.objek, unit)
        details {
          summary {
            name.prefix(1).uppercased() + name.dropFirst()
            ": \(row.langkah.ringkasan) "
            if row.riwayat.dicabut { Components.lencana("Dicabut", .perhatian) }
          }
          if row.terdahulu > 0 {
            p {
              "\(Count(row.terdahulu).of("catatan yang lebih lama")) dapat dibaca dari "
              jurnal
              "."
            }
          }
          ChangeHistory(context: context, langkah: row.terlihat).html
        }
      }
      if lainnya > 0 {
        p {
          "\(Count(lainnya).of("riwayat lain")) dapat dibaca dari "
          jurnal
          "."
        }
      }
    }
  }
  private var jurnal: HTML {
    a(.href(context.tautan("/jurnal", [("unit", unit.id)]))) { "catatan jurnal perangkat daerah ini" }
  }
}
