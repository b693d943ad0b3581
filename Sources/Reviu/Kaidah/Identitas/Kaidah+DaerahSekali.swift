extension Kaidah {
  /// A region that is named once, where the report speaks of its own.
  static let daerahSekali = Kaidah(
    kode: "I40", judul: "Kabupaten atau kota yang hanya disebut sekali", kelompok: .identitas, tingkat: .peringatan,
    syarat:
      "Naskah diketahui kabupaten atau kotanya, dan sebuah kalimat menyebut yang lain yang tidak ada di tempat lain.",
    bagiPenyusun: "Nama daerah lain biasanya tertinggal dari naskah yang disalin.",
    bagiPereviu: "Daerah ini tidak disebut di tempat lain, juga tidak sebagai pembanding atau tetangga.",
    tindakan: "Ganti dengan nama daerah ini, atau terangkan hubungannya."
  ) { material, run in
    guard let own = material.identitas.daerah?.split(separator: " ").map({ $0.lowercased() }), own.count == 2 else {
      return
    }
    let names = material.potongan.flatMap { piece in namaDaerah(piece.kata, own[0]).map { (piece, $0) } }
    let count = Dictionary(names.map { ($0.1.nama, 1) }, uniquingKeysWith: +)
    guard (count[own[1]] ?? 0) >= 4 else { return }
    let words = Dictionary(
      material.potongan.flatMap { $0.kata.filter(\.kapital).map { ($0.teks, 1) } }, uniquingKeysWith: +)
    for sentence in material.kalimat {
      for name in namaDaerah(sentence.kata, own[0]) where name.nama != own[1] && count[name.nama] == 1 {
        run.periksa(.nama)
        guard words[name.nama] == 1, !sentence.kata.contains(where: { hubunganDaerah.contains($0.teks) }) else {
          continue
        }
        let quoted = sentence.kutip(name.rentang)
        guard !run.sudahSalah([quoted]) else { continue }
        run.temukan(
          [quoted], seharusnya: material.identitas.daerah,
          "Naskah \(material.identitas.daerah ?? "") menyebut \u{201C}\(quoted.tulisan)\u{201D} sekali saja.",
          keyakinan: 0.6)
      }
    }
  }

  /// The first words of the names behind `Kabupaten` or `Kota`, and what is quoted of them.
  private static func namaDaerah(_ words: [Kata], _ kind: String) -> [(nama: String, rentang: Range<Int>)] {
    words.indices.dropLast().compactMap { place in
      guard words[place].teks == kind, words[place].kapital else { return nil }
      let name = words[(place + 1)...].prefix(3).prefix { $0.kapital && $0.huruf }
      guard let first = name.first, let last = name.last, first.teks.utf8.count > 3 else { return nil }
      return (first.teks, words[place].rentang.lowerBound..<last.rentang.upperBound)
    }
  }

  private static let hubunganDaerah: Set<String> = [
    "berbatasan", "sebelah", "perbatasan", "tetangga", "studi", "kunjungan", "bersama", "kerja", "kerjasama", "antara",
    "dibanding", "dibandingkan", "perbandingan", "banding", "pemekaran", "induk", "dari", "dengan", "ke", "asal",
    "lahir",
    "juara", "hibah", "lainnya", "undang", "pembentukan", "provinsi",
  ]
}
