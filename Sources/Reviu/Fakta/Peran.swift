/// What a column or a figure of a sentence stands for.
public enum Peran: String, Sendable, Hashable, CaseIterable {
  case nomor, kode, tujuan, sasaran, indikator, nama, satuan
  case target, realisasi, capaian
  case targetAkhir, capaianAkhir, pembanding
  case pagu, realisasiAnggaran, serapan, efisiensi
  case jumlah, persen, selisih, bobot, kategori
  case rumus, sumber, penanggungJawab, keterangan, lain

  /// Whether it names what a row is about.
  public var menamai: Bool { [.tujuan, .sasaran, .indikator, .nama].contains(self) }
  /// Whether it holds amounts of money.
  public var uang: Bool { self == .pagu || self == .realisasiAnggaran }
}
