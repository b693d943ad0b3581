import Sakip

extension Kaidah {
  /// A caption with another year than that of the figures below it.
  static let tahunJudul = Kaidah(
    kode: "I21", judul: "Tahun pada judul tabel bukan tahun angkanya", kelompok: .identitas, tingkat: .peringatan,
    syarat:
      "Judul tabel menyebut satu tahun selain tahun laporan, dan tabel lain memuat angkanya untuk tahun laporan.",
    bagiPenyusun: "Judul tabel menyebut tahun angka di dalamnya; tahun lain biasanya tertinggal dari laporan lain.",
    bagiPereviu: "Sekurangnya tiga angka tabel ini di tempat lain tercetak untuk tahun laporan, bukan tahun judulnya.",
    tindakan: "Betulkan tahun pada judul tabel."
  ) { material, run in
    guard let year = material.identitas.tahun else { return }
    let stated = PernyataanIndikator.semua(material)
    let money = Dictionary(grouping: material.tabel) { tahunTunggal($0.tabel.judul?.nama ?? "") ?? 0 }
      .mapValues { Set($0.flatMap(\.butirUang).map(\.angka.nilai.normalized)) }
    for (place, table) in material.tabel.enumerated() {
      guard let caption = table.tabel.judul, let other = tahunTunggal(caption.nama), other != year else { continue }
      run.periksa(.tanggal)
      let mine = stated.filter { $0.tempat == place && $0.tahun == other }
      let others = stated.filter { $0.tempat != place }
      func known(_ one: PernyataanIndikator, _ year: Int) -> Bool {
        others.contains { $0.kunci == one.kunci && $0.peran == one.peran && $0.tahun == year && $0.sama(one) }
      }
      let here = mine.count { known($0, year) }
      let amounts = table.butirUang.map(\.angka.nilai.normalized).filter(berarti)
      let spent = amounts.filter { money[year]?.contains($0) == true }
      let isKnown = material.tabel.enumerated().contains { number, one in
        number != place && tahunTunggal(one.tabel.judul?.nama ?? "") == other
          && one.butirUang.contains { spent.contains($0.angka.nilai.normalized) }
      }
      guard
        here >= 3 && here * 5 >= mine.count * 4 && mine.count(where: { known($0, other) }) * 2 < mine.count
          || spent.count >= 3 && !isKnown
      else { continue }
      run.temukan(
        [Temuan.Kutipan(caption.nama, pada: caption.letak)], seharusnya: "\(year)",
        "Judul tabel menyebut tahun \(other), padahal angka di dalamnya di tempat lain tercetak untuk tahun \(year).",
        keyakinan: 0.8)
    }
  }

  /// The only year in a caption, not part of a period.
  private static func tahunTunggal(_ text: String) -> Int? {
    let years = text.matches(of: Pola.tahun.regex).compactMap { Int($0.1) }
    return years.count == 1 ? years[0] : nil
  }

  /// Whether an amount has digits enough not to be met by chance.
  private static func berarti(_ value: ExactDecimal) -> Bool {
    value.mantissa.description.filter { $0 != "0" }.count >= 5
  }

  /// The report called by another year.
  static let tahunLaporanLain = Kaidah(
    kode: "I22", judul: "Laporan ini disebut dengan tahun lain", kelompok: .identitas, tingkat: .peringatan,
    syarat:
      "Naskah diketahui tahunnya, dan kalimat menyebut laporan kinerja yang disusun atau disajikan dengan tahun lain.",
    bagiPenyusun: "Tahun yang lain biasanya tertinggal dari laporan tahun lalu.",
    bagiPereviu: "Kalimat ini berbicara tentang laporan ini sendiri, tetapi tahunnya lain.",
    tindakan: "Betulkan tahunnya, atau sebutkan bahwa yang dimaksud laporan tahun itu."
  ) { material, run in
    guard let year = material.identitas.tahun else { return }
    for sentence in material.kalimat {
      let words = sentence.kata
      guard !words.contains(where: { bukanSendiri.contains($0.teks) }),
        words.contains(where: { perbuatan.contains($0.teks) }),
        let start = words.indices.dropLast().first(where: {
          words[$0].teks == "laporan" && words[$0 + 1].teks == "kinerja"
        }),
        let mark = words[start...].prefix(12).firstIndex(where: { $0.teks == "tahun" }), mark + 1 < words.count,
        words[(start + 2)..<mark].allSatisfy({ $0.kapital || penghubung.contains($0.teks) }),
        words[mark + 1].teks.utf8.count == 4, let other = Int(words[mark + 1].teks), abs(other - year) <= 3
      else { continue }
      run.periksa(.tanggal)
      guard other != year else { continue }
      let range = words[start].rentang.lowerBound..<words[mark + 1].rentang.upperBound
      run.temukan(
        [sentence.kutip(range)], seharusnya: "\(year)",
        "Laporan tahun \(year) menyebut dirinya \u{201C}\(sentence.kutip(range).tulisan)\u{201D}.", keyakinan: 0.7)
    }
  }

  private static let perbuatan: Set<String> = [
    "disusun", "menyusun", "disusunnya", "menyajikan", "disajikan", "diselesaikan", "penyusunan", "tersusun",
    "tersusunnya", "memuat", "selesai",
  ]
  private static let penghubung: Set<String> = ["instansi", "pemerintah", "(", ")", "ini", "pada", "untuk"]
  private static let bukanSendiri: Set<String> = [
    "evaluasi", "rekomendasi", "lhe", "sebelumnya", "lalu", "dibandingkan", "tindak", "berikutnya", "mendatang",
  ]
}
