/// Running heads, running feet and page numbers: what stands at the edge of the pages and belongs to none.
enum KepalaBerulang {
  private struct Kunci: Hashable {
    let teks: String
    let atas: Bool
  }

  /// The lines of pages without them.
  static func buang(_ pages: [(halaman: HalamanPDF, garis: [GarisPDF])]) -> [[GarisPDF]] {
    var counts: [Kunci: Int] = [:]
    for page in pages {
      for key in Set(tepi(page.garis, page.halaman).map { kunci(page.garis[$0], page.halaman) }) {
        counts[key, default: 0] += 1
      }
    }
    return pages.map { page in
      let edge = tepi(page.garis, page.halaman)
      let dropped = edge.filter { place in
        counts[kunci(page.garis[place], page.halaman), default: 0] >= 3 || nomorHalaman(page.garis[place].teks)
      }
      return page.garis.indices.filter { !dropped.contains($0) }.map { page.garis[$0] }
    }
  }

  /// The first two and last two lines, where they stand in the outer eighth of the page.
  private static func tepi(_ lines: [GarisPDF], _ page: HalamanPDF) -> Set<Int> {
    let top = sehuruf(lines.indices.prefix(2).map { $0 }, lines).filter { lines[$0].tengah < page.tinggi / 8 }
    let bottom = sehuruf(lines.indices.suffix(2).reversed(), lines).filter { lines[$0].tengah > page.tinggi * 7 / 8 }
    // The head of a table that goes on has more parts than a running head.
    return Set((top + bottom).filter { lines[$0].potongan(celah: 0.75).count < 4 })
  }

  /// The lines from the edge on whose letters are as high as those of the first: what is higher is the text itself.
  private static func sehuruf(_ edge: [Int], _ lines: [GarisPDF]) -> [Int] {
    guard let first = edge.first else { return [] }
    return edge.filter { abs(lines[$0].tinggi - lines[first].tinggi) < 0.2 * lines[first].tinggi }
  }

  /// The words without a page number in front or behind; other numbers tell captions and rows of tables apart.
  private static func kunci(_ line: GarisPDF, _ page: HalamanPDF) -> Kunci {
    var words = line.kata.map(\.teks)
    // A browser prints `3/49`.
    if words.last?.allSatisfy({ $0.isNumber || $0 == "/" }) == true {
      words.removeLast()
    } else if words.first?.allSatisfy(\.isNumber) == true {
      words.removeFirst()
    }
    return Kunci(teks: words.joined(separator: " "), atas: line.tengah < page.tinggi / 2)
  }

  private static func nomorHalaman(_ text: String) -> Bool {
    guard text.utf8.count < 40 else { return false }
    let bare = text.lowercased().filter { !" |-\u{2013}.".contains($0) }
    return bare.wholeMatch(of: Pola.nomorHalamanKaki.regex) != nil
  }
}
