import Selaras

/// Answering findings: one, or all that are ticked.
enum Tanggapan {
  static func send(_ request: RouteRequest) async throws -> Reply {
    switch try JawabanTemuan.baca(request, [.diperbaiki, .dijelaskan, .cabut]) {
    case .jawab(let reply): return reply
    case .siap(let form, let rows):
      let count = Count(rows.count).of("temuan")
      switch form.aksi {
      case .diperbaiki:
        return try await form.catat(
          facts(form, rows, .diperbaiki), rows,
          "\(count) disebut akan diperbaiki. Versi berikutnya menunjukkan apakah temuannya hilang.")
      case .cabut:
        return try await form.catat(
          rows.filter { $0.telaah.tanggapan != nil }.map {
            PencatatanDicabut(
              unit: form.page.ruang.unit.id, objek: form.page.objekTanggapan($0), alasan: form.kiriman.alasan ?? "")
          }, rows, "Tanggapan dibatalkan.")
      default:
        return try await form.catat(
          facts(form, rows, .dijelaskan), rows, "\(count) dijelaskan, lalu menunggu penilaian Inspektorat.")
      }
    }
  }

  /// The answers that are not recorded already as they are.
  static func facts(
    _ form: JawabanTemuan, _ rows: [NaskahPage.Baris], _ answer: TemuanDitanggapi.Tanggapan
  ) -> [TemuanDitanggapi] {
    rows.compactMap { row in
      let fact = TemuanDitanggapi(
        unit: form.page.ruang.unit.id, tahun: form.page.ruang.tahun, naskah: form.page.fakta.naskah,
        temuan: row.temuan.kunci, tanggapan: answer, alasan: form.kiriman.alasan)
      // A promise that this version has broken can be made anew.
      return row.telaah.tanggapan?.isi == fact && row.telaah.keadaan != .masihDitemukan ? nil : fact
    }
  }
}
