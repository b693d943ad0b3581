extension Kaidah {
  /// A paragraph or a list that stands twice.
  static let ulangan = Kaidah(
    kode: "B09", judul: "Alinea atau daftar tercetak dua kali", kelompok: .kalimat, tingkat: .peringatan,
    syarat:
      "Dua alinea atau dua daftar mempunyai kata yang sama, dan angkanya bukan angka tabel di atas masing-masing.",
    bagiPenyusun: "Uraian yang sama di bawah judul lain biasanya sisa salinan.",
    bagiPereviu: "Uraian ini sama kata demi kata dengan uraian sebelumnya.",
    tindakan: "Ganti dengan uraian yang sesuai dengan judulnya, atau hapus."
  ) { material, run in
    let texts = material.naskah.alinea.filter { if case .entriDaftar = $0.jenis { false } else { true } }
    let keys = texts.map { KataTeks.pecah(NamaBaku.tanpaNomor($0.teks)).joined(separator: " ") }
    let count = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    var first: [String: Int] = [:]
    var pending: [(asli: Alinea, salinan: Alinea)] = []
    var last = -1
    for (index, text) in texts.enumerated() {
      let key = keys[index]
      let earlier = first[key]
      if earlier == nil { first[key] = index }
      run.periksa(.nama)
      if let earlier, count[key] == 2, text.jenis.panjangBerarti(key) {
        if earlier != last + 1 { laporkanUlangan(&pending, material, &run) }
        pending.append((texts[earlier], text))
        last = earlier
      } else if let earlier, earlier == last + 1 {
        last = earlier
      } else {
        laporkanUlangan(&pending, material, &run)
      }
    }
    laporkanUlangan(&pending, material, &run)
  }

  /// Whether a text tells figures, at least half of which stand in the table before it, or that there is nothing to tell:
  /// then it belongs where it stands.
  private static func menurutTabel(_ text: Alinea, _ material: BahanReviu) -> Bool {
    if text.teks.contains("belum dapat disajikan") || text.teks.contains("tidak dapat disajikan") { return true }
    let figures = PemindaiAngka.pindai(text.teks).filter { !$0.menyerupaiTahun && (!$0.bulat || $0.bentuk == .persen) }
    guard figures.count > 1, let table = material.tabelSebelum(text.letak) else { return false }
    let printed = Set(table.baris.flatMap { $0.angka.values.map(\.nilai.normalized) })
    return figures.count { printed.contains($0.nilai.normalized) } * 2 >= figures.count
  }

  private static func laporkanUlangan(
    _ found: inout [(asli: Alinea, salinan: Alinea)], _ material: BahanReviu, _ run: inout Pemeriksaan
  ) {
    defer { found = [] }
    let pairs = found.filter { pair in !menurutTabel(pair.asli, material) || !menurutTabel(pair.salinan, material) }
    guard pairs.count * 2 > found.count, let first = pairs.first, pairs.count > 1 || khusus(first.salinan.teks),
      !berlakuDiKeduanya(pairs, material)
    else { return }
    run.temukan(
      pairs.map { Temuan.Kutipan($0.salinan.teks, pada: $0.salinan.letak) }
        + pairs.map { Temuan.Kutipan($0.asli.teks, pada: $0.asli.letak) },
      pairs.count == 1
        ? "Alinea \u{201C}\(first.salinan.teks.prefix(80))\u{2026}\u{201D} sama dengan alinea pada baris \(first.asli.letak.baris)."
        : "\(pairs.count) alinea mulai \u{201C}\(first.salinan.teks.prefix(80))\u{2026}\u{201D} sama dengan alinea mulai baris \(first.asli.letak.baris).",
      keyakinan: 0.7)
  }

  /// Whether the same may be said twice: of amounts that the table behind each prints, or of a few items among others of
  /// their own.
  private static func berlakuDiKeduanya(_ pairs: [(asli: Alinea, salinan: Alinea)], _ material: BahanReviu) -> Bool {
    guard let copy = pairs.first?.salinan, let original = pairs.first?.asli else { return false }
    if pairs.count == 1 {
      let amounts = PemindaiAngka.pindai(copy.teks).filter { $0.bentuk == .rupiah }
      return amounts.count > 1
        && [copy, original].allSatisfy { text in
          guard let table = material.tabelSesudah(text.letak) else { return false }
          let printed = Set(table.baris.flatMap { $0.angka.values.map(\.nilai.normalized) })
          return amounts.allSatisfy { printed.contains($0.nilai.normalized) }
        }
    }
    return pairs.count < 3
      && [pairs.map(\.salinan), pairs.map(\.asli)].allSatisfy { texts in
        material.butirSerangkai(texts[0]) > texts.count
      }
  }

  /// Whether a single text cannot be a phrase that a report uses again and again: it is long, or full of figures.
  private static func khusus(_ text: String) -> Bool {
    text.utf8.count >= 260 || PemindaiAngka.pindai(text).count { !$0.bulat || $0.bentuk == .rupiah } >= 3
  }

  /// A list that does not begin at its beginning.
  static let penandaDaftar = Kaidah(
    kode: "B10", judul: "Daftar tidak dimulai dari awal atau melompat", kelompok: .kalimat, tingkat: .peringatan,
    syarat: "Butir-butir berurutan diberi huruf.",
    bagiPenyusun: "Daftar berhuruf dimulai dari a dan tidak melompat.",
    bagiPereviu: "Butir sebelumnya tidak ada; daftar diduga sisa salinan atau ada butir yang hilang.",
    tindakan: "Lengkapi daftarnya, atau betulkan hurufnya."
  ) { material, run in
    var open: [Bool: DaftarTerbuka] = [:]
    for block in material.naskah.blok {
      guard let text = block.alinea else { continue }
      if case .judul = text.jenis { open = [:] }
      guard case .butir(let mark) = text.jenis, mark.utf8.count == 1, let letter = mark.utf8.first,
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter | 0x20), !roman(letter)
      else { continue }
      run.periksa(.cacah)
      let isLower = letter >= UInt8(ascii: "a")
      let start: UInt8 = isLower ? UInt8(ascii: "a") : UInt8(ascii: "A")
      let before = open[isLower, default: DaftarTerbuka()].lanjut(letter, awal: start, text.teks)
      if letter == start || before == nil && letter == start + 1 || before == letter - 1 { continue }
      guard isLower, before == nil || before.map({ letter > $0 + 1 && letter <= $0 + 3 }) == true, text.teks.count >= 30
      else { continue }
      run.temukan(
        [Temuan.Kutipan(text.teks, pada: text.letak)],
        "Butir bertanda \(mark) tidak didahului butir \(String(UnicodeScalar(letter - 1))).", keyakinan: 0.6)
    }
  }

  /// The lists that are not closed, the innermost last: `f.` goes on from `e.` behind the lists of items `- a.` in it.
  private struct DaftarTerbuka {
    private var daftar: [(tanda: String, huruf: UInt8)] = []

    /// Notes the next letter; the letter in front of it in its list, `nil` for the first of all.
    mutating func lanjut(_ letter: UInt8, awal start: UInt8, _ text: String) -> UInt8? {
      let mark = Self.tanda(text)
      let inner = daftar.last?.huruf
      if letter == start {
        if let same = daftar.firstIndex(where: { $0.tanda == mark }) { daftar.removeSubrange(same...) }
      } else if inner != letter - 1, let outer = daftar.lastIndex(where: { $0.huruf == letter - 1 && $0.tanda == mark })
      {
        daftar.removeSubrange(outer...)
        daftar.append((mark, letter))
        return letter - 1
      } else if !daftar.isEmpty {
        daftar.removeLast()
      }
      daftar.append((mark, letter))
      return inner
    }

    /// The marks around the letter of an item: `-.` of `- a.`
    private static func tanda(_ text: String) -> String {
      let front = text.prefix { !$0.isLetter }
      let behind = text.dropFirst(front.count + 1).prefix { $0 != " " }
      return (front + behind).filter { $0 != " " }
    }
  }

  /// Letters that number lists of another kind too.
  private static func roman(_ letter: UInt8) -> Bool { "ivxIVX".utf8.contains(letter) }
}

extension Alinea.Jenis {
  /// Whether text of this kind and of these words says enough for its repetition to mean something.
  fileprivate func panjangBerarti(_ words: String) -> Bool {
    switch self {
    case .judul, .judulTabel, .entriDaftar: false
    case .butir: words.utf8.count >= 70
    case .teks: words.utf8.count >= 100 && !words.hasSuffix("berikut") && !words.hasSuffix("berikut ini")
    }
  }
}
