import Sakip

extension Kaidah {
  /// A quotient that a sentence tells in words: `75% yang diperoleh dari 60 unit dibagi 80 unit`.
  static let pembagianKalimat = Kaidah(
    kode: "H18", judul: "Pembagian dalam kalimat tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat: "Satu kalimat menyebut satu angka dibagi angka lain dan satu persentase hasilnya.",
    bagiPenyusun: "Persentase adalah angka pertama dibagi angka kedua dikali 100.",
    bagiPereviu: "Angka yang dibagi dan pembaginya tidak menghasilkan persentase yang tercetak.",
    tindakan: "Hitung kembali persentasenya, atau betulkan angka yang dibagi atau pembaginya."
  ) { material, run in
    for text in material.uraian { periksaPembagian(text, &run) }
  }

  private static func periksaPembagian(_ text: Uraian, _ run: inout Pemeriksaan) {
    let items = text.butir
    for place in items.indices.dropFirst() {
      let (top, bottom) = (items[place - 1], items[place])
      guard bottom.sebelum.split(separator: " ").last == "dibagi", !top.persen, !bottom.persen,
        top.kalimat == bottom.kalimat, ["ditambah", "jumlah", " dan "].allSatisfy({ !top.sebelum.contains($0) }),
        let quotient = HasilBagi(top.angka, bottom.angka)
      else { continue }
      guard let printed = hasil(items, place) else { continue }
      run.periksa(.persen)
      guard quotient.cocok(printed.angka) == .tidak else { continue }
      let quoted = [printed, top, bottom].map(\.kutipan)
      guard !run.sudahSalah(quoted) else { continue }
      let decimals = printed.angka.nilai.decimals
      let computed = HasilBagi.tulis(top.angka, bottom.angka, hasil: quotient.tepat, desimal: decimals)
      run.temukan(
        quoted, seharusnya: quotient.tepat.printed(decimals: max(2, decimals)) + "%", perhitungan: computed,
        "Persentase tercetak \(printed.angka.tulisan), padahal \(computed).", keyakinan: 0.95)
    }
  }

  /// The percentage that is the result: right in front of the figure that is divided, or right behind the divisor.
  private static func hasil(_ items: [Uraian.Butir], _ place: Int) -> Uraian.Butir? {
    let top = items[place - 1]
    if place > 1, items[place - 2].persen, items[place - 2].kalimat == top.kalimat, top.sebelum.contains("dari") {
      return items[place - 2]
    }
    let rest = items.dropFirst(place + 1).prefix(2).filter {
      !($0.sebelum.contains("dikali") || $0.sebelum.contains("x"))
    }
    guard let next = rest.first, next.persen, next.kalimat == top.kalimat else { return nil }
    return next
  }
}
