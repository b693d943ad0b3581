/// A column of a sheet that is imported.
public struct KolomImpor: Sendable, Hashable {
  /// What a column is for.
  public enum Guna: Sendable, Hashable {
    /// Says which object a row is about; each row has it.
    case pengenal
    /// Is filled in.
    case isian
    /// Helps the person who fills in; not read.
    case keterangan
  }

  /// The header: `Kode indikator`.
  public let nama: String
  /// What it is for.
  public let guna: Guna
  /// Whether the sheet must have it.
  public let wajib: Bool
  /// Where its cell may be empty though the sheet must have the column; `nil` for nowhere.
  public let kecuali: String?
  /// What may stand in it, for the person who fills in.
  public let petunjuk: String

  private init(_ nama: String, _ guna: Guna, wajib: Bool, kecuali: String? = nil, _ petunjuk: String) {
    self.nama = nama
    self.guna = guna
    self.wajib = wajib
    self.kecuali = kecuali
    self.petunjuk = petunjuk
  }

  static func pengenal(_ nama: String, _ petunjuk: String) -> KolomImpor {
    KolomImpor(nama, .pengenal, wajib: true, petunjuk)
  }

  static func isian(
    _ nama: String, wajib: Bool = false, kecuali: String? = nil, _ petunjuk: String
  ) -> KolomImpor {
    KolomImpor(nama, .isian, wajib: wajib, kecuali: kecuali, petunjuk)
  }

  static func keterangan(_ nama: String, _ petunjuk: String) -> KolomImpor {
    KolomImpor(nama, .keterangan, wajib: false, petunjuk)
  }

  /// A header without what people and spreadsheets do to it: capitals, blanks, the star of a required column.
  static func kunci(_ header: String) -> String {
    header.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "*" }).joined(separator: " ")
  }
}
