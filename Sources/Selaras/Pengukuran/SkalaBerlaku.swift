public import Sakip

extension Daftar where Isi == SkalaDitetapkan {
  /// The scale of a kode by which a year is classed: of the law, or recorded and valid at the end of the year.
  public func skala(kode: String, tahun: Int) -> SkalaKategori? {
    SkalaKategori.peraturan(kode: kode)
      ?? semua.first { $0.kode == kode && $0.berlaku(tahun: tahun) }.flatMap(\.skala)
  }

  /// Every scale that can be chosen for a year, those of the law first.
  public func berlaku(tahun: Int) -> [SkalaKategori] {
    SkalaKategori.peraturan + semua.filter { $0.berlaku(tahun: tahun) }.compactMap(\.skala)
  }

  /// Refuses a kode that names no scale of a year.
  func wajibAda(_ kode: String, tahun: Int) throws(Penolakan) -> SkalaKategori {
    if let found = skala(kode: kode, tahun: tahun) { return found }
    let known = berlaku(tahun: tahun).map(\.kode).joined(separator: ", ")
    throw .isian(
      "skala",
      "Skala \u{201C}\(kode)\u{201D} belum ada atau tidak berlaku untuk tahun \(tahun). Pilih salah satu: \(known); atau tetapkan skalanya lebih dahulu."
    )
  }
}

extension UnitState {
  /// The scale by which the capaian of a year is classed.
  ///
  /// A journal of an earlier program may have chosen one that nobody recorded; the one that then takes its place says so.
  public func skala(tahun: Int) -> SkalaKategori {
    let chosen = kebijakan(tahun: tahun).skala
    return pengukuran.skalaDaerah.skala(kode: chosen, tahun: tahun)
      ?? .permendagri86.dengan(
        catatan:
          "Skala \u{201C}\(chosen)\u{201D} yang dipilih untuk tahun \(tahun) belum dicatat; yang dipakai skala ini.")
  }
}

extension UnitState {
  /// The scale that gives the numbers of an indikator their predicate in a year; `nil` where it has none.
  public func skalaPredikat(_ indikator: IndikatorDitetapkan, tahun: Int) -> SkalaKategori? {
    indikator.skala.flatMap { pengukuran.skalaDaerah.skala(kode: $0, tahun: tahun) }
  }
}

extension SkalaKategori {
  /// What is said of the scale beside a class: `Kategori capaian kinerja (Permendagri Nomor 86 Tahun 2017).`
  public var keterangan: String { "\(nama) (\(dasar)).\(catatan.isEmpty ? "" : " \(catatan)")" }
}
