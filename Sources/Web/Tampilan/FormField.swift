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
  /// Whether typing begins here when the page is opened.
  var isFirst = false
  /// Where suggestions for what is typed come from, for browsers with scripts; `nil` for none.
  var saran: SaranKode.Sumber?
  /// Unique on the page; ``nama`` unless a page has several of the name.
  var id: String?

  private var identity: String { id ?? nama }

  var html: HTML {
    div(.class(galat == nil ? "bidang" : "bidang galat")) {
      label(.for(identity)) { judul }
      notes.html
      input(
        .id(identity), .name(nama), .type(jenis.rawValue), .value(jenis == .password ? nil : nilai),
        .autocomplete(autocomplete), .maxlength(terpanjang), .required(isRequired),
        .autofocus(isFirst), .inputmode(papanKetik), .data("saran", saran?.alamat),
        .data("saran-nama", saran?.bidangNama),
        .aria("invalid", galat == nil ? nil : "true"), .aria("describedby", notes.describedBy))
    }
  }

  private var notes: FieldNotes { FieldNotes(id: identity, petunjuk: petunjuk, galat: galat) }
}
