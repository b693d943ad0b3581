import Selaras

/// Answering findings: one, or all that are ticked.
enum Tanggapan {
  static func send(_ request: RouteRequest) async throws -> Reply {
    switch try JawabanTemuan.baca(request, [.diperbaiki, .dijelaskan, .cabut]) {
    case .jawab(let reply): return reply
    case .siap(let form):
      switch form.aksi {
      case .diperbaiki:
        return try await form.catat {
          "\($0) disebut akan diperbaiki. Versi berikutnya menunjukkan apakah temuannya hilang."
        } _: {
          fakta(form, $0, .diperbaiki)
        }
      case .cabut:
        return try await form.catat {
          "Tanggapan dibatalkan: \($0)."
        } _: { row in
          row.telaah.tanggapan == nil
            ? []
            : [
              PencatatanDicabut(
                unit: form.page.ruang.unit.id, objek: form.page.objekTanggapan(row), alasan: form.kiriman.alasan ?? "")
            ]
        }
      default:
        return try await form.catat {
          "\($0) dijelaskan, lalu menunggu penilaian Inspektorat."
        } _: {
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
