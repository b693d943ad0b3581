/// A sheet of a workbook, or a CSV file: rows of cells.
public struct Lembar: Sendable, Hashable {
  /// Cells that a spreadsheet shows as one.
  public struct Gabungan: Sendable, Hashable, CustomStringConvertible {
    /// The first cell, which has the content.
    public let awal: AlamatSel
    /// The last cell.
    public let akhir: AlamatSel

    /// A range from its corners.
    public init(awal: AlamatSel, akhir: AlamatSel) {
      self.awal = awal
      self.akhir = akhir
    }

    /// `A1:C1`.
    public var description: String { "\(awal):\(akhir)" }
  }

  /// The name on its tab.
  public let nama: String
  /// The rows as numbered in the sheet, the first at index 0; empty cells at the end of a row are left out.
  public let baris: [[Sel]]
  /// The merged ranges.
  public let gabungan: [Gabungan]

  /// A sheet from its parts.
  public init(nama: String, baris: [[Sel]], gabungan: [Gabungan] = []) {
    self.nama = nama
    self.baris = baris
    self.gabungan = gabungan
  }

  /// The cell at an address; an empty one where the sheet has none.
  public subscript(alamat: AlamatSel) -> Sel {
    guard alamat.baris <= baris.count, alamat.kolom <= baris[alamat.baris - 1].count else { return .kosong }
    return baris[alamat.baris - 1][alamat.kolom - 1]
  }
}

extension Lembar {
  /// About how many bytes it holds in memory.
  public var byte: Int {
    baris.reduce(0) { sum, row in row.reduce(sum + MemoryLayout<[Sel]>.stride) { $0 + $1.byte } }
  }
}
