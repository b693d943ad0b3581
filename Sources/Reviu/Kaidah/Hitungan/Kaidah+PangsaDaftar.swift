import Sakip

extension Kaidah {
  /// Items of a list with their share of one total: the others prove which total is meant.
  static let pangsaDaftar = Kaidah(
    kode: "H43", judul: "Persentase butir terhadap jumlah seluruhnya tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Sedikitnya empat butir menyebut jumlah uang dan persentasenya \u{201C}dari\u{201D} satu jumlah, dan hampir semuanya cocok.",
    bagiPenyusun: "Setiap persentase adalah jumlah butir dibagi jumlah seluruhnya.",
    bagiPereviu: "Butir lain membuktikan jumlah seluruhnya; butir ini tidak cocok dengannya.",
    tindakan: "Hitung kembali persentasenya, atau betulkan jumlahnya."
  ) { material, run in
    let texts = material.uraian
    let shares = texts.indices.flatMap { place in butirPangsa(texts[place], place) }
    for group in Dictionary(grouping: shares, by: \.sebutan).values.sorted(by: { $0[0].tempat < $1[0].tempat })
    where group.count >= 4 {
      let front = texts[max(0, group[0].tempat - 12)...group[0].tempat].flatMap(\.butir).filter(\.uang)
      guard
        let total = front.last(where: { total in
          group.count(where: { HasilBagi($0.jumlah.angka, total.angka)?.cocok($0.persen.angka) != .tidak }) * 4
            >= group.count * 3
        })
      else { continue }
      for share in group { periksaPangsaButir(share, total, &run) }
    }
  }

  private struct ButirPangsa {
    let jumlah: Uraian.Butir
    let persen: Uraian.Butir
    let sebutan: String
    let tempat: Int
  }

  private static func butirPangsa(_ text: Uraian, _ place: Int) -> [ButirPangsa] {
    text.butir.indices.dropFirst().compactMap { item in
      let words = text.sesudah(item).split { !$0.isLetter }.prefix(2).joined(separator: " ")
      guard text.butir[item].persen, text.butir[item - 1].uang, words.hasPrefix("dari ") else { return nil }
      return ButirPangsa(jumlah: text.butir[item - 1], persen: text.butir[item], sebutan: words, tempat: place)
    }
  }

  private static func periksaPangsaButir(_ share: ButirPangsa, _ total: Uraian.Butir, _ run: inout Pemeriksaan) {
    guard let quotient = HasilBagi(share.jumlah.angka, total.angka) else { return }
    run.periksa(.persen)
    guard quotient.cocok(share.persen.angka) == .tidak else { return }
    let quoted = [share.persen, share.jumlah, total].map(\.kutipan)
    guard !run.sudahSalah(quoted) else { return }
    let decimals = share.persen.angka.nilai.decimals
    let computed = HasilBagi.tulis(share.jumlah.angka, total.angka, hasil: quotient.tepat, desimal: decimals)
    run.temukan(
      quoted, seharusnya: quotient.tepat.printed(decimals: max(2, decimals)) + "%", perhitungan: computed,
      "Persentase tercetak \(share.persen.angka.tulisan), padahal \(computed), seperti pada butir lain.",
      keyakinan: 0.9)
  }
}
