/// A contradiction or a weakness found in a document.
public struct Temuan: Sendable, Hashable {
  /// How much it weighs.
  public enum Tingkat: String, Sendable, Hashable, Codable, Comparable {
    /// A contradiction that the document itself proves.
    case galat
    /// Something implausible or incomplete, for a person to judge.
    case peringatan

    /// The graver first.
    public static func < (left: Tingkat, right: Tingkat) -> Bool { left == .galat && right == .peringatan }
  }

  /// A place with what is printed there.
  public struct Kutipan: Sendable, Hashable {
    /// The place.
    public let letak: Letak
    /// The string as printed.
    public let tulisan: String

    /// A quotation.
    public init(_ tulisan: String, pada letak: Letak) {
      self.tulisan = tulisan
      self.letak = letak
    }
  }

  /// The code of the rule.
  public let kode: String
  /// How much it weighs.
  public let tingkat: Tingkat
  /// What is wrong.
  public let pokok: Kutipan
  /// What it contradicts, or is computed from.
  public let bandingan: [Kutipan]
  /// What should stand there; `nil` where the document does not decide it.
  public let seharusnya: String?
  /// The computation with its figures; `nil` where nothing is computed.
  public let perhitungan: String?
  /// What is wrong in one sentence.
  public let uraian: String
  /// How certain it is that the finding is right, above 0 up to 1.
  public let keyakinan: Double

  /// What is wrong, then everything it contradicts.
  public var kutipan: [Kutipan] { [pokok] + bandingan }
  /// The lines of all its quotations, the first in front.
  public var baris: [Int] {
    kutipan.map(\.letak.baris).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
