extension Kaidah {
  /// A number of things that the list below it divides: `32 perangkat daerah yang terdiri dari :`, `- Dinas : 15`.
  static let rincianDaftar = Kaidah(
    kode: "H82", judul: "Rincian dalam daftar tidak sama dengan jumlahnya", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Kalimat menyebut banyaknya sesuatu yang terdiri dari daftar yang langsung menyusul, dan setiap butir daftar itu berakhir dengan satu bilangan.",
    bagiPenyusun: "Bilangan pada butir-butir daftar berjumlah sama dengan bilangan di depan daftar.",
    bagiPereviu: "Bilangan pada butir-butir daftar berjumlah lain.",
    tindakan: "Hitung kembali jumlahnya, atau betulkan bilangan pada butir yang salah."
  ) { material, run in
    let blocks = material.naskah.blok
    for (place, block) in blocks.enumerated() {
      guard let text = block.alinea, text.teks.hasSuffix(":"), let sentence = Kalimat.pecah(text).last,
        let total = sentence.cacahan.last, total.banyak > 2, total.sesudah.count <= 12,
        ["terdiri", "rincian", "meliputi"].contains(where: sentence.teks.lowercased().contains)
      else { continue }
      let items = blocks[(place + 1)...].prefix(40).prefix { $0.alinea.map { bagianDaftar($0) != nil } ?? false }
        .compactMap(\.alinea)
      let counts = items.compactMap(bagianDaftar)
      guard counts.count >= 3 else { continue }
      run.periksa(.jumlah)
      let sum = counts.map(\.banyak).reduce(0, +)
      guard sum != total.banyak, sum < 2 * total.banyak, total.banyak < 2 * sum else { continue }
      let computed = counts.map { "\($0.banyak)" }.joined(separator: " + ") + " = \(sum)"
      let quoted = [sentence.kutip(total.rentang)] + items.map { Temuan.Kutipan($0.teks, pada: $0.letak) }
      guard !run.sudahSalah(quoted) else { continue }
      run.temukan(
        quoted, perhitungan: computed,
        "Kalimat menyebut \(sentence.kutip(total.rentang).tulisan), padahal butir-butir daftar sesudahnya \(computed).",
        keyakinan: 0.9)
    }
  }

  /// The number at the end of an item: `Dinas : 15 (lima belas)`, `Golongan III sebanyak 12 orang`.
  private static func bagianDaftar(_ item: Alinea) -> Cacahan? {
    switch item.jenis {
    case .butir, .teks: break
    default: return nil
    }
    let text = String(item.teks.trimmingPrefix(Pola.penandaDiDepan.regex))
    guard text.utf8.count < 90 else { return nil }
    let counts = Cacahan.cari(Kata.potong(text))
    guard counts.count == 1, let count = counts.first, count.sesudah.count(where: \.huruf) <= 1,
      count.sebelum.contains(where: \.huruf)
    else { return nil }
    return count
  }
}
