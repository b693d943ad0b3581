public import Sakip

extension Daftar where Isi == SkalaDitetapkan {
  /// The scale of a kode by which a year is classed: of the law, or recorded and valid at the end of the year.
  public func skala(kode: String, tahun: Int) -> SkalaKategori? {
    SkalaKategori.peraturan(kode: kode)
      ?? semua.first { $0.kode == kode && $0.menggolongkan(tahun: tahun) }.flatMap(\.skala)
  }

  /// Every scale by which a year can be classed, those of the law first.
  public func menggolongkan(tahun: Int) -> [SkalaKategori] {
    SkalaKategori.peraturan + semua.filter { $0.menggolongkan(tahun: tahun) }.compactMap(\.skala)
  }

  /// Refuses a kode that names no scale of a year, or one that classes something else.
  func wajibAda(_ kode: String, tahun: Int, untuk kegunaan: KegunaanSkala) throws(Penolakan) -> SkalaKategori {
    let found = skala(kode: kode, tahun: tahun)
    if let found, kegunaan.sesuai(found) { return found }
    let fitting = menggolongkan(tahun: tahun).filter(kegunaan.sesuai).map(\.kode).joined(separator: ", ")
    let problem =
      found == nil
      ? "belum ada atau tidak berlaku untuk tahun \(tahun)" : "tidak menggolongkan \(kegunaan.yangDigolongkan)"
    throw .isian(
      "skala",
      "Skala \u{201C}\(kode)\u{201D} \(problem). Pilih salah satu: \(fitting); atau tetapkan skalanya lebih dahulu."
    )
  }
}
