import HTML
import Sakip
import Selaras

/// The findings of the monitor as a list, with a filter.
struct TemuanPage: Page {
  /// Findings on one page.
  static let perHalaman = 50

  let context: PageContext
  let pelaku: Pelaku
  let kelengkapan: KelengkapanPemda
  let saringan: SaringanTemuan
  let temuan: [TemuanKelengkapan]

  init(_ context: PageContext, _ pelaku: Pelaku) throws(WebError) {
    self.context = context
    self.pelaku = pelaku
    kelengkapan = context.state.kelengkapan(tahun: context.tahun, untuk: pelaku, unit: context.kelengkapan)
    saringan = try SaringanTemuan(context)
    temuan = saringan.temuan(kelengkapan)
  }

  /// The address of the list, filtered.
  static func alamat(
    _ context: PageContext, jenis: TemuanKelengkapan.Jenis? = nil, unit: String? = nil, bulan: Int? = nil
  ) -> String {
    let filter = [("jenis", jenis?.rawValue), ("unit", unit), ("bulan", bulan.map { String($0) })]
    return context.tautan(
      "\(PemantauanPage.path)/temuan", filter.compactMap { name, value in value.map { (name, $0) } })
  }

  var judul: String { "Temuan tahun \(context.tahun)" }
  var tahap: Tahap? { .pengukuran }
  var jejak: [Jejak] {
    [
      Jejak(nama: "Pekerjaan saya", alamat: context.tautan(SignIn.home)),
      Jejak(nama: "Pemantauan", alamat: context.tautan(PemantauanPage.path)),
    ]
  }

  /// The list in pages.
  var langkah: PageSteps { PageSteps(temuan.count, sehalaman: Self.perHalaman, context.query) }
}
