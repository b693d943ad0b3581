import Foundation
import HTML
import Journal
import Sakip
import Selaras

/// The amounts of a budget that later ones took the place of, or that were withdrawn, from the journal: a second amendment
/// or a shift writes over the first (`docs/decisions/0044`), and an approved amount changes with a ground.
struct PaguDigantikan: Sendable {
  /// Entries that are read for one page; the rest stands in the journal.
  private static let terbanyak = 400

  private struct Baris: Sendable {
    let versi: VersiAnggaran
    let nama: String
    let jumlah: Rupiah
    /// Its parts, where only those changed; else empty.
    let rincian: [RincianBelanja]
    /// The entry that recorded it, and the one that took its place.
    let dicatat: Envelope
    let diganti: Envelope
    let kini: Rupiah?
    let rincianKini: [RincianBelanja]
    /// Why it was replaced; `nil` where nothing is said.
    let alasan: String?
  }

  private let context: PageContext
  private let unit: UnitState
  private let baris: [Baris]
  /// How many places were changed and not read.
  private let lainnya: Int

  init(_ context: PageContext, _ unit: UnitState, selaras: Selaras.Application) async throws {
    self.context = context
    self.unit = unit
    let budget = unit.anggaran.tahun[context.tahun]
    let places = VersiAnggaran.allCases.flatMap { version in
      (budget?.paguBerubah(version) ?? []).map { (versi: version, tempat: $0) }
    }
    var room = Self.terbanyak
    let read = places.filter { _, place in
      guard place.entri.count <= room else { return false }
      room -= place.entri.count
      return true
    }
    let entries = try await selaras.entries(read.flatMap(\.tempat.entri))
    let bySequence = Dictionary(entries.map { ($0.sequence, $0) }) { first, _ in first }
    baris = try read.flatMap { version, place -> [Baris] in
      let steps = place.entri.compactMap { bySequence[$0] }
      return try zip(steps, steps.dropFirst()).compactMap { before, after in
        guard let old = try Self.digantikan(before, after) else { return nil }
        return Baris(
          versi: version, nama: place.nama, jumlah: old.jumlah, rincian: old.rincian, dicatat: before, diganti: after,
          kini: place.kini, rincianKini: old.rincian.isEmpty ? [] : place.rincian, alasan: try Self.alasan(after))
      }
    }
    lainnya = places.count - read.count
  }

  /// The amount of an entry that the next one took the place of or withdrew, with its parts where only those changed;
  /// `nil` where nothing did, and where the entry recorded none.
  private static func digantikan(
    _ before: Envelope, _ after: Envelope
  ) throws -> (jumlah: Rupiah, rincian: [RincianBelanja])? {
    let next = try fakta(after)
    switch try fakta(before) {
    case let old as PaguDitetapkan:
      let new = next as? PaguDitetapkan
      guard new?.mengubah(old) ?? true else { return nil }
      return (old.jumlah, new?.jumlah == old.jumlah ? old.rincian.berisi : [])
    case let old as PaguProgramDicatat:
      guard let amount = old.jumlah, (next as? PaguProgramDicatat)?.mengubah(old) ?? true else { return nil }
      return (amount, [])
    default: return nil
    }
  }

  private static func alasan(_ entry: Envelope) throws -> String? {
    switch try fakta(entry) {
    case let fact as PaguDitetapkan: fact.alasan
    case let fact as PaguProgramDicatat: fact.alasan
    case let fact as PencatatanDicabut: fact.alasan
    default: nil
    }
  }

  private static func fakta(_ entry: Envelope) throws -> any Event {
    try EventCatalog.decode(
      kind: entry.head.kind, schemaVersion: entry.head.schemaVersion, payload: entry.payload, with: JSONDecoder())
  }

  /// The section of the page; nothing where no amount was replaced.
  @HTMLBuilder var html: HTML {
    if !baris.isEmpty || lainnya > 0 {
      section(.aria("labelledby", "judul-digantikan")) {
        h2(.id("judul-digantikan")) { "Pagu yang sudah diganti" }
        p {
          "Perubahan berikutnya dan pergeseran anggaran menggantikan pagu perubahan sebelumnya. Pagu yang anggarannya sudah disahkan hanya berubah dengan alasan. Angka yang lama tetap tersimpan dalam jurnal dan tidak dihitung lagi."
        }
        if !baris.isEmpty { tabel }
        if lainnya > 0 {
          p {
            "\(Count(lainnya).of("sub kegiatan atau program lain")) dapat dibaca dari "
            a(.href(context.tautan("/jurnal", [("unit", unit.id)]))) { "catatan jurnal perangkat daerah ini" }
            "."
          }
        }
      }
    }
  }

  private var tabel: HTML {
    DataTable(
      id: "pagu-digantikan", judul: "Pagu tahun \(context.tahun) sebelum diganti (rupiah)",
      kolom: [
        DataTable.Column("Program atau sub kegiatan"), DataTable.Column("Versi"),
        DataTable.Column("Pagu sebelumnya", angka: true), DataTable.Column("Dicatat"),
        DataTable.Column("Diganti atau dicabut"), DataTable.Column("Alasan"),
        DataTable.Column("Pagu sekarang", angka: true),
      ],
      baris: baris.map { row in
        DataTable.Row([
          HTML(row.nama), HTML(row.versi.nama), pagu(row.jumlah, row.rincian),
          catatan(row.dicatat), catatan(row.diganti),
          Components.teks(row.alasan ?? "", kosong: "tidak disebutkan"),
          row.kini.map { pagu($0, row.rincianKini) } ?? Components.nihil("tidak ada"),
        ])
      }
    ).berblok.html
  }

  private func pagu(_ amount: Rupiah, _ parts: [RincianBelanja]) -> HTML {
    HTML {
      amount.printed
      if !parts.isEmpty { small { parts.berisi.uraian } }
    }
  }

  private func catatan(_ entry: Envelope) -> HTML {
    a(.href(context.tautan("/jurnal/\(entry.sequence)"))) { context.zona.printed(entry.time) }
  }
}
