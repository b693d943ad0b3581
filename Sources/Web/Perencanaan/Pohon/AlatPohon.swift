import HTML
import Sakip
import Selaras

/// How much of a tree is shown and how large, as links; on a phone folded, so that the tree comes first.
struct AlatPohon {
  let context: PageContext
  let path: String
  let saringan: SaringanPohon
  let unit: UnitState?

  /// Levels that are offered one by one; deeper trees are shown with all of them.
  private static let palingDalam = 8

  var html: HTML {
    let name = "alat-pohon \(saringan.parameters().map { "\($0)=\($1)" }.joined(separator: " "))"
    return HTML { for part in context.pieceRencana(name, unit?.id ?? "", { [alat] }) { part } }
  }

  private var alat: HTML {
    let levels = kedalaman
    let shown = saringan.tingkat ?? SaringanPohon.tingkatAwal
    return nav(.class("alat-pohon"), .aria("label", "Gambar pohon kinerja")) {
      FoldOnPhone("Ukuran dan tingkat gambar") {
        ul(.class("berderet")) {
          for size in SaringanPohon.Ukuran.allCases {
            li {
              tautan("Gambar \(size.rawValue)", saringan.parameters(ukuran: size), isCurrent: size == saringan.ukuran)
            }
          }
          for depth in tingkat(dari: levels) {
            li {
              tautan(
                depth == .max ? "Semua tingkat" : "\(depth) tingkat", saringan.parameters(tingkat: depth),
                isCurrent: depth == (shown < levels ? shown : .max))
            }
          }
          li {
            a(.href(GambarPohon(context: context, unit: unit, saringan: saringan).alamat)) { "Buka gambar tersendiri" }
          }
        }
      }.html
    }
  }

  /// How many levels the tree has.
  private var kedalaman: Int {
    let all = TampilanPohon(context, unit, SaringanPohon(dari: saringan.dari, versi: saringan.versi), tingkat: nil)
    return (all.butir.map(\.kedalaman).max() ?? 0) + 1
  }

  /// Every number of levels that leaves something out, and all of them; none for a tree that has nothing to leave out.
  private func tingkat(dari levels: Int) -> [Int] {
    let deepest = min(levels - 1, Self.palingDalam)
    return deepest < 2 || saringan.jabatan != nil ? [] : Array(2...deepest) + [.max]
  }

  private func tautan(_ name: String, _ parameters: [(String, String)], isCurrent: Bool) -> HTML {
    a(.href(context.tautan(path, parameters)), .aria("current", isCurrent ? "true" : nil)) { name }
  }
}
