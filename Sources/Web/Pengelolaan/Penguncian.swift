import Sakip
import Selaras

/// Locking what is approved of a month, for all perangkat daerah at once.
enum Penguncian {
  static func tampilkan(_ request: RouteRequest) throws -> Reply {
    .page(
      PenguncianPage(
        context: request.context,
        penguncian: request.context.state.penguncian(bulan: try MonthAddress.month(request.context.query["bulan"]))))
  }

  static func kunci(_ request: RouteRequest) async throws -> Reply {
    let month = try MonthAddress.month(request.isian["bulan"])
    let lock = request.context.state.penguncian(bulan: month)
    let address = JadwalPage.alamat(tahun: month.tahun)
    guard lock.jumlah > 0 else {
      return .redirect(address, pesan: "Tidak ada lagi yang harus dikunci pada \(month.nama).")
    }
    guard request.isian["tanda"] == lock.tanda else { return ditolak(request, lock, berubah) }
    if let failure = await request.catat(lock.perintah(oleh: try request.pelaku())) {
      return ditolak(
        request, request.selaras.state.penguncian(bulan: month), failure.penolakan == nil ? failure.pesan : berubah)
    }
    return .redirect(
      address,
      pesan:
        "\(Count(lock.jumlah).of("realisasi")) \(month.nama) dikunci. Angkanya tetap, sampai Anda membukanya dengan alasan."
    )
  }

  private static let berubah =
    "Daftar ini berubah sejak Anda membukanya. Belum ada yang dikunci; periksa kembali, lalu kunci."

  private static func ditolak(_ request: RouteRequest, _ lock: PenguncianPeriode, _ reason: String) -> Reply {
    .refusedForm(PenguncianPage(context: request.sekarang().context, penguncian: lock, galat: reason))
  }
}
