extension Kaidah {
  /// The number or date of a decree that its annex states in another way.
  static let nomorKeputusan = Kaidah(
    kode: "I30", judul: "Nomor atau tanggal pada lampiran bukan milik keputusannya", kelompok: .identitas,
    tingkat: .galat,
    syarat: "Naskah memuat satu keputusan bernomor dan lampirannya menyebut nomor atau tanggal keputusan itu.",
    bagiPenyusun: "Lampiran menyebut nomor dan tanggal yang sama dengan keputusannya.",
    bagiPereviu: "Nomor atau tanggal pada lampiran ini lain daripada pada keputusannya.",
    tindakan: "Samakan dengan nomor dan tanggal keputusannya."
  ) { material, run in
    let heads = KepalaKeputusan.semua(material.naskah.alinea)
    let own = heads.filter { !$0.lampiran && $0.nomor != nil }
    guard own.count == 1, let decree = own.first else { return }
    for annex in heads where annex.lampiran && annex.penetap == decree.penetap {
      let pairs = [(annex.nomor, decree.nomor, "Nomor"), (annex.tanggal, decree.tanggal, "Tanggal")]
      for case (let printed?, let right?, let kind) in pairs {
        run.periksa(.tanggal)
        guard printed.kunci != right.kunci else { continue }
        run.temukan(
          [printed.kutipan, right.kutipan], seharusnya: right.kutipan.tulisan,
          "\(kind) pada lampiran tercetak \u{201C}\(printed.kutipan.tulisan)\u{201D}, sedangkan pada keputusannya \u{201C}\(right.kutipan.tulisan)\u{201D}.",
          keyakinan: 0.95)
      }
    }
  }
}

/// The head of a decree or of its annex: who decides, number, date.
struct KepalaKeputusan {
  /// Something as it is compared and as printed.
  struct Tercetak {
    let kunci: String
    let kutipan: Temuan.Kutipan
  }

  /// Whether it is the head of an annex.
  let lampiran: Bool
  /// The kind and who decides, in three words: `keputusan kepala dinas`.
  let penetap: [String]
  private(set) var nomor: Tercetak?
  private(set) var tanggal: Tercetak?

  /// Those of a text: a line in capitals with `KEPUTUSAN` or `PERATURAN` in front, the number at most four lines below.
  static func semua(_ texts: [Alinea]) -> [KepalaKeputusan] {
    var found: [KepalaKeputusan] = []
    var since = 0
    var annex = false
    for text in texts {
      let words = Kata.potong(text.teks)
      guard let first = words.first?.teks else { continue }
      since += 1
      if first == "lampiran" { annex = text.teks.prefix(8).allSatisfy(\.isUppercase) }
      if text.teks.count < 160, !text.teks.contains(where: \.isLowercase),
        let start = words.firstIndex(where: { $0.teks == "keputusan" || $0.teks == "peraturan" }),
        start == 0 || first == "lampiran"
      {
        let kind = words[start...].filter(\.huruf).prefix(3).map(\.teks)
        found.append(KepalaKeputusan(lampiran: annex, penetap: kind))
        (since, annex) = (0, false)
      }
      guard let last = found.indices.last else { continue }
      if since <= 4, found[last].nomor == nil, let number = nomor(text, words) { found[last].nomor = number }
      if found[last].lampiran ? since <= 4 : words.first?.teks == "pada", found[last].tanggal == nil,
        let date = tanggal(text, words)
      {
        found[last].tanggal = date
      }
    }
    return found.filter { $0.nomor != nil || $0.tanggal != nil }
  }

  /// `NOMOR : 188.45/45/KUM/2023`.
  private static func nomor(_ text: Alinea, _ words: [Kata]) -> Tercetak? {
    guard let start = words.firstIndex(where: { $0.teks == "nomor" }), start == 0 || words[0].teks == "lampiran" else {
      return nil
    }
    let rest = words[(start + 1)...].drop { $0.teks == ":" }
    let end = rest.firstIndex { $0.teks == "tanggal" || $0.teks == "tentang" } ?? rest.endIndex
    let number = rest[..<end]
    guard let first = number.first, let last = number.last, number.count < 24,
      number.contains(where: { $0.teks.first?.isNumber == true })
    else { return nil }
    return Tercetak(
      kunci: number.map(\.teks).joined(),
      kutipan: Temuan.Kutipan(text.teks.potongan(first.rentang.lowerBound..<last.rentang.upperBound), pada: text.letak))
  }

  /// `TANGGAL 13 MARET 2023`, `pada tanggal 13 Maret 2023`.
  private static func tanggal(_ text: Alinea, _ words: [Kata]) -> Tercetak? {
    guard let start = words.firstIndex(where: { $0.teks == "tanggal" }),
      ["tanggal", "pada", "lampiran"].contains(words[0].teks)
    else { return nil }
    let rest = words[(start + 1)...].drop { $0.teks == ":" }.prefix(3)
    guard rest.count == 3, let first = rest.first, let last = rest.last, let day = Int(first.teks),
      let month = Tanggal.namaBulan[rest[rest.startIndex + 1].teks], let year = Int(last.teks)
    else { return nil }
    return Tercetak(
      kunci: "\(year)-\(month)-\(day)",
      kutipan: Temuan.Kutipan(text.teks.potongan(first.rentang.lowerBound..<last.rentang.upperBound), pada: text.letak))
  }

  private init(lampiran: Bool, penetap: [String]) {
    self.lampiran = lampiran
    self.penetap = penetap
  }
}
