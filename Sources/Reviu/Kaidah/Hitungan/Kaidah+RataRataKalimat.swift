import Sakip

extension Kaidah {
  /// A mean that a sentence tells: `semester I sebesar 87,56 dan semester II sebesar 87,78 dibagi 2`.
  static let rataRataKalimat = Kaidah(
    kode: "H08", judul: "Rata-rata dalam kalimat tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat: "Satu kalimat menjumlahkan beberapa angka, membaginya dengan banyaknya, dan menyebut hasilnya.",
    bagiPenyusun: "Rata-rata adalah jumlah angka dibagi banyaknya.",
    bagiPereviu: "Jumlah angka yang disebut, dibagi banyaknya, tidak sama dengan rata-rata yang tercetak.",
    tindakan: "Hitung kembali rata-ratanya, atau betulkan angka yang dirata-ratakan."
  ) { material, run in
    for text in material.uraian { periksaRataRata(text, &run) }
  }

  private static func periksaRataRata(_ text: Uraian, _ run: inout Pemeriksaan) {
    let items = text.butir
    for (place, divisor) in items.enumerated() where divisor.angka.bulat && place >= 2 {
      let words = divisor.sebelum.split { !$0.isLetter }.suffix(2)
      guard words.contains("dibagi"), let count = Int(divisor.angka.nilai.printed), (2...12).contains(count),
        place >= count, place + 1 < items.count, items[place + 1].kalimat == divisor.kalimat,
        ["sehingga", "maka", "menjadi", "didapat", "diperoleh", "hasil", "rata-rata"].contains(
          where: items[place + 1].sebelum.contains)
      else { continue }
      let terms = items[(place - count)..<place]
      let joins = terms.dropFirst().allSatisfy { term in
        ["ditambah", " dan ", "+", ", ", "serta"].contains { " \(term.sebelum) ".contains($0) }
      }
      let decimals = terms.map(\.angka.nilai.decimals)
      guard joins, terms.allSatisfy({ $0.kalimat == divisor.kalimat }), decimals.allSatisfy({ $0 > 0 }) else {
        continue
      }
      laporkanRataRata(Array(terms), items[place + 1], count, &run)
    }
  }

  private static func laporkanRataRata(
    _ terms: [Uraian.Butir], _ printed: Uraian.Butir, _ count: Int, _ run: inout Pemeriksaan
  ) {
    let share = Ratio(count)
    guard let low = terms.reduce(Ratio(0), { $0 + $1.angka.batas.bawah }).divided(by: share),
      let high = terms.reduce(Ratio(0), { $0 + $1.angka.batas.atas }).divided(by: share),
      let mean = Ratio.mean(of: terms.map(\.angka.rasio))
    else { return }
    run.periksa(.jumlah)
    guard printed.angka.selang.cocok(antara: low, dan: high) == .tidak else { return }
    let value = mean.printed(decimals: max(2, printed.angka.nilai.decimals))
    let computed = "(\(terms.map(\.angka.nilai.printed).joined(separator: " + "))) / \(count) = \(value)"
    run.temukan(
      [printed.kutipan] + terms.map(\.kutipan), seharusnya: value, perhitungan: computed,
      "Rata-rata tercetak \(printed.angka.tulisan), padahal \(computed).")
  }
}
