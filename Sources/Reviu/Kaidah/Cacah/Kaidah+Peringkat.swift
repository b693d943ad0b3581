import Sakip

extension Kaidah {
  /// A stated rank against the table that ranks.
  static let peringkat = Kaidah(
    kode: "C18", judul: "Peringkat tidak sesuai dengan tabel", kelompok: .cacah, tingkat: .peringatan,
    syarat:
      "Kalimat menyebut peringkat dan nama yang diperingkat, dan tabel terdekat memuat nama itu dan sekurangnya empat yang lain.",
    bagiPenyusun: "Peringkat dihitung dari nilai pada tabel, dari yang terbaik.",
    bagiPereviu: "Menurut nilai pada tabel, dari atas maupun dari bawah, peringkatnya lain.",
    tindakan: "Urutkan kembali nilainya, lalu betulkan peringkat pada kalimat."
  ) { material, run in
    for sentence in material.kalimat {
      let ranks = SebutanPeringkat.semua(sentence)
      guard !ranks.isEmpty, let table = tabelDekat(sentence, material), let own = barisBernama(sentence, table)
      else { continue }
      let caption = (table.tabel.judul?.nama ?? "") + " " + sentence.teks
      let isBurden = buruk.contains { caption.lowercased().contains($0) }
      for rank in ranks { periksaPeringkat(rank, own, table, dariBawah: isBurden, sentence, &run) }
    }
  }

  /// What is better the less there is of it.
  private static let buruk = [
    "miskin", "penganggur", "stunting", "gini", "ketimpangan", "inflasi", "kematian", "risiko", "rawan", "prevalensi",
  ]

  private static func periksaPeringkat(
    _ rank: SebutanPeringkat, _ own: TabelTerbaca.BarisTerbaca, _ table: TabelTerbaca, dariBawah isBurden: Bool,
    _ sentence: Kalimat, _ run: inout Pemeriksaan
  ) {
    let columns = table.kolom.filter { column in
      column.peran != .nomor && table.baris.count { $0.angka[column.nomor] != nil } * 10 >= table.baris.count * 8
    }
    let dated = columns.filter { $0.tahun.map(rank.tahun.contains) == true }
    let meant = dated.isEmpty && columns.count == 1 ? columns : dated
    var proof: (cell: Sel, best: Int, count: Int)?
    for column in meant {
      guard let value = own.angka[column.nomor]?.rasio, let cell = own.baris[column.nomor] else { return }
      let others = table.baris.filter { $0 != own && !rangkuman($0.subjek) }.compactMap {
        $0.angka[column.nomor]?.rasio
      }
      let best = others.count { value < $0 } + 1
      let least = others.count { $0 < value } + 1
      let ties = others.count { $0 == value }
      // A table may leave out one that is ranked before, unless the sentence counts as many as the table has.
      let slack = ties + (sentence.angka.contains { $0.rasio == Ratio(others.count + 1) } ? 0 : 1)
      let atEnd = isBurden || rank.terendah ? slack : ties
      if (best...(best + slack)).contains(rank.nilai) || (least...(least + atEnd)).contains(rank.nilai) {
        run.periksa(.cacah)
        return
      }
      if proof == nil { proof = (cell, best, others.count + 1) }
    }
    guard let proof else { return }
    run.periksa(.cacah)
    run.temukan(
      [sentence.kutip(rank.rentang), Temuan.Kutipan(proof.cell.teks, pada: proof.cell.letak)],
      seharusnya: "\(proof.best)",
      "Kalimat menyebut \(own.subjek) peringkat \(rank.nilai), padahal nilainya \(proof.cell.teks) menduduki urutan \(proof.best) dari \(proof.count) pada tabel.",
      keyakinan: 0.8)
  }

  /// `peringkat ke-4`, `peringkat 4`, `urutan ke 4`; not the rank of a level such as `peringkat 3 tingkat provinsi`.
  static func peringkat(_ words: [Kata]) -> (Int, Range<Int>)? {
    for place in words.indices where ["peringkat", "urutan", "ranking"].contains(words[place].teks) {
      let behind = words[(place + 1)...].prefix(3)
      guard let number = behind.first(where: { !["ke", "-"].contains($0.teks) }), number.bulat,
        let rank = Int(number.teks), rank < 600
      else { continue }
      return (rank, words[place].rentang.lowerBound..<number.rentang.upperBound)
    }
    return nil
  }

  /// The last table in front of a sentence or the first behind it, whichever names what the sentence is about.
  static func tabelDekat(_ sentence: Kalimat, _ material: BahanReviu) -> TabelTerbaca? {
    let before = material.tabel.last { ($0.tabel.letak ?? sentence.letak) < sentence.letak }
    let after = material.tabel.first { ($0.tabel.letak ?? sentence.letak) > sentence.letak }
    return [before, after].compactMap(\.self).first { table in
      guard let start = table.tabel.letak?.baris, table.baris.count >= 5 else { return false }
      let end = table.baris.last?.baris.letak.baris ?? start
      return (start - 12...end + 12).contains(sentence.letak.baris) && barisBernama(sentence, table) != nil
    }
  }

  /// The only row whose name a sentence says.
  static func barisBernama(_ sentence: Kalimat, _ table: TabelTerbaca) -> TabelTerbaca.BarisTerbaca? {
    let end = peringkat(sentence.kata)?.1.lowerBound ?? sentence.teks.utf8.count
    let text = sentence.teks.potonganKecil(0..<end)
    let named = table.baris.filter { row in
      let name = row.subjek.lowercased().trimmingPrefix(Pola.nomorDiDepan.regex)
        .trimmingPrefix(Pola.jenisWilayah.regex)
      return name.count > 3 && text.contains(name) && !rangkuman(row.subjek)
    }
    return named.count == 1 ? named.first : nil
  }

  private static func rangkuman(_ name: String) -> Bool {
    name.lowercased().contains("provinsi") || name.lowercased().contains("propinsi")
      || ["nasional", "indonesia", "rata", "jumlah", "total", "kalimantan"].contains { name.lowercased().hasPrefix($0) }
  }
}
