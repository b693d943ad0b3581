import Foundation
import HTML
import Journal
import Selaras

/// The journal: how many entries, how to verify it, and the entries themselves, latest first.
struct JournalPage: Page {
  private static let shown = 50
  /// Entries that one request looks at while it searches those of one perangkat daerah.
  private static let searched: Int64 = 5000
  private static let chunk: Int64 = 500

  let context: PageContext
  /// The perangkat daerah whose entries are shown; `nil` for all.
  let unit: UnitState?
  let entries: [Envelope]
  /// Entries before this one have not been looked at; `nil` when there are none.
  let berikutnya: Int64?
  /// The last entry of what is shown; `nil` in an empty journal.
  let terakhir: Envelope?

  init(_ context: PageContext, selaras: Selaras.Application) async throws {
    self.context = context
    unit = try context.query["unit"].map { id throws(WebError) in try context.unit(id) }
    let last = context.state.posisi
    terakhir = try await selaras.entries([last]).first
    let before = try context.query.number("sebelum", in: 1...Int64.max) ?? .max
    var next = min(before - 1, last)
    var found: [Envelope] = []
    let bottom = max(0, next - Self.searched)
    while next > bottom, found.count < Self.shown {
      let start = max(bottom + 1, next - (unit == nil ? Int64(Self.shown) : Self.chunk) + 1)
      for entry in try await selaras.entries(in: start...next).reversed() where found.count < Self.shown {
        next = entry.sequence - 1
        if unit == nil || Self.owner(entry) == unit?.id { found.append(entry) }
      }
    }
    entries = found
    berikutnya = next > 0 ? next + 1 : nil
  }

  private static func owner(_ entry: Envelope) -> String? {
    let event = try? EventCatalog.decode(
      kind: entry.head.kind, schemaVersion: entry.head.schemaVersion, payload: entry.payload, with: JSONDecoder())
    return event?.pemilik
  }

  var judul: String { unit.map { "Jurnal \($0.nama)" } ?? "Jurnal" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] {
    [Jejak(nama: context.namaPemda, alamat: context.tautan("/"))]
      + (unit.map { [Jejak(nama: $0.nama, alamat: context.tautan(unit: $0.id))] } ?? [])
  }
}
