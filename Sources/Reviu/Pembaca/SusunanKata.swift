/// The columns of a table with single blanks between its cells.
struct SusunanKata {
  /// Their names.
  let kolom: [String]

  private let bernomor: Bool
  private let bersatuan: Bool
  private let berekor: Bool
  private let banyakAngka: Int
  /// How many figures the names end in: that of `Misi 1`.
  private let angkaNama: Int

  /// What names a group of rows.
  private static let kelompok: Set<String> = ["misi", "sasaran", "tujuan", "program", "urusan", "bidang", "kegiatan"]
  private static let jumlah: Set<String> = ["jumlah", "total", "rata-rata", "jlh"]

  /// Finds the columns that rows prove; `nil` where they prove none.
  init?(_ head: KepalaKata, _ rows: [BarisKata]) {
    let own = rows.filter { $0.deret().lowerBound > 0 && (!head.bernomor || $0.nomor != nil) || $0.hanyaAngka }
    let runs = Dictionary(grouping: own, by: { $0.deret().count })
    guard let usual = runs.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }), usual.value.count > 2,
      usual.value.count * 2 > own.count
    else { return nil }
    let full = usual.value
    (bernomor, bersatuan) = (head.bernomor, head.bersatuan)
    berekor = full.count { $0.deret().upperBound < $0.kata.count } * 2 > full.count
    let start = bernomor ? 1 : 0
    let others = start + 1 + (bersatuan ? 1 : 0) + (berekor ? 1 : 0)
    let proven = [usual.key, usual.key - 1].first { count in
      let names = full.map { $0.teks(start..<max(start, $0.deret().upperBound - count)) }
      return count > 0 && !names.contains("") && Set(names).count * 5 >= names.count * 4
        && head.kolom(others + count) != nil
    }
    guard let proven, let names = head.kolom(others + proven) else { return nil }
    (kolom, banyakAngka, angkaNama) = (names, proven, usual.key - proven)
  }

  /// Whether a line may be the first under a head: figures stand in it, or it names a group.
  static func mengawali(_ row: BarisKata) -> Bool {
    !row.deret().isEmpty || row.kata.first.map { kelompok.contains($0.lowercased()) } == true
  }

  /// The cells of a row; `nil` for a line that has not the figures of one.
  func sel(_ row: BarisKata) -> [IsiSel]? {
    let run = row.deret(sedikitnya: banyakAngka)
    let isTotal = row.kata.first.map { Self.jumlah.contains($0.lowercased()) } == true
    if isTotal, run.count < banyakAngka { return rataRata(row) ?? (run.isEmpty ? nil : nama(row, rusak: true)) }
    guard run.count >= banyakAngka, !berkelompok(row), isTotal || !bernomor || row.nomor != nil else { return nil }
    let start = bernomor && row.nomor != nil ? 1 : 0
    let front = start..<max(start, run.upperBound - banyakAngka)
    let more = run.count - banyakAngka
    guard !front.isEmpty, more == 0 || more == angkaNama, berekor || run.upperBound == row.kata.count
    else { return nama(row, rusak: true) }
    let named = isTotal || !bersatuan ? (row.teks(front), "", false) : SatuanKata.pisah(Array(row.kata[front]))
    var cells = bernomor ? [IsiSel(teks: row.teks(0..<start), rusak: false)] : []
    cells.append(IsiSel(teks: named.0, rusak: named.2))
    if bersatuan { cells.append(IsiSel(teks: named.1, rusak: named.2)) }
    cells += row.kata[front.upperBound..<run.upperBound].map { IsiSel(teks: $0, rusak: false) }
    if berekor { cells.append(IsiSel(teks: row.teks(run.upperBound..<row.kata.count), rusak: false)) }
    return cells
  }

  /// A line that is no more than a name: a group, or what nobody can tell.
  func nama(_ row: BarisKata) -> [IsiSel] { nama(row, rusak: !berkelompok(row)) }

  /// Whether a line ends the table: a sentence, a caption, or a line too long for what is no row.
  func mengakhiri(_ row: BarisKata) -> Bool {
    guard let last = row.kata.last?.last, !".:;,".contains(last) else { return true }
    let text = row.teks(0..<min(row.kata.count, 20))
    return JenisAlinea.nomorTabel(text) != nil || text.count > 90 && sel(row) == nil
  }

  private func nama(_ row: BarisKata, rusak: Bool) -> [IsiSel] {
    let start = bernomor && row.nomor != nil ? 1 : 0
    return kolom.indices.map { column in
      if column < start { return IsiSel(teks: row.teks(0..<start), rusak: false) }
      return IsiSel(teks: column == start ? row.teks(start..<row.kata.count) : "", rusak: rusak)
    }
  }

  private func berkelompok(_ row: BarisKata) -> Bool {
    guard let first = row.kata.first?.lowercased(), Self.kelompok.contains(first) else { return false }
    return bernomor || row.deret(sedikitnya: banyakAngka).count < banyakAngka
      || row.kata.count == 2 && row.nomor == nil && banyakAngka == 1
  }

  /// The mean of the achievements, with nothing in the other columns of figures.
  private func rataRata(_ row: BarisKata) -> [IsiSel]? {
    let run = row.deret()
    let places = kolom.indices.filter { PembacaKolom.peran(kolom[$0], tabel: "") == .capaian }
    guard row.kata[0].lowercased() == "rata-rata", let place = places.first, places.count == 1, let last = run.last,
      run.count == 1
        || run.count == 2 && run.lowerBound > 0 && Self.kelompok.contains(row.kata[run.lowerBound - 1].lowercased()),
      berekor || run.upperBound == row.kata.count
    else { return nil }
    return kolom.indices.map { column in
      let text =
        switch column {
        case bernomor ? 1 : 0: row.teks(0..<last)
        case place: row.kata[last]
        case kolom.count - 1 where berekor: row.teks(run.upperBound..<row.kata.count)
        default: ""
        }
      return IsiSel(teks: text, rusak: false)
    }
  }
}
