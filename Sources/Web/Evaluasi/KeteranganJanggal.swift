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

/// That what is not found any more may still stand in the document.
struct KeraguanHilang {
  let perbandingan: PerbandinganNaskah

  init(_ both: PerbandinganNaskah) { perbandingan = both }

  @HTMLBuilder var html: HTML {
    if let reason = perbandingan.keraguan {
      div(.class("kilat", "perhatian")) {
        p { "Temuan yang hilang belum tentu diperbaiki: \(reason). Periksa tulisannya dalam naskah." }
      }
    }
  }
}
