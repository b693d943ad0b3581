/// A scale that classes a figure, with its legal basis (rules §4).
///
/// A value of this type has no hole, no overlap and no class out of order: every figure has exactly one class.
public struct SkalaKategori: Sendable, Hashable {
  /// The name scripts use: `permendagri-86-2017`.
  public let kode: String
  /// The name on screen.
  public let nama: String
  /// The legal basis.
  public let dasar: String
  /// What stands behind a bound: `%` for a scale of capaian, nothing for one of values.
  public let satuan: String
  /// Decimals to which a figure is rounded half-up before it is classed, because the bounds of the scale leave holes
  /// between them; `nil` classes a figure as it is: 90,004 is above 90.
  public let pembulatan: Int?
  /// What a reader must know about the scale, shown wherever it is shown; empty where there is nothing to say.
  public let catatan: String
  /// Best class first.
  public let kelas: [Kelas]

  /// The class of a figure. Beyond the last bound on either side it is the outermost class; ``kebijakan(_:)`` says so.
  public func kategori(_ figure: Ratio) -> String {
    let value = pembulatan.map { Ratio(figure.rounded(decimals: $0)) } ?? figure
    return (kelas.first { $0.bawah?.dilewati(ke: .atas, value) ?? true } ?? kelas.last)?.nama ?? ""
  }

  /// The policies that classing a figure needed, each as a sentence; empty where the scale itself names the class.
  public func kebijakan(_ figure: Ratio) -> [String] {
    if let highest = kelas.first?.atas, !highest.dilewati(ke: .bawah, figure) {
      return ["\(subject) di atas \(highest.nilai.printed)\(satuan) digolongkan ke kelas tertinggi."]
    }
    if let lowest = kelas.last?.bawah, !lowest.dilewati(ke: .atas, figure) {
      return ["\(subject) di bawah \(lowest.nilai.printed)\(satuan) digolongkan ke kelas terendah."]
    }
    let isInHole = zip(kelas, kelas.dropFirst()).contains { upper, lower in
      guard let start = upper.bawah, let end = lower.atas else { return false }
      return !start.dilewati(ke: .atas, figure) && !end.dilewati(ke: .bawah, figure)
    }
    guard isInHole, let pembulatan else { return [] }
    return [
      "\(subject) di antara dua kelas dibulatkan \(Self.caraMembulatkan(pembulatan)) sebelum digolongkan."
    ]
  }

  /// What is done with figures that no class names by its bounds, as one sentence.
  public var cara: String {
    let rounding =
      pembulatan.map { "dibulatkan \(Self.caraMembulatkan($0)) sebelum dikategorikan" }
      ?? "tidak dibulatkan sebelum dikategorikan"
    let top = kelas.first?.atas.map {
      "; \(subject.lowercased()) di atas \($0.nilai.printed)\(satuan) termasuk kategori tertinggi"
    }
    return "\(subject) \(rounding)\(top ?? "")."
  }

  /// Whether it classes capaian, which are percentages; else it classes values.
  public var untukCapaian: Bool { satuan == "%" }

  private var subject: String { untukCapaian ? "Capaian" : "Nilai" }

  private static func caraMembulatkan(_ decimals: Int) -> String {
    decimals == 0 ? "ke bilangan bulat terdekat" : "menjadi \(decimals) desimal"
  }

  /// Checks that a number stands with the predicate that this scale gives it: `72,09 (BB)`.
  ///
  /// Values of other kinds have nothing to check.
  /// - Throws: ``PredikatTidakSesuai``.
  public func periksa(_ nilai: Nilai) throws(PredikatTidakSesuai) {
    guard case .angkaBerpredikat(let angka, let predikat) = nilai else { return }
    let seharusnya = kategori(Ratio(angka))
    guard predikat != seharusnya else { return }
    throw PredikatTidakSesuai(nilai: nilai, seharusnya: seharusnya, dasar: dasar)
  }

  /// The same scale with another remark.
  public func dengan(catatan: String) -> SkalaKategori {
    SkalaKategori(
      teruji: kode, nama: nama, dasar: dasar, satuan: satuan, pembulatan: pembulatan, catatan: catatan, kelas: kelas)
  }

  /// A scale whose classes are known to be right; ``init(kode:nama:dasar:satuan:pembulatan:catatan:kelas:)`` checks.
  init(
    teruji kode: String, nama: String, dasar: String, satuan: String, pembulatan: Int?, catatan: String = "",
    kelas: [Kelas]
  ) {
    self.kode = kode
    self.nama = nama
    self.dasar = dasar
    self.satuan = satuan
    self.pembulatan = pembulatan
    self.catatan = catatan
    self.kelas = kelas
  }
}
