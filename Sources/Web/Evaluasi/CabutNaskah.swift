import Selaras

/// Withdrawing a version that was sent by mistake.
enum CabutNaskah {
  static func send(_ request: RouteRequest) async throws -> Reply {
    let room = try RuangReviu(request)
    // Who presses twice is told twice that it is done.
    if let number = room.versiDicabut(request) { return dicabut(room, number) }
    let page = try NaskahPage(room, request, kiriman: KirimanTemuan(request.isian))
    guard page.isTerakhir else {
      return JawabanTemuan.tolak(page, nil, "Hanya versi terakhir yang dapat dicabut.")
    }
    let fact = PencatatanDicabut(
      unit: room.unit.id,
      objek: .naskahReviu(tahun: room.tahun, naskah: page.fakta.naskah, versi: page.fakta.versi),
      alasan: request.isian["alasan-cabut"] ?? "")
    guard let failure = await request.catat([fact]), try RuangReviu(request.sekarang()).versiDicabut(request) == nil
    else { return dicabut(room, page.fakta.versi) }
    return JawabanTemuan.tolak(page, failure.penolakan?.bidang == "alasan" ? "alasan-cabut" : nil, failure.pesan)
  }

  private static func dicabut(_ room: RuangReviu, _ number: Int) -> Reply {
    .redirect(room.alamat(), pesan: "Versi \(number) dicabut. Riwayatnya tetap ada dalam jurnal.")
  }
}
