import Sakip

extension Kaidah {
  /// A sentence with two percentages for one thing.
  static let duaPersen = Kaidah(
    kode: "B01", judul: "Satu kalimat dengan dua persentase untuk satu hal", kelompok: .kalimat, tingkat: .galat,
    syarat:
      "Satu kalimat menyebut serapan dengan persen, dua jumlah uang, lalu \u{201C}atau sebesar\u{201D} dengan persen lagi.",
    bagiPenyusun: "Serapan yang sama hanya mempunyai satu persentase.",
    bagiPereviu: "Dua persentase pada kalimat itu berbeda; hasil bagi kedua jumlah menunjukkan mana yang keliru.",
    tindakan: "Betulkan persentase yang tidak sesuai dengan kedua jumlahnya."
  ) { material, run in
    for sentence in material.kalimat {
      let shares = sentence.angka.indices.filter { sentence.angka[$0].bentuk == .persen }
      let amounts = sentence.angka.indices.filter { sentence.angka[$0].bentuk == .rupiah }
      guard shares.count == 2, amounts.count == 2, shares[0] < amounts[0], amounts[1] < shares[1] else { continue }
      let lead = sentence.teks.utf8.prefix(sentence.angka[shares[0]].rentang.lowerBound)
      let early = KataTeks.pecah(String(decoding: lead, as: UTF8.self))
      let late = KataTeks.pecah(sentence.kataSebelum(shares[1]))
      guard early.contains("serapan") || early.contains("penyerapan"), late.contains("atau"), late.count <= 5,
        !late.contains("sisa")
      else { continue }
      run.periksa(.persen)
      let (first, second) = (sentence.angka[shares[0]], sentence.angka[shares[1]])
      guard first.nilai != second.nilai,
        first.selang.atas < second.selang.bawah || second.selang.atas < first.selang.bawah
      else { continue }
      let (one, other) = (sentence.angka[amounts[0]], sentence.angka[amounts[1]])
      let (used, most) = one.nilai < other.nilai ? (one, other) : (other, one)
      let share = HasilBagi(used, most)
      let isFirst = share.map { $0.cocok(first) != .tidak } ?? false
      let (right, wrong) = isFirst ? (first, second) : (second, first)
      run.temukan(
        [wrong, right].map { Temuan.Kutipan($0.tulisan, pada: sentence.letak) }, seharusnya: right.tulisan,
        perhitungan: share.map { HasilBagi.tulis(used, most, hasil: $0.tepat, desimal: right.nilai.decimals) },
        "Serapan yang sama tercetak \(first.tulisan) dan \(second.tulisan) dalam satu kalimat.")
    }
  }
}
