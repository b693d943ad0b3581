import BigInt
import Sakip

extension Kaidah {
  /// Two large amounts of one kind that differ in a single digit or in two that changed places.
  static let jumlahMirip = Kaidah(
    kode: "S06", judul: "Dua jumlah uang berbeda satu angka", kelompok: .angkaSama, tingkat: .peringatan,
    syarat:
      "Dua pagu, atau dua realisasi anggaran, yang panjang berbeda hanya satu angka atau dua angka yang bertukar.",
    bagiPenyusun: "Jumlah yang hampir sama di dua tempat biasanya satu jumlah yang salah ketik.",
    bagiPereviu:
      "Salah satu jumlah tertulis lebih sering atau cocok dengan hitungannya; yang lain dikutip lebih dahulu.",
    tindakan: "Cocokkan kedua jumlah dengan dokumen anggaran."
  ) { material, run in
    let amounts = (material.uraian.flatMap(\.butir).filter(\.uang) + material.tabel.flatMap(\.butirUang)).filter {
      $0.peran != nil && $0.peran != .sisa
    }
    periksaMirip(amounts, &run)
    periksaJumlahTabel(material, &run)
  }

  /// Amounts of texts that stand in no table and differ in one digit from the total of a table; the total makes shorter
  /// amounts tell enough.
  private static func periksaJumlahTabel(_ material: BahanReviu, _ run: inout Pemeriksaan) {
    let known = material.tabel.flatMap(\.butirUang)
    let values = Set(known.map(\.angka.nilai.normalized))
    let rows = Set(material.tabel.flatMap { $0.baris.filter(\.adalahJumlah).map(\.baris.letak.baris) })
    let totals = known.filter { rows.contains($0.letak.baris) && $0.angka.nilai.printed.count > 6 }
    guard !totals.isEmpty, totals.count < 400 else { return }
    for item in material.uraian.flatMap(\.butir)
    where item.uang && (item.peran == .pagu || item.peran == .realisasi)
      && !values.contains(item.angka.nilai.normalized)
    {
      guard
        let total = totals.first(where: { total in
          total.peran == item.peran && item.angka.nilai.normalized.decimals == 0
            && total.angka.nilai.normalized.mantissa.description.count
              == item.angka.nilai.normalized.mantissa.description.count
            && satuAngka(total.angka.nilai.normalized, item.angka.nilai.normalized)
        }), !run.sudahSalah([item.kutipan])
      else { continue }
      run.temukan(
        [item.kutipan, total.kutipan], seharusnya: nil,
        "\(item.angka.tulisan) berbeda satu angka dari jumlah \(total.angka.tulisan) pada baris \(total.letak.baris); salah satunya diduga salah ketik.",
        keyakinan: 0.6)
    }
  }

  private static func periksaMirip(_ items: [Uraian.Butir], _ run: inout Pemeriksaan) {
    let groups = Dictionary(grouping: items) { $0.angka.nilai.normalized }
    let values = groups.keys.filter { $0.decimals <= 2 && berarti($0) }.sorted()
    run.periksa(.angka, values.count)
    var buckets: [Substring: [ExactDecimal]] = [:]
    for value in values {
      // Digits that differ in one place agree in one half at least.
      let text = value.mantissa.description
      let size = "\(text.count),\(value.decimals)"
      let middle = text.index(text.startIndex, offsetBy: text.count / 2)
      buckets["\(size)<" + text[..<middle], default: []].append(value)
      buckets["\(size)>" + text[middle...], default: []].append(value)
    }
    for key in buckets.keys.sorted() {
      let bucket = buckets[key] ?? []
      guard bucket.count < 40 else { continue }
      for (place, left) in bucket.enumerated() {
        for right in bucket[(place + 1)...] where satuAngka(left, right) {
          laporkanMirip(groups[left] ?? [], groups[right] ?? [], &run)
        }
      }
    }
  }

  private static func laporkanMirip(_ left: [Uraian.Butir], _ right: [Uraian.Butir], _ run: inout Pemeriksaan) {
    let (wrong, other) = left.count < right.count ? (left, right) : (right, left)
    guard let printed = wrong.first, wrong.count == 1,
      let expected = other.first(where: { $0.peran == printed.peran || bagian($0) != bagian(printed) }),
      !run.sudahSalah([printed.kutipan]), abs(printed.letak.baris - expected.letak.baris) > 3,
      printed.letak.kolom == nil || expected.letak.kolom == nil
    else { return }
    run.temukan(
      [printed.kutipan, expected.kutipan], seharusnya: nil,
      "\(printed.angka.tulisan) berbeda satu angka dari \(expected.angka.tulisan) pada baris \(expected.letak.baris); salah satunya diduga salah ketik.",
      keyakinan: other.count > 1 ? 0.7 : 0.5)
  }

  private static func bagian(_ item: Uraian.Butir) -> Bool { if case .bagian? = item.peran { true } else { false } }

  /// Whether an amount has digits enough not to meet another by chance.
  private static func berarti(_ value: ExactDecimal) -> Bool {
    let digits = value.mantissa.description
    return digits.count >= 7 && digits.reversed().drop { $0 == "0" }.count >= 6
  }

  private static func satuAngka(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    let digits = [left, right].map { Array($0.mantissa.description.utf8) }
    let changed = digits[0].indices.filter { digits[0][$0] != digits[1][$0] }
    if changed.count == 1 { return true }
    return changed.count == 2 && changed[1] == changed[0] + 1 && digits[0][changed[0]] == digits[1][changed[1]]
      && digits[0][changed[1]] == digits[1][changed[0]]
  }
}
