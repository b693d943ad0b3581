import FileStore
import HTML
import Selaras

/// The legal ground of a version of a plan, with the way to its file for those who have signed in.
struct DasarHukum {
  let context: PageContext
  let unit: UnitState
  let versi: VersiRenstraDitetapkan

  var html: HTML {
    HTML {
      Components.teks(versi.dasarHukum, kosong: "belum dicatat")
      if context.pengguna != nil, let file = versi.landasan?.berkas {
        " "
        a(.href(context.tautan(unit: unit.id, "/perencanaan/versi/\(versi.id)/berkas"))) {
          "Unduh berkas (\(ByteCount(Int(clamping: file.ukuran)).printed))"
          span(.class("hanya-pembaca-layar")) { " dasar hukum \(versi.nama)" }
        }
      }
    }
  }
}
