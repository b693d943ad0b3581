/// A table: its rows in order, without what only repeats the head on a later page.
public struct Tabel: Sendable, Hashable {
  /// The caption, without the word `Tabel` and its number.
  public struct Judul: Sendable, Hashable {
    /// The number as printed, without blanks: `3.12`; `nil` for a table without one.
    public let nomor: String?
    /// The words.
    public let nama: String
    /// Where it stands.
    public let letak: Letak

    /// A caption.
    public init(nomor: String?, nama: String, letak: Letak) {
      self.nomor = nomor
      self.nama = nama
      self.letak = letak
    }
  }

  /// The caption; `nil` where none stands before it.
  public let judul: Judul?
  /// The rows that name the columns; empty for a table without a head.
  public let kepala: [Baris]
  /// The other rows.
  public let isi: [Baris]
  /// How many columns its widest row has.
  public let banyakKolom: Int

  /// A table.
  public init(judul: Judul?, kepala: [Baris], isi: [Baris]) {
    self.judul = judul
    self.kepala = kepala
    self.isi = isi
    banyakKolom = (kepala + isi).map(\.sel.count).max() ?? 0
  }

  /// Where it begins.
  public var letak: Letak? { judul?.letak ?? (kepala + isi).first?.letak }
}

/// One row of a table.
public struct Baris: Sendable, Hashable {
  /// Its cells from left to right.
  public let sel: [Sel]
  /// Where it begins.
  public let letak: Letak

  /// A row.
  public init(_ sel: [Sel], pada letak: Letak) {
    self.sel = sel
    self.letak = letak
  }

  /// The cell of a column, from 0; `nil` where the row is shorter.
  public subscript(kolom: Int) -> Sel? { sel.indices.contains(kolom) ? sel[kolom] : nil }
}

/// One cell of a table.
public struct Sel: Sendable, Hashable {
  /// Its text without marks of layout, blanks made one.
  public let teks: String
  /// Where it stands; a row that goes on after a page break has cells of several lines.
  public let letak: Letak
  /// Whether it was damaged when the document was read, so that nothing may be concluded from it.
  public let rusak: Bool

  /// A cell.
  public init(_ teks: String, pada letak: Letak, rusak: Bool = false) {
    self.teks = teks
    self.letak = letak
    self.rusak = rusak
  }

  /// Whether nothing stands in it; a dash is something.
  public var kosong: Bool { teks.isEmpty }
}
