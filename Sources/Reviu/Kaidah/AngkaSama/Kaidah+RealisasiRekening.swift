import Sakip

extension Kaidah {
  /// What a sentence says was received or spent of an account, against the row of that account.
  static let realisasiRekening = Kaidah(
    kode: "S80", judul: "Realisasi rekening dalam kalimat berbeda dari tabelnya", kelompok: .angkaSama,
    tingkat: .peringatan,
    syarat:
      "Tabel memuat anggaran, realisasi, dan persentase rekening pendapatan, belanja, atau pembiayaan, dan kalimat menyebut realisasi rekening itu.",
    bagiPenyusun: "Angka dalam uraian disalin dari baris rekeningnya.",
    bagiPereviu: "Angka yang disebut tidak ada pada baris rekening itu.",
    tindakan: "Betulkan menurut tabelnya."
  ) { material, run in
    let accounts = BarisRekening.semua(material)
    guard !accounts.isEmpty else { return }
    for sentence in material.kalimat
    where sentence.teks.lowercased().contains("realisasi")
      && sentence.teks.tahunTercetak.allSatisfy({ $0 == material.identitas.tahun })
    {
      for row in accounts {
        guard let figure = row.disebut(sentence) else { continue }
        run.periksa(.angka)
        let quoted = sentence.kutip(figure.rentang)
        guard !row.angka.contains(where: { $0.sama(figure) }), !run.sudahSalah([quoted]),
          let expected = figure.bentuk == .persen ? row.persen : row.realisasi
        else { continue }
        run.temukan(
          [quoted, expected], seharusnya: expected.tulisan,
          "Realisasi \u{201C}\(row.nama)\u{201D} disebut \(quoted.tulisan), padahal tabel memuat \(expected.tulisan).",
          keyakinan: 0.8)
      }
    }
  }
}

/// The only row of a document for an account of income, spending or financing.
private struct BarisRekening {
  let nama: String
  let angka: [AngkaTercetak]
  let realisasi: Temuan.Kutipan?
  let persen: Temuan.Kutipan?
  private let kata: [String]

  static func semua(_ material: BahanReviu) -> [BarisRekening] {
    let rows = material.tabel.flatMap { table -> [BarisRekening] in
      guard let budget = table.kolom(.pagu), let spent = table.kolom(.realisasiAnggaran) ?? table.kolom(.realisasi),
        let share = table.kolom(.serapan) ?? table.kolom(.persen) ?? table.kolom(.capaian)
      else { return [] }
      return table.baris.compactMap { row in
        let words = KataTeks.pecah(row.selNama?.teks ?? "")
        guard (2...5).contains(words.count), jenis.contains(words[0]), row.angka[budget.nomor] != nil,
          row.angka[spent.nomor] != nil
        else { return nil }
        return BarisRekening(
          nama: row.selNama?.teks ?? "", angka: Array(row.angka.values), realisasi: row.kutipan(spent.nomor),
          persen: row.kutipan(share.nomor), kata: words)
      }
    }
    // An account that stands twice may be that of two agencies or of two years.
    return Dictionary(grouping: rows, by: \.kata).values.filter { $0.count == 1 }.flatMap(\.self)
      .sorted { $0.kata.lexicographicallyPrecedes($1.kata) }
  }

  private static let jenis: Set<String> = ["belanja", "pendapatan", "pembiayaan", "penerimaan", "pengeluaran"]

  /// The figure that a sentence gives for it: `Realisasi Belanja Daerah sebesar …`, `Belanja Daerah terealisasi …`.
  func disebut(_ sentence: Kalimat) -> AngkaTercetak? {
    let words = sentence.kata
    let texts = words.map(\.teks)
    guard let place = KataTeks.letak(kata, dalam: texts), place + kata.count + 1 < words.count else { return nil }
    let next = place + kata.count
    let isNamed = place > 0 && texts[place - 1] == "realisasi" && texts[next] == "sebesar"
    guard isNamed || texts[next] == "terealisasi" else { return nil }
    let start = words[next].rentang.upperBound
    guard let figure = sentence.angka.first(where: { $0.rentang.lowerBound >= start }), figure.bentuk != .biasa,
      sentence.teks.potongan(start..<figure.rentang.lowerBound).allSatisfy({ $0 == " " || $0.isLetter })
    else { return nil }
    let between = sentence.teks.potonganKecil(start..<figure.rentang.lowerBound)
    let behind = sentence.teks.potonganKecil(
      figure.rentang.upperBound..<min(sentence.teks.utf8.count, figure.rentang.upperBound + 14))
    let isScaled = ["juta", "miliar", "milyar", "triliun", "dari total", "dari belanja", "dari pendapatan"]
      .contains(where: behind.contains)
    return between.count < 12 && !isScaled ? figure : nil
  }
}
