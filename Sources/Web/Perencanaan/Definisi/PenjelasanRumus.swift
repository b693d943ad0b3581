import HTML
import Sakip

/// A formula as it was read: in one form, in words, what kind of computation it is, and what is odd about it.
struct PenjelasanRumus {
  let formula: Formula

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
      if !formula.findings.isEmpty {
        p { "Perlu diketahui:" }
        Components.butir(formula.findings.map(\.description))
      }
    }
  }
}
