import HTML
import Sakip
import Selaras

/// The rules that cannot be asked yet, and why: where nothing was found since nothing is recorded, that is said.
struct BelumDiperiksa {
  private struct Baris {
    let kaidah: KaidahKeselarasan
    let sebab: String
    var unit: [String]
  }

  /// Names of perangkat daerah that are written out; the rest is counted.
  private static let disebut = 3

  let page: KeselarasanPage

  var html: HTML {
    let rows = baris
    guard !rows.isEmpty else { return .empty }
    return section(.aria("labelledby", "judul-belum-diperiksa")) {
      h2(.id("judul-belum-diperiksa")) { "Kaidah yang belum dapat diperiksa" }
      details {
        summary { "\(Count(Set(rows.map(\.kaidah.kode)).count).of("kaidah")) belum dapat diperiksa, beserta sebabnya" }
        DataTable(
          id: "belum-diperiksa", judul: "Tidak ada temuan karena yang dibandingkan belum dicatat",
          kolom: ["Kaidah", "Sebab", "Perangkat daerah"].map { DataTable.Column($0) },
          baris: rows.map { row in
            DataTable.Row([
              HTML("\(row.kaidah.kode) \(row.kaidah.judul)"), HTML(row.sebab), HTML(Self.nama(row.unit)),
            ])
          }
        ).html
      }
    }
  }

  private static func nama(_ units: [String]) -> String {
    let named = units.prefix(disebut).joined(separator: ", ")
    return units.count > disebut ? "\(named), dan \(Count(units.count - disebut).printed) lainnya" : named
  }

  private var baris: [Baris] {
    let (context, filter) = (page.context, page.saringan)
    var order: [[String]] = []
    var found: [[String]: Baris] = [:]
    for unit in KeselarasanPage.unit(context, page.pelaku) where filter.unit == nil || unit.id == filter.unit {
      for one in context.kaidahBelumDiperiksa(unit) {
        guard let rule = KaidahKeselarasan.kaidah(one.kaidah), filter.memuat(rule) else { continue }
        let key = [one.kaidah, one.sebab]
        if found[key] == nil { order.append(key) }
        found[key, default: Baris(kaidah: rule, sebab: one.sebab, unit: [])].unit.append(unit.nama)
      }
    }
    return order.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { found[$0] }
  }
}
