import Sakip

extension Kaidah {
  /// A number and its words behind it.
  static let terbilang = Kaidah(
    kode: "C01", judul: "Bilangan dan terbilangnya berbeda", kelompok: .cacah, tingkat: .galat,
    syarat: "Sebuah bilangan diikuti terbilangnya dalam kurung, atau sebaliknya.",
    bagiPenyusun: "Angka dan terbilang menyatakan bilangan yang sama dua kali; keduanya harus sama.",
    bagiPereviu: "Bilangan dalam kurung bukan bilangan di depannya, sehingga salah satunya salah.",
    tindakan: "Tetapkan bilangan yang benar, lalu samakan angka dan terbilangnya."
  ) { material, run in
    for sentence in material.kalimat {
      for count in sentence.cacahan {
        guard let words = count.dalamKurung else { continue }
        run.periksa(.cacah)
        guard words != count.banyak else { continue }
        let quoted = sentence.kutip(count.rentang)
        run.temukan(
          [quoted], seharusnya: "\(Terbilang.angkaDanKata(count.banyak)) atau \(Terbilang.angkaDanKata(words))",
          "\u{201C}\(quoted.tulisan)\u{201D} menyebut dua bilangan yang berbeda: \(ExactDecimal(count.banyak).printed) dan \(ExactDecimal(words).printed)."
        )
      }
    }
  }
}
