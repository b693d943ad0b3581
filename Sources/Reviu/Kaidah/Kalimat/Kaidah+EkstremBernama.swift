import Sakip

extension Kaidah {
  /// The most and the least of any column, named with its figure: `terbanyak di Desa Mawar sebanyak 990 jiwa`.
  static let ekstremBernama = Kaidah(
    kode: "B30", judul: "Yang terbanyak atau tersedikit bukan yang disebut", kelompok: .kalimat, tingkat: .galat,
    syarat:
      "Kalimat di dekat tabel menyebut yang tertinggi, terbanyak, terluas, atau sebaliknya, beserta nama baris dan angkanya.",
    bagiPenyusun: "Nama dan angka yang tertinggi atau terendah dibaca dari satu baris tabel yang sama.",
    bagiPereviu: "Pada kolom yang memuat angka itu, baris lain yang tertinggi atau terendah.",
    tindakan: "Betulkan namanya atau angkanya menurut tabel."
  ) { material, run in
    for sentence in material.kalimat {
      let clauses = KlausaBernama.baca(sentence)
      guard !clauses.isEmpty else { continue }
      let tables = material.tabelDekat(sentence.letak)
      for clause in clauses {
        guard let claim = tables.lazy.compactMap({ DeretBernama.cari(clause, sentence, $0) }).first else { continue }
        periksaBernama(clause, claim, sentence, &run)
      }
    }
  }

  private static func periksaBernama(
    _ clause: KlausaBernama, _ series: [DeretBernama], _ sentence: Kalimat, _ run: inout Pemeriksaan
  ) {
    run.periksa(.angka)
    guard let first = series.first, series.allSatisfy({ !$0.benar(clause) }), let row = first.ujung(clause.tertinggi)
    else { return }
    let quoted = sentence.kutip(clause.rentang)
    let whole = Temuan.Kutipan(sentence.teks, pada: sentence.letak)
    guard !run.sudahSalah([whole, quoted, row.kutipan, first.disebut.kutipan]) else { return }
    run.temukan(
      [quoted, first.disebut.kutipan, row.kutipan], seharusnya: "\(row.nama) (\(row.angka.tulisan))",
      "Kalimat menyebut \(clause.tertinggi ? "yang tertinggi" : "yang terendah") \u{201C}\(first.disebut.nama)\u{201D}, padahal pada tabel \(row.angka.tulisan) milik \u{201C}\(row.nama)\u{201D} dan \(first.disebut.angka.tulisan) milik \u{201C}\(first.disebut.nama)\u{201D}.",
      keyakinan: 0.9)
  }
}

/// A part of a sentence with one extreme and one figure.
struct KlausaBernama {
  let tertinggi: Bool
  let kata: [String]
  let angka: AngkaTercetak
  let rentang: Range<Int>

  /// The parts of a sentence, divided where another extreme is told.
  static func baca(_ sentence: Kalimat) -> [KlausaBernama] {
    let words = sentence.kata
    let marks = words.indices.filter { ujung(words, $0) != nil }
    guard !marks.isEmpty, !sentence.teks.lowercased().contains(Pola.ekstremLain.regex)
    else { return [] }
    return marks.enumerated().compactMap { place, mark in
      let next = place + 1 < marks.count ? batas(words, mark, marks[place + 1]) : words.count
      let end = words[mark..<next].firstIndex { pembanding.contains($0.teks) } ?? next
      guard mark < end, let high = ujung(words, mark) else { return nil }
      let range = words[mark].rentang.lowerBound..<words[end - 1].rentang.upperBound
      let figures = sentence.angka.filter { range.contains($0.rentang.lowerBound) && !$0.menyerupaiTahun }
      guard let figure = figures.first, figures.count <= 2, figure.nilai != .zero else { return nil }
      return KlausaBernama(
        tertinggi: high, kata: words[mark..<end].map(\.teks), angka: figure, rentang: range)
    }
  }

  /// Words after which another is told, with its own figure: `lebih rendah daripada provinsi sebesar 0,302`.
  private static let pembanding: Set<String> = ["lebih", "daripada", "dibandingkan", "dibanding"]

  private static func batas(_ words: [Kata], _ from: Int, _ next: Int) -> Int {
    words[from..<next].lastIndex { ["dan", "sedangkan", "sementara", "adapun", ",", ";"].contains($0.teks) } ?? next
  }

  private static func ujung(_ words: [Kata], _ place: Int) -> Bool? {
    switch words[place].teks {
    case "tertinggi", "terbesar", "terbanyak", "terluas", "terpadat", "terpanjang": return true
    case "terendah", "terkecil", "tersedikit", "tersempit": return false
    case "paling" where place + 1 < words.count:
      switch words[place + 1].teks {
      case "tinggi", "besar", "banyak", "luas", "padat": return true
      case "rendah", "kecil", "sedikit": return false
      default: return nil
      }
    default: return nil
    }
  }
}
