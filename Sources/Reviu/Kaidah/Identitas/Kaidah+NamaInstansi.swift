extension Kaidah {
  /// Another agency where this one is meant.
  static let instansiLain = Kaidah(
    kode: "I01", judul: "Nama perangkat daerah lain", kelompok: .identitas, tingkat: .galat,
    syarat:
      "Naskah diketahui perangkat daerahnya, dan satu kalimat tentang laporan ini menyebut yang lain sekali saja.",
    bagiPenyusun: "Nama perangkat daerah lain biasanya tertinggal dari naskah yang disalin.",
    bagiPereviu:
      "Kalimat ini menyebut perangkat daerah lain sebagai pelaku, bukan sebagai tetangga, mitra, atau alamat.",
    tindakan: "Ganti dengan nama perangkat daerah ini."
  ) { material, run in
    guard let own = material.identitas.perangkatDaerah?.split(separator: " ").map({ $0.lowercased() }), own.count > 1,
      material.naskah.alinea.prefix(20).contains(where: { $0.teks.lowercased().contains(own[1]) })
    else { return }
    let isDistrict = own[0] == "kecamatan" || own[0] == "kelurahan"
    let common = Set(material.kalimat.flatMap { $0.kata.filter { $0.huruf && !$0.kapital }.map(\.teks) })
    var mentions: [String: [(Kalimat, Range<Int>)]] = [:]
    for sentence in material.kalimat {
      for place in sentence.kata.indices.dropLast() where sentence.kata[place].teks == own[0] {
        let words = sentence.kata[(place + 1)...].prefix(3).prefix {
          $0.kapital && $0.huruf && !common.contains($0.teks)
        }
        guard let first = words.first, first.teks != own[1], first.teks.count > 3, !serupaSendiri(first.teks, own[1]),
          !kependekan(first.teks, own.dropFirst())
        else { continue }
        run.periksa(.nama)
        guard tentangDiri(sentence.kata, place, isDistrict) else { continue }
        mentions[first.teks, default: []].append(
          (sentence, sentence.kata[place].rentang.lowerBound..<(words.last ?? first).rentang.upperBound))
      }
    }
    for (_, places) in mentions.sorted(by: { $0.key < $1.key }) where places.count <= 2 {
      for (sentence, range) in places {
        let quoted = sentence.kutip(range)
        run.temukan(
          [quoted], seharusnya: material.identitas.perangkatDaerah,
          "Laporan \(material.identitas.perangkatDaerah ?? "") menyebut \u{201C}\(quoted.tulisan)\u{201D} sebagai perangkat daerah yang bersangkutan.",
          keyakinan: 0.9)
      }
    }
  }

  /// What an agency says of itself: `Kecamatan Sukamaju akan ...` near the beginning of a sentence.
  private static let pelaku: Set<String> = ["akan", "berkomitmen", "berupaya", "terus", "senantiasa", "bertekad"]

  /// Whether a word is made of the beginnings of the words of a name: `Kesbangpol` of `Kesatuan Bangsa dan Politik`.
  static func kependekan(_ short: String, _ name: some Collection<String>) -> Bool {
    var ends: Set<Int> = [0]
    let letters = Array(short.utf8)
    var used = 0
    for word in name.map({ Array($0.utf8) }) where word.count > 3 {
      let next = ends.flatMap { end in
        (2..<max(3, word.count)).filter { letters[end...].starts(with: word.prefix($0)) }.map { end + $0 }
      }
      if !next.isEmpty { used += 1 }
      ends.formUnion(next)
    }
    return used > 1 && ends.contains(letters.count)
  }

  private static func serupaSendiri(_ name: String, _ own: String) -> Bool {
    EjaanKata.jarak(Array(name.utf8), Array(own.utf8), paling: 1) != nil
  }

  /// Whether a sentence speaks of the agency itself, not of its neighbours, of partners or of an address.
  private static func tentangDiri(_ words: [Kata], _ place: Int, _ isDistrict: Bool) -> Bool {
    let texts = words.map(\.teks)
    guard !texts[..<place].suffix(3).contains(where: tentangLain.contains),
      texts.count(where: { $0 == texts[place] }) <= 2, !texts.contains("berbatasan"), !texts.contains("sebelah")
    else { return false }
    let behind = words[(place + 1)...].drop { $0.kapital }
    if let verb = behind.first?.teks, pelaku.contains(verb), place < 6, !texts[..<place].contains("desa") {
      return true
    }
    if let verb = behind.first?.teks, ["dapat", "mampu", "bisa"].contains(verb), texts[..<place].last == "semoga" {
      return true
    }
    let before = words[..<place].filter(\.huruf).map(\.teks).suffix(isDistrict ? 1 : 4)
    return before.contains(where: milikSendiri.contains)
  }

  /// Words in front of the name of the agency itself.
  private static let milikSendiri: Set<String> = [
    "kantor", "kinerja", "renstra", "renja", "lkip", "lkjip", "strategis", "pegawai", "kerja", "aparatur",
    "organisasi", "tugas", "fungsi", "lingkungan",
  ]

  /// Words of a sentence that speaks of others.
  private static let tentangLain: Set<String> = [
    "sebelah", "berbatasan", "utara", "selatan", "timur", "barat", "lain", "lainnya", "bersama", "dengan", "antara",
    "dari", "juara", "desa", "jalan", "bantuan", "oleh", "alamat", "meliputi", "yaitu",
  ]
}
