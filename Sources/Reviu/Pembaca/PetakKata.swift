/// A table whose cells only single blanks hold apart. It is read where the rows prove its columns: as many figures side by
/// side in each, and as many names of columns over them.
struct PetakKata {
  /// The rows, with their lines counted from 0.
  private(set) var baris: [(baris: Int, sel: [IsiSel])] = []

  /// How many rows must prove the columns, and in how many lines behind the head.
  private static let bukti = (baris: 3, jangkauan: 24)

  private let susunan: SusunanKata

  /// Reads the table whose head stands in front of some lines; `nil` where they prove none.
  /// - Parameters:
  ///   - place: the line of the head.
  ///   - end: the line behind the last that may belong to it.
  ///   - words: the words of a line.
  init?(kepala place: Int, sampai end: Int, _ words: (Int) -> BarisKata) {
    guard place + Self.bukti.baris < end, let head = KepalaKata(words(place)) else { return nil }
    let near = ((place + 1)..<min(end, place + 1 + Self.bukti.jangkauan)).map(words)
    guard near.first.map(SusunanKata.mengawali) == true, let found = SusunanKata(head, near) else {
      return nil
    }
    susunan = found
    baris = [(place, found.kolom.map { IsiSel(teks: $0, rusak: false) })]
    var pending: [(baris: Int, sel: [IsiSel])] = []
    for line in (place + 1)..<end {
      let row = words(line)
      if found.mengakhiri(row) { break }
      if let cells = found.sel(row) {
        baris += pending + [(line, cells)]
        pending = []
      } else {
        guard pending.count < 2 else { break }
        pending.append((line, found.nama(row)))
      }
    }
    guard baris.count > Self.bukti.baris else { return nil }
  }
}
