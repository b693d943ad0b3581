extension Kaidah {
  /// A caption that counts another sasaran than the text that announces its table.
  static let urutanJudul = Kaidah(
    kode: "B08", judul: "Urutan sasaran pada judul tabel berbeda dengan pengantarnya", kelompok: .kalimat,
    tingkat: .galat,
    syarat:
      "Judul tabel menyebut sasaran pertama, kedua, dan seterusnya, dan kalimat di depannya menyebut urutan juga.",
    bagiPenyusun: "Judul tabel menyebut sasaran yang sedang dibahas.",
    bagiPereviu: "Pengantar tabel membahas sasaran lain daripada judul tabelnya.",
    tindakan: "Betulkan urutan pada judul tabel, atau pengantarnya."
  ) { material, run in
    let texts = material.naskah.alinea
    for (index, text) in texts.enumerated() {
      guard case .judulTabel = text.jenis, let own = urutan(text.teks), index > 0 else { continue }
      let before = texts[..<index].suffix(2).last { $0.teks.count > 40 && ($0.jenis == .teks || $0.adalahButir) }
      guard let before, text.letak.baris - before.letak.baris <= 5, before.teks.lowercased().contains("tabel"),
        let announced = urutan(before.teks)
      else { continue }
      run.periksa(.nama)
      guard own != announced else { continue }
      run.temukan(
        [Temuan.Kutipan(text.teks, pada: text.letak), Temuan.Kutipan(before.teks, pada: before.letak)],
        "Judul tabel menyebut sasaran urutan ke-\(own), sedangkan pengantarnya membahas sasaran urutan ke-\(announced).",
        keyakinan: 0.9)
    }
  }

  /// A sentence about another sasaran than the table that it explains.
  static let urutanUraian = Kaidah(
    kode: "B13", judul: "Uraian menyebut sasaran lain daripada tabelnya", kelompok: .kalimat, tingkat: .peringatan,
    syarat: "Judul tabel menyebut tujuan atau urutan sasaran, dan butir penjelasannya menyebut urutan sasaran.",
    bagiPenyusun: "Penjelasan di bawah tabel membahas tujuan atau sasaran tabel itu.",
    bagiPereviu: "Penjelasan menyebut sasaran lain; teks diduga disalin dari bagian lain.",
    tindakan: "Sesuaikan penjelasan dengan tabelnya."
  ) { material, run in
    var caption: Alinea?
    for text in material.naskah.alinea {
      switch text.jenis {
      case .judulTabel: caption = text
      case .judul: caption = nil
      case .entriDaftar: continue
      case .butir, .teks:
        guard let head = caption, text.letak.baris - head.letak.baris <= 40, let meant = pokok(head.teks),
          let named = urutan(text.teks), !pengantar(text.teks)
        else { continue }
        run.periksa(.nama)
        guard named != meant, text.jenis != .teks else { continue }
        run.temukan(
          [Temuan.Kutipan(text.teks, pada: text.letak), Temuan.Kutipan(head.teks, pada: head.letak)],
          "Penjelasan tabel \u{201C}\(head.teks.prefix(90))\u{201D} menyebut sasaran urutan ke-\(named).",
          keyakinan: 0.7)
      }
    }
  }

  /// An indikator under the sasaran of another number.
  static let indikatorUrutan = Kaidah(
    kode: "B14", judul: "Indikator dibahas di bawah urutan sasaran yang lain", kelompok: .kalimat, tingkat: .peringatan,
    syarat:
      "Satu daftar atau tabel menyebut sasaran berurutan dengan indikatornya, dan kalimat mengantar indikator suatu urutan sasaran.",
    bagiPenyusun: "Indikator dibahas di bawah sasarannya sendiri.",
    bagiPereviu: "Indikator yang mengikuti kalimat itu milik sasaran urutan lain.",
    tindakan: "Betulkan urutan sasaran pada kalimat pengantarnya."
  ) { material, run in
    let owners = pemilik(material)
    guard owners.count >= 2 else { return }
    for (lead, item) in zip(material.naskah.alinea, material.naskah.alinea.dropFirst()) {
      guard pengantar(lead.teks), lead.teks.count <= 200, let named = urutan(lead.teks), item.jenis != .teks else {
        continue
      }
      let words = NamaBaku(item.teks).kata
      let matches = owners.filter { !$0.kata.isEmpty && ($0.kata.starts(with: words) || words.starts(with: $0.kata)) }
      run.periksa(.nama)
      guard words.count >= 2, let owner = matches.first, !matches.contains(where: { $0.urutan == named }) else {
        continue
      }
      run.temukan(
        [Temuan.Kutipan(lead.teks, pada: lead.letak), Temuan.Kutipan(item.teks, pada: item.letak), owner.kutipan],
        "Kalimat mengantar indikator sasaran urutan ke-\(named), padahal \u{201C}\(item.teks)\u{201D} adalah indikator sasaran urutan ke-\(owner.urutan).",
        keyakinan: 0.8)
    }
  }

  /// The number of the one sasaran that a text counts; `nil` where it counts none or several.
  private static func urutan(_ text: String) -> Int? {
    let words = KataTeks.pecah(text)
    let found = words.indices.compactMap { place -> Int? in
      guard words[place] == "sasaran" else { return nil }
      return words[(place + 1)...].prefix(3).lazy.compactMap { KataTeks.urutan[$0] }.first
    }
    return Set(found).count == 1 ? found.first : nil
  }

  /// What a caption is about: the number of a sasaran, 0 for the tujuan; `nil` where it does not say.
  private static func pokok(_ caption: String) -> Int? {
    let words = KataTeks.pecah(caption)
    if words.contains("tujuan"), !words.contains("sasaran") { return 0 }
    return words.contains("capaian") && !words.contains("efisiensi") ? urutan(caption) : nil
  }

  private static func pengantar(_ text: String) -> Bool {
    text.hasSuffix(":") || text.lowercased().contains("tabel")
  }

  /// The indikator of each sasaran by its number, out of a table or list that counts them.
  private static func pemilik(_ material: BahanReviu) -> [(urutan: Int, kata: [String], kutipan: Temuan.Kutipan)] {
    var found: [(urutan: Int, kata: [String], kutipan: Temuan.Kutipan)] = []
    for text in material.naskah.alinea {
      guard case .butir(let mark) = text.jenis, let number = Int(mark), number <= 12 else { continue }
      let words = KataTeks.berletak(text.teks)
      guard let place = words.firstIndex(where: { $0.teks == "indikator" }), place >= 4,
        words.prefix(3).contains(where: { $0.teks.hasPrefix("me") || $0.teks.hasPrefix("ter") })
      else { continue }
      let rest = text.teks.utf8.dropFirst(words[place].rentang.lowerBound)
      let own = NamaBaku(String(decoding: rest, as: UTF8.self)).kata.drop { ["kinerja", "yaitu"].contains($0) }
      found.append(
        (number, NamaBaku(Array(own).joined(separator: " ")).kata, Temuan.Kutipan(text.teks, pada: text.letak)))
    }
    return found
  }
}
