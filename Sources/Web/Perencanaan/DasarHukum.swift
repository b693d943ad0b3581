import FileStore
import HTML
import Selaras

/// The legal ground of a version of a plan, or of an RKPD or Renja, with the way to its file for those who have signed in.
struct DasarHukum {
  private let context: PageContext
  private let teks: String
  private let berkas: BerkasLandasan?
  /// The address of the file.
  private let alamat: String
  /// Whose ground it is.
  private let nama: String

  init(context: PageContext, unit: UnitState, versi: VersiRenstraDitetapkan) {
    self.context = context
    teks = versi.dasarHukum
    berkas = versi.landasan?.berkas
    alamat = context.tautan(unit: unit.id, "/perencanaan/versi/\(versi.id)/berkas")
    nama = versi.nama
  }

  init(context: PageContext, unit: UnitState, rencana: RencanaTahunanDitetapkan) {
    self.context = context
    teks = rencana.dasarHukum
    berkas = rencana.landasan?.berkas
    alamat = context.tautan(unit: unit.id, "/renja/\(rencana.id)/berkas")
    nama = rencana.nama
  }

  var html: HTML {
    HTML {
      Components.teks(teks, kosong: "belum dicatat")
      if context.pengguna != nil, let berkas {
        " "
        a(.href(alamat)) {
          "Unduh berkas (\(ByteCount(Int(clamping: berkas.ukuran)).printed))"
          span(.class("hanya-pembaca-layar")) { " dasar hukum \(nama)" }
        }
      }
    }
  }
}
