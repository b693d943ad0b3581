import HTML
import Sakip
import Selaras

/// How much of a tree is shown and how large, as links.
struct AlatPohon {
  let context: PageContext
  let path: String
  let saringan: SaringanPohon

  var html: HTML {
    nav(.class("alat-pohon"), .aria("label", "Gambar pohon kinerja")) {
      ul(.class("berderet")) {
        for size in SaringanPohon.Ukuran.allCases {
          li {
            tautan("Gambar \(size.rawValue)", saringan.parameters(ukuran: size), isCurrent: size == saringan.ukuran)
          }
        }
        for depth in [2, SaringanPohon.tingkatAwal, 5, Int.max] {
          li {
            tautan(
              depth == .max ? "Semua tingkat" : "\(depth) tingkat", saringan.parameters(tingkat: depth),
              isCurrent: depth == saringan.tingkat)
          }
        }
        li {
          a(.href(GambarPohon(context: context, unit: unit, saringan: saringan).alamat)) { "Buka gambar tersendiri" }
        }
      }
    }
  }

  let unit: UnitState?

  private func tautan(_ name: String, _ parameters: [(String, String)], isCurrent: Bool) -> HTML {
    a(.href(context.tautan(path, parameters)), .aria("current", isCurrent ? "true" : nil)) { name }
  }
}
