import HTML
import Selaras

extension ObjectForm {
  /// The form that closes something or opens it again, with a reason.
  /// - Parameters:
  ///   - batal: the page to go back to.
  ///   - before: what stands above the reason.
  func formulirStatus(
    _ action: AlurVersi.Aksi, tombol: String, batal: String, @HTMLBuilder _ before: () -> HTML = { .empty }
  ) -> HTML {
    formulir {
      before()
      FormField(
        nama: "alasanStatus", judul: "Alasan", nilai: fields.nilai("alasanStatus", ""),
        petunjuk: action == .buka ? "Wajib diisi." : "Boleh dikosongkan.", galat: fields.galat("alasanStatus"),
        terpanjang: 1000
      ).html
      p(.class("berderet")) {
        button(.name("aksi"), .value(action.rawValue), .id("aksi")) { tombol }
        a(.href(batal)) { "Batal" }
      }
    }
  }

  /// What stands in place of the form where it would be refused: why, and the way back.
  @HTMLBuilder func terhalang(_ reason: String, kembali address: String, _ back: String) -> HTML {
    p(.class("kilat", "perhatian"), .id("aksi")) { reason }
    p { a(.href(address)) { back } }
  }
}
