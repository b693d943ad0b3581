/// A heading, paragraph, list item or caption.
public struct Alinea: Sendable, Hashable {
  /// What kind of text it is.
  public enum Jenis: Sendable, Hashable {
    /// A heading with its number as printed, without closing point: `BAB III`, `3.1`, `A`; `nil` without a number.
    case judul(nomor: String?)
    /// An item of a list with its mark: `1`, `a`.
    case butir(penanda: String)
    /// The caption of a table with its number as printed, without blanks: `3.12`.
    case judulTabel(nomor: String)
    /// A line of a table of contents or of a list of tables, with the page it names as printed; `nil` where none is.
    case entriDaftar(halaman: String?)
    /// Other text.
    case teks
  }

  /// The text without marks of layout, blanks made one.
  public let teks: String
  /// Its kind.
  public let jenis: Jenis
  /// Where it begins.
  public let letak: Letak

  /// A piece of text.
  public init(_ teks: String, _ jenis: Jenis = .teks, pada letak: Letak) {
    self.teks = teks
    self.jenis = jenis
    self.letak = letak
  }
}
