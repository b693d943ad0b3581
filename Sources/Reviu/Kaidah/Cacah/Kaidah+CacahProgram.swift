import Sakip

extension Kaidah {
  /// Stated numbers of programmes, kegiatan and sub kegiatan against the tables.
  static let cacahProgram = Kaidah(
    kode: "C04", judul: "Banyaknya program, kegiatan, atau sub kegiatan tidak sama dengan tabel", kelompok: .cacah,
    tingkat: .galat,
    syarat:
      "Kalimat menyebut banyaknya program dan kegiatan; sebuah tabel memuat semuanya, dan hanya satu bilangan yang sedikit berbeda; atau kalimat mengantar tabel yang tiap barisnya satu program.",
    bagiPenyusun: "Bilangan dalam kalimat harus sama dengan banyaknya baris pada tabel program dan kegiatan.",
    bagiPereviu: "Tidak satu pun tabel program dan kegiatan memuat banyak baris yang disebut.",
    tindakan: "Betulkan bilangannya, atau lengkapi tabelnya."
  ) { material, run in
    for sentence in material.kalimat { periksaTabelBerikut(sentence, material, &run) }
    let tables = material.tabel.compactMap(JenjangProgram.init)
    let most = tables.map { $0.baris[.program]?.count ?? 0 }.max() ?? 0
    let whole = tables.filter { $0.baris[.program]?.count == most }
    guard most > 1 else { return }
    for sentence in material.kalimat {
      let counts = sentence.cacahan.compactMap { count in jenjang(count).map { (count, $0) } }
      guard Set(counts.map(\.1)).count > 1 else { continue }
      for (count, level) in counts {
        let known = whole.compactMap { $0.baris[level] }
        guard let rows = known.first else { continue }
        run.periksa(.cacah)
        guard known.allSatisfy({ $0.count != count.banyak }), Set(known.map(\.count)).count == 1,
          abs(rows.count - count.banyak) <= max(1, count.banyak / (semuaLainCocok(counts, level, whole) ? 4 : 10)),
          counts.contains(where: { other in
            other.1 != level && whole.contains { $0.baris[other.1]?.count == other.0.banyak }
          })
        else { continue }
        let quoted = sentence.kutip(count.rentang)
        run.temukan(
          [quoted] + rows.map { Temuan.Kutipan($0.teks, pada: $0.letak) },
          seharusnya: "\(Terbilang.angkaDanKata(rows.count)) \(level.nama)",
          "Kalimat menyebut \u{201C}\(quoted.tulisan)\u{201D} \(level.nama), padahal tabelnya memuat \(rows.count) \(level.nama)."
        )
      }
    }
  }

  /// `melalui 5 (lima) program sebagai berikut`, with a table behind it that lists nothing but programmes.
  private static func periksaTabelBerikut(_ sentence: Kalimat, _ material: BahanReviu, _ run: inout Pemeriksaan) {
    let leads = ["berikut", "dibawah", "bawah"].contains { word in sentence.kata.contains { $0.teks == word } }
    let counts = sentence.cacahan.filter { jenjang($0) != nil }
    guard leads, counts.count == 1, let count = counts.first, jenjang(count) == .program, count.banyak > 1,
      let table = material.tabelSesudah(sentence.letak),
      let column = table.kolom.first(where: { $0.peran == .nama && $0.judul.lowercased() == "program" })
    else { return }
    let rows = table.baris.filter { !Jenjang.jumlah($0) }.compactMap { $0.baris[column.nomor] }
    guard rows.count > 1, rows.allSatisfy({ $0.teks.lowercased().hasPrefix("program") && !$0.rusak }),
      Set(rows.map(\.teks)).count == rows.count
    else { return }
    run.periksa(.cacah)
    guard rows.count != count.banyak else { return }
    let quoted = sentence.kutip(count.rentang)
    run.temukan(
      [quoted] + rows.map { Temuan.Kutipan($0.teks, pada: $0.letak) },
      seharusnya: "\(Terbilang.angkaDanKata(rows.count)) program",
      "Kalimat menyebut \u{201C}\(quoted.tulisan)\u{201D} program, padahal tabel berikutnya memuat \(rows.count) program."
    )
  }

  /// Whether the sentence counts both other levels, as one table has them.
  private static func semuaLainCocok(
    _ counts: [(Cacahan, JenjangProgram.Jenjang)], _ level: JenjangProgram.Jenjang, _ tables: [JenjangProgram]
  ) -> Bool {
    let others = counts.filter { $0.1 != level }
    return Set(others.map(\.1)).count >= 2
      && tables.contains { table in others.allSatisfy { table.baris[$0.1]?.count == $0.0.banyak } }
  }

  private static func jenjang(_ count: Cacahan) -> JenjangProgram.Jenjang? {
    switch count.kata(0) {
    case "program": .program
    case "kegiatan": .kegiatan
    case "sub" where count.kata(1) == "kegiatan", "subkegiatan": .subKegiatan
    default: nil
    }
  }
}
