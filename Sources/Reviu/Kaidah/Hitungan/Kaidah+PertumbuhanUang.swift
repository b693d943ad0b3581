import Sakip

extension Kaidah {
  /// Two amounts of one sentence and how much the second is more or less in percent.
  static let pertumbuhanUang = Kaidah(
    kode: "H42", judul: "Persentase naik atau turun dari dua jumlah uang tidak benar", kelompok: .hitungan,
    tingkat: .galat,
    syarat: "Satu kalimat menyebut dua jumlah uang, lalu \u{201C}atau naik\u{201D} sekian persen.",
    bagiPenyusun: "Persentase perubahan adalah selisih kedua jumlah dibagi yang pertama dikali 100.",
    bagiPereviu: "Kedua jumlah pada kalimat itu tidak menghasilkan persentase yang tercetak.",
    tindakan: "Hitung kembali persentasenya, atau betulkan jumlahnya."
  ) { material, run in
    for text in material.uraian {
      for place in text.butir.indices.dropFirst(2) { periksaPertumbuhan(text.butir, place, &run) }
    }
  }

  private static func periksaPertumbuhan(_ items: [Uraian.Butir], _ place: Int, _ run: inout Pemeriksaan) {
    let (first, second, change) = (items[place - 2], items[place - 1], items[place])
    let words = change.sebelum.split { !$0.isLetter }.suffix(3).map(String.init)
    guard first.uang, second.uang, change.persen, first.kalimat == second.kalimat, second.kalimat == change.kalimat,
      words.contains("atau"), let word = words.last(where: { $0 != "sebesar" }),
      ["naik", "meningkat", "bertambah", "turun", "menurun", "berkurang"].contains(word),
      items[..<(place - 2)].allSatisfy({ !$0.uang || $0.kalimat != change.kalimat })
    else { return }
    run.periksa(.persen)
    let hundred = Ratio(100)
    let growths = [HasilBagi(second.angka, first.angka), HasilBagi(first.angka, second.angka)].compactMap(\.self)
    let isRight = growths.contains { quotient in
      let (low, high) = (quotient.bawah - hundred, quotient.atas - hundred)
      return change.angka.selang.cocok(antara: low, dan: high) != .tidak
        || change.angka.selang.cocok(antara: Ratio(0) - high, dan: Ratio(0) - low) != .tidak
    }
    guard !isRight, let value = growths.first.map({ $0.tepat - hundred }) else { return }
    let quoted = [change, first, second].map(\.kutipan)
    guard !run.sudahSalah(quoted) else { return }
    let result = value.printed(decimals: max(2, change.angka.nilai.decimals))
    let terms = (first.angka.nilai.printed, second.angka.nilai.printed)
    let computed = "(\(terms.1) - \(terms.0)) / \(terms.0) x 100 = \(result)"
    run.temukan(
      quoted, seharusnya: result + "%", perhitungan: computed,
      "Perubahan tercetak \(change.angka.tulisan), padahal \(computed).", keyakinan: 0.9)
  }
}
