import Document
import Selaras

/// The reviews of all perangkat daerah in a year.
enum DaftarReviu {
  static func show(_ request: RouteRequest) throws -> Reply {
    // Who has one perangkat daerah has one review.
    if let unit = try request.session().account.pelaku.unit {
      return .redirect(RuangReviu.alamat(request.context, unit, request.context.tahun))
    }
    return .page(DaftarReviuPage(request.context))
  }

  static func data(_ request: RouteRequest) async throws -> Reply {
    _ = try OpenData.nama(request, ["reviu"])
    return try await OpenData.reply(tabel(DaftarReviuPage(request.context)), request)
  }

  private static func tabel(_ page: DaftarReviuPage) -> Table {
    OpenData.table(
      "Reviu laporan kinerja tahun \(page.context.tahun)",
      kolom: [
        "Kode", "Perangkat daerah", "Keadaan", "Versi terakhir", "Galat belum selesai", "Peringatan",
        "Penjelasan menunggu", "Daftar uji dijawab", "Pernyataan", "Pernyataan mencakup versi terakhir",
      ],
      baris: page.tersaring.map { row in
        [
          row.unit.id, row.unit.nama, row.giliran.nama, row.versi.map { String($0.isi.versi) } ?? "belum ada",
          row.versi == nil ? "belum diperiksa" : String(row.galat),
          row.versi == nil ? "belum diperiksa" : String(row.peringatan), String(row.menunggu),
          "\(row.diuji) dari \(ButirUji.semua.count)", row.pernyataan?.tanggal.iso ?? "belum dinyatakan",
          row.pernyataan == nil ? "belum dinyatakan" : row.pernyataanTertinggal ? "tidak" : "ya",
        ]
      })
  }
}
