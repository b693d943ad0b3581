import Selaras

/// Answering findings: one, or all that are ticked.
enum Tanggapan {
  static func send(_ request: RouteRequest) async throws -> Reply {
    switch try JawabanTemuan.baca(request, [.diperbaiki, .dijelaskan, .cabut]) {
    case .jawab(let reply): return reply
    case .siap(let form):
      let count = Count(form.baris.count).of("temuan")
      switch form.aksi {
      case .diperbaiki:
        return try await form.catat(
          "\(count) disebut akan diperbaiki. Versi berikutnya menunjukkan apakah temuannya hilang."
        ) { fakta(form, $0, .diperbaiki) }
      case .cabut:
        return try await form.catat("Tanggapan dibatalkan.") { row in
          row.telaah.tanggapan == nil
            ? []
            : [
              PencatatanDicabut(
                unit: form.page.ruang.unit.id, objek: form.page.objekTanggapan(row), alasan: form.kiriman.alasan ?? "")
            ]
        }
      default:
        return try await form.catat("\(count) dijelaskan, lalu menunggu penilaian Inspektorat.") {
          fakta(form, $0, .dijelaskan)
        }
      }
    }
  }

  /// The answer to a finding; empty where it is recorded already as it is.
  static func fakta(
    _ form: JawabanTemuan, _ row: NaskahPage.Baris, _ answer: TemuanDitanggapi.Tanggapan
  ) -> [TemuanDitanggapi] {
    let fact = TemuanDitanggapi(
      unit: form.page.ruang.unit.id, tahun: form.page.ruang.tahun, naskah: form.page.fakta.naskah,
      temuan: row.temuan.kunci, tanggapan: answer, alasan: form.kiriman.alasan)
    // A promise that this version has broken can be made anew.
    return row.telaah.tanggapan?.isi == fact && row.telaah.keadaan != .masihDitemukan ? [] : [fact]
  }
}
