import HTML

/// A field of a form: its name, what to write in it, and what was wrong with it.
struct FormField {
  /// How it is entered.
  enum Jenis: String {
    case text, password, date
  }

  /// The name under which it is sent.
  let nama: String
  let judul: String
  var jenis = Jenis.text
  var nilai: String?
  /// What to write, and how.
  var petunjuk: String?
  /// What is wrong; `nil` when nothing is.
  var galat: String?
  var autocomplete = "off"
  /// Which keyboard a phone shows.
  var papanKetik: String?
  var terpanjang = 200
  var isRequired = false
  /// Unique on the page; ``nama`` unless a page has several of the name.
  var id: String?

  private var identity: String { id ?? nama }

  var html: HTML {
    div(.class(galat == nil ? "bidang" : "bidang galat")) {
      label(.for(identity)) { judul }
      if let petunjuk { p(.class("petunjuk"), .id("\(identity)-petunjuk")) { petunjuk } }
      if let galat {
        p(.class("pesan-galat"), .id("\(identity)-galat")) {
          span(.class("hanya-pembaca-layar")) { "Galat: " }
          galat
        }
      }
      input(
        .id(identity), .name(nama), .type(jenis.rawValue), .value(jenis == .password ? nil : nilai),
        .autocomplete(autocomplete), .maxlength(terpanjang), .required(isRequired),
        .inputmode(papanKetik), .aria("invalid", galat == nil ? nil : "true"),
        .aria("describedby", describedBy))
    }
  }

  private var describedBy: String? {
    let ids = [petunjuk.map { _ in "\(identity)-petunjuk" }, galat.map { _ in "\(identity)-galat" }].compactMap { $0 }
    return ids.isEmpty ? nil : ids.joined(separator: " ")
  }
}
