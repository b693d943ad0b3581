import Foundation
import Journal
import Selaras

/// An entry of the journal with what it means: the fact, whose it is, and what it records.
struct RecordedFact: Sendable {
  let entry: Envelope
  /// The fact; `nil` for a kind of a newer program.
  let event: (any Event)?
  /// The perangkat daerah; `nil` for what belongs to the pemda as a whole.
  let unit: UnitState?
  /// What it records or moves on.
  let objek: [Objek]

  private let context: PageContext

  /// - Parameter context: gives the names of what the fact is about, and says who looks at it.
  init(_ entry: Envelope, _ context: PageContext) {
    self.entry = entry
    self.context = context
    event = try? EventCatalog.decode(
      kind: entry.head.kind, schemaVersion: entry.head.schemaVersion, payload: entry.payload, with: JSONDecoder())
    unit = event?.pemilik.flatMap { context.state.unit[$0] }
    objek = event.map { Objek.dari($0) } ?? []
  }

  /// The kind in words: `Realisasi dicatat`.
  var jenis: String { EventNames.nama(entry.head.kind) }

  /// What it is about, in words: `realisasi “Indeks kepuasan” Semester I 2024`; `nil` when the kind says it all.
  var tentang: String? {
    guard let unit, let first = objek.first else { return namaLain }
    let name = context.nama(first, unit)
    return objek.count > 1 ? "\(name) dan \(objek.count - 1) lainnya" : name
  }

  /// The kind and what it is about.
  var judul: String { tentang.map { "\(jenis): \($0)" } ?? jenis }

  /// The names of all that it is about.
  var semuaNama: [String] { unit.map { unit in objek.map { context.nama($0, unit) } } ?? [] }

  /// Whether it records something whose content is kept from the visitor; steps of the workflow are told to all.
  var tertutup: Bool {
    guard let unit else { return false }
    if isKertasKerja { return !context.bolehMembacaReviu(unit) }
    guard
      event is RealisasiDicatat || event is BuktiDilampirkan || event is NaskahPkDitetapkan
        || event is RencanaAksiDitetapkan || event is BarisRencanaAksiDitetapkan
    else { return false }
    return objek.contains { context.tertutup($0, unit) }
  }

  /// Whether it is about a working paper of a review, be it to withdraw one.
  private var isKertasKerja: Bool { objek.contains(where: \.isKertasKerja) }

  /// What stands in place of a content that is kept from the visitor.
  var kataTertutup: String { objek.first.map(PageContext.kataTertutup) ?? PageContext.isiTertutup }

  /// Why the realisasi that it records does not count: `masih draf, belum diajukan`; `nil` for one that does, and for
  /// other facts.
  var keadaan: String? {
    guard event is RealisasiDicatat, let unit, let reason = objek.first.flatMap(unit.sebabTidakDihitung) else {
      return nil
    }
    return reason == .belumDiisi ? "sudah dicabut" : reason.nama
  }

  private var namaLain: String? {
    switch event {
    case let fact as PemdaDitetapkan: fact.nama
    case let fact as PerangkatDaerahDitetapkan: fact.nama
    case let fact as JabatanDitetapkan: fact.nama
    case let fact as SkalaDitetapkan: fact.nama
    case let fact as NomenklaturDitetapkan: fact.nama
    case let fact as KodeNomenklaturDicatat:
      "\(Count(fact.baris.count).printed) kode \(context.state.anggaran.nomenklatur[fact.nomenklatur]?.nama ?? fact.nomenklatur)"
    case let fact as KodeNomenklaturDicabut:
      "\(Count(fact.kode.count).printed) kode \(context.state.anggaran.nomenklatur[fact.nomenklatur]?.nama ?? fact.nomenklatur)"
    case let fact as NomenklaturDipilih:
      "\(context.state.anggaran.nomenklatur[fact.nomenklatur]?.nama ?? fact.nomenklatur) untuk tahun \(fact.tahun)"
    case let fact as JadwalDitetapkan: "setiap \(fact.jenis.rawValue) tahun \(fact.tahun)"
    case let fact as LraDicatat: "tahun \(fact.tahun), keadaan \(fact.per.printed)"
    default: nil
    }
  }
}
