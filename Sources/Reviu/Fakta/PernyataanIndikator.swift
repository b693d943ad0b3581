import Sakip

/// What a document says in one place about an indikator: one figure of one role and year.
struct PernyataanIndikator {
  /// The name as it is compared.
  let kunci: String
  /// The name as printed.
  let nama: String
  /// What the figure is.
  let peran: Peran
  /// The year it is about.
  let tahun: Int?
  /// The figures of that role and year: several where a target was changed.
  let nilai: [(angka: AngkaTercetak, kutipan: Temuan.Kutipan)]
  /// Which table or text it stands in.
  let tempat: Int
  /// Whether target, realisasi and capaian of the place agree; `nil` where they are not all there.
  let seimbang: Bool?

  /// Whether two statements may be one figure: rounded to the same.
  func sama(_ other: PernyataanIndikator) -> Bool {
    nilai.contains { one in
      other.nilai.contains { two in
        one.angka.sama(two.angka)
      }
    }
  }

  /// Whether the figures are of one kind: a percentage is not compared with an index.
  func sejenis(_ other: PernyataanIndikator) -> Bool {
    let shares = [self, other].map { $0.nilai.contains { $0.angka.bentuk == .persen } }
    let indexes = [self, other].map { $0.nilai.contains { $0.angka.bentuk == .biasa } }
    return shares[0] == shares[1] || indexes[0] && indexes[1] || peran != .capaian
  }

  static let peranDibaca: [Peran] = [.target, .realisasi, .capaian, .targetAkhir, .capaianAkhir]

  /// Everything the tables of a document say about indikator.
  static func semua(_ tables: [TabelTerbaca], tahun: Int?) -> [PernyataanIndikator] {
    tables.enumerated().flatMap { number, table in dariTabel(table, number, tahun) }
  }

  private static func dariTabel(_ table: TabelTerbaca, _ number: Int, _ year: Int?) -> [PernyataanIndikator] {
    let caption = table.tabel.judul?.nama ?? ""
    guard let indicator = table.kolomIndikator, !berkala(caption) else { return [] }
    let accumulates = table.kolom.contains { berkala($0.judul) }
    let columns = table.kolom.filter { column in
      // Beside what was reached up to a year the target of a plan is that of all its years.
      peranDibaca.contains(column.peran) && !berkala(column.judul)
        && !(accumulates && column.peran == .target && column.judul.lowercased().hasPrefix("target renstra"))
    }
    let hasYears = columns.contains { $0.tahun != nil }
    return table.baris.flatMap { row -> [PernyataanIndikator] in
      guard let cell = row.baris[indicator.nomor], NamaSerupa(cell.teks).kunci.count > 9,
        row.baris.sel.count == table.tabel.banyakKolom, !row.adalahJumlah, !row.adalahRataRata
      else { return [] }
      let key = NamaSerupa(cell.teks).kunci
      let groups = Dictionary(grouping: columns) { Kelompok(peran: $0.peran, tahun: $0.tahun) }
      return groups.compactMap { group, columns in
        let figures = columns.compactMap { column in
          row.angka[column.nomor].flatMap { figure in row.kutipan(column.nomor).map { (figure, $0) } }
        }
        guard !figures.isEmpty else { return nil }
        let own = group.tahun ?? (group.peran == .targetAkhir || hasYears ? nil : PembacaKolom.tahun(caption) ?? year)
        return PernyataanIndikator(
          kunci: key, nama: cell.teks, peran: group.peran, tahun: own, nilai: figures, tempat: number,
          seimbang: seimbang(row, table, hasYears ? own : nil))
      }
    }
  }

  private struct Kelompok: Hashable {
    let peran: Peran
    let tahun: Int?
  }

  /// Whether a head or caption is about a part of a year or of the government: its figures are others.
  static func berkala(_ text: String) -> Bool {
    let lower = text.lowercased()
    return ["triwulan", "semester", "bulan", "tw ", "rencana aksi", "s.d", "s/d", "sampai dengan"].contains {
      lower.contains($0)
    }
  }

  /// - Parameter year: the year of the columns; `nil` for a table whose heads name none.
  private static func seimbang(_ row: TabelTerbaca.BarisTerbaca, _ table: TabelTerbaca, _ year: Int?) -> Bool? {
    let years = Set(table.kolom.filter { peranDibaca.contains($0.peran) }.compactMap(\.tahun))
    let columns = table.kolom.filter { $0.tahun == year || $0.tahun == nil || year == nil && years.count == 1 }
    guard let result = columns.last(where: { $0.peran == .capaian }),
      let actual = columns.last(where: { $0.peran == .realisasi && $0.nomor < result.nomor }),
      let target = columns.last(where: { $0.peran == .target && $0.nomor < result.nomor }),
      let printed = row.angka[result.nomor], let measured = row.angka[actual.nomor],
      let promised = row.angka[target.nomor], let quotient = HasilBagi(measured, promised)
    else { return nil }
    return Kaidah.cocokCapaian(quotient, promised, measured, printed)
  }
}
