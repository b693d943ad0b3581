import Sakip

extension Kaidah {
  /// The column of totals against the columns in front of it.
  static let jumlahBaris = Kaidah(
    kode: "H17", judul: "Kolom jumlah tidak sama dengan jumlah kolom di depannya", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Kolom \u{201C}Jumlah\u{201D} atau \u{201C}Total\u{201D} pada sebagian besar baris adalah jumlah kolom di depannya.",
    bagiPenyusun: "Kolom jumlah adalah jumlah kolom-kolom di depannya.",
    bagiPereviu: "Baris lain pada tabel itu berjumlah benar, baris ini tidak.",
    tindakan: "Hitung kembali jumlahnya, atau betulkan angka yang dijumlahkan."
  ) { material, run in
    for table in material.tabel {
      for column in table.kolom where column.judul.lowercased().contains(Pola.kataJumlah.regex) {
        periksaKolomJumlah(table, column.nomor, &run)
      }
    }
  }

  private static func periksaKolomJumlah(_ table: TabelTerbaca, _ column: Int, _ run: inout Pemeriksaan) {
    let names = table.kolom.last { [.nomor, .nama, .indikator, .satuan].contains($0.peran) && $0.nomor < column }
    let starts = ((names?.nomor ?? -1) + 1)..<max((names?.nomor ?? -1) + 1, column - 1)
    func sum(_ row: TabelTerbaca.BarisTerbaca, _ start: Int) -> ExactDecimal? {
      var total = ExactDecimal.zero
      for place in start..<column {
        if let figure = row.angka[place] {
          guard figure.bentuk != .persen else { return nil }
          total = total + figure.nilai
        } else if row.baris[place]?.teks != "-" {
          return nil
        }
      }
      return total
    }
    func agreeing(_ start: Int) -> Int {
      let right = table.baris.filter { row in sum(row, start).map { $0 == row.angka[column]?.nilai } == true }
      return Set(right.compactMap { $0.angka[column]?.nilai }).count > 1 || right.count > 4 ? right.count : 0
    }
    guard let start = starts.max(by: { agreeing($0) < agreeing($1) }) else { return }
    // What stands under the total alone is part of the total below, and of no column.
    let filled = table.baris.filter { $0.angka[column] != nil && sum($0, start) != nil }
    let bare = filled.filter { row in (start..<column).allSatisfy { row.angka[$0] == nil } }
    let rows = filled.filter { row in (start..<column).contains { row.angka[$0] != nil } }
    guard agreeing(start) >= 3, agreeing(start) * 10 >= rows.count * 6 else { return }
    run.periksa(.jumlah, rows.count)
    for row in rows where bare.isEmpty || !row.adalahJumlah {
      guard let printed = row.angka[column], let total = sum(row, start), total != printed.nilai,
        !keseluruhan(printed, (start..<column).compactMap { row.angka[$0] })
      else { continue }
      let quoted = ([column] + Array(start..<column)).compactMap { row.kutipan($0) }
      guard !run.sudahSalah(quoted) else { continue }
      let terms = (start..<column).compactMap { row.angka[$0]?.nilai.printed }
      run.temukan(
        quoted, seharusnya: total.printed, perhitungan: TabelBerjenjang.tulis(terms, total),
        "Jumlah pada baris \u{201C}\(row.namaAnggaran)\u{201D} tercetak \(printed.tulisan), padahal \(TabelBerjenjang.tulis(terms, total)).",
        keyakinan: 0.95)
    }
  }
}
