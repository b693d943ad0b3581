extension Periode {
  /// The period of the same length before it; `nil` before the first year that the system handles.
  public var sebelumnya: Periode? {
    urutan > 1
      ? Periode(tahun: tahun, jenis: jenis, urutan: urutan - 1)
      : Periode(tahun: tahun - 1, jenis: jenis, urutan: jenis.jumlahSetahun)
  }
}
