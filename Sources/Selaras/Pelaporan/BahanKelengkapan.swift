/// What the items of ``ButirKelengkapan`` look at.
struct BahanKelengkapan: Sendable {
  let unit: UnitState
  let tahun: Int
  let ikhtisar: IkhtisarKinerja
  /// What changed after the review.
  let perubahan: [PerubahanSesudahReviu]

  /// What the report accounts for.
  var dilaporkan: [KinerjaIndikator] { unit.dilaporkan(dalam: ikhtisar) }

  var profil: ProfilDicatat? { unit.organisasi.profil[tahun]?.isi }

  var pelaporan: PelaporanTahun { unit.pelaporan.tahun[tahun] ?? PelaporanTahun() }

  var struktur: StrukturLaporan { pelaporan.struktur?.isi ?? .baku }

  /// One thing missing for every indikator of the report of which `uraian` says so; the year itself where nothing is
  /// measured.
  func setiapIndikator(terpenuhi: String, _ uraian: (KinerjaIndikator) -> Kekurangan?) -> HasilKelengkapan {
    guard !dilaporkan.isEmpty else {
      return .belum([Kekurangan("Belum ada indikator bertarget atau berealisasi tahun \(tahun)", .rencana)])
    }
    return .dari(dilaporkan.compactMap(uraian), terpenuhi: terpenuhi)
  }

  /// Whether anything of some kinds is written about an indikator, or about the sasaran or tujuan that it measures.
  func tertulis(_ jenis: [AnalisisDicatat.Jenis], _ row: KinerjaIndikator) -> Bool {
    [row.indikator.id, row.tempat?.id].compactMap { $0 }.contains { subject in
      jenis.contains { !pelaporan.butir($0, subjek: subject).isEmpty }
    }
  }
}

extension UnitState {
  /// What a report of the year accounts for: the promised indikator; every one of the year where nothing is promised.
  public func dilaporkan(dalam ikhtisar: IkhtisarKinerja) -> [KinerjaIndikator] {
    perjanjian.berlaku(tahun: ikhtisar.tahun) == nil ? ikhtisar.indikator : ikhtisar.dijanjikan
  }
}

extension KinerjaIndikator {
  func kurang(_ what: String) -> Kekurangan {
    Kekurangan("\(indikator.nama): \(what)", .indikator(indikator.id))
  }

  /// What is written about the sasaran or tujuan serves all of its indikator.
  func kurangAnalisis(_ what: String) -> Kekurangan {
    Kekurangan("\(indikator.nama): \(what)", .analisis(subjek: tempat?.id))
  }
}
