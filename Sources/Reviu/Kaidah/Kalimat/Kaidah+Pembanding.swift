import Sakip

extension Kaidah {
  /// Above or below another figure of the same sentence.
  static let pembandingKalimat = Kaidah(
    kode: "B15", judul: "Perbandingan bertentangan dengan angkanya", kelompok: .kalimat, tingkat: .galat,
    syarat: "Kalimat menyebut suatu angka lebih tinggi, di atas, lebih rendah, atau di bawah angka lain.",
    bagiPenyusun: "Di atas berarti angka pertama lebih besar daripada yang dibandingkan.",
    bagiPereviu: "Kedua angka pada kalimat itu bertentangan dengan kata perbandingannya.",
    tindakan: "Betulkan kata perbandingannya, atau betulkan angkanya."
  ) { material, run in
    for sentence in material.kalimat where sentence.angka.count >= 2 {
      let figures = sentence.angka.indices.filter { place in
        let figure = sentence.angka[place]
        return !(figure.bentuk == .biasa && figure.bulat && figure.tulisan.count == 4 && figure.tulisan.hasPrefix("20"))
      }
      for (from, to) in zip(figures, figures.dropFirst()) { periksaPembanding(sentence, from, to, &run) }
    }
  }

  /// What sets two figures against each other, and whether the first is the greater.
  private static let perbandingan: [(kata: [String], lebih: Bool)] = [
    (["lebih", "tinggi"], true), (["lebih", "besar"], true), (["di", "atas"], true), (["diatas"], true),
    (["melampaui"], true), (["melebihi"], true), (["lebih", "rendah"], false), (["lebih", "kecil"], false),
    (["di", "bawah"], false), (["dibawah"], false),
  ]

  /// Words that say what the second figure is, or lead to it.
  private static let penghubung: Set<String> = [
    "dari", "daripada", "dibandingkan", "dibanding", "rata", "nasional", "provinsi", "target", "capaian", "realisasi",
    "angka", "nilai", "sebesar", "yaitu", "yang", "tahun", "ditetapkan", "kabupaten", "yakni", "adalah", "telah",
    "dengan", "kota", "sebelumnya", "mencapai", "persentase", "indeks", "ini", "pada", "hanya", "kalimantan",
  ]

  private static func periksaPembanding(_ sentence: Kalimat, _ from: Int, _ to: Int, _ run: inout Pemeriksaan) {
    let (first, second) = (sentence.angka[from], sentence.angka[to])
    let range = first.rentang.upperBound..<max(first.rentang.upperBound, second.rentang.lowerBound)
    let words = KataTeks.pecah(
      sentence.teks.potongan(range))
    guard words.count <= 16, first.bentuk == second.bentuk,
      first.bentuk == .rupiah || first.bulat == second.bulat || first.bentuk == .persen
    else { return }
    let found = perbandingan.compactMap { entry in
      KataTeks.letak(entry.kata, dalam: words).map { (mulai: $0, akhir: $0 + entry.kata.count, lebih: entry.lebih) }
    }
    // Behind `lebih tinggi` a figure that no such word leads to is the difference.
    guard found.count == 1, let only = found.first, only.mulai <= 4,
      !words.contains("tidak"), !words.contains("poin"), !words.contains("selisih"),
      !words.contains("target") || !words[only.mulai].hasPrefix("mel"),
      words[only.mulai] != "lebih" || words[only.akhir...].contains(where: { KataTeks.pembanding.contains($0) }),
      KataTeks.pecah(sentence.kataSesudah(to)).first != "poin",
      words[only.akhir...].allSatisfy({ penghubung.contains($0) || $0.hasPrefix("20") }),
      words[..<only.mulai].allSatisfy({
        penghubung.contains($0) || ["atau", "masih", "berada", "sudah", "lebih"].contains($0)
      })
    else { return }
    run.periksa(.angka)
    guard only.lebih ? !(second.nilai < first.nilai) : !(first.nilai < second.nilai) else { return }
    let printed = words[only.mulai..<only.akhir].joined(separator: " ")
    run.temukan(
      [first, second].map { Temuan.Kutipan($0.tulisan, pada: sentence.letak) },
      "Kalimat menyebut \(first.tulisan) \(printed) \(second.tulisan), padahal tidak demikian.", keyakinan: 0.9)
  }

  /// A comparison of years against the columns of the table before the sentence.
  static let arahTahun = Kaidah(
    kode: "B16", judul: "Kenaikan atau penurunan antartahun bertentangan dengan tabel", kelompok: .kalimat,
    tingkat: .peringatan,
    syarat: "Kalimat sesudah tabel menyebut nama pada barisnya, dua tahun, dan satu kata naik atau turun.",
    bagiPenyusun: "Uraian naik atau turun dibaca dari kolom tahun pada tabelnya.",
    bagiPereviu: "Angka pada tabel bergerak berlawanan dengan kalimatnya.",
    tindakan: "Betulkan kalimatnya menurut tabel."
  ) { material, run in
    for sentence in material.kalimat {
      let words = KataTeks.pecah(sentence.teks)
      let years = Set(words.compactMap { $0.hasPrefix("20") && $0.utf8.count == 4 ? Int($0) : nil }).sorted()
      let ups = words.filter { ["naik", "meningkat", "kenaikan"].contains($0) }
      let downs = words.filter { ["turun", "menurun", "penurunan"].contains($0) }
      guard years.count == 2, ups.count + downs.count == 1, !words.contains(where: { ragu.contains($0) }),
        let table = material.tabel.last(where: { ($0.tabel.letak?.baris ?? 0) < sentence.letak.baris })
      else { continue }
      let bare = words.filter { !KataTeks.tanpaMakna.contains($0) }
      let columns = years.map { year in table.kolom.filter { $0.tahun == year && !$0.peran.uang } }
      guard columns[0].count == 1, columns[1].count == 1, columns[0][0].peran == columns[1][0].peran else { continue }
      let rows = table.baris.filter { row in
        let name = NamaBaku(row.subjek).kata
        return name.count >= 2 && KataTeks.letak(name, dalam: bare) != nil
      }
      guard rows.count == 1, let row = rows.first, let before = row.angka[columns[0][0].nomor],
        let after = row.angka[columns[1][0].nomor], before.bentuk == after.bentuk
      else { continue }
      run.periksa(.selisih)
      guard ups.isEmpty ? before.nilai < after.nilai : after.nilai < before.nilai else { continue }
      run.temukan(
        [Temuan.Kutipan(sentence.teks, pada: sentence.letak)]
          + columns.compactMap { row.baris[$0[0].nomor].map { Temuan.Kutipan($0.teks, pada: $0.letak) } },
        "Kalimat menyebut \u{201C}\((ups + downs)[0])\u{201D} dari \(years[0]) ke \(years[1]), padahal pada tabel \(before.tulisan) menjadi \(after.tulisan).",
        keyakinan: 0.7)
    }
  }

  private static let ragu: Set<String> = [
    "jika", "apabila", "akan", "target", "agar", "peringkat", "tidak", "upaya", "anggaran",
  ]
}
