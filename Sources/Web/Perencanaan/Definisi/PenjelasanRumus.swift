import HTML
import Sakip

/// A formula as it was read: in one form, in words, what kind of computation it is, and what is odd about it.
struct PenjelasanRumus {
  let formula: Formula
  /// What is to be known about the sheet it stands on, in words.
  let kejanggalan: [String]

  var html: HTML {
    HTML {
      dl(.class("uraian")) {
        dt { "Rumus" }
        dd { code { formula.printed } }
        dt { "Dibaca" }
        dd { formula.explanation }
        dt { "Jenis perhitungan" }
        dd { formula.form.nama }
      }
      if !kejanggalan.isEmpty {
        p { "Perlu diketahui:" }
        Components.butir(kejanggalan)
      }
    }
  }
}
