import HTML
import Sakip
import Selaras

/// The rules that cannot be asked yet, and why: where nothing was found since nothing is recorded, that is said.
struct BelumDiperiksa {
  /// Names of perangkat daerah that are written out; the rest is counted.
  private static let disebut = 3

  let page: KeselarasanPage

  var html: HTML {
    let rows = page.hasil.belumDiperiksa
    guard !rows.isEmpty else { return .empty }
    return section(.aria("labelledby", "judul-belum-diperiksa")) {
      h2(.id("judul-belum-diperiksa")) { "Kaidah yang belum dapat diperiksa" }
      details {
        summary { "\(Count(Set(rows.map(\.kaidah)).count).of("kaidah")) belum dapat diperiksa, beserta sebabnya" }
        DataTable(
          id: "belum-diperiksa", judul: "Tidak ada temuan karena yang dibandingkan belum dicatat",
          kolom: ["Kaidah", "Sebab", "Perangkat daerah"].map { DataTable.Column($0) },
          baris: rows.map { row in
            DataTable.Row([
              HTML("\(row.kaidah) \(KaidahKeselarasan.kaidah(row.kaidah)?.judul ?? "")"), HTML(row.sebab),
              HTML(nama(row.unit)),
            ])
          }
        ).html
      }
    }
  }

  private func nama(_ units: [String]) -> String {
    let named = units.prefix(Self.disebut).map { page.context.state.unit[$0]?.nama ?? $0 }.joined(separator: ", ")
    return units.count > Self.disebut ? "\(named), dan \(Count(units.count - Self.disebut).printed) lainnya" : named
  }
}
