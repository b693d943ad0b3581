import Sakip

extension Kaidah {
  /// The money of all programmes of a year, told in several sentences.
  static let danaSeluruh = Kaidah(
    kode: "S96", judul: "Dana seluruh program disebut berbeda", kelompok: .angkaSama, tingkat: .galat,
    syarat:
      "Sekurangnya tiga kalimat menyebut banyaknya program satu tahun beserta dananya, dan semuanya sama kecuali satu.",
    bagiPenyusun: "Dana seluruh program satu tahun harus sama di seluruh dokumen.",
    bagiPereviu: "Kalimat lain tentang program yang sama banyak pada tahun yang sama menyebut jumlah lain.",
    tindakan: "Samakan dengan jumlah pada tabel rencana program."
  ) { material, run in
    let stated = material.kalimat.compactMap { sentence in dana(sentence, material.identitas.tahun) }
    for group in Dictionary(grouping: stated, by: \.kunci).values where group.count > 2 {
      run.periksa(.angka, group.count)
      for one in group {
        let others = group.filter { $0.kutipan != one.kutipan }
        guard let right = others.first, others.allSatisfy({ $0.angka.sama(right.angka) }), !one.angka.sama(right.angka)
        else { continue }
        let quoted = [one.kutipan] + others.map(\.kutipan)
        guard !run.sudahSalah(quoted) else { continue }
        run.temukan(
          quoted, seharusnya: right.angka.tulisan,
          "Dana seluruh program disebut \(one.angka.tulisan), sedangkan \(others.count) kalimat lain menyebut \(right.angka.tulisan).",
          keyakinan: 0.9)
      }
    }
  }

  private struct DanaProgram {
    let kunci: [Int]
    let angka: AngkaTercetak
    let kutipan: Temuan.Kutipan
  }

  /// `5 (lima) program, 12 kegiatan dan 33 sub kegiatan dengan kebutuhan dana sebesar Rp900`.
  private static func dana(_ sentence: Kalimat, _ year: Int?) -> DanaProgram? {
    guard let count = sentence.cacahan.first(where: { $0.kata(0) == "program" }), count.banyak > 1,
      let place = sentence.angka.firstIndex(where: {
        $0.bentuk == .rupiah && $0.rentang.lowerBound > count.rentang.upperBound
      })
    else { return nil }
    let figure = sentence.angka[place]
    let between = sentence.kata.filter {
      $0.huruf && $0.rentang.lowerBound >= count.rentang.upperBound
        && $0.rentang.upperBound <= figure.rentang.lowerBound
    }.map(\.teks)
    let all = Set(sentence.kata.map(\.teks))
    let years = sentence.kata.filter { $0.rentang.upperBound <= figure.rentang.lowerBound }.compactMap { word in
      word.teks.tahunTercetak.first
    }
    guard let year = years.last ?? year, all.isDisjoint(with: kataSebagian),
      between.allSatisfy({ kataDana.contains($0) || BilanganTertulis.bagian($0) })
    else { return nil }
    // What is needed and what was given need not be the same.
    let kind = between.contains("kebutuhan") ? 1 : between.contains("pagu") ? 2 : 3
    return DanaProgram(kunci: [count.banyak, year, kind], angka: figure, kutipan: sentence.kutip(figure.rentang))
  }

  private static let kataDana: Set<String> = [
    "program", "kegiatan", "sub", "subkegiatan", "dan", "serta", "dengan", "kebutuhan", "dana", "anggaran", "pagu",
    "indikatif", "total", "jumlah", "keseluruhan", "seluruh", "seluruhnya", "sebesar", "sejumlah", "senilai", "rp",
    "alokasi", "yang", "membutuhkan", "memerlukan", "belanja",
  ]

  /// Words of a plan that was changed, and of a part of the programmes: `indikator ini didukung 3 program`.
  private static let kataSebagian: Set<String> = [
    "perubahan", "pergeseran", "semula", "murni", "awal", "refocusing", "menjadi", "sebelum", "setelah", "sesudah",
    "indikator", "sasaran", "tujuan", "misi", "bidang", "urusan", "bagian", "didukung", "masing", "antara",
  ]
}
