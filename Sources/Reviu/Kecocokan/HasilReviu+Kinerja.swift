extension HasilReviu {
  /// How many figures were checked.
  var angkaDiperiksa: Int {
    [Pemeriksaan.Jenis.angka, .persen, .jumlah, .selisih].reduce(0) { $0 + (diperiksa[$1] ?? 0) }
  }

  /// Whether no figure could be checked and the text does not speak of performance: no finding would then prove nothing.
  public var takBerisiKinerja: Bool {
    angkaDiperiksa == 0 && KosakataKinerja(PotonganTeks.semua(naskah)).ragam < 2
  }
}
