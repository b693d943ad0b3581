import Sakip

extension Kaidah {
  /// What a sentence says is left of a budget.
  static let sisaKalimat = Kaidah(
    kode: "H24", judul: "Sisa anggaran dalam kalimat tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat: "Satu alinea menyebut satu anggaran, satu realisasi, lalu sisanya.",
    bagiPenyusun: "Sisa anggaran adalah anggaran dikurangi realisasinya.",
    bagiPereviu: "Anggaran dikurangi realisasi pada alinea itu bukan sisa yang tercetak.",
    tindakan: "Hitung kembali sisanya, atau betulkan jumlah yang salah ketik."
  ) { material, run in
    for text in material.uraian {
      let places = text.butir.indices.filter { text.butir[$0].uang }
      let amounts = places.map { text.butir[$0] }
      guard amounts.count == 3, let rest = amounts.last, rest.peran == .sisa, amounts[1].peran == .realisasi,
        amounts[0].peran != .realisasi, amounts[1].angka.nilai < amounts[0].angka.nilai,
        let isRounded = text.dibulatkan(places)
      else { continue }
      run.periksa(.selisih)
      let value = amounts[0].angka.nilai - amounts[1].angka.nilai
      guard !rest.angka.selisih(amounts[0].angka, amounts[1].angka, dibulatkan: isRounded) else { continue }
      let quoted = [rest, amounts[0], amounts[1]].map(\.kutipan)
      guard !run.sudahSalah(quoted) else { continue }
      let computed = "\(amounts[0].angka.nilai.printed) - \(amounts[1].angka.nilai.printed) = \(value.printed)"
      run.temukan(
        quoted, seharusnya: value.printed, perhitungan: computed,
        "Sisa anggaran tercetak \(rest.angka.tulisan), padahal \(computed).", keyakinan: 0.85)
    }
  }

  /// A part of what was spent in all: `belanja modal Rp X merupakan 15,2% dari total realisasi`.
  static let bagianRealisasi = Kaidah(
    kode: "H25", judul: "Bagian dari seluruh anggaran atau realisasi tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Satu alinea menyebut jumlah seluruhnya, sebuah bagian, dan persentase bagian itu \u{201C}dari total\u{201D}.",
    bagiPenyusun: "Persentase adalah bagian dibagi jumlah seluruhnya dikali 100.",
    bagiPereviu: "Bagian dan jumlah seluruhnya pada alinea itu tidak menghasilkan persentase yang tercetak.",
    tindakan: "Hitung kembali persentasenya, atau betulkan jumlahnya."
  ) { material, run in
    for text in material.uraian {
      for place in text.butir.indices.dropFirst() where text.butir[place].persen && text.butir[place - 1].uang {
        periksaBagian(text, place, &run)
      }
    }
  }

  private static func periksaBagian(_ text: Uraian, _ place: Int, _ run: inout Pemeriksaan) {
    let (percent, part) = (text.butir[place], text.butir[place - 1])
    let words = text.sesudah(place).split { !$0.isLetter }.prefix(4).map(String.init)
    guard words.count >= 3, words[0] == "dari", ["total", "seluruh", "keseluruhan", "jumlah"].contains(words[1]),
      percent.kalimat == part.kalimat
    else { return }
    let role: PeranUraian? =
      words[2] == "realisasi" ? .realisasi : ["anggaran", "pagu"].contains(words[2]) ? .pagu : nil
    let amounts = text.butir[..<place].filter { $0.uang && $0.angka != part.angka }
    let wholes = amounts.filter { $0.peran == role && part.angka.nilai < $0.angka.nilai }
    guard role != nil, wholes.count == 1, let whole = wholes.first, let quotient = HasilBagi(part.angka, whole.angka)
    else { return }
    run.periksa(.persen)
    guard !amounts.contains(where: { HasilBagi(part.angka, $0.angka)?.cocok(percent.angka) == .dibulatkan }) else {
      return
    }
    let quoted = [percent, part, whole].map(\.kutipan)
    guard quotient.cocok(percent.angka) == .tidak, !run.sudahSalah(quoted) else { return }
    let decimals = percent.angka.nilai.decimals
    let computed = HasilBagi.tulis(part.angka, whole.angka, hasil: quotient.tepat, desimal: decimals)
    run.temukan(
      quoted, seharusnya: quotient.tepat.printed(decimals: max(2, decimals)) + "%", perhitungan: computed,
      "Persentase tercetak \(percent.angka.tulisan), padahal \(computed).", keyakinan: 0.85)
  }
}
