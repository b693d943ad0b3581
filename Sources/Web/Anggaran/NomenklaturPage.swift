import HTML
import Sakip
import Selaras

/// Two versions of the nomenklatur side by side: what was renamed, what was renumbered.
struct NomenklaturPage: Page {
  static let path = "/nomenklatur"
  /// Rows of one page; the file has them all.
  static let mostShown = 200

  let context: PageContext
  let versi: [NomenklaturDitetapkan]
  let pilihan: PilihanNomenklatur
  let perbandingan: PerbandinganNomenklatur?
  /// Those that pass the filter.
  let baris: [PerbandinganNomenklatur.Baris]

  init(_ context: PageContext) throws(WebError) {
    self.context = context
    versi = context.state.anggaran.nomenklatur.semua
    pilihan = try PilihanNomenklatur(context)
    perbandingan = pilihan.perbandingan(context.state.anggaran)
    baris = perbandingan?.baris.filter(pilihan.memuat) ?? []
  }

  /// The way to the pages below this one.
  static func jejakDiBawah(_ context: PageContext) -> [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: "Nomenklatur", alamat: context.tautan(path)),
    ]
  }

  /// Whether who looks at a page may record versions and codes now.
  static func bolehMencatat(_ context: PageContext) -> Bool {
    context.per == nil
      && context.pengguna.map { NomenklaturDitetapkan.wewenang.peran.contains($0.account.peran) } ?? false
  }

  var judul: String { "Nomenklatur program, kegiatan, dan sub kegiatan" }
  var tahap: Tahap? { .anggaran }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: "Anggaran", alamat: context.tautan("/anggaran")),
    ]
  }
}
