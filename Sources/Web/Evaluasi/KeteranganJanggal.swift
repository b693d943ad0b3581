import HTML
import Selaras

/// That a version was recorded although it seemed to be another document, and why.
struct KeteranganJanggal {
  let janggal: NaskahJanggal

  var html: HTML {
    div(.class("kilat", "perhatian")) {
      p { strong { "Naskah ini dicatat meskipun janggal." } }
      for one in janggal.hal { p { one } }
      p { "Alasan dicatat: \(janggal.alasan)" }
    }
  }
}
