import Sakip

extension State {
  /// The agreements of a unit that wait for somebody: for the approval of a post that he acts for, for the paper of one
  /// without an account, or for being mended.
  /// Whatever their year: what was sent waits until it is answered.
  func perjanjianDitunggu(_ unit: UnitState, untuk pelaku: Pelaku, pada hari: Tanggal) -> [Pekerjaan] {
    unit.perjanjian.naskah.values.map(\.isi).compactMap { draft in
      let steps = draft.langkahBerikutnya.filter { boleh(pelaku, $0, draft, pada: hari) }
      let kind: Pekerjaan.Jenis? =
        if steps.contains(where: \.aksi.persetujuan) {
          .perjanjianMenunggu
        } else if let returned = draft.pengembalian, returned.akun != pelaku.akun,
          steps.contains(where: { $0.aksi == .ajukan }),
          unit.jenis.peran(Pekerjaan.Jenis.perjanjianDikembalikan.peran).contains(pelaku.peran)
        {
          .perjanjianDikembalikan
        } else if draft.langkahBerikutnya.contains(where: { boleh(pelaku, $0, draft, pada: hari, diKertas: true) }) {
          .perjanjianDiKertas
        } else {
          nil
        }
      return kind.map { kind in
        Pekerjaan(
          kind, unit: unit.id, tahun: draft.isi.tahun, perjanjian: draft.isi.kunci,
          tenggat: tenggatPk(unit: unit.id, tahun: draft.isi.tahun, versi: draft.isi.nomor == 0 ? .murni : .perubahan)?
            .tanggal,
          alasan: kind == .perjanjianDikembalikan ? [draft.pengembalian?.alasan].compactMap { $0 } : [])
      }
    }.sorted { ($0.tahun, $0.perjanjian?.jabatan ?? "") < ($1.tahun, $1.perjanjian?.jabatan ?? "") }
  }
}
