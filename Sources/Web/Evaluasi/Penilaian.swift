import Selaras

/// Deciding about explanations: one, or all that are ticked.
enum Penilaian {
  static func send(_ request: RouteRequest) async throws -> Reply {
    switch try JawabanTemuan.baca(request, [.diterima, .ditolak, .jelaskanTerima, .cabut]) {
    case .jawab(let reply): return reply
    case .siap(let form): return try await simpan(form)
    }
  }

  private static func simpan(_ form: JawabanTemuan) async throws -> Reply {
    switch form.aksi {
    case .cabut:
      return try await form.catat {
        "Penilaian dibatalkan: \($0); penjelasannya menunggu dinilai lagi."
      } _: { row in
        row.telaah.penilaian == nil
          ? []
          : [
            PencatatanDicabut(
              unit: form.page.ruang.unit.id, objek: form.page.objekPenilaian(row), alasan: form.kiriman.alasan ?? "")
          ]
      }
    case .jelaskanTerima:
      return try await form.catat {
        "\($0) dijelaskan dan diterima oleh Inspektorat."
      } _: { row in
        guard !sudah(row, .diterima, form) else { return [] }
        // What the perangkat daerah has explained itself stays its own words.
        let explained = row.telaah.keadaan == .dijelaskan ? [] : Tanggapan.fakta(form, row, .dijelaskan)
        return explained + [putusan(form, row, .diterima, alasan: explained.isEmpty ? form.kiriman.alasan : nil)]
      }
    default:
      let decision: TanggapanDinilai.Putusan = form.aksi == .diterima ? .diterima : .ditolak
      if let open = form.baris.first(where: { !$0.menerima(form.aksi) }) {
        return JawabanTemuan.tolak(
          form.page, open.id,
          "Temuan nomor \(open.nomor), \(open.temuan.kunci.kode) \u{201C}\(open.temuan.kunci.tercetak.prefix(60))\u{201D}, belum dijelaskan, sehingga tidak ada yang dinilai. Jelaskan dan terima, atau lepas centangnya."
        )
      }
      return try await form.catat { subject in
        decision == .diterima
          ? "Penjelasan diterima: \(subject)." : "Penjelasan ditolak: \(subject), yang menunggu perangkat daerah lagi."
      } _: { row in
        sudah(row, decision, form) ? [] : [putusan(form, row, decision, alasan: form.kiriman.alasan)]
      }
    }
  }

  private static func putusan(
    _ form: JawabanTemuan, _ row: NaskahPage.Baris, _ decision: TanggapanDinilai.Putusan, alasan: String?
  ) -> TanggapanDinilai {
    TanggapanDinilai(
      unit: form.page.ruang.unit.id, tahun: form.page.ruang.tahun, naskah: form.page.fakta.naskah,
      temuan: row.temuan.kunci, putusan: decision, alasan: alasan)
  }

  /// Whether the same was decided already, of the same answer.
  private static func sudah(
    _ row: NaskahPage.Baris, _ decision: TanggapanDinilai.Putusan, _ form: JawabanTemuan
  ) -> Bool {
    guard row.telaah.penilaian?.isi.putusan == decision else { return false }
    return form.aksi == .jelaskanTerima
      ? [row.telaah.tanggapan?.isi.alasan, row.telaah.penilaian?.isi.alasan].contains(form.kiriman.alasan)
      : row.telaah.penilaian?.isi.alasan == form.kiriman.alasan
  }
}
