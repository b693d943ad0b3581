extension Tanggal {
  /// The same day of the next month; its last day where it is shorter: 31 January -> 28 or 29 February.
  public var sebulanKemudian: Tanggal {
    let year = bulan == 12 ? tahun + 1 : tahun
    let month = bulan == 12 ? 1 : bulan + 1
    let last = Tanggal.panjangBulan(month, tahun: year)
    return Tanggal(tahun: year, bulan: month, hari: min(hari, last)) ?? self
  }

  /// The first day of its month.
  public var awalBulan: Tanggal { Tanggal(tahun: tahun, bulan: bulan, hari: 1) ?? self }

  /// The last day of its month.
  public var akhirBulan: Tanggal {
    Tanggal(tahun: tahun, bulan: bulan, hari: Tanggal.panjangBulan(bulan, tahun: tahun)) ?? self
  }
}
