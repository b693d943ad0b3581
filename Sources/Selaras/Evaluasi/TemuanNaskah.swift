/// A finding of the checker in a document, as the journal keeps it.
public struct TemuanNaskah: Sendable, Hashable, Codable {
  /// How much it weighs.
  public enum Tingkat: String, Sendable, Hashable, Codable, CaseIterable {
    /// A contradiction that the document itself proves.
    case galat
    /// Something implausible or incomplete.
    case peringatan

    /// The name on screen.
    public var nama: String {
      switch self {
      case .galat: "Galat"
      case .peringatan: "Peringatan"
      }
    }
  }

  /// By what a finding is known again in the next version of the document: lines move, texts stay.
  public struct Kunci: Sendable, Hashable, Codable {
    /// The code of the rule.
    public let kode: String
    /// What is wrong, as printed.
    public let tercetak: String
    /// What it contradicts or is computed from, as printed; `nil` where it is compared with nothing. What was said about
    /// one figure is not said about another that is printed the same.
    public let bandingan: String?
    /// The how-manieth of the same in the document, from 1.
    public let ke: Int

    /// A key from its parts.
    public init(kode: String, tercetak: String, bandingan: String? = nil, ke: Int) {
      self.kode = kode
      self.tercetak = tercetak
      self.bandingan = bandingan
      self.ke = ke
    }
  }

  /// By what it is known again.
  public let kunci: Kunci
  /// How much it weighs.
  public let tingkat: Tingkat
  /// The line of the text that was read, from 1.
  public let baris: Int
  /// The page, from 1; `nil` for documents without pages.
  public let halaman: Int?
  /// What is wrong in one sentence.
  public let uraian: String
  /// What should stand there; `nil` where the document does not decide it.
  public let seharusnya: String?
  /// The computation with its figures; `nil` where nothing is computed.
  public let perhitungan: String?
  /// The heading of the chapter; `nil` in front of the first.
  public let bab: String?

  /// A finding from its parts.
  public init(
    kunci: Kunci, tingkat: Tingkat, baris: Int, halaman: Int? = nil, uraian: String, seharusnya: String? = nil,
    perhitungan: String? = nil, bab: String? = nil
  ) {
    self.kunci = kunci
    self.tingkat = tingkat
    self.baris = baris
    self.halaman = halaman
    self.uraian = uraian
    self.seharusnya = seharusnya
    self.perhitungan = perhitungan
    self.bab = bab
  }
}
