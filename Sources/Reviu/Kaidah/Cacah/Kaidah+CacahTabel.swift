import Sakip

extension Kaidah {
  /// A stated number against the numbered rows of the table that directly follows.
  static let cacahTabel = Kaidah(
    kode: "C84", judul: "Banyaknya hal yang disebut tidak sama dengan tabel yang menyusul", kelompok: .cacah,
    tingkat: .galat,
    syarat:
      "Kalimat yang berakhir dengan titik dua menyebut banyaknya sesuatu, dan tabel yang langsung menyusul memuat hal itu pada judul atau kepalanya dengan baris bernomor urut.",
    bagiPenyusun: "Bilangan di depan tabel sama dengan banyaknya baris tabel itu.",
    bagiPereviu: "Tabel yang langsung menyusul memuat banyak baris yang lain.",
    tindakan: "Betulkan bilangannya, atau lengkapi tabelnya."
  ) { material, run in
    for sentence in material.kalimat where sentence.teks.hasSuffix(":") && sentence.cacahan.count == 1 {
      guard let count = sentence.cacahan.first, (2...60).contains(count.banyak), count.sesudah.count <= 8,
        let place = material.tabel.firstIndex(where: { ($0.tabel.letak ?? sentence.letak) > sentence.letak })
      else { continue }
      let noun = count.kata(0)
      let table = material.tabel[place]
      guard noun.count > 3, !takBerbaris.contains(noun), let start = table.tabel.letak?.baris,
        start - sentence.letak.baris <= 3,
        place + 1 == material.tabel.count || !material.tabel[place + 1].mulaiDiTengah,
        memuat(noun, table), let rows = bernomor(table)
      else { continue }
      run.periksa(.cacah)
      let quoted = sentence.kutip(count.rentang)
      guard rows.count != count.banyak, !run.sudahSalah([quoted]) else { continue }
      run.temukan(
        [quoted] + rows.map { Temuan.Kutipan($0.subjek, pada: $0.baris.letak) },
        seharusnya: Terbilang.angkaDanKata(rows.count),
        "Kalimat menyebut \(quoted.tulisan) \(noun), padahal tabel sesudahnya memuat \(rows.count).", keyakinan: 0.9)
    }
  }

  /// What is counted in the rows, not by them.
  private static let takBerbaris: Set<String> = ["orang", "jiwa", "unit", "kali", "tahun", "hari", "bulan", "lembar"]

  private static func memuat(_ noun: String, _ table: TabelTerbaca) -> Bool {
    ([table.tabel.judul?.nama ?? ""] + table.kolom.map(\.judul)).contains { KataTeks.pecah($0).contains(noun) }
  }

  /// The rows, where all of them are numbered 1, 2, 3.
  private static func bernomor(_ table: TabelTerbaca) -> [TabelTerbaca.BarisTerbaca]? {
    guard let column = table.kolom(.nomor), table.baris.count > 1 else { return nil }
    let isCounted = table.baris.enumerated().allSatisfy { place, row in
      row.angka[column.nomor]?.rasio == Ratio(place + 1)
    }
    return isCounted ? table.baris : nil
  }
}
