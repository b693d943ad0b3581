extension Kaidah {
  /// Stated members of a team against the table that lists them.
  static let cacahTim = Kaidah(
    kode: "C90", judul: "Banyaknya anggota tim tidak sama dengan tabelnya", kelompok: .cacah, tingkat: .galat,
    syarat:
      "Kalimat menyebut tim atau anggota terdiri dari sekian orang sebagai berikut, dan tabel sesudahnya bernomor urut.",
    bagiPenyusun: "Banyaknya orang dihitung dari daftarnya.",
    bagiPereviu: "Tabel yang mengikuti kalimat ini memuat banyak baris yang lain.",
    tindakan: "Betulkan bilangannya, atau lengkapi daftarnya."
  ) { material, run in
    for sentence in material.kalimat where sentence.teks.contains("berikut") {
      guard let count = sentence.cacahan.last, count.kata(0) == "orang", (2...60).contains(count.banyak),
        count.sesudah.dropFirst().prefix(3).contains(where: { $0.teks == "berikut" }),
        count.sebelum.suffix(2).first?.teks == "terdiri" || count.sebelum.last?.teks == "beranggotakan",
        let table = material.tabelSesudah(sentence.letak), let number = table.kolom(.nomor)?.nomor,
        table.kolom.contains(where: { $0.judul.lowercased().contains("jabatan") })
      else { continue }
      let rows = table.baris
      let numbers = rows.map { row in Int(row.baris[number]?.teks.filter(\.isNumber) ?? "") }
      // A row of several persons tells their number, or has several marks of a list.
      let isOneEach = rows.allSatisfy { row in
        row.baris.sel.allSatisfy { cell in
          cell.letak.kolom == row.baris[number]?.letak.kolom || !cell.teks.contains(where: \.isNumber)
        }
      }
      guard numbers == Array(1...max(1, rows.count)).map(Optional.some), isOneEach, let last = rows.last else {
        continue
      }
      run.periksa(.cacah)
      guard rows.count != count.banyak else { continue }
      let quoted = sentence.kutip(count.rentang)
      run.temukan(
        [quoted, Temuan.Kutipan(last.subjek, pada: last.baris.letak)], seharusnya: "\(rows.count)",
        "Kalimat menyebut \(quoted.tulisan) orang, padahal tabelnya memuat \(rows.count) orang.", keyakinan: 0.95)
    }
  }
}
