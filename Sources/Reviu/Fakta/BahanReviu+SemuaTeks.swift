extension BahanReviu {
  /// Every paragraph and every cell with its place, in order.
  var semuaTeks: [(teks: String, letak: Letak)] {
    naskah.blok.flatMap { block -> [(teks: String, letak: Letak)] in
      switch block {
      case .alinea(let text): [(text.teks, text.letak)]
      case .tabel(let table):
        (table.judul.map { [($0.nama, $0.letak)] } ?? [])
          + (table.kepala + table.isi).flatMap { $0.sel.filter { !$0.kosong && !$0.rusak }.map { ($0.teks, $0.letak) } }
      }
    }
  }
}
