import HTML

/// What is folded on a phone, where it would push the page itself out of sight, and stands open on wider screens.
struct FoldOnPhone {
  let judul: String
  let isi: HTML

  /// - Parameter judul: what unfolds it.
  init(_ judul: String, @HTMLBuilder _ isi: () -> HTML) {
    self.judul = judul
    self.isi = isi()
  }

  var html: HTML {
    details(.class("lipat-ponsel")) {
      summary { judul }
      isi
    }
  }
}
