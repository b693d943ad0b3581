public import Lembar

/// What is to be said of a sheet, at the place it is about.
public struct PesanImpor: Sendable, Hashable {
  /// How much it weighs.
  public enum Bobot: Sendable, Hashable {
    /// The sheet cannot be applied.
    case salah
    /// A person should look, and may go on.
    case catatan
  }

  /// How much it weighs.
  public let bobot: Bobot
  /// The row, from 1 as the sheet numbers them; `nil` for the sheet as a whole.
  public let baris: Int?
  /// The cell; `nil` for a row or the sheet as a whole.
  public let sel: AlamatSel?
  /// The header of its column.
  public let kolom: String?
  /// What is wrong and what to do, in Indonesian.
  public let pesan: String

  static func lembar(_ pesan: String, sel: AlamatSel? = nil) -> PesanImpor {
    PesanImpor(bobot: .salah, baris: sel?.baris, sel: sel, kolom: nil, pesan: pesan)
  }
}
