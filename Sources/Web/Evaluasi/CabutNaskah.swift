import Selaras

/// Withdrawing a version that was sent by mistake.
enum CabutNaskah {
  static func send(_ request: RouteRequest) async throws -> Reply {
    let room = try RuangReviu(request)
    let page = try NaskahPage(room, request, kiriman: KirimanTemuan(request.isian))
    guard page.isTerakhir else {
      return JawabanTemuan.tolak(page, nil, "Hanya versi terakhir yang dapat dicabut.")
    }
    let fact = PencatatanDicabut(
      unit: room.unit.id,
      objek: .naskahReviu(tahun: room.tahun, naskah: page.fakta.naskah, versi: page.fakta.versi),
      alasan: request.isian["alasan-cabut"] ?? "")
    guard let failure = await request.catat([fact]) else {
      return .redirect(room.alamat(), pesan: "Versi \(page.fakta.versi) dicabut. Riwayatnya tetap ada dalam jurnal.")
    }
    return JawabanTemuan.tolak(page, failure.penolakan?.bidang == "alasan" ? "alasan-cabut" : nil, failure.pesan)
  }
}
