public import Sakip

extension UnitState {
  /// How far ahead deadlines are shown, in days.
  public static let hariKeDepan = 45

  /// Everything that waits in the forms of one perangkat daerah: of this year and the one before, and of every earlier one
  /// in which it planned, promised, spent or measured anything.
  ///
  /// It depends on this value and the day alone, so that a caller may remember it.
  public func pekerjaanIsian(pada hari: Tanggal) -> [Pekerjaan] {
    let identitas = organisasi.identitas.isi
    let years = Set(daftarTahun + perencanaan.target.semuaKunci.map(\.tahun)).filter { $0 <= hari.tahun }
      .union([hari.tahun - 1, hari.tahun]).sorted()
    let waiting = years.filter(identitas.berlaku(tahun:)).flatMap { year in
      let rows = Dictionary(grouping: isianIndikator(tahun: year, pada: hari), by: \.periode.bulanTerakhir)
      return (1...12).flatMap { month -> [Pekerjaan] in
        guard let period = Periode(tahun: year, jenis: .bulan, urutan: month) else { return [] }
        return pekerjaan(period, rows[month] ?? [], pada: hari)
      }
    }
    return waiting + pembukaan(pada: hari, tanpa: waiting)
  }

  private func pekerjaan(_ month: Periode, _ rows: [IsianIndikator], pada hari: Tanggal) -> [Pekerjaan] {
    let waiting = Dictionary(grouping: rows) { $0.pekerjaan(pada: hari) }
    let spending = anggaran.tahun[month.tahun]?.ditunggu(sampaiBulan: month.urutan) ?? []
    let due = pengukuran.jadwalDaerah.tenggat(month)
    let spendingWaits =
      spending.isEmpty
      ? nil : PeriodeDitunggu(month, tenggat: due, bukaan: bukaan(month, pada: hari)).pekerjaan(pada: hari)
    return Pekerjaan.Jenis.allCases.compactMap { kind in
      let indicators = waiting[kind] ?? []
      let places = spendingWaits == kind ? spending : []
      guard !indicators.isEmpty || !places.isEmpty else { return nil }
      let openings = kind == .dibuka ? (indicators.map(\.bukaan) + [bukaan(month, pada: hari)]).pembukaan : []
      let deadlines = indicators.map(\.ketepatan.tenggat) + (places.isEmpty ? [] : [due])
      return Pekerjaan(
        kind, unit: id, tahun: month.tahun, bulan: month.urutan, indikator: indicators.map(\.indikator.id),
        subKegiatan: places, tenggat: (openings.isEmpty ? deadlines : openings.map(\.sampai)).min(),
        alasan: [.dikembalikan, .terkunciDikembalikan].contains(kind)
          ? indicators.compactMap(\.pengembalian?.alasan).tanpaUlangan : openings.map(\.alasan).tanpaUlangan)
    }
  }

  /// The openings that hold on the day and of which nothing waits: what waits is told once, with its opening. Where every
  /// realisasi stays locked, only the spending is open.
  private func pembukaan(pada hari: Tanggal, tanpa waiting: [Pekerjaan]) -> [Pekerjaan] {
    let told = Set(
      waiting.filter { [.dibuka, .dikembalikan].contains($0.jenis) }.compactMap { work in
        work.bulan.map { work.tahun * 100 + $0 }
      })
    return pengukuran.dibuka.values.map(\.isi).filter { opening in
      hari <= opening.sampai && !told.contains(opening.periode.tahun * 100 + opening.periode.bulanTerakhir)
    }.compactMap { opening in
      let isSpendingAlone = seluruhnyaTetapTerkunci(opening, pada: hari)
      let places = isSpendingAlone ? anggaran.tahun[opening.periode.tahun]?.berpagu ?? [] : []
      guard !isSpendingAlone || !places.isEmpty else { return nil }
      return Pekerjaan(
        .dibuka, unit: id, tahun: opening.periode.tahun, bulan: opening.periode.bulanTerakhir, subKegiatan: places,
        tenggat: opening.sampai, alasan: [opening.alasan])
    }
  }
}

extension [BukaanIsian] {
  /// The openings among them.
  fileprivate var pembukaan: [IsianDibuka] {
    compactMap { if case .dibuka(let opening) = $0 { opening } else { nil } }
  }
}

/// A period without its figure.
private struct PeriodeDitunggu {
  let periode: Periode
  let tenggat: Tanggal
  let bukaan: BukaanIsian

  init(_ periode: Periode, tenggat: Tanggal, bukaan: BukaanIsian) {
    self.periode = periode
    self.tenggat = tenggat
    self.bukaan = bukaan
  }

  /// What waits; `nil` while the deadline is far.
  func pekerjaan(pada hari: Tanggal) -> Pekerjaan.Jenis? {
    switch bukaan {
    case .terkunci: return .terkunci
    case .dibuka: return .dibuka
    case .terbuka: break
    }
    if tenggat < hari { return .terlambat }
    if periode.hariTerakhir < hari { return .jatuhTempo }
    return tenggat.hariSejak1970 - hari.hariSejak1970 <= UnitState.hariKeDepan ? .mendatang : nil
  }
}

extension IsianIndikator {
  /// What waits here; `nil` for nothing.
  fileprivate func pekerjaan(pada hari: Tanggal) -> Pekerjaan.Jenis? {
    switch tercatat?.status {
    case _ where dikembalikan: bukaan.dapatDiisi ? .dikembalikan : .terkunciDikembalikan
    case .diajukan: .menungguVerifikasi
    case .diverifikasi: .menungguPersetujuan
    case .disetujui, .terkunci: nil
    case nil, .draft, .dikembalikan:
      PeriodeDitunggu(periode, tenggat: ketepatan.tenggat, bukaan: bukaan).pekerjaan(pada: hari)
    }
  }
}
