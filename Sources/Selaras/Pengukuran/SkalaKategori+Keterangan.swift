public import Sakip

extension SkalaKategori {
  /// What is said of the scale beside a class: `Kategori capaian kinerja (Permendagri Nomor 86 Tahun 2017).`
  public var keterangan: String { "\(nama) (\(dasar)).\(catatan.isEmpty ? "" : " \(catatan)")" }
}
