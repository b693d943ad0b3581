import Sakip

extension Kaidah {
  /// An empty cell of a column whose total needs a figure there.
  static let selDalamJumlah = Kaidah(
    kode: "L96", judul: "Sel kosong padahal jumlah kolomnya membutuhkannya", kelompok: .kelengkapan, tingkat: .galat,
    syarat:
      "Satu sel kolom kosong, kolom lain pada tabel itu berjumlah tepat baris jumlahnya, dan selisih pada kolom itu lebih dari nol.",
    bagiPenyusun: "Setiap bagian yang ikut dijumlahkan ditulis angkanya; yang tidak ada ditulis nol atau tanda hubung.",
    bagiPereviu: "Baris jumlah kolom ini lebih besar daripada jumlah sel yang terisi.",
    tindakan: "Isi sel itu, atau betulkan baris jumlahnya."
  ) { material, run in
    for table in material.tabel where table.baris.count >= 4 {
      for place in table.baris.indices.dropFirst(3) { periksaSelKosong(table, jumlah: place, &run) }
    }
  }

  private static func periksaSelKosong(_ table: TabelTerbaca, jumlah place: Int, _ run: inout Pemeriksaan) {
    let (total, parts) = (table.baris[place], table.baris[..<place])
    let columns = table.kolom.filter {
      ![.nomor, .kode].contains($0.peran) && !$0.peran.menamai && total.angka[$0.nomor] != nil
    }
    // Only a table of few rows is likely to add all of them up.
    guard place <= 30, columns.count > 1, place + 2 >= table.baris.count else { return }
    var proven = 0
    var open: [(KolomTabel, TabelTerbaca.BarisTerbaca, ExactDecimal)] = []
    for column in columns {
      guard let whole = total.angka[column.nomor]?.nilai else { continue }
      let empty = parts.filter { $0.baris[column.nomor]?.kosong ?? true }
      let figures = parts.compactMap { $0.angka[column.nomor]?.nilai }
      guard figures.count + empty.count == parts.count else { continue }
      let rest = whole - figures.reduce(ExactDecimal.zero) { $0 + $1 }
      if empty.isEmpty {
        if rest == .zero { proven += 1 }
      } else if empty.count == 1, let row = empty.first, .zero < rest, rest < whole {
        open.append((column, row, rest))
      }
    }
    guard proven >= (total.adalahJumlah ? 1 : 2) else { return }
    run.periksa(.jumlah, columns.count)
    for (column, row, rest) in open {
      guard let quoted = total.kutipan(column.nomor) else { continue }
      run.temukan(
        [Temuan.Kutipan(row.subjek, pada: row.baris.letak.kolom(column.nomor)), quoted], seharusnya: rest.printed,
        perhitungan: "\(quoted.tulisan) dikurangi jumlah sel lain = \(rest.printed)",
        "Sel \(column.sebutan()) pada \u{201C}\(row.subjek)\u{201D} kosong, padahal jumlahnya \(quoted.tulisan) masih kurang \(rest.printed).",
        keyakinan: 0.95)
    }
  }
}
