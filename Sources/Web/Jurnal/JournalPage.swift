import HTML
import Journal
import Selaras

/// The journal: how many entries, how to verify it, and the entries that pass a filter, latest first.
struct JournalPage: Page {
  private static let shown = 50

  let context: PageContext
  let saringan: JournalFilter
  let hasil: JournalSearch.Found
  /// How many entries pass; `nil` when only reading all of them would tell.
  let banyaknya: JournalSearch.Banyaknya?
  /// Newer entries than those shown lie after this one; `nil` when there are none.
  let terbaru: Int64?
  /// The last entry of what is shown; `nil` in an empty journal.
  let terakhir: Envelope?
  /// What the last verification of the whole chain found.
  let pemeriksaan: ChainStatus?

  init(_ context: PageContext, selaras: Selaras.Application) async throws {
    self.context = context
    pemeriksaan = selaras.rantai?.latest
    saringan = try JournalFilter(context)
    terakhir = try await selaras.entries([context.state.posisi]).first
    let before = try context.query.number("sebelum", in: 1...Int64.max)
    let after = try context.query.number("sesudah", in: 0...Int64.max)
    let search = JournalSearch(filter: saringan, context: context, selaras: selaras)
    let whole = try await search.batas()
    let range =
      before == nil || after == nil ? whole : whole.flatMap { Self.bagian($0, sesudah: after, sebelum: before) }
    var found = JournalSearch.Found(facts: [], terdahulu: nil, terpotong: false)
    if let range, let after, before == nil {
      if after < range.upperBound {
        found = try await search.terdahulu(Self.shown, dalam: max(range.lowerBound, after + 1)...range.upperBound)
      }
    } else if let range, range.lowerBound < before ?? .max {
      found = try await search.terakhir(
        Self.shown, dalam: range.lowerBound...min(range.upperBound, (before ?? .max) - 1))
    }
    hasil = found
    let newest = found.facts.first?.entry.sequence ?? before.map { $0 - 1 }
    terbaru = newest.flatMap { place in (range?.upperBound ?? 0) > place && (before ?? after) != nil ? place : nil }
    if saringan.hanyaHari {
      banyaknya = .tepat(range?.count ?? 0)
    } else if let range, found.terdahulu != nil || before != nil || after != nil {
      banyaknya = try await search.banyaknya(dalam: range)
    } else {
      banyaknya = .tepat(found.facts.count)
    }
  }

  /// The entries between two others; `nil` where there is none.
  private static func bagian(_ range: ClosedRange<Int64>, sesudah: Int64?, sebelum: Int64?) -> ClosedRange<Int64>? {
    guard let sesudah, let sebelum, sesudah < range.upperBound, sebelum > range.lowerBound else { return nil }
    let (first, last) = (max(range.lowerBound, sesudah + 1), min(range.upperBound, sebelum - 1))
    return first <= last ? first...last : nil
  }

  var judul: String { saringan.unit.map { "Jurnal \($0.nama)" } ?? "Jurnal" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] {
    [Jejak(nama: context.namaPemda, alamat: context.tautan("/"))]
      + (saringan.unit.map { [Jejak(nama: $0.nama, alamat: context.tautan(unit: $0.id))] } ?? [])
  }
}
