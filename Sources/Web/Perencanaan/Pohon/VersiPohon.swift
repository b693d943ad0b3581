import HTML
import Selaras

/// Which version of the plan a page about a tree shows, and the way to the other one while one is being worked on.
struct VersiPohon {
  let ruang: RuangPohon
  /// The version that is shown; `nil` for the one in force.
  let tampak: String?
  /// The address of the same page by a version; `nil` for the one in force. Gives `nil` where nothing stands there.
  let alamat: (String?) -> String?

  @HTMLBuilder var html: HTML {
    if let draft = ruang.versiMenyusul, let current = ruang.context.versiBerlaku(ruang.unit) {
      let plan = ruang.unit.perencanaan
      let shown = tampak.flatMap { plan.versi[$0] } ?? current
      let other = shown.id == draft.id ? current : draft
      p(.class("catatan")) {
        "Ditampilkan menurut versi \u{201C}\(plan.namaBerkeadaan(shown))\u{201D}."
        if let address = alamat(other.id == current.id ? nil : other.id) {
          " "
          a(.href(address)) { "Lihat menurut versi \u{201C}\(plan.namaBerkeadaan(other))\u{201D}" }
          "."
        }
        if ruang.dapatDiubah, shown.id != draft.id {
          " Perubahan dicatat dalam versi yang terbuka; versi yang sudah ditutup tetap."
        }
      }
    }
  }
}
