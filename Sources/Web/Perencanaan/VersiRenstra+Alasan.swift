import HTML
import Selaras

extension VersiRenstraDitetapkan {
  /// Why the version was made, as a cell; the first one needs no reason.
  var sebab: HTML { Components.teks(alasan, kosong: mengikuti == nil ? "versi pertama" : "belum dicatat") }
}
