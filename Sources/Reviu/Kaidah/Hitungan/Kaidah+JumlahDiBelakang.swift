import Sakip

extension Kaidah {
  /// A total behind the parts that a sentence names.
  static let jumlahDiBelakang = Kaidah(
    kode: "H93", judul: "Jumlah di belakang rinciannya tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Satu kalimat menyebut sedikitnya dua bagian \u{201C}terdiri dari\u{201D} lalu \u{201C}sehingga\u{201D} jumlahnya.",
    bagiPenyusun: "Jumlah di belakang rincian sama dengan jumlah bagian-bagiannya.",
    bagiPereviu: "Bagian-bagian di depannya tidak berjumlah sama dengan angka yang tercetak.",
    tindakan: "Betulkan jumlahnya atau bagian yang salah ketik."
  ) { material, run in
    for text in material.uraian {
      for sentence in Dictionary(grouping: text.butir.filter(\.uang), by: \.kalimat).values {
        periksaJumlah(sentence, &run)
      }
    }
  }

  private static func periksaJumlah(_ amounts: [Uraian.Butir], _ run: inout Pemeriksaan) {
    guard (3...9).contains(amounts.count), let first = amounts.first, let total = amounts.last,
      ["terdiri", "meliputi"].contains(where: first.sebelum.contains), total.sebelum.contains("sehingga"),
      ["jumlah", "total", "seluruhnya"].contains(where: total.sebelum.contains),
      !amounts.dropFirst().contains(where: { $0.peran == .sisa || $0.sebelum.contains("terdiri") })
    else { return }
    run.periksa(.jumlah)
    let parts = amounts.dropLast()
    let sum = parts.reduce(ExactDecimal.zero) { $0 + $1.angka.nilai }
    let quoted = [total.kutipan] + parts.map(\.kutipan)
    guard sum.normalized != total.angka.nilai.normalized, !run.sudahSalah(quoted) else { return }
    let computed = TabelBerjenjang.tulis(parts.map(\.angka.nilai.printed), sum)
    run.temukan(
      quoted, seharusnya: sum.printed, perhitungan: computed,
      "Jumlah tercetak \(total.angka.tulisan), padahal bagiannya \(computed).", keyakinan: 0.9)
  }
}
