extension Kaidah {
  /// A kecamatan that is spelt in another way once.
  static let namaKecamatan = Kaidah(
    kode: "I94", judul: "Nama kecamatan salah ketik", kelompok: .identitas, tingkat: .peringatan,
    syarat:
      "Sebuah nama kecamatan tercetak sekali, dan nama yang hanya berbeda satu huruf rangkap atau tertukar tercetak di tempat lain.",
    bagiPenyusun: "Nama kecamatan ditulis sama di seluruh naskah.",
    bagiPereviu: "Di tempat lain nama yang hampir sama tercetak dengan ejaan lain.",
    tindakan: "Betulkan ejaannya."
  ) { material, run in
    var names: [String: [Temuan.Kutipan]] = [:]
    for text in material.potongan {
      for (word, next) in zip(text.kata, text.kata.dropFirst())
      where word.teks == "kecamatan" && next.kapital && next.huruf && next.teks.utf8.count >= 4 {
        names[next.teks, default: []].append(text.kutip(next.rentang))
      }
    }
    run.periksa(.nama, names.count)
    let vocabulary = KosakataBaku()
    for (name, places) in names.sorted(by: { $0.key < $1.key }) where places.count == 1 && !vocabulary.memuat(name) {
      let usual = names.filter { other, places in
        other != name && (places.count >= 2 && terulang(name, other) || rangkapDiAkhir(name, other))
      }.max { $0.value.count < $1.value.count }
      guard let usual, let right = usual.value.first else { continue }
      run.temukan(
        places + [right], seharusnya: right.tulisan,
        "\u{201C}Kecamatan \(places[0].tulisan)\u{201D} di tempat lain tertulis \u{201C}Kecamatan \(right.tulisan)\u{201D}.",
        keyakinan: 0.85)
    }
  }

  /// Whether a name is another with its last vowel twice: `Juaii`.
  private static func rangkapDiAkhir(_ name: String, _ other: String) -> Bool {
    guard let last = name.utf8.last, "aeiou".utf8.contains(last) else { return false }
    return name.utf8.count >= 5 && name.utf8.dropLast().elementsEqual(other.utf8) && other.utf8.last == last
  }

  /// Whether one name is the other with a letter twice, or with two letters changed about.
  private static func terulang(_ name: String, _ other: String) -> Bool {
    let (left, right) = (Array(name.utf8), Array(other.utf8))
    func single(_ letters: [UInt8]) -> [UInt8] { letters.reduce(into: []) { if $0.last != $1 { $0.append($1) } } }
    if left.count != right.count { return single(left) == single(right) }
    let places = left.indices.filter { left[$0] != right[$0] }
    return places.count == 2 && places[1] == places[0] + 1 && left[places[0]] == right[places[1]]
      && left[places[1]] == right[places[0]]
  }
}
