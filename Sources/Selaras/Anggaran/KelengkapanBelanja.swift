public import Sakip

/// How far the spending of a perangkat daerah is recorded for one month.
public struct KelengkapanBelanja: Sendable, Hashable {
  /// The month.
  public let bulan: Periode
  /// How many sub kegiatan have money to spend.
  public let seluruhnya: Int
  /// How many of them have neither this month nor a later one recorded: an amount since January covers those before it.
  public let menunggu: Int
  /// The last day in time.
  public let tenggat: Tanggal
  /// Days after the deadline until the day of looking; 0 for none.
  public let terlambat: Int

  /// Whether something is missing after its deadline.
  public var tertunggak: Bool { menunggu > 0 && terlambat > 0 }

  /// The state into which it brings its month.
  var keadaan: KeadaanKelengkapan {
    if seluruhnya == 0 { return .tidakAda }
    return menunggu == 0 ? .lengkap : terlambat > 0 ? .kosong : .belumJatuhTempo
  }

  /// What is missing after its deadline, as one finding of the month.
  func temuan(unit: String) -> TemuanKelengkapan? {
    guard tertunggak else { return nil }
    return TemuanKelengkapan(
      jenis: .belanjaBelumDicatat, unit: unit, indikator: nil, periode: bulan,
      uraian:
        "Realisasi anggaran sampai akhir \(bulan.nama) belum dicatat untuk \(menunggu) dari \(seluruhnya) sub kegiatan; tenggatnya \(tenggat.printed), lewat \(terlambat) hari. Isi realisasi anggarannya."
    )
  }
}

extension UnitState {
  /// How far the spending of a year is recorded, January first: always 12 months.
  /// - Parameter hari: the day of looking.
  public func kelengkapanBelanja(tahun: Int, pada hari: Tanggal) -> [KelengkapanBelanja] {
    let year = anggaran.tahun[tahun] ?? AnggaranTahun()
    let covered = year.simpul.semua.compactMap { place -> Int? in
      guard let recorded = year.subKegiatan[place.id], recorded.adaPagu else { return nil }
      return recorded.bulanTercatat
    }
    return Periode.semua(.bulan, tahun: tahun).map { month in
      let due = pengukuran.jadwalDaerah.tenggat(month)
      return KelengkapanBelanja(
        bulan: month, seluruhnya: covered.count, menunggu: covered.count { $0 < month.bulanTerakhir }, tenggat: due,
        terlambat: max(0, hari.hariSejak1970 - due.hariSejak1970))
    }
  }
}

extension KelengkapanUnit {
  /// How many months lack spending after their deadline.
  public var belanjaTertunggak: Int { temuan.count { $0.jenis == .belanjaBelumDicatat } }
}
