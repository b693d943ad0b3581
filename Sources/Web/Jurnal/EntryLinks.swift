import HTML
import Selaras

extension PageContext {
  /// Links to every entry of the journal that gave a value, oldest first: `catatan jurnal 12, 40`.
  func catatanJurnal<Isi>(_ value: Tercatat<Isi>) -> HTML {
    HTML {
      "catatan jurnal "
      for (position, entry) in value.semuaEntri.enumerated() {
        position == 0 ? "" : ", "
        a(.href(tautan("/jurnal/\(entry)"))) { String(entry) }
      }
    }
  }
}
