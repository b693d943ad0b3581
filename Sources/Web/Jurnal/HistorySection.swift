import HTML
import Journal
import Selaras

/// A section of a page with the histories of what it shows: each with "diubah N kali" and its entries.
struct HistorySection: Sendable {
  /// Entries that are read for one page, and entries that it shows: the rest stands in the journal.
  private static let mostRead = 400
  private static let mostShown = 60

  private struct Row: Sendable {
    let riwayat: Riwayat
    let langkah: ChangeSteps
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
    let read = Self.first(all, within: Self.mostRead) { $0.entri.count }
    let entries = try await selaras.entries(read.flatMap(\.entri))
    let bySequence = Dictionary(entries.map { ($0.sequence, $0) }) { first, _ in first }
    let rows = read.map { history in
      Row(
        riwayat: history,
        langkah: ChangeSteps(history.entri.compactMap { bySequence[$0] }, fokus: fokus) {
          unit.perencanaan.indikator[$0]?.nama ?? $0
        })
    }.filter { $0.langkah.banyaknya > 0 }
    self.context = context
    self.unit = unit
    baris = Self.first(rows, within: Self.mostShown) { $0.langkah.semua.count }
    lainnya = all.count - read.count + rows.count - baris.count
  }

  private static func first<Item>(_ items: [Item], within most: Int, size: (Item) -> Int) -> [Item] {
    var used = 0
    return Array(
      items.prefix { item in
        used += size(item)
        return used <= most
      })
  }

  var html: HTML {
    section(.aria("labelledby", "judul-riwayat")) {
      h2(.id("judul-riwayat")) { "Riwayat perubahan" }
      if baris.isEmpty, lainnya == 0 {
        p { Components.nihil("Belum ada yang diubah atau dicabut.") }
      }
      for row in baris {
        details {
          summary {
            row.riwayat.nama.prefix(1).uppercased() + row.riwayat.nama.dropFirst()
            ": \(row.langkah.ringkasan) "
            if row.riwayat.dicabut { Components.lencana("Dicabut", .perhatian) }
          }
          ChangeHistory(context: context, langkah: row.langkah).html
        }
      }
      if lainnya > 0 {
        p {
          "\(Count(lainnya).of("riwayat lain")) dapat dibaca dari "
          a(.href(context.tautan("/jurnal", [("unit", unit.id)]))) { "catatan jurnal perangkat daerah ini" }
          "."
        }
      }
    }
  }
}
