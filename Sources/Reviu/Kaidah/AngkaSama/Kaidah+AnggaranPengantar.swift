import Sakip

extension Kaidah {
  /// The amount in the sentence that leads to a table against its row of totals.
  static let anggaranPengantar = Kaidah(
    kode: "S26", judul: "Jumlah uang dalam kalimat pengantar berbeda dari baris jumlah tabelnya", kelompok: .angkaSama,
    tingkat: .galat,
    syarat:
      "Kalimat menyebut satu jumlah uang, dan tabel yang menyusul memuat baris jumlah yang berbeda satu atau dua angka.",
    bagiPenyusun: "Jumlah dalam kalimat pengantar sama dengan baris jumlah tabelnya.",
    bagiPereviu: "Baris jumlah tabel berbeda satu atau dua angka, seperti salah ketik.",
    tindakan: "Samakan kalimat dengan tabel, atau betulkan tabelnya."
  ) { material, run in
    for sentence in material.kalimat {
      let amounts = sentence.angka.filter { $0.bentuk == .rupiah }
      guard amounts.count == 1, let spoken = amounts.first, let table = material.tabelSesudah(sentence.letak),
        let row = table.baris.last, row.adalahJumlah
      else { continue }
      let totals = table.kolom.filter(\.peran.uang).compactMap { column in
        row.angka[column.nomor].flatMap { figure in row.kutipan(column.nomor).map { (angka: figure, kutipan: $0) } }
      }
      run.periksa(.jumlah)
      let own = sentence.kutip(spoken.rentang)
      guard !totals.contains(where: { $0.angka.sama(spoken) }),
        let near = totals.first(where: { salahKetik($0.angka.nilai, spoken.nilai) }),
        !run.sudahSalah([own, near.kutipan])
      else { continue }
      run.temukan(
        [own, near.kutipan], seharusnya: near.kutipan.tulisan,
        "Kalimat menyebut \(spoken.tulisan), padahal baris jumlah tabelnya memuat \(near.kutipan.tulisan).",
        keyakinan: 0.9)
    }
  }

  /// Whether two amounts of many digits differ by what is typed wrongly; round ones may do so by chance.
  static func salahKetik(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    mirip(left, right)
      && [left, right].allSatisfy { value in
        value.mantissa.description.reversed().drop { $0 == "0" }.count >= 5
      }
  }
}
