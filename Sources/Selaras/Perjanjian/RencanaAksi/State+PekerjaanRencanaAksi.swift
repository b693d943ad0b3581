import Sakip

extension State {
  /// The rencana aksi of a unit that wait for somebody: for his approval, for being mended, or for being looked at again.
  /// What was sent waits whatever its year; what changed below an approved one is asked about around the running year.
  func rencanaAksiDitunggu(_ unit: UnitState, untuk pelaku: Pelaku, pada hari: Tanggal) -> [Pekerjaan] {
    unit.perjanjian.rencanaAksi.values.map(\.isi).compactMap { plan in
      let isCurrent = (hari.tahun - 1...hari.tahun + 1).contains(plan.isi.tahun)
      let steps = AlurRencanaAksi.langkah(dari: plan.status).filter { boleh(pelaku, $0, plan, pada: hari) }
      let kind: Pekerjaan.Jenis? =
        if steps.contains(where: { $0.aksi == .setujui }) {
          .rencanaAksiMenunggu
        } else if let returned = plan.pengembalian, returned.akun != pelaku.akun,
          steps.contains(where: { $0.aksi == .ajukan })
        {
          .rencanaAksiDikembalikan
        } else if isCurrent, steps.contains(where: { $0.aksi == .nyatakanTetap }), !direvisi(unit, plan),
          !unit.perluDitinjau(plan, pada: hari).isEmpty
        {
          .rencanaAksiPerluDitinjau
        } else {
          nil
        }
      return kind.flatMap { kind in
        guard unit.jenis.peran(kind.peran).contains(pelaku.peran) else { return nil }
        return Pekerjaan(
          kind, unit: unit.id, tahun: plan.isi.tahun, rencanaAksi: plan.isi.kunci,
          alasan: kind == .rencanaAksiDikembalikan ? [plan.pengembalian?.alasan].compactMap { $0 } : [])
      }
    }.sorted { ($0.tahun, $0.rencanaAksi?.jabatan ?? "") < ($1.tahun, $1.rencanaAksi?.jabatan ?? "") }
  }

  /// Whether a revision of it is being written.
  private func direvisi(_ unit: UnitState, _ plan: RencanaAksi) -> Bool {
    unit.perjanjian.rencanaAksi(tahun: plan.isi.tahun, jabatan: plan.isi.jabatan)
      .contains { $0.isi.nomor > plan.isi.nomor && $0.status != .dibatalkan }
  }
}
