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
    let tables = material.tabel.flatMap(JenjangProgram.semua)
    let most = tables.map { $0.baris[.program]?.count ?? 0 }.max() ?? 0
    let whole = tables.filter { $0.baris[.program]?.count == most }
    guard most > 1 else { return }
    for sentence in material.kalimat {
      let counts = sentence.cacahan.compactMap { count in jenjang(count).map { (count, $0) } }
      for group in susunan(counts) { periksaSusunan(group, whole, sentence, &run) }
    }
  }

  /// The counts of a sentence by what they are of: `3 program, 10 kegiatan, sedangkan usulannya 3 program, 11 kegiatan` are
  /// two of them.
  private static func susunan(_ counts: [(Cacahan, JenjangProgram.Jenjang)]) -> [[(Cacahan, JenjangProgram.Jenjang)]] {
    var groups: [[(Cacahan, JenjangProgram.Jenjang)]] = []
    for count in counts {
      if let last = groups.indices.last, !groups[last].contains(where: { $0.1 == count.1 }) {
        groups[last].append(count)
      } else {
        groups.append([count])
      }
    }
    return groups.filter { $0.count > 1 }
  }

  private static func periksaSusunan(
    _ counts: [(Cacahan, JenjangProgram.Jenjang)], _ tables: [JenjangProgram], _ sentence: Kalimat,
    _ run: inout Pemeriksaan
  ) {
    let complete = tables.filter { table in counts.allSatisfy { table.baris[$0.1]?.count == $0.0.banyak } }
    guard complete.isEmpty else { return run.periksa(.cacah, counts.count) }
    for (count, level) in counts {
      let others = counts.filter { $0.1 != level }
      // Where two others tell which table is meant, the others are silent.
      let meant =
        others.count < 2
        ? tables
        : tables.filter { table in
          others.allSatisfy { table.baris[$0.1]?.count == $0.0.banyak }
        }
      let known = (meant.isEmpty ? tables : meant).compactMap { $0.baris[level] }
      guard let rows = known.first else { continue }
      run.periksa(.cacah)
      guard known.allSatisfy({ $0.count != count.banyak }), Set(known.map(\.count)).count == 1,
        abs(rows.count - count.banyak) <= max(1, count.banyak / (others.count >= 2 && !meant.isEmpty ? 4 : 10)),
        others.contains(where: { other in tables.contains { $0.baris[other.1]?.count == other.0.banyak } })
      else { continue }
      let quoted = sentence.kutip(count.rentang)
      run.temukan(
        [quoted] + rows.map { Temuan.Kutipan($0.teks, pada: $0.letak) },
        seharusnya: "\(Terbilang.angkaDanKata(rows.count)) \(level.nama)",
        "Kalimat menyebut \u{201C}\(quoted.tulisan)\u{201D} \(level.nama), padahal tabelnya memuat \(rows.count) \(level.nama)."
      )
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
    let rows = table.baris.filter { !$0.adalahJumlah }.compactMap { $0.baris[column.nomor] }
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

  private static func jenjang(_ count: Cacahan) -> JenjangProgram.Jenjang? {
    switch count.kata(0) {
    case "program": .program
    case "kegiatan": .kegiatan
    case "sub" where count.kata(1) == "kegiatan", "subkegiatan": .subKegiatan
    default: nil
    }
  }
}
