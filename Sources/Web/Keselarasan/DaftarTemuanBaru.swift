import HTML
import Sakip
import Selaras

/// The findings of consistency that a step would bring about, before it is taken.
struct DaftarTemuanBaru {
  /// Findings that are listed; the rest is counted.
  private static let terbanyak = 10

  let context: PageContext
  let unit: UnitState
  let tahun: Int
  /// The day whose plans are looked at.
  let hari: Tanggal
  /// What is to be closed: `versi`, `dokumen`.
  let benda: String
  let temuan: [TemuanKeselarasan]

  var html: HTML {
    HTML {
      h3 { "Temuan yang dibawa \(benda) ini, tahun \(String(tahun))" }
      p(.class("petunjuk")) {
        "Menurut rencana per \(hari.printed), pada \(unit.nama) dan perangkat daerah lain yang rencananya terkait dengan \(benda) ini."
      }
      if temuan.isEmpty {
        p { Components.nihil("tidak ada") }
      } else {
        ul { for one in temuan.prefix(Self.terbanyak) { li { "\(one.kunci.kaidah)\(pemilik(one)): \(one.uraian)" } } }
        if temuan.count > Self.terbanyak {
          p { "Dan \(Count(temuan.count - Self.terbanyak).of("temuan lain"))." }
        }
      }
    }
  }

  /// Whose finding it is, where it is that of another unit: ` pada Kecamatan Juai`.
  private func pemilik(_ one: TemuanKeselarasan) -> String {
    guard one.unit != unit.id, let other = context.state.unit[one.unit] else { return "" }
    return " pada \(other.nama)"
  }
}
