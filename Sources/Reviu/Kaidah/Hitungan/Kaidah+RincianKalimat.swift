import Sakip

extension Kaidah {
  /// A total that a sentence divides into parts.
  static let rincianKalimat = Kaidah(
    kode: "H12", judul: "Rincian dalam kalimat tidak sama dengan jumlahnya", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Satu kalimat menyebut jumlah uang yang \u{201C}terdiri dari\u{201D} atau \u{201C}meliputi\u{201D} bagian-bagian dengan angkanya.",
    bagiPenyusun: "Bagian-bagian yang disebut harus berjumlah sama dengan angka di depannya.",
    bagiPereviu: "Bagian-bagian yang disebut tidak berjumlah sama dengan angka di depannya.",
    tindakan: "Betulkan jumlahnya atau bagian yang salah ketik."
  ) { material, run in
    for text in material.uraian { periksaRincian(text, &run) }
  }

  private static func periksaRincian(_ text: Uraian, _ run: inout Pemeriksaan) {
    let items = text.butir.filter(\.uang)
    let openers = ["terdiri", "meliputi", "dengan rincian", "yang terbagi"]
    for (place, first) in items.enumerated().dropFirst()
    where openers.contains(where: first.sebelum.contains) && first.kalimat == items[place - 1].kalimat {
      let total = items[place - 1]
      let rest = items[place...].prefix { $0.kalimat == total.kalimat }
      let parts = Array(rest.prefix(1)) + rest.dropFirst().prefix { !openers.contains(where: $0.sebelum.contains) }
      guard parts.count > 1, parts.allSatisfy(bagian) || parts.count > 2 && parts.count == rest.count else { continue }
      run.periksa(.jumlah)
      var sum = ExactDecimal.zero
      let sums = parts.map { part in
        sum = sum + part.angka.nilai
        return sum
      }
      guard !sums.contains(total.angka.nilai), parts.count == rest.count, parts.count < 8,
        parts.allSatisfy(bagian) || hampir(sum, total.angka.nilai)
      else { continue }
      let quoted = [total.kutipan] + parts.map(\.kutipan)
      guard !run.sudahSalah(quoted) else { continue }
      let computed = TabelBerjenjang.tulis(parts.map(\.angka.nilai.printed), sum)
      run.temukan(
        quoted, seharusnya: sum.printed, perhitungan: computed,
        "Jumlah tercetak \(total.angka.tulisan), padahal bagiannya \(computed).", keyakinan: 0.9)
    }
  }

  /// Whether a sum is within a fifth of what is printed: parts that are named otherwise may not be parts at all.
  private static func hampir(_ sum: ExactDecimal, _ total: ExactDecimal) -> Bool {
    let gap = sum < total ? total - sum : sum - total
    return Ratio(gap) * Ratio(5) <= Ratio(total)
  }

  private static func bagian(_ item: Uraian.Butir) -> Bool {
    if case .bagian? = item.peran { return true }
    return item.sebelum.contains("belanja")
  }
}
