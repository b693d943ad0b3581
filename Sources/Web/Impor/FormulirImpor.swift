import Foundation
import Journal
import Sakip
import Selaras

/// A form that holds what an import recorded.
struct FormulirImpor: Hashable {
  /// Rows of an import that are looked at: enough for every month of a perangkat daerah.
  static let barisTerbanyak = 200
  private static let terbanyak = 24

  private let unit: String
  private let bulan: Periode
  private let isBelanja: Bool

  /// The forms of the facts in entries, each once, in the order of the entries; other facts have none.
  static func semua(_ entries: [Envelope]) -> [FormulirImpor] {
    let decoder = JSONDecoder()
    let forms = entries.sorted { $0.sequence < $1.sequence }.compactMap { entry -> FormulirImpor? in
      let event = try? EventCatalog.decode(
        kind: entry.head.kind, schemaVersion: entry.head.schemaVersion, payload: entry.payload, with: decoder)
      switch event {
      case let fact as RealisasiDicatat:
        return Periode(tahun: fact.periode.tahun, jenis: .bulan, urutan: fact.periode.bulanTerakhir).map {
          FormulirImpor(unit: fact.unit, bulan: $0, isBelanja: false)
        }
      case let fact as RealisasiAnggaranDicatat:
        return Periode(tahun: fact.tahun, jenis: .bulan, urutan: fact.sampaiBulan).map {
          FormulirImpor(unit: fact.unit, bulan: $0, isBelanja: true)
        }
      default: return nil
      }
    }
    return Array(forms.tanpaUlangan.prefix(terbanyak))
  }

  func alamat(_ context: PageContext) -> String {
    context.tautan(isBelanja ? BelanjaPage.alamat(unit, bulan) : PengukuranPage.alamat(unit, bulan))
  }

  func judul(_ context: PageContext) -> String {
    "\(isBelanja ? "Realisasi anggaran" : "Pengukuran") \(bulan.nama), \(context.state.unit[unit]?.nama ?? unit)"
  }
}
