import Sakip

extension State {
  /// The rencana aksi of a unit that wait for somebody: for his approval, for being mended, or for being looked at again,
  /// whatever their year. What changed below an approved one is asked of those who write it and of the one who approved.
  func rencanaAksiDitunggu(_ unit: UnitState, untuk pelaku: Pelaku, pada hari: Tanggal) -> [Pekerjaan] {
    unit.perjanjian.rencanaAksi.values.map(\.isi).compactMap { plan in
      let steps = AlurRencanaAksi.langkah(dari: plan.status).filter { boleh(pelaku, $0, plan, pada: hari) }
      let kind: Pekerjaan.Jenis? =
        if steps.contains(where: { $0.aksi == .setujui }) {
          .rencanaAksiMenunggu
        } else if let returned = plan.pengembalian, returned.akun != pelaku.akun,
          steps.contains(where: { $0.aksi == .ajukan })
        {
          .rencanaAksiDikembalikan
        } else if plan.status == .disetujui, meninjau(unit, plan, pelaku, pada: hari), !direvisi(unit, plan),
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

  /// Whether somebody is asked about an approved one: he writes those of the unit, or acts for the post that approves.
  private func meninjau(_ unit: UnitState, _ plan: RencanaAksi, _ pelaku: Pelaku, pada hari: Tanggal) -> Bool {
    if unit.jenis.peran([.operator, .kepala]).contains(pelaku.peran) { return true }
    return penyetuju(plan.isi).map { penindak(unit: $0.unit, jabatan: $0.jabatan, pada: hari).mengizinkan(pelaku) }
      ?? false
  }

  /// Whether a revision of it is being written.
  private func direvisi(_ unit: UnitState, _ plan: RencanaAksi) -> Bool {
    unit.perjanjian.rencanaAksi(tahun: plan.isi.tahun, jabatan: plan.isi.jabatan)
      .contains { $0.isi.nomor > plan.isi.nomor && $0.status != .dibatalkan }
  }
}
