/// A dated scale that classes a figure, with its legal basis (rules §4).
public struct SkalaKategori: Sendable, Hashable {
  /// One class: everything from a lower bound upwards that no higher class takes.
  public struct Kelas: Sendable, Hashable {
    /// The name printed: `Sangat Tinggi`, `AA`.
    public let nama: String
    /// The lower bound; `nil` for the lowest class.
    public let batasBawah: Int?
    /// Whether the bound itself belongs to the class.
    public let termasukBatas: Bool
    /// The range as it is printed in a table of the scale.
    public let rentang: String
  }

  /// What is done with a figure before it is classed.
  public enum Pembulatan: Sendable, Hashable {
    /// Classed as it is: 90,004 is above 90.
    case tanpa
    /// Rounded half-up to a whole number first, because the bounds of the scale are whole and have holes.
    case bilanganBulat
  }

  /// The name scripts use: `permendagri-86-2017`.
  public let kode: String
  /// The name on screen.
  public let nama: String
  /// The legal basis.
  public let dasar: String
  /// The policy before classing.
  public let pembulatan: Pembulatan
  /// Best class first.
  public let kelas: [Kelas]

  /// The class of a figure.
  public func kategori(_ figure: Ratio) -> String {
    let value = pembulatan == .bilanganBulat ? Ratio(figure.rounded(decimals: 0)) : figure
    let found = kelas.first { candidate in
      guard let bound = candidate.batasBawah else { return true }
      return candidate.termasukBatas ? value >= Ratio(bound) : value > Ratio(bound)
    }
    return found?.nama ?? ""
  }

  /// The policies that classing a figure needed, each as a sentence; empty where the scale itself names the class.
  public func kebijakan(_ figure: Ratio) -> [String] {
    guard pembulatan == .bilanganBulat else { return [] }
    let isInHole = kelas.compactMap(\.batasBawah).contains { figure > Ratio($0 - 1) && figure < Ratio($0) }
    if isInHole { return ["Capaian di antara dua kelas dibulatkan ke bilangan bulat terdekat sebelum digolongkan."] }
    return figure > Ratio(100) ? ["Capaian di atas 100% digolongkan ke kelas tertinggi."] : []
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
}
