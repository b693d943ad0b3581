extension Kaidah {
  /// The name of an agency with a word lost in the middle.
  static let namaDinas = Kaidah(
    kode: "S84", judul: "Nama perangkat daerah kehilangan satu kata", kelompok: .angkaSama, tingkat: .peringatan,
    syarat: "Nama dinas atau badan tercetak lengkap di tempat lain, sekurangnya dua kali.",
    bagiPenyusun: "Perangkat daerah disebut dengan nama menurut peraturan pembentukannya.",
    bagiPereviu: "Di tempat lain nama ini memuat satu kata lagi.",
    tindakan: "Tulis namanya seperti di tempat lain."
  ) { material, run in
    var places: [[String]: [Temuan.Kutipan]] = [:]
    for text in material.potongan
    where text.teks.utf8.count <= 160 && text.kata.contains(where: { jenisDinas.contains($0.teks) }) {
      let bare = text.teks.trimmingPrefix(Pola.penandaDiDepan.regex).prefix { $0 != "(" && $0 != ";" }
      let words = KataTeks.pecah(bare).filter { !KataTeks.tanpaMakna.contains($0) }
      guard words.count >= 5, jenisDinas.contains(words[0]) else { continue }
      places[words, default: []].append(Temuan.Kutipan(text.teks, pada: text.letak))
    }
    run.periksa(.nama, places.count)
    guard places.count <= 400 else { return }
    for (words, quoted) in places.sorted(by: { $0.value[0].letak < $1.value[0].letak }) {
      let whole = places.filter { longer, other in
        longer.count == words.count + 1 && other.count >= 2 && kehilanganTengah(words, longer)
      }
      guard whole.count == 1, let official = whole.first?.value, let first = quoted.first, !run.sudahSalah([first])
      else { continue }
      run.temukan(
        Array(quoted.prefix(6)) + official.prefix(3), seharusnya: official[0].tulisan,
        "\u{201C}\(first.tulisan)\u{201D} kehilangan satu kata dari \u{201C}\(official[0].tulisan)\u{201D}.",
        keyakinan: 0.7)
    }
  }

  private static let jenisDinas = ["dinas", "badan"]

  /// Whether one name is another without one of the words in its middle.
  private static func kehilanganTengah(_ words: [String], _ longer: [String]) -> Bool {
    guard let place = words.indices.first(where: { words[$0] != longer[$0] }), place >= 2, place < words.count else {
      return false
    }
    return words[place...].elementsEqual(longer[(place + 1)...])
  }

  /// One place written as one word and as two.
  static let namaTerpisah = Kaidah(
    kode: "S85", judul: "Satu nama tempat ditulis serangkai dan terpisah", kelompok: .angkaSama, tingkat: .peringatan,
    syarat: "Sel tabel memuat nama dua kata, dan nama yang sama tercetak serangkai pada sel lain.",
    bagiPenyusun: "Nama tempat ditulis dengan satu ejaan.",
    bagiPereviu: "Nama ini di tempat lain ditulis serangkai.",
    tindakan: "Samakan ejaannya."
  ) { material, run in
    var joined: [String: [Temuan.Kutipan]] = [:]
    var apart: [(kunci: String, kutipan: Temuan.Kutipan)] = []
    for text in material.potongan where text.letak.kolom != nil && text.teks.utf8.count <= 40 {
      let isNumbered = text.teks.utf8.first.map { $0.isDigit || $0 >= 0x80 } == true
      let bare = isNumbered ? text.teks.trimmingPrefix(Pola.nomorDiDepan.regex) : text.teks[...]
      let words = KataTeks.pecah(bare)
      let quoted = Temuan.Kutipan(text.teks, pada: text.letak)
      if let name = words.last, words.count == 1 || words.count <= 3 && wilayah.contains(words[words.count - 2]),
        name.utf8.count >= 7
      {
        joined[name, default: []].append(quoted)
      }
      if words.count == 2, words.allSatisfy({ $0.utf8.count >= 3 }), bare.split(separator: " ").count == 2,
        bare.split(separator: " ").allSatisfy({ $0.first?.isUppercase == true })
      {
        apart.append((words.joined(), quoted))
      }
    }
    run.periksa(.nama, apart.count)
    for (name, same) in Dictionary(grouping: apart, by: \.kunci).sorted(by: {
      $0.value[0].kutipan.letak < $1.value[0].kutipan.letak
    }) {
      guard let usual = joined[name], usual.count > same.count, let first = same.first else { continue }
      run.temukan(
        same.prefix(4).map(\.kutipan) + usual.prefix(4), seharusnya: usual[0].tulisan,
        "\u{201C}\(first.kutipan.tulisan)\u{201D} di tempat lain ditulis \u{201C}\(usual[0].tulisan)\u{201D}.",
        keyakinan: 0.7)
    }
  }

  private static let wilayah: Set<String> = ["kabupaten", "kota", "kecamatan", "desa", "kelurahan", "kab"]
}
