import Sakip

extension Kaidah {
  /// Stated numbers of sasaran and indikator against the perjanjian kinerja.
  static let cacahIndikator = Kaidah(
    kode: "C14", judul: "Banyaknya sasaran atau indikator tidak sama dengan tabel", kelompok: .cacah, tingkat: .galat,
    syarat:
      "Kalimat menyebut banyaknya seluruh sasaran atau indikator, dan naskah memuat tabel IKU atau perjanjian kinerja; baris sesudah nomornya mulai lagi dari 1 memuat hal lain, seperti program.",
    bagiPenyusun: "Bilangan dalam kalimat harus sama dengan banyaknya indikator pada perjanjian kinerja.",
    bagiPereviu: "Baik tabel IKU maupun tabel perjanjian kinerja memuat banyak sasaran atau indikator yang lain.",
    tindakan: "Betulkan bilangannya, atau jelaskan indikator mana yang tidak dihitung."
  ) { material, run in
    let tables = material.tabel.filter(memuatPerjanjian)
    guard !tables.isEmpty else { return }
    for sentence in material.kalimat {
      let counts = sentence.cacahan.filter { seluruh($0, sentence) }
      for count in counts {
        let role = count.kata(0) == "sasaran" ? Peran.sasaran : .indikator
        let known = tables.compactMap { nama($0, role) }.filter { !$0.isEmpty }
        guard let rows = known.first else { continue }
        run.periksa(.cacah)
        guard known.allSatisfy({ $0.count != count.banyak }), role == .indikator || rows.count > 1 else { continue }
        let quoted = sentence.kutip(count.rentang)
        run.temukan(
          [Temuan.Kutipan("\(quoted.tulisan) \(role.rawValue)", pada: quoted.letak)]
            + known.flatMap { $0.map { Temuan.Kutipan($0.teks, pada: $0.letak) } },
          seharusnya: "\(Terbilang.angkaDanKata(rows.count)) \(role.rawValue)",
          "Kalimat menyebut \(quoted.tulisan) \(role.rawValue), padahal tabelnya memuat \(rows.count): \(rows.map(\.teks).joined(separator: "; "))."
        )
      }
    }
  }

  /// Whether a table lists all indikator of the document: that of the IKU or of the perjanjian kinerja of its head.
  private static func memuatPerjanjian(_ table: TabelTerbaca) -> Bool {
    let name = table.tabel.judul?.nama.lowercased() ?? ""
    guard table.baris.count > 1, table.kolom(.indikator) != nil, table.kolom(.sasaran) != nil else { return false }
    let isMeant = name.contains("perjanjian kinerja") || name.contains("indikator kinerja utama")
    return isMeant && table.kolom(.capaian) == nil && !name.contains("sasaran kinerja")
  }

  /// The rows up to where their numbers begin anew: a perjanjian kinerja goes on with its programmes.
  private static func barisPertama(_ table: TabelTerbaca) -> ArraySlice<TabelTerbaca.BarisTerbaca> {
    guard let column = table.kolom(.nomor) else { return table.baris[...] }
    var last = 0
    let end = table.baris.firstIndex { row in
      guard let figure = row.angka[column.nomor], figure.bulat, let number = Int(figure.tulisan) else { return false }
      defer { last = number }
      return number == 1 && last > 1
    }
    return table.baris[..<(end ?? table.baris.endIndex)]
  }

  /// The different names of a column.
  private static func nama(_ table: TabelTerbaca, _ role: Peran) -> [Sel]? {
    guard let column = table.kolom.last(where: { $0.peran == role }) else { return nil }
    var seen = Set<String>()
    // A list of programmes may follow in the same table, behind a head of its own.
    let rows = barisPertama(table).prefix { row in
      !row.baris.sel.contains {
        $0.letak.baris == row.baris.letak.baris
          && ["program", "kegiatan", "program/kegiatan"].contains($0.teks.lowercased())
      }
    }
    let isCut = rows.count < table.baris.count
    let cells = rows.filter { row in
      guard let target = table.kolom(.target) else {
        return row.baris.sel.dropFirst(column.nomor + 1).contains { !$0.kosong }
      }
      return row.baris[target.nomor]?.kosong == false
    }.compactMap { row -> Sel? in
      // The head of what follows may have been read on to the last row, whose own cell is empty.
      row.baris[column.nomor].flatMap { isCut && $0.letak.baris > row.baris.letak.baris ? nil : $0 }
    }
    guard !cells.contains(where: \.rusak) else { return nil }
    return cells.filter { !$0.kosong && seen.insert(NamaSerupa($0.teks).kunci).inserted }
  }

  /// Whether a number counts all of them: `dari 5 indikator`, `4 sasaran dan 5 indikator`, not those of one sasaran.
  private static func seluruh(_ count: Cacahan, _ sentence: Kalimat) -> Bool {
    let noun = count.kata(0)
    guard noun == "indikator" || noun == "sasaran", count.banyak > 1, count.banyak < 200 else { return false }
    // Of a report that counts its tujuan too nobody knows which indikator belong to them.
    let isAboutGoals = sentence.cacahan.contains { $0.kata(0) == "tujuan" }
    guard !satuSasaran(sentence.kata.map(\.teks)), !isAboutGoals else { return false }
    if count.sebelum.last?.teks == "dari", noun == "indikator" { return !tercapai(count) }
    let other = noun == "sasaran" ? "indikator" : "sasaran"
    return sentence.cacahan.contains { $0.kata(0) == other && $0.rentang != count.rentang }
      && count.sebelum.contains { pembuka.contains($0.teks) }
  }

  /// What introduces all of them.
  private static let pembuka: Set<String> = ["dari", "terdiri", "memuat", "menetapkan", "memiliki", "mempunyai"]

  /// Whether it counts what was reached of many parts: `61 dari 68 indikator tercapai`, of services or standards.
  private static func tercapai(_ count: Cacahan) -> Bool {
    count.sebelum.dropLast().last?.bulat == true
  }

  /// Whether a sentence is about one sasaran or about programmes: `sasaran kedua`, `setiap sasaran`.
  private static func satuSasaran(_ words: [String]) -> Bool {
    if words.contains(where: { ["setiap", "masing", "program"].contains($0) }) { return true }
    return zip(words, words.dropFirst()).contains { kataSasaran.contains($0) && kataKeberapa.contains($1) }
  }

  /// What ordinals stand behind.
  private static let kataSasaran: Set<String> = ["sasaran", "kinerja", "utama", "strategis", "tujuan"]

  /// Ordinals of sasaran.
  private static let kataKeberapa: Set<String> = [
    "pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan",
  ]
}
