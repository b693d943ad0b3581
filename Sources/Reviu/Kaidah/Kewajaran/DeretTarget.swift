import Sakip

/// The targets of an indikator over the years, in one row.
struct DeretTarget {
  /// A target with its year.
  struct Titik {
    let tahun: Int
    let angka: AngkaTercetak
    let sel: Sel

    var kutipan: Temuan.Kutipan { Temuan.Kutipan(sel.teks, pada: sel.letak) }
  }

  /// The indikator.
  let indikator: Sel
  /// Its name as it is compared.
  let nama: NamaBaku
  /// The table by its place in the document.
  let tabel: Int
  /// The targets in order of their years, each year once.
  let titik: [Titik]

  /// The direction from the first to the last: 1 for rising, -1 for falling, 0 for neither.
  var arah: Int {
    guard let first = titik.first, let last = titik.last else { return 0 }
    return first.angka.nilai < last.angka.nilai ? 1 : last.angka.nilai < first.angka.nilai ? -1 : 0
  }

  /// The target of a year.
  func titik(_ year: Int) -> Titik? { titik.first { $0.tahun == year } }

  /// The series of at least two years in all tables.
  static func semua(_ material: BahanReviu) -> [DeretTarget] {
    material.tabel.enumerated().flatMap { index, table -> [DeretTarget] in
      let columns = table.kolom.filter { $0.peran == .target && $0.tahun != nil }
      let years = Dictionary(grouping: columns) { $0.tahun ?? 0 }.filter { $0.value.count == 1 }
      guard years.count >= 2 else { return [] }
      return table.baris.compactMap { row in
        let names = table.kolom.filter { $0.peran == .indikator }.compactMap { row.baris[$0.nomor] }.filter {
          !$0.kosong
        }
        guard let name = names.last, !name.rusak else { return nil }
        let points = years.keys.sorted().compactMap { year -> Titik? in
          guard let column = years[year]?.first, let figure = row.angka[column.nomor],
            let cell = row.baris[column.nomor]
          else { return nil }
          return Titik(tahun: year, angka: figure, sel: cell)
        }
        guard points.count >= 2, !points.contains(where: { $0.angka.bentuk == .rupiah }) else { return nil }
        return DeretTarget(indikator: name, nama: NamaBaku(name.teks), tabel: index, titik: points)
      }
    }
  }
}
