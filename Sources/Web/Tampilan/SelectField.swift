import HTML

/// A field of a form to choose one of several from.
struct SelectField {
  /// One choice.
  struct Pilihan {
    /// What is sent.
    let nilai: String
    /// What is read.
    let nama: String
    /// The heading below which it stands with those beside it; `nil` for none.
    var kelompok: String?
  }

  /// The name under which it is sent, and its id.
  let nama: String
  let judul: String
  let pilihan: [Pilihan]
  let nilai: String
  /// What to choose, and how.
  var petunjuk: String?
  /// What is wrong; `nil` when nothing is.
  var galat: String?
  /// Whether it is looked through by typing where scripts run: for lists of many.
  var isBercari = false

  var html: HTML {
    div(.class(galat == nil ? "bidang" : "bidang galat")) {
      label(.for(nama)) { judul }
      FieldNotes(id: nama, petunjuk: petunjuk, galat: galat).html
      select(
        .id(nama), .name(nama), .data("cari", isBercari ? "ya" : nil), .aria("invalid", galat == nil ? nil : "true"),
        .aria("describedby", FieldNotes(id: nama, petunjuk: petunjuk, galat: galat).describedBy)
      ) {
        for part in pilihan.chunked {
          if let heading = part.first?.kelompok {
            optgroup(.label(heading)) { isi(part) }
          } else {
            isi(part)
          }
        }
      }
    }
  }
}

extension SelectField {
  private func isi(_ part: [Pilihan]) -> HTML {
    HTML { for one in part { option(.value(one.nilai), .selected(one.nilai == nilai)) { one.nama } } }
  }
}

extension [SelectField.Pilihan] {
  /// The choices that stand beside each other below one heading.
  fileprivate var chunked: [[SelectField.Pilihan]] {
    reduce(into: []) { parts, one in
      if let last = parts.last?.last, last.kelompok == one.kelompok {
        parts[parts.count - 1].append(one)
      } else {
        parts.append([one])
      }
    }
  }
}

/// What stands between the name of a field and the field: what to write in it, and what was wrong with it.
struct FieldNotes {
  /// The id of the field.
  let id: String
  let petunjuk: String?
  let galat: String?

  var html: HTML {
    HTML {
      if let petunjuk { p(.class("petunjuk"), .id("\(id)-petunjuk")) { petunjuk } }
      if let galat {
        p(.class("pesan-galat"), .id("\(id)-galat")) {
          span(.class("hanya-pembaca-layar")) { "Galat: " }
          galat
        }
      }
    }
  }

  /// The ids of both, for the field; `nil` where there are none.
  var describedBy: String? {
    let ids = [petunjuk.map { _ in "\(id)-petunjuk" }, galat.map { _ in "\(id)-galat" }].compactMap { $0 }
    return ids.isEmpty ? nil : ids.joined(separator: " ")
  }
}
