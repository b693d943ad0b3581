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
      notes.html
      // A browser takes the first line end after the tag away.
      textarea(
        .id(nama), .name(nama), .rows(baris), .required(isRequired), .aria("invalid", galat == nil ? nil : "true"),
        .aria("describedby", notes.describedBy)
      ) { "\n\(nilai)" }
    }
  }

  private var notes: FieldNotes { FieldNotes(id: nama, petunjuk: petunjuk, galat: galat) }
}
