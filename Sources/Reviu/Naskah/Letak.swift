/// Where something stands in a document.
public struct Letak: Sendable, Hashable, Comparable {
  /// The line of a text file, from 1; in other documents the number of the paragraph or row.
  public let baris: Int
  /// The page, from 1; `nil` where the document does not tell.
  public let halaman: Int?

  /// The column of a table, from 0; `nil` outside of tables.
  public let kolom: Int?

  /// A place.
  public init(baris: Int, halaman: Int? = nil, kolom: Int? = nil) {
    self.baris = baris
    self.halaman = halaman
    self.kolom = kolom
  }

  /// The cell of a column of the row that begins here.
  public func kolom(_ number: Int) -> Letak { Letak(baris: baris, halaman: halaman, kolom: number) }

  /// Order in the document.
  public static func < (left: Letak, right: Letak) -> Bool {
    (left.baris, left.kolom ?? -1) < (right.baris, right.kolom ?? -1)
  }
}
