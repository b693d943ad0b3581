extension Kaidah {
  /// The text under a heading that speaks of another sub kegiatan.
  static let namaTetangga = Kaidah(
    kode: "S53", judul: "Uraian menyebut kegiatan lain daripada judulnya", kelompok: .angkaSama, tingkat: .peringatan,
    syarat: "Judul atau butir memuat nama program, kegiatan, atau sub kegiatan, dan uraiannya menyebut nama itu lagi.",
    bagiPenyusun: "Uraian membahas kegiatan yang menjadi judulnya; nama lain biasanya sisa salinan.",
    bagiPereviu: "Kalimat pertama sesudah judul menyebut kegiatan dengan nama lain.",
    tindakan: "Ganti nama pada uraian itu, dan periksa apakah angkanya juga terbawa."
  ) { material, run in
    let known = Set(material.nama.semua.filter { $0.jenis == .nama }.map(\.nama))
    let texts = material.naskah.alinea
    var pairs: [(judul: Alinea, isi: Alinea, sebutan: String)] = []
    for (title, body) in zip(texts, texts.dropFirst()) where body.jenis == .teks && title.jenis != .teks {
      guard title.teks.count <= 280, body.letak.baris - title.letak.baris <= 3, let mention = sebutan(body.teks) else {
        continue
      }
      pairs.append((title, body, mention))
    }
    let related = pairs.filter { mirip(NamaBaku($0.judul.teks), NamaBaku($0.sebutan)) }
    guard related.count >= 2, related.count * 4 >= pairs.count * 3 else { return }
    for pair in pairs {
      run.periksa(.nama)
      let (title, mention) = (NamaBaku(pair.judul.teks), NamaBaku(pair.sebutan))
      if known.contains(mention), !known.contains(title), kataDiganti(title, mention) {
        run.temukan(
          [
            Temuan.Kutipan(pair.judul.teks, pada: pair.judul.letak), Temuan.Kutipan(pair.sebutan, pada: pair.isi.letak),
          ],
          seharusnya: pair.sebutan,
          "Judul \u{201C}\(pair.judul.teks)\u{201D} berada di atas uraian \u{201C}\(pair.sebutan)\u{201D}, nama yang tercetak pada tabel.",
          keyakinan: 0.8)
        continue
      }
      guard !mirip(title, mention), known.contains(where: { BedaNama.satuNama($0, title) }) else { continue }
      run.temukan(
        [Temuan.Kutipan(pair.sebutan, pada: pair.isi.letak), Temuan.Kutipan(pair.judul.teks, pada: pair.judul.letak)],
        seharusnya: NamaBaku.tanpaNomor(pair.judul.teks),
        "Uraian di bawah \u{201C}\(pair.judul.teks)\u{201D} menyebut \u{201C}\(pair.sebutan)\u{201D}.", keyakinan: 0.9)
    }
  }

  /// Whether one word of a longer name is replaced by another word.
  private static func kataDiganti(_ left: NamaBaku, _ right: NamaBaku) -> Bool {
    guard left.kata.count == right.kata.count, left.kata.count >= 4 else { return false }
    let odd = zip(left.kata, right.kata).filter { $0 != $1 }
    return odd.count == 1
      && odd.allSatisfy { min($0.utf8.count, $1.utf8.count) >= 4 && !EjaanKata.sama($0, $1) }
  }

  private static func mirip(_ left: NamaBaku, _ right: NamaBaku) -> Bool {
    if BedaNama.satuNama(left, right) || left.kunci.contains(right.kunci) || right.kunci.contains(left.kunci) {
      return true
    }
    return Set(left.kata).intersection(right.kata).count * 5 >= max(left.kata.count, right.kata.count) * 4
  }

  /// The name between `sub kegiatan` and the verb behind it, in the first sentence.
  private static func sebutan(_ text: String) -> String? {
    let words = KataTeks.berletak(text)
    guard let start = words.prefix(14).firstIndex(where: { $0.teks == "kegiatan" }), start + 2 < words.count,
      let end = words[(start + 1)...].prefix(50).firstIndex(where: { akhir.contains($0.teks) }), end > start + 2
    else { return nil }
    let range = words[start + 1].rentang.lowerBound..<words[end - 1].rentang.upperBound
    return text.potongan(range)
  }

  private static let akhir: Set<String> = [
    "adalah", "senilai", "sebesar", "ini", "tersebut", "merupakan", "memiliki", "memperoleh",
  ]
}
