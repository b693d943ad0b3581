import Sakip

extension Kaidah {
  /// The money of a year in a sentence against the row of that year.
  static let anggaranTahun = Kaidah(
    kode: "S24", judul: "Anggaran satu tahun dalam kalimat berbeda dari baris tahunnya", kelompok: .angkaSama,
    tingkat: .galat,
    syarat:
      "Tabel memuat satu baris untuk setiap tahun dengan pagu dan realisasinya, dan kalimat menyebut jumlah \u{201C}pada tahun\u{201D} itu yang berbeda satu atau dua angka.",
    bagiPenyusun: "Jumlah satu tahun dalam kalimat sama dengan baris tahunnya.",
    bagiPereviu: "Jumlah yang disebut berbeda satu atau dua angka dari baris tahun itu, seperti salah ketik.",
    tindakan: "Cocokkan kedua jumlah dengan laporan realisasi anggaran."
  ) { material, run in
    let rows = material.tabel.flatMap(barisTahun)
    guard !rows.isEmpty else { return }
    for text in material.uraian {
      for place in text.butir.indices where text.butir[place].uang {
        let item = text.butir[place]
        guard let match = text.sesudah(place).prefix(20).prefixMatch(of: Pola.padaTahun.regex), let year = Int(match.1)
        else { continue }
        let known = rows.filter { $0.tahun == year }
        guard !known.isEmpty else { continue }
        run.periksa(.angka)
        guard !known.contains(where: { $0.angka.sama(item.angka) }),
          let near = known.first(where: { salahKetik($0.angka.nilai, item.angka.nilai) }),
          !run.sudahSalah([item.kutipan, near.kutipan])
        else { continue }
        run.temukan(
          [item.kutipan, near.kutipan],
          "Jumlah tahun \(year) disebut \(item.angka.tulisan), padahal baris tahun itu memuat \(near.angka.tulisan).",
          keyakinan: 0.9)
      }
    }
  }

  private struct JumlahTahun {
    let tahun: Int
    let angka: AngkaTercetak
    let kutipan: Temuan.Kutipan
  }

  /// The amounts of rows that are named by a year.
  private static func barisTahun(_ table: TabelTerbaca) -> [JumlahTahun] {
    let money = table.kolom.filter(\.peran.uang)
    guard !money.isEmpty else { return [] }
    let years = table.baris.map { row in
      row.baris.sel.prefix(2).lazy.compactMap { cell in
        cell.teks.utf8.count == 4 && cell.teks.hasPrefix("20") ? Int(cell.teks) : nil
      }.first
    }
    guard years.count(where: { $0 != nil }) >= 2 else { return [] }
    return zip(table.baris, years).flatMap { row, year in
      money.compactMap { column in
        guard let year, let figure = row.angka[column.nomor], let quoted = row.kutipan(column.nomor) else { return nil }
        return JumlahTahun(tahun: year, angka: figure, kutipan: quoted)
      }
    }
  }
}
