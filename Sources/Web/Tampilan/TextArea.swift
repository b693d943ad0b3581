import HTML

/// A field of a form for several lines: its name, what to write in it, and what was wrong with it.
struct TextArea {
  /// The name under which it is sent, and its id.
  let nama: String
  let judul: String
  let nilai: String
  /// What to write, and how.
  var petunjuk: String?
  /// What is wrong; `nil` when nothing is.
  var galat: String?
  var baris = 4
  var isRequired = false

  var html: HTML {
    div(.class(galat == nil ? "bidang" : "bidang galat")) {
      label(.for(nama)) { judul }
      if let petunjuk { p(.class("petunjuk"), .id("\(nama)-petunjuk")) { petunjuk } }
      if let galat {
        p(.class("pesan-galat"), .id("\(nama)-galat")) {
          span(.class("hanya-pembaca-layar")) { "Galat: " }
          galat
        }
      }
      // A browser takes the first line end after the tag away.
      textarea(
        .id(nama), .name(nama), .rows(baris), .required(isRequired), .aria("invalid", galat == nil ? nil : "true"),
        .aria("describedby", describedBy)
      ) { "\n\(nilai)" }
    }
  }

  private var describedBy: String? {
    let ids = [petunjuk.map { _ in "\(nama)-petunjuk" }, galat.map { _ in "\(nama)-galat" }].compactMap { $0 }
    return ids.isEmpty ? nil : ids.joined(separator: " ")
  }
}
