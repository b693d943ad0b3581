import Sakip

extension Kaidah {
  /// How much an amount is more or less than the one that a sentence sets against it.
  static let perubahanDua = Kaidah(
    kode: "H90", judul: "Pertambahan atau pengurangan antara dua jumlah tidak benar", kelompok: .hitungan,
    tingkat: .galat,
    syarat:
      "Satu kalimat menyebut dua jumlah rupiah yang dibandingkan, lalu \u{201C}atau bertambah\u{201D} atau \u{201C}atau berkurang\u{201D} sekian rupiah.",
    bagiPenyusun: "Pertambahan adalah jumlah yang kedua dikurangi yang pertama.",
    bagiPereviu: "Kedua jumlah dalam kalimat itu tidak berselisih sebesar yang tercetak.",
    tindakan: "Hitung kembali selisihnya, atau betulkan jumlah yang salah ketik."
  ) { material, run in
    for text in material.uraian {
      for place in text.butir.indices.dropFirst(2) where text.butir[place].uang {
        let change = text.butir[place]
        let words = KataTeks.pecah(change.sebelum)
        let others = text.butir[..<place].filter { $0.kalimat == change.kalimat && $0.uang }
        guard others.count == 2, (1...3).contains(words.filter { $0 != "rp" }.count),
          let word = words.first(where: naikTurunRupiah.contains),
          words.first == "atau" || words.first == "sehingga" || words.first == word,
          KataTeks.pecah(text.teks.potongan(others[0].angka.rentang.upperBound..<others[1].angka.rentang.lowerBound))
            .contains(where: { ["sedangkan", "menjadi"].contains($0) }),
          others[0].angka.nilai != others[1].angka.nilai,
          text.dibulatkan(text.butir.indices.filter { text.butir[$0].kalimat == change.kalimat && text.butir[$0].uang })
            == false
        else { continue }
        periksaSelisih(
          change, others[0], others[1], dibulatkan: false, sebutan: "Tercetak \(word)", keyakinan: 0.95, &run)
      }
    }
  }

  private static let naikTurunRupiah: Set<String> = ["bertambah", "berkurang", "naik", "turun", "meningkat", "menurun"]
}
