import HTML
import Selaras

/// The target of a year in a version, leading to its entry of the journal; the reason where there is none.
struct TargetVersi {
  let context: PageContext
  let unit: UnitState

  func sel(_ indicator: IndikatorDitetapkan, _ version: VersiRenstraDitetapkan, _ year: Int) -> HTML {
    guard let target = unit.perencanaan.target(indicator.id, versi: version.id, tahun: year) else {
      return Components.nihil(version.periode.tahun.contains(year) ? "belum ada" : "di luar periode")
    }
    return HTML {
      a(.class("asal"), .href(context.tautan("/jurnal/\(target.entri)"))) { target.isi.printed }
      if !target.riwayat.isEmpty { small { Count(target.semuaEntri.count).of("catatan jurnal") } }
    }
  }
}
