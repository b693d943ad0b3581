/// A part of a document that is shown by itself: a chapter, or a piece of a long one.
public struct BagianNaskah: Sendable, Hashable {
  /// Letters after which a new piece begins: more is heavy for a phone.
  private static let terpanjang = 30_000

  /// From 1.
  public let nomor: Int
  /// The heading: `BAB III AKUNTABILITAS KINERJA`.
  public let judul: String
  /// Whether its own first text says so.
  public let berjudul: Bool
  let blok: Range<Int>

  /// The parts of a document, in order; each piece of text is in one of them.
  public static func semua(_ hasil: HasilReviu) -> [BagianNaskah] {
    let blocks = hasil.naskah.blok
    var parts: [BagianNaskah] = []
    var start = 0
    var length = 0
    var (title, piece, hasHeading) = ("Bagian awal", 1, false)
    func close(at end: Int) {
      guard end > start else { return }
      parts.append(
        BagianNaskah(
          nomor: parts.count + 1, judul: piece > 1 ? "\(title), lanjutan \(piece - 1)" : title,
          berjudul: hasHeading && piece == 1, blok: start..<end))
      (start, length) = (end, 0)
    }
    for (index, block) in blocks.enumerated() {
      if let heading = block.alinea, heading.adalahBab, heading.adalahJudul {
        close(at: index)
        (title, piece, hasHeading) = (hasil.bab(heading.letak) ?? heading.teks, 1, true)
      } else if length > terpanjang {
        close(at: index)
        piece += 1
      }
      length += block.panjang
    }
    close(at: blocks.count)
    return parts
  }
}

extension Blok {
  /// About how many letters it takes on a page.
  fileprivate var panjang: Int {
    switch self {
    case .alinea(let text): text.teks.utf8.count + 20
    case .tabel(let table):
      (table.kepala + table.isi).reduce(0) { $0 + $1.sel.reduce(20) { $0 + $1.teks.utf8.count + 15 } }
    }
  }
}
