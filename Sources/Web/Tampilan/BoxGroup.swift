import HTML

/// Boxes of one name, any of which may be ticked.
struct BoxGroup {
  /// One box.
  struct Kotak {
    /// What is sent when it is ticked.
    let nilai: String
    /// What is read.
    let nama: String
    let isTicked: Bool
    /// Whether it can be changed.
    var isFixed = false
  }

  /// The name under which they are sent, and the id of the group.
  let nama: String
  let judul: String
  let kotak: [Kotak]
  var petunjuk: String?
  var galat: String?

  var html: HTML {
    let notes = FieldNotes(id: nama, petunjuk: petunjuk, galat: galat)
    return fieldset(
      .class(galat == nil ? "bidang" : "bidang galat"), .id(nama), .tabindex(-1),
      .aria("describedby", notes.describedBy)
    ) {
      legend { judul }
      notes.html
      div(.class("jawaban", "tegak")) {
        for box in kotak {
          label {
            input(
              .type("checkbox"), .name(nama), .value(box.nilai), .checked(box.isTicked), .disabled(box.isFixed))
            box.nama
          }
        }
      }
    }
  }
}
