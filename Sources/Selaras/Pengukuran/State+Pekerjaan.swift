public import Sakip

extension State {
  /// What waits for a person, in the order in which to look at it.
  /// - Parameters:
  ///   - hari: the day of looking, in the time zone of the pemda.
  ///   - isian: what waits in the forms of a perangkat daerah; a caller may answer from memory.
  ///   - ikhtisar: the year of a perangkat daerah; a caller may answer from memory.
  ///   - peninjauan: the agreements of a year that are to be looked at again; a caller may answer from memory.
  public func pekerjaan(
    untuk pelaku: Pelaku, pada hari: Tanggal, isian: (UnitState) -> [Pekerjaan],
    ikhtisar: (UnitState, Int) -> IkhtisarKinerja,
    peninjauan: (UnitState, Int) -> [PeninjauanPk] = { $0.peninjauanPk(tahun: $1) }
  ) -> [Pekerjaan] {
    let own = pelaku.peran.terikatUnit ? [pelaku.unit.flatMap { unit[$0] }].compactMap { $0 } : daftarUnit
    return own.flatMap { unit -> [Pekerjaan] in
      let kinds = Set(Pekerjaan.Jenis.allCases.filter { unit.jenis.peran($0.peran).contains(pelaku.peran) })
      guard !kinds.isEmpty else { return [] }
      let forms = isian(unit).filter { kinds.contains($0.jenis) }
        .compactMap { unit.untukVerifikator($0, akun: pelaku.akun) }
      return forms
        + (kinds.contains(.belumDireviu) ? unit.reviuDitunggu() : [])
        + unit.pekerjaanReviu(jenis: kinds)
        + (kinds.isDisjoint(with: [.perjanjianMenunggu, .perjanjianDiKertas])
          ? [] : perjanjianDitunggu(unit, untuk: pelaku, pada: hari).filter { kinds.contains($0.jenis) })
        + (kinds.contains(.perjanjianPerluDitinjau)
          ? perjanjianPerluDitinjau(unit, untuk: pelaku, pada: hari, peninjauan: peninjauan) : [])
        + (kinds.contains(.rencanaAksiMenunggu) ? rencanaAksiDitunggu(unit, untuk: pelaku, pada: hari) : [])
        + (kinds.contains(.tanpaTindakLanjut) ? unit.tindakLanjutDitunggu(tahun: hari.tahun) : [])
        + (kinds.contains(.menungguDukungan) ? dukunganDitunggu(unit, oleh: pelaku, tahun: hari.tahun) : [])
        + (kinds.contains(.dukunganDijawab) ? dukunganDijawab(unit, pada: hari) : [])
        + (kinds.contains(.merah) ? merah(unit, pada: hari, ikhtisar: ikhtisar) : [])
    }.menurutGiliran()
  }

  /// The red indikator of a perangkat daerah, each by its newest capaian of this year or the one before.
  private func merah(
    _ unit: UnitState, pada hari: Tanggal, ikhtisar: (UnitState, Int) -> IkhtisarKinerja
  ) -> [Pekerjaan] {
    let measured = Set(ikhtisar(unit, hari.tahun).indikator.filter { $0.capaian.persen != nil }.map(\.indikator.id))
    return [hari.tahun, hari.tahun - 1].flatMap { year in
      ikhtisar(unit, year).indikator.filter { row in
        unit.merah(row) && (year == hari.tahun || !measured.contains(row.indikator.id))
      }.map { row in
        Pekerjaan(
          .merah, unit: unit.id, tahun: year, indikator: [row.indikator.id],
          sejak: sejakMerah(unit, row, ikhtisar: ikhtisar))
      }
    }
  }

  /// The day on which the first figure of the unbroken run of red years was recorded.
  private func sejakMerah(
    _ unit: UnitState, _ row: KinerjaIndikator, ikhtisar: (UnitState, Int) -> IkhtisarKinerja
  ) -> Tanggal? {
    var first = row
    while let before = ikhtisar(unit, first.tahun - 1).indikator.first(where: { $0.indikator.id == row.indikator.id }),
      unit.merah(before)
    {
      first = before
    }
    return first.realisasi?.bagian.last.flatMap { self.hari(entri: $0.tercatat.entri) }
  }
}

extension UnitState {
  /// Whether a capaian is in the lower half of the scale of its year.
  func merah(_ row: KinerjaIndikator) -> Bool {
    row.capaian.persen.map { skala(tahun: row.tahun).diParuhBawah($0) } ?? false
  }

  /// Nobody verifies what he submitted himself: the rest; `nil` for nothing.
  fileprivate func untukVerifikator(_ work: Pekerjaan, akun: String) -> Pekerjaan? {
    guard work.jenis == .menungguVerifikasi, let month = work.bulan else { return work }
    let others = work.indikator.filter { id in
      guard let indicator = perencanaan.indikator[id] else { return false }
      return Periode.semua(indicator.frekuensi, tahun: work.tahun).contains {
        $0.bulanTerakhir == month && pengukuran.realisasi(id, $0)?.pengaju != akun
      }
    }
    return others.isEmpty ? nil : work.dengan(indikator: others)
  }

  fileprivate func tindakLanjutDitunggu(tahun: Int) -> [Pekerjaan] {
    let open = rekomendasi(tahun: tahun).map(\.id).filter { evaluasi.tindakLanjutTerakhir($0) == nil }
    return open.isEmpty ? [] : [Pekerjaan(.tanpaTindakLanjut, unit: id, tahun: tahun, rekomendasi: open)]
  }
}
