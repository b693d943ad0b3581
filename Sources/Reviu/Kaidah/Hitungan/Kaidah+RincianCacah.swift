import Sakip

extension Kaidah {
  /// A counted total that a sentence divides into parts: `41 orang, terdiri atas 28 orang PNS dan 13 orang PPPK`.
  static let rincianCacah = Kaidah(
    kode: "H22", judul: "Rincian banyaknya dalam kalimat tidak sama dengan jumlahnya", kelompok: .hitungan,
    tingkat: .galat,
    syarat:
      "Satu kalimat menyebut banyaknya sesuatu yang \u{201C}terdiri atas\u{201D} bagian-bagian bersatuan sama, atau bagian-bagian itu lalu jumlahnya.",
    bagiPenyusun: "Bagian-bagian yang disebut harus berjumlah sama dengan jumlah yang disebut.",
    bagiPereviu: "Bagian-bagian yang disebut berjumlah lain.",
    tindakan: "Hitung kembali jumlahnya, atau betulkan bagian yang salah ketik."
  ) { material, run in
    for text in material.uraian {
      let counts = CacahBersatuan.semua(text)
      for (_, sentence) in Dictionary(grouping: counts, by: \.butir.kalimat).sorted(by: { $0.key < $1.key }) {
        periksaRincianCacah(sentence, &run)
      }
    }
  }

  private static func periksaRincianCacah(_ items: [CacahBersatuan], _ run: inout Pemeriksaan) {
    for (place, first) in items.enumerated().dropFirst() where first.membukaRincian {
      let total = items[place - 1]
      let parts = items[place...].prefix {
        $0.sejenis(total) && ($0.butir.angka == first.butir.angka || !$0.membukaRincian)
      }
      guard parts.count > 1, parts.count < 16, total.butir.angka.nilai != .zero else { continue }
      run.periksa(.jumlah)
      var sum = ExactDecimal.zero
      let sums = parts.map { part in
        sum = sum + part.butir.angka.nilai
        return sum
      }
      // `terdiri dari laki-laki 10 jiwa dan perempuan 9 jiwa, serta 5 kepala keluarga`: what is told beside is no part.
      let ends = items.dropFirst(place + parts.count).first.map {
        $0.butir.sebelum.contains("serta") && !$0.sejenis(total)
      }
      guard !sums.contains(total.butir.angka.nilai), ends != false, !bertingkat(Array(parts)),
        sum < total.butir.angka.nilai + total.butir.angka.nilai
      else { continue }
      laporkanRincianCacah(total, Array(parts), sum, &run)
    }
    guard let total = items.last, total.menjumlahkan, items.count > 2 else { return }
    let parts = items.dropLast().reversed().prefix { $0.sejenis(total) && !$0.menjumlahkan }
    guard parts.count > 1, parts.count == items.count - 1 else { return }
    run.periksa(.jumlah)
    let sum = parts.reduce(ExactDecimal.zero) { $0 + $1.butir.angka.nilai }
    guard sum != total.butir.angka.nilai, sum < total.butir.angka.nilai + total.butir.angka.nilai,
      !parts.contains(where: { $0.butir.angka.nilai == total.butir.angka.nilai }), !bertingkat(parts.reversed())
    else { return }
    laporkanRincianCacah(total, parts.reversed(), sum, &run)
  }

  /// Whether one of the counts is the sum of those right behind it: it is divided itself, `28 PNS (15 laki-laki, 13
  /// perempuan)`.
  private static func bertingkat(_ parts: [CacahBersatuan]) -> Bool {
    parts.indices.contains { place in
      var sum = ExactDecimal.zero
      return parts[(place + 1)...].enumerated().contains { count, part in
        sum = sum + part.butir.angka.nilai
        return count > 0 && sum == parts[place].butir.angka.nilai
      }
    }
  }

  private static func laporkanRincianCacah(
    _ total: CacahBersatuan, _ parts: [CacahBersatuan], _ sum: ExactDecimal, _ run: inout Pemeriksaan
  ) {
    let quoted = [total.butir.kutipan] + parts.map(\.butir.kutipan)
    guard !run.sudahSalah(quoted) else { return }
    let computed = TabelBerjenjang.tulis(parts.map(\.butir.angka.nilai.printed), sum)
    run.temukan(
      quoted, seharusnya: sum.printed, perhitungan: computed,
      "Tercetak \(total.butir.angka.tulisan) \(total.satuan), padahal bagiannya \(computed).", keyakinan: 0.9)
  }
}

/// A whole number of a text with what it counts.
struct CacahBersatuan {
  let butir: Uraian.Butir
  /// The word behind it: `orang`.
  let satuan: String

  /// Whether both count the same: officials are named by their kind where `orang` is left out.
  func sejenis(_ other: CacahBersatuan) -> Bool {
    satuan == other.satuan || Self.pegawai.isSuperset(of: [satuan, other.satuan])
  }

  /// Whether the words in front begin a list of parts.
  var membukaRincian: Bool {
    ["terdiri", "meliputi", "dengan rincian", "dengan komposisi", "terbagi", "mencakup"].contains(
      where: butir.sebelum.contains)
  }
  /// Whether the words in front say that it is a sum, and not of one kind: `dengan total perempuan 20 orang`.
  var menjumlahkan: Bool {
    let last = butir.sebelum.split { !$0.isLetter }.last.map(String.init) ?? ""
    guard !Self.golongan.contains(last) else { return false }
    return [
      "sehingga jumlah", "jumlah seluruhnya", "jumlah keseluruhan", "total keseluruhan", "sehingga total", "totalnya",
      "sehingga seluruhnya", "dengan total", "berjumlah",
    ].contains(where: butir.sebelum.contains)
  }

  /// The counts of a text.
  static func semua(_ text: Uraian) -> [CacahBersatuan] {
    text.butir.indices.compactMap { place in
      let item = text.butir[place]
      guard item.angka.bulat, item.angka.bentuk == .biasa, !item.angka.nilai.mantissa.isZero else { return nil }
      let behind = text.sesudah(place).drop { $0 == " " }
      let rest = behind.first == "(" ? behind.drop { $0 != ")" }.dropFirst() : behind
      guard let unit = rest.split(separator: " ").first?.prefix(while: \.isLetter), unit.count > 1 else { return nil }
      return CacahBersatuan(butir: item, satuan: String(unit))
    }
  }

  private static let pegawai = golongan.union(["orang", "pegawai", "asn", "tenaga"])
  private static let golongan: Set<String> = [
    "pns", "pppk", "cpns", "honorer", "laki", "perempuan", "pria", "wanita", "ptt",
  ]
}
