import Selaras

/// Deciding about explanations: one, or all that are ticked.
enum Penilaian {
  static func send(_ request: RouteRequest) async throws -> Reply {
    switch try JawabanTemuan.baca(request, [.diterima, .ditolak, .jelaskanTerima, .cabut]) {
    case .jawab(let reply): return reply
    case .siap(let form, let rows): return try await simpan(form, rows)
    }
  }

  private static func simpan(_ form: JawabanTemuan, _ rows: [NaskahPage.Baris]) async throws -> Reply {
    let count = Count(rows.count).of("temuan")
    switch form.aksi {
    case .cabut:
      let facts = rows.filter { $0.telaah.penilaian != nil }.map {
        PencatatanDicabut(
          unit: form.page.ruang.unit.id, objek: form.page.objekPenilaian($0), alasan: form.kiriman.alasan ?? "")
      }
      return try await form.catat(facts, rows, "Penilaian dibatalkan; penjelasannya menunggu dinilai lagi.")
    case .jelaskanTerima:
      let facts = rows.filter { !sudah($0, .diterima, form) }.flatMap { row -> [any Event] in
        // What the perangkat daerah has explained itself stays its own words.
        let explained = row.telaah.keadaan == .dijelaskan ? [] : Tanggapan.facts(form, [row], .dijelaskan)
        return explained + [putusan(form, row, .diterima, alasan: explained.isEmpty ? form.kiriman.alasan : nil)]
      }
      return try await form.catat(facts, rows, "\(count) dijelaskan dan diterima oleh Inspektorat.")
    default:
      let decision: TanggapanDinilai.Putusan = form.aksi == .diterima ? .diterima : .ditolak
      if let open = rows.first(where: { $0.telaah.tanggapan?.isi.tanggapan != .dijelaskan }) {
        return JawabanTemuan.tolak(
          form.page, open.id,
          "Temuan \(open.temuan.kunci.kode) \u{201C}\(open.temuan.kunci.tercetak.prefix(60))\u{201D} belum dijelaskan, sehingga tidak ada yang dinilai. Jelaskan dan terima, atau lepas centangnya."
        )
      }
      let facts = rows.filter { !sudah($0, decision, form) }.map {
        putusan(form, $0, decision, alasan: form.kiriman.alasan)
      }
      return try await form.catat(
        facts, rows,
        decision == .diterima
          ? "Penjelasan \(count) diterima."
          : "Penjelasan \(count) ditolak; temuannya menunggu perangkat daerah lagi.")
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
