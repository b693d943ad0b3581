extension Kaidah {
  /// Another region where this one is meant.
  static let daerahLain = Kaidah(
    kode: "I15", judul: "Nama kabupaten atau kota lain", kelompok: .identitas, tingkat: .peringatan,
    syarat:
      "Naskah diketahui kabupaten atau kotanya, dan sekali atau dua kali menyebut pemerintah atau kepala daerah lain.",
    bagiPenyusun: "Nama daerah lain biasanya tertinggal dari naskah yang disalin.",
    bagiPereviu: "Kalimat ini menyebut pemerintah atau kepala daerah lain, bukan sebagai pembanding atau mitra.",
    tindakan: "Ganti dengan nama daerah ini."
  ) { material, run in
    guard let own = material.identitas.daerah?.split(separator: " ").map({ $0.lowercased() }), own.count == 2 else {
      return
    }
    var mentions: [String: [Temuan.Kutipan]] = [:]
    var ownMentions = 0
    for sentence in material.kalimat {
      let words = sentence.kata
      for place in words.indices.dropFirst().dropLast()
      where words[place].teks == own[0] || words[place].teks == "bupati" {
        let name = words[place + 1]
        guard name.kapital, name.huruf, name.teks.utf8.count > 3 else { continue }
        guard name.teks != own[1] else {
          ownMentions += 1
          continue
        }
        guard milikSendiri.contains(words[place - 1].teks),
          !words.contains(where: { mitra.contains($0.teks) })
        else { continue }
        run.periksa(.nama)
        mentions[name.teks, default: []].append(
          sentence.kutip(words[place - 1].rentang.lowerBound..<name.rentang.upperBound))
      }
    }
    for (_, places) in mentions.sorted(by: { $0.key < $1.key }) where places.count <= 2 && ownMentions >= 2 {
      for quoted in places {
        run.temukan(
          [quoted], seharusnya: material.identitas.daerah,
          "Naskah \(material.identitas.daerah ?? "") menyebut \u{201C}\(quoted.tulisan)\u{201D}.", keyakinan: 0.8)
      }
    }
  }

  /// What a report speaks of is that of its own region.
  private static let milikSendiri: Set<String> = ["pemerintah", "pembangunan", "rpjmd", "rkpd", "apbd"]

  private static let mitra: Set<String> = [
    "bersama", "kerja", "kerjasama", "studi", "kunjungan", "antara", "dibanding", "dibandingkan", "perbandingan",
    "berbatasan", "tetangga", "induk", "pemekaran", "hibah", "lain", "lainnya", "dari", "dengan", "banding",
  ]

  /// The document called by another year than its own, or a year that is typed wrongly.
  static let tahunNaskah = Kaidah(
    kode: "I16", judul: "Tahun naskah tertulis lain", kelompok: .identitas, tingkat: .peringatan,
    syarat:
      "Naskah diketahui tahunnya, dan sebuah kalimat tentang naskah ini menyebut tahun lain, atau tahun yang hanya salah ketik.",
    bagiPenyusun: "Tahun lain biasanya tertinggal dari naskah tahun sebelumnya, atau angkanya bertukar.",
    bagiPereviu: "Kalimat ini menyebut tahun yang bukan tahun naskah.",
    tindakan: "Betulkan tahunnya."
  ) { material, run in
    guard let year = material.identitas.tahun else { return }
    let all = material.kalimat.flatMap { sentence in
      sentence.kata.filter { $0.bulat && $0.teks.utf8.count == 4 }.map(\.teks)
    }
    let count = Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
    let titles = material.naskah.alinea.prefix(10).map { $0.teks.lowercased() }
    let isPlan = titles.contains { $0.contains("rencana kerja") || $0.contains("renja") }
    for sentence in material.kalimat {
      let words = sentence.kata
      for place in words.indices.dropFirst() {
        guard words[place].bulat, words[place].teks.utf8.count == 4, let named = Int(words[place].teks), named != year,
          place + 1 >= words.count || !["-", "/", "\u{2013}"].contains(words[place + 1].teks),
          ["tahun", "anggaran"].contains(words[place - 1].teks)
        else { continue }
        run.periksa(.tanggal)
        let texts = words.map(\.teks)
        let isOwn =
          menyebutNaskah(Array(texts[..<place]), texts)
          || menyusunNaskah(words[..<place], texts, renja: isPlan)
        guard isOwn && abs(named - year) <= 3 || count[words[place].teks] == 1 && salahKetik(named, year, texts) else {
          continue
        }
        run.temukan(
          [sentence.kutip(words[place - 1].rentang.lowerBound..<words[place].rentang.upperBound)],
          seharusnya: "\(year)",
          "Naskah tahun \(year) menyebut \u{201C}\(words[place - 1].teks) \(named)\u{201D}: \u{201C}\(sentence.teks.prefix(120))\u{201D}.",
          keyakinan: isOwn ? 0.8 : 0.6)
      }
    }
  }

  /// `Demikian Laporan Kinerja ... Tahun`: the sentence hands the document over.
  private static func menyebutNaskah(_ before: [String], _ all: [String]) -> Bool {
    guard all.first == "demikian" || all.first == "demikianlah", before.count <= 22 else { return false }
    return before.prefix(4).contains(where: namaNaskah.contains)
      && !before.contains { ["evaluasi", "hasil", "lhe", "perubahan", "renstra", "strategis"].contains($0) }
  }

  /// Names of the document.
  private static let namaNaskah: Set<String> = ["laporan", "lkjip", "lkip", "lkj", "lakip", "renja", "rencana"]

  /// `Laporan Kinerja Dinas Contoh Tahun ... disusun`, in a Renja `Renja Dinas Contoh Tahun ... disusun`: the sentence
  /// tells of the making of the document.
  private static func menyusunNaskah(_ before: ArraySlice<Kata>, _ all: [String], renja isPlan: Bool) -> Bool {
    guard all.contains(where: kataMenyusun.contains), !all.contains(where: naskahLain.contains),
      let start = before.suffix(14).lastIndex(where: { $0.teks == "laporan" || isPlan && $0.teks == "renja" }),
      start + 1 < before.endIndex, before[start].teks == "renja" || before[start + 1].teks == "kinerja"
    else { return false }
    return before[(start + 1)...].allSatisfy { $0.kapital || kataRangkai.contains($0.teks) }
  }

  /// Words inside the name of a document.
  private static let kataRangkai: Set<String> = [
    "kinerja", "instansi", "pemerintah", "(", ")", "ini", "pada", "untuk", "tahun", "anggaran", "dan",
  ]

  /// Words of another document.
  private static let naskahLain: Set<String> = [
    "evaluasi", "rekomendasi", "lhe", "sebelumnya", "lalu", "dibandingkan", "tindak", "berikutnya", "mendatang",
    "depan",
  ]

  /// Words of the making of a document.
  private static let kataMenyusun: Set<String> = [
    "disusun", "menyusun", "disusunnya", "menyajikan", "disajikan", "diselesaikan", "penyusunan", "tersusun",
    "tersusunnya", "terselesaikannya", "selesai",
  ]

  /// Whether a year is far from that of the document and differs in one digit or two exchanged, where no rule or event of
  /// long ago is named.
  private static func salahKetik(_ named: Int, _ year: Int, _ words: [String]) -> Bool {
    let digits = [named, year].map { Array("\($0)".utf8) }
    let changed = digits[0].indices.filter { digits[0][$0] != digits[1][$0] }
    let isTypo = changed.count == 1 && changed[0] < 3 || digits[0].sorted() == digits[1].sorted()
    return isTypo && abs(named - year) >= 7 && !words.contains(where: kataLampau.contains)
      && words.contains { ["selama", "kinerja", "capaian", "anggaran", "laporan", "realisasi"].contains($0) }
  }

  /// Words beside a year that may lie far from that of the document.
  private static let kataLampau: Set<String> = [
    "nomor", "undang", "peraturan", "keputusan", "sejak", "berdiri", "dibentuk", "pembentukan", "dasar", "sensus",
    "harga", "konstan", "rpjpd", "rpjmd", "renstra", "proyeksi", "menuju", "visi", "tanggal", "lahir", "pemekaran",
    "sampai", "hingga", "periode",
  ]
}
