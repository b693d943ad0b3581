import Sakip

extension Kaidah {
  /// The values of years that a sentence tells of the only row of the table above it.
  static let nilaiTahun = Kaidah(
    kode: "S81", judul: "Nilai suatu tahun dalam kalimat berbeda dari tabel di atasnya", kelompok: .angkaSama,
    tingkat: .peringatan,
    syarat:
      "Tabel memuat satu baris dengan nilai beberapa tahun, dan kalimat di bawahnya menyebut nilai dua tahun atau lebih, salah satunya sesuai dengan tabel.",
    bagiPenyusun: "Nilai dalam uraian disalin dari kolom tahunnya.",
    bagiPereviu: "Nilai tahun lain dalam kalimat itu sesuai dengan tabel; yang ini tidak.",
    tindakan: "Samakan kalimat dengan tabel."
  ) { material, run in
    for sentence in material.kalimat {
      let told = nilaiBertahun(sentence)
      guard told.count >= 2,
        let table = material.tabelDekat(sentence.letak).first(where: {
          ($0.tabel.letak ?? sentence.letak) < sentence.letak
        }), table.baris.count == 1, let row = table.baris.first
      else { continue }
      let checked = told.compactMap { figure, year -> (AngkaTercetak, Temuan.Kutipan, Bool)? in
        let columns = table.kolom.filter { $0.tahun == year }
        guard columns.count == 1, let cell = row.angka[columns[0].nomor], let quoted = row.kutipan(columns[0].nomor)
        else { return nil }
        return (figure, quoted, cell.sama(figure) || cell.rasio == Ratio(0) - figure.rasio)
      }
      run.periksa(.angka, checked.count)
      let wrong = checked.filter { !$0.2 }
      guard wrong.count == 1, checked.count >= 2, let odd = wrong.first else { continue }
      let quoted = sentence.kutip(odd.0.rentang)
      guard !run.sudahSalah([quoted, odd.1]) else { continue }
      run.temukan(
        [quoted, odd.1], seharusnya: odd.1.tulisan,
        "Kalimat menyebut \(quoted.tulisan), padahal tabel di atasnya memuat \(odd.1.tulisan).", keyakinan: 0.8)
    }
  }

  /// The figures of a sentence that a year follows directly: `2,47 persen pada tahun 2020`.
  private static func nilaiBertahun(_ sentence: Kalimat) -> [(AngkaTercetak, Int)] {
    sentence.angka.compactMap { figure in
      guard !figure.menyerupaiTahun, figure.nilai.decimals > 0 else { return nil }
      let end = sentence.teks.utf8.count
      let behind = sentence.teks.potonganKecil(figure.rentang.upperBound..<min(end, figure.rentang.upperBound + 32))
      return behind.prefixMatch(of: Pola.padaTahun.regex).flatMap { Int($0.1) }.map { (figure, $0) }
    }
  }

  /// One value with two predicates.
  static let predikatGanda = Kaidah(
    kode: "S82", judul: "Satu nilai tercetak dengan dua predikat", kelompok: .angkaSama, tingkat: .peringatan,
    syarat: "Nilai dengan predikat dalam kurung tercetak beberapa kali.",
    bagiPenyusun: "Nilai yang sama mempunyai predikat yang sama.",
    bagiPereviu: "Nilai ini di tempat lain tercetak dengan predikat lain.",
    tindakan: "Samakan predikatnya."
  ) { material, run in
    var first: [String: [(predikat: String, kutipan: Temuan.Kutipan)]] = [:]
    var order: [String] = []
    // A number with a comma in front of the bracket is looked for first, as the pattern is dear.
    for text in material.potongan
    where zip(text.kata, text.kata.dropFirst()).contains(where: { $1.teks == "(" && $0.teks.utf8.contains(0x2C) }) {
      for match in text.teks.matches(of: Pola.nilaiBerpredikat.regex) {
        let value = String(match.1)
        if first[value] == nil { order.append(value) }
        let quoted = Temuan.Kutipan(String(match.0), pada: text.letak)
        first[value, default: []].append((String(match.2), quoted))
      }
    }
    for value in order {
      let all = first[value] ?? []
      run.periksa(.kategori, all.count)
      let groups = Dictionary(grouping: all, by: \.predikat).values.sorted {
        ($0.count, $1[0].kutipan.letak) < ($1.count, $0[0].kutipan.letak)
      }
      guard groups.count == 2, groups[0].count < groups[1].count, let wrong = groups.first, let usual = groups.last
      else { continue }
      let quoted = (wrong.prefix(3) + usual.prefix(4)).map(\.kutipan)
      guard !run.sudahSalah(quoted) else { continue }
      run.temukan(
        quoted, seharusnya: usual[0].kutipan.tulisan,
        "Nilai \(value) tercetak \u{201C}\(wrong[0].kutipan.tulisan)\u{201D}, di tempat lain \u{201C}\(usual[0].kutipan.tulisan)\u{201D}.",
        keyakinan: 0.8)
    }
  }
}
