import HTML

/// A choice in the filter above a list.
struct FilterField {
  /// The name under which it is sent.
  let nama: String
  let judul: String
  /// What can be chosen: what is sent, and what is read.
  let pilihan: [(nilai: String, nama: String)]
  /// What is chosen; `nil` for nothing.
  let terpilih: String?
  /// What stands for no filter; `nil` where one must be chosen.
  var semua: String? = "Semua"

  var html: HTML {
    div {
      label(.for("saring-\(nama)")) { judul }
      select(.id("saring-\(nama)"), .name(nama)) {
        if let semua { option(.value(""), .selected(terpilih == nil)) { semua } }
        for choice in pilihan { option(.value(choice.nilai), .selected(choice.nilai == terpilih)) { choice.nama } }
      }
    }
  }
}
