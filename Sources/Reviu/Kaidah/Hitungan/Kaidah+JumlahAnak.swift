import Sakip

extension Kaidah {
  /// A programme against its kegiatan, a kegiatan against its sub kegiatan, an account against its parts.
  static let jumlahAnak = Kaidah(
    kode: "H10", judul: "Jumlah tidak sama dengan rinciannya", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Satu tabel memuat baris berjenjang menurut kode, nomor, atau penulisannya, dan sebagian besar jenjangnya terbukti sebagai jumlah rinciannya.",
    bagiPenyusun: "Angka program adalah jumlah kegiatannya, dan angka kegiatan adalah jumlah sub kegiatannya.",
    bagiPereviu: "Baris lain pada tabel yang sama terbukti sebagai jumlah rinciannya, sedangkan baris ini tidak.",
    tindakan: "Hitung kembali jumlahnya, atau betulkan rincian yang salah ketik."
  ) { material, run in
    let known = TabelBerjenjang.kamus(material.tabel)
    for (place, table) in material.tabel.enumerated() {
      let next = material.tabel.indices.contains(place + 1) ? material.tabel[place + 1] : nil
      for found in TabelBerjenjang.terbukti(table, kamus: known) { periksaJenjang(found, berikut: next, &run) }
    }
  }

  /// Whether parts of a row may stand in the next table, which goes on with this one on another page: the last of them
  /// ends the table, and the next has the same columns.
  private static func berlanjut(_ table: TabelBerjenjang, _ row: Int, _ next: TabelTerbaca?) -> Bool {
    guard let next, next.tabel.banyakKolom == table.tabel.tabel.banyakKolom, next.tabel.judul == nil,
      next.tabel.kepala.isEmpty || next.kolom.map(\.judul) == table.tabel.kolom.map(\.judul),
      let sum = table.jumlah(row), let printed = table.angka(row), sum < printed.nilai
    else { return false }
    let own = table.pohon.tingkat[row] ?? 0
    return !table.pohon.tingkat.indices.dropFirst(row + 1).contains { place in
      table.pohon.tingkat[place].map { $0 <= own } == true || table.tabel.baris[place].adalahJumlah
    }
  }

  private static func periksaJenjang(
    _ table: TabelBerjenjang, berikut next: TabelTerbaca?, _ run: inout Pemeriksaan
  ) {
    run.periksa(.jumlah, table.pohon.anak.count)
    let wrong = table.pohon.anak.keys.sorted().filter { table.cocok($0) == false }
    for row in wrong {
      // A wrong middle row makes its parent disagree too: one cause, one message.
      if wrong.contains(where: { table.pohon.induk[$0] == row && table.cocok(row, mengganti: $0) == true }) { continue }
      if berlanjut(table, row, next) { continue }
      if wrong.contains(where: { table.tertukarTingkat(row, $0) || table.tertukarTingkat($0, row) }) { continue }
      laporkanJenjang(table, row, &run)
    }
  }

  private static func laporkanJenjang(_ table: TabelBerjenjang, _ row: Int, _ run: inout Pemeriksaan) {
    guard let printed = table.angka(row), let sum = table.jumlah(row), let parts = table.pohon.anak[row] else { return }
    let suspect = parts.first { table.sebabnya($0, selisih: sum - printed.nilai) }
    let order = suspect.map { wrong in [wrong, row] + parts.filter { $0 != wrong } } ?? [row] + parts
    let quoted = order.compactMap { table.tabel.baris[$0].kutipan(table.kolom) }
    guard !run.sudahSalah(quoted) else { return }
    let terms = parts.compactMap { table.angka($0)?.nilai.printed }
    let computed = TabelBerjenjang.tulis(terms, sum)
    let name = table.tabel.baris[row].namaAnggaran
    if let suspect, let part = table.angka(suspect) {
      run.temukan(
        quoted, seharusnya: (part.nilai - (sum - printed.nilai)).printed, perhitungan: computed,
        "\u{201C}\(table.tabel.baris[suspect].namaAnggaran)\u{201D} tercetak \(part.tulisan), padahal rincian \u{201C}\(name)\u{201D} lalu berjumlah \(sum.printed), bukan \(printed.tulisan).",
        keyakinan: 0.9)
    } else {
      let partsAreWrong = table.rincianSalah(row)
      run.temukan(
        quoted, seharusnya: partsAreWrong ? nil : sum.printed, perhitungan: computed,
        "\u{201C}\(name)\u{201D} tercetak \(printed.tulisan), padahal rinciannya berjumlah \(sum.printed)\(partsAreWrong ? "; tingkat di atasnya cocok dengan yang tercetak, jadi salah satu rinciannya yang salah" : "")."
      )
    }
  }
}
