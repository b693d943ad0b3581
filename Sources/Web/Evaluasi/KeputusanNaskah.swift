import Selaras

/// What becomes of a document that was read and seems to be another than it was sent as.
enum KeputusanNaskah {
  static func send(_ request: RouteRequest) async throws -> Reply {
    let room = try RuangReviu(request)
    let id = request.parameters["bacaan"] ?? ""
    guard
      let (order, state) = await request.services.reviu.keadaan(id, unit: room.unit.id, tahun: room.tahun),
      case .berakhir(let end) = state
    else { return .redirect(room.alamat("/baca/\(id)")) }
    if case .gagal = end, request.isian["aksi"] == "batal" {
      await request.services.reviu.lupakan(id)
      return .redirect(room.alamat())
    }
    guard case .janggal(let file, let odd) = end else { return .redirect(room.alamat("/baca/\(id)")) }
    switch request.isian["aksi"] {
    case "batal":
      await request.services.reviu.lupakan(id)
      return .redirect(room.alamat(), pesan: "\u{201C}\(order.nama)\u{201D} tidak dicatat.")
    case "catat":
      let remark = NaskahJanggal(hal: odd, alasan: request.isian["alasan"] ?? "")
      do throws(Penolakan) {
        try remark.periksa()
      } catch {
        var page = BacaanPage(ruang: room, pesanan: order, keadaan: state)
        page.alasan = remark.alasan
        page.galat = [.init(bidang: "alasan", pesan: error.pesan)]
        return .refusedForm(page)
      }
      return try await UnggahNaskah.pesan(
        request, room, order.naskah, .berkas(file), asal: order.asal, janggal: remark)
    default:
      throw WebError.permintaanSalah("Tombol formulir tidak terbaca. Buka kembali halaman pembacaan naskah.")
    }
  }
}
