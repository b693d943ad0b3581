import HTML

/// What is wrong with a form, at the head of its page, each with a link to its field.
struct ErrorSummary {
  /// One problem.
  struct Butir: Error, Hashable {
    /// The id of the field on the page; `nil` for the form as a whole.
    let bidang: String?
    let pesan: String
  }

  let butir: [Butir]

  init(_ butir: [Butir]) {
    self.butir = butir
  }

  /// The problem of a form as a whole.
  init(_ pesan: String?) {
    butir = pesan.map { [Butir(bidang: nil, pesan: $0)] } ?? []
  }

  var html: HTML {
    guard !butir.isEmpty else { return .empty }
    return div(.class("ringkasan-galat"), .role("alert"), .tabindex(-1), .autofocus()) {
      h2 { butir.count == 1 ? "Ada yang perlu diperbaiki" : "Ada \(Count(butir.count).printed) yang perlu diperbaiki" }
      ul {
        for one in butir {
          li {
            if let field = one.bidang { a(.href("#\(field)")) { one.pesan } } else { one.pesan }
          }
        }
      }
    }
  }
}

extension [ErrorSummary.Butir] {
  /// What is wrong with a field; `nil` where nothing is.
  func pesan(_ field: String) -> String? {
    let words = filter { $0.bidang == field }.map(\.pesan)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
