extension TabelTerbaca {
  /// The amounts of money in its columns, as those of a text.
  var butirUang: [Uraian.Butir] {
    kolom.filter(\.peran.uang).flatMap { column in
      baris.compactMap { row in
        guard let figure = row.angka[column.nomor], let cell = row.baris[column.nomor] else { return nil }
        return Uraian.Butir(
          angka: figure, letak: cell.letak, sebelum: "", peran: column.peran == .pagu ? .pagu : .realisasi, kalimat: 0)
      }
    }
  }
}
