import HTML

/// The content of an entry as terms and texts.
struct EntryContent {
  let value: EntryValue
  let names: RecordedNames
  /// The field that holds the value; empty for the whole content.
  var bidang = ""

  var html: HTML {
    switch value {
    case .teks, .bilangan, .uang: HTML(names.printed(value, bidang: bidang) ?? "")
    case .daftar(let items):
      if items.isEmpty {
        Components.nihil("tidak ada")
      } else {
        ul {
          for item in items { li { EntryContent(value: item, names: names, bidang: bidang).html } }
        }
      }
    case .pasangan(let pairs):
      dl(.class("uraian")) {
        for (field, content) in pairs {
          dt { EventNames.bidang(field, dalam: bidang) }
          dd { EntryContent(value: content, names: names, bidang: field).html }
        }
      }
    }
  }
}
