extension Kaidah {
  /// A long figure of a text that stands nowhere else, where the document has it often with two digits the other way round.
  static let angkaTertukar = Kaidah(
    kode: "S83", judul: "Dua angka yang berdekatan tertukar", kelompok: .angkaSama, tingkat: .peringatan,
    syarat:
      "Uraian memuat bilangan tujuh angka atau lebih yang tidak tercetak di tempat lain, dan bilangan dengan dua angka tertukar tercetak sekurangnya tiga kali.",
    bagiPenyusun: "Bilangan yang disalin dengan tangan mudah tertukar angkanya.",
    bagiPereviu: "Bilangan yang tercetak berkali-kali hanya berbeda letak dua angkanya.",
    tindakan: "Cocokkan dengan tabelnya."
  ) { material, run in
    var places: [String: [Temuan.Kutipan]] = [:]
    for text in material.potongan where text.teks.utf8.count >= 7 {
      for figure in PemindaiAngka.pindai(text.teks) {
        guard let digits = angkaPanjang(figure) else { continue }
        let tulisan = text.letak.kolom == nil ? figure.tulisan : text.teks
        places[digits, default: []].append(Temuan.Kutipan(tulisan, pada: text.letak))
      }
    }
    let lone = places.filter { $0.value.count == 1 && $0.value[0].letak.kolom == nil }
    run.periksa(.angka, lone.count)
    for (digits, quoted) in lone.sorted(by: { $0.value[0].letak < $1.value[0].letak }) {
      let often = tertukar(digits).compactMap { places[$0] }.filter { $0.count >= 3 }
      guard often.count == 1, let usual = often.first, let wrong = quoted.first, !run.sudahSalah([wrong]) else {
        continue
      }
      run.temukan(
        [wrong] + usual.prefix(4), seharusnya: usual[0].tulisan,
        "\(wrong.tulisan) hanya tercetak di sini, sedangkan \(usual[0].tulisan), dengan dua angka tertukar, tercetak \(usual.count) kali.",
        keyakinan: 0.8)
    }
  }

  /// The digits of a figure in groups of thousands, seven or more; `nil` for others.
  private static func angkaPanjang(_ figure: AngkaTercetak) -> String? {
    guard figure.bentuk != .persen, figure.tulisan.contains(".") else { return nil }
    let value = figure.nilai.normalized
    let digits = value.mantissa.description
    // Amounts with long rows of noughts are planned, not copied.
    guard digits.utf8.count >= 7, digits.utf8.reversed().drop(while: { $0 == 0x30 }).count >= 6 else { return nil }
    return "\(digits),\(value.decimals)"
  }

  /// The same digits with two neighbours the other way round.
  private static func tertukar(_ digits: String) -> [String] {
    var bytes = Array(digits.utf8)
    guard let end = bytes.firstIndex(of: UInt8(ascii: ",")) else { return [] }
    return (0..<(end - 1)).filter { bytes[$0] != bytes[$0 + 1] }.map { place in
      bytes.swapAt(place, place + 1)
      defer { bytes.swapAt(place, place + 1) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
