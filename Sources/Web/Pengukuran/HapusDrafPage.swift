import HTML
import Sakip
import Selaras

/// A draft that is about to be taken back, with everything that will be lost.
struct HapusDrafPage: Page {
  let context: PageContext
  let unit: UnitState
  let bulan: Periode
  let baris: IsianIndikator
  /// Why it was not taken back.
  var galat: String?

  static func alamat(_ unit: String, _ bulan: Periode, _ indikator: String) -> String {
    Address.make("\(PengukuranPage.alamat(unit, bulan))/hapus", [("indikator", indikator)])
  }

  private var formulir: String { PengukuranPage.alamat(unit.id, bulan) }

  var judul: String { "Hapus draf \(baris.indikator.nama)" }
  var tahap: Tahap? { .pengukuran }
  var jejak: [Jejak] { context.jejak(unit) + [Jejak(nama: "Pengukuran \(bulan.nama)", alamat: formulir)] }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "Realisasi \(baris.periode.nama) ini belum pernah diajukan. Sesudah dihapus, ia kembali belum diisi; jurnal tetap menyimpan bahwa ia pernah ada."
      }
      Components.daftarIsi([
        ("Realisasi", HTML(baris.tercatat?.nilaiTertulis ?? "")),
        ("Sumber data", Components.teks(baris.tercatat?.sumber ?? "")),
        ("Catatan", Components.teks(baris.tercatat?.catatan ?? "", kosong: "tidak ada")),
      ])
      if baris.adaBukti {
        p { "Buktinya tetap terlampir pada periode ini; cabut dari halaman buktinya bila juga tidak dipakai." }
      }
      FormFrame(alamat: "\(formulir)/hapus", token: context.formToken).html {
        // So that the browser does not bring back what it keeps of the row.
        input(
          .type("hidden"), .name("indikator"), .value(baris.indikator.id),
          .data("isian", "\(context.pengguna?.account.name ?? ""):\(formulir)"))
        input(.type("hidden"), .name("terlihat"), .value(baris.terlihat.entri.map { String($0) } ?? ""))
        button { "Hapus draf" }
      }
      p(.class("kembali")) { a(.href(formulir)) { "Kembali tanpa menghapus" } }
    }
  }
}
