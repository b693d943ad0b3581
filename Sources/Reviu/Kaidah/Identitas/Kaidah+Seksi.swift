extension Kaidah {
  /// Seksi and bidang that the structure of the document does not know.
  static let seksiLain = Kaidah(
    kode: "I14", judul: "Nama seksi atau bidang tidak ada dalam susunan organisasi", kelompok: .identitas,
    tingkat: .peringatan,
    syarat: "Naskah memuat susunan organisasi dengan sekurangnya tiga seksi atau bidang.",
    bagiPenyusun: "Nama seksi dan bidang sama di seluruh naskah, menurut susunan organisasi yang berlaku.",
    bagiPereviu: "Nama ini tidak ada dalam susunan organisasi naskah; mungkin dari susunan yang lama.",
    tindakan: "Samakan nama seksi dan bidang menurut susunan organisasi yang berlaku."
  ) { material, run in
    for kind in ["seksi", "bidang"] {
      let official = susunan(material, kind)
      guard official.count >= 3 else { continue }
      let last = official.map(\.letak).max()
      var foreign: [Temuan.Kutipan] = []
      for text in material.potongan where last.map({ text.letak > $0 }) == true {
        for mention in sebutan(text, kind) {
          run.periksa(.nama)
          guard !official.contains(where: { cocok(mention.kata, $0.kata) }) else { continue }
          if !foreign.contains(where: { $0.letak == text.letak }) { foreign.append(mention.kutipan) }
        }
      }
      guard let first = foreign.first else { continue }
      run.temukan(
        foreign + official.map { Temuan.Kutipan($0.tulisan, pada: $0.letak) },
        "\u{201C}\(first.tulisan)\u{201D}\(foreign.count > 1 ? " dan \(foreign.count - 1) sebutan lain" : "") tidak ada dalam susunan organisasi: \(official.map(\.tulisan).joined(separator: ", ")).",
        keyakinan: 0.8)
    }
  }

  private struct NamaSeksi {
    let kata: [String]
    let tulisan: String
    let letak: Letak
  }

  /// The items of the first list or table whose items are named by a kind of unit.
  private static func susunan(_ material: BahanReviu, _ kind: String) -> [NamaSeksi] {
    var found: [NamaSeksi] = []
    for text in material.potongan {
      let words = text.kata.filter(\.huruf).drop { $0.teks.utf8.count == 1 }.map(\.self)
      if let last = found.last, text.letak.baris > last.letak.baris + 4 {
        if found.count >= 3 { return found }
        found = []
      }
      guard words.count > 1, words.count <= 12, words[0].teks == kind else { continue }
      found.append(NamaSeksi(kata: isi(words.dropFirst()), tulisan: text.teks, letak: text.letak))
    }
    return found.count >= 3 ? found : []
  }

  /// The units that a text names, with the two words that tell them apart.
  private static func sebutan(_ text: PotonganTeks, _ kind: String) -> [(kata: [String], kutipan: Temuan.Kutipan)] {
    let words = text.kata
    return words.indices.compactMap { place in
      guard words[place].teks == kind || kind == "seksi" && words[place].teks == "kasi" else { return nil }
      let behind = words[(place + 1)...].prefix { $0.huruf }
      guard let first = behind.first, first.teks.utf8.count > 4, !bukanNama.contains(first.teks),
        words[..<place].last.map({ !["semua", "seluruh", "setiap", "masing"].contains($0.teks) }) ?? true
      else { return nil }
      let name = isi(behind).prefix(2)
      let end = behind.prefix(4).last { $0.teks == name.last } ?? first
      let range = words[place].rentang.lowerBound..<end.rentang.upperBound
      return (Array(name), text.kutip(range))
    }
  }

  private static func isi(_ words: ArraySlice<Kata>) -> [String] {
    words.map(\.teks).filter { !["dan", "serta", "umum", "atau"].contains($0) }
  }

  /// Whether a mention begins as an official name does; spelling variants count as the same.
  private static func cocok(_ mention: [String], _ official: [String]) -> Bool {
    guard let first = mention.first, let own = official.first, first == own || EjaanKata.mirip(first, own) else {
      return false
    }
    guard mention.count > 1, official.count > 1 else { return true }
    return mention[1] == official[1] || EjaanKata.mirip(mention[1], official[1])
  }

  private static let bukanNama: Set<String> = [
    "yang", "untuk", "dalam", "pada", "dengan", "kecamatan", "kelurahan", "adalah", "tersebut", "masing", "terkait",
    "mempunyai", "melaksanakan", "teknis", "urusan", "antara", "lainnya", "kabupaten", "dipimpin", "terdiri", "sebagai",
    "dipahami", "harus", "dapat", "telah", "serta", "berbeda", "lain", "wajib", "perlu", "sudah", "belum",
  ]
}
