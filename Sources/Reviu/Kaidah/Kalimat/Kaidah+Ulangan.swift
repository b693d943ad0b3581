import Sakip

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
    var printed = AngkaTabel()
    for (index, text) in texts.enumerated() {
      let key = keys[index]
      let earlier = first[key]
      if earlier == nil { first[key] = index }
      run.periksa(.nama)
      if let earlier, count[key] == 2, text.jenis.panjangBerarti(key) {
        if earlier != last + 1 { laporkanUlangan(&pending, material, &printed, &run) }
        pending.append((texts[earlier], text))
        last = earlier
      } else if let earlier, earlier == last + 1 {
        last = earlier
      } else {
        laporkanUlangan(&pending, material, &printed, &run)
      }
    }
    laporkanUlangan(&pending, material, &printed, &run)
  }

  /// Whether a text tells figures, at least half of which stand in the table before it, or that there is nothing to tell:
  /// then it belongs where it stands.
  private static func menurutTabel(
    _ text: Alinea, _ material: BahanReviu, _ printed: inout AngkaTabel
  ) -> Bool {
    if text.teks.contains("belum dapat disajikan") || text.teks.contains("tidak dapat disajikan") { return true }
    let figures = PemindaiAngka.pindai(text.teks).filter { !$0.menyerupaiTahun && (!$0.bulat || $0.bentuk == .persen) }
    guard figures.count > 1, let table = material.tabelSebelum(text.letak) else { return false }
    return figures.count { printed.memuat($0, table) } * 2 >= figures.count
  }

  private static func laporkanUlangan(
    _ found: inout [(asli: Alinea, salinan: Alinea)], _ material: BahanReviu, _ printed: inout AngkaTabel,
    _ run: inout Pemeriksaan
  ) {
    defer { found = [] }
    let pairs = found.filter { pair in
      !menurutTabel(pair.asli, material, &printed) || !menurutTabel(pair.salinan, material, &printed)
    }
    guard pairs.count * 2 > found.count, let first = pairs.first, pairs.count > 1 || khusus(first.salinan.teks),
      !berlakuDiKeduanya(pairs, material, &printed)
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
  private static func berlakuDiKeduanya(
    _ pairs: [(asli: Alinea, salinan: Alinea)], _ material: BahanReviu, _ printed: inout AngkaTabel
  ) -> Bool {
    guard let copy = pairs.first?.salinan, let original = pairs.first?.asli else { return false }
    if pairs.count == 1 {
      let amounts = PemindaiAngka.pindai(copy.teks).filter { $0.bentuk == .rupiah }
      return amounts.count > 1
        && [copy, original].allSatisfy { text in
          guard let table = material.tabelSesudah(text.letak) else { return false }
          return amounts.allSatisfy { printed.memuat($0, table) }
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

/// The figures that tables print, put together once for each table that is asked for.
private struct AngkaTabel {
  private var dikenal: [(tabel: TabelTerbaca, angka: Set<ExactDecimal>)] = []

  /// Whether a table prints a figure.
  mutating func memuat(_ figure: AngkaTercetak, _ table: TabelTerbaca) -> Bool {
    if let known = dikenal.last(where: { $0.tabel == table }) { return known.angka.contains(figure.nilai.normalized) }
    let printed = Set(table.baris.flatMap { $0.angka.values.map(\.nilai.normalized) })
    dikenal.append((table, printed))
    return printed.contains(figure.nilai.normalized)
  }
}
