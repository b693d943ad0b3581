import HTML
import Selaras

/// That what is not found any more may still stand in the document, and what is new may have stood there before.
struct KeraguanPerbandingan {
  let perbandingan: PerbandinganNaskah

  init(_ both: PerbandinganNaskah) { perbandingan = both }

  @HTMLBuilder var html: HTML {
    if perbandingan.keraguan != nil || perbandingan.keraguanBaru != nil {
      div(.class("kilat", "perhatian")) {
        if let reason = perbandingan.keraguan {
          p { "Temuan yang hilang belum tentu diperbaiki: \(reason). Periksa tulisannya dalam naskah." }
        }
        if let reason = perbandingan.keraguanBaru {
          p { "Temuan yang baru belum tentu baru ditulis: \(reason). Mungkin dahulu tidak terbaca." }
        }
      }
    }
  }
}
