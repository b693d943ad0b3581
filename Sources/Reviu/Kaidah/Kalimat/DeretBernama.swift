import Sakip

/// Named figures of a table that one of is the highest and one the lowest: those of a column, or of a row over columns
/// that divide it.
struct DeretBernama {
  /// One of them.
  struct Butir {
    let nama: String
    let angka: AngkaTercetak
    let kutipan: Temuan.Kutipan
  }

  let butir: [Butir]
  /// The one that the sentence names.
  let disebut: Butir

  /// The series of a table that the clause speaks of: they hold the name, and its figure is that of the name or of the end;
  /// `nil` where there is none.
  static func cari(_ clause: KlausaBernama, _ sentence: Kalimat, _ table: TabelTerbaca) -> [DeretBernama]? {
    let series = kolom(table) + baris(table, clause, sentence)
    let found = series.compactMap { items -> DeretBernama? in
      guard items.count >= 3, items.contains(where: { sama($0, clause.angka) }) else { return nil }
      let named = items.filter { disebut($0.nama, clause.kata) }
      let longest = named.map { NamaBaku($0.nama).kata.count }.max() ?? 0
      let best = named.filter { NamaBaku($0.nama).kata.count == longest }
      guard best.count == 1, let only = best.first else { return nil }
      let kind = KataTeks.pecah(only.nama).first
      let alike = items.filter { KataTeks.pecah($0.nama).first == kind }
      let kinds = Set(items.compactMap { KataTeks.pecah($0.nama).first })
      // Villages and wards in one table: the most populous village need not be the most populous row.
      if kinds.count > 1, kinds.count * 2 <= items.count {
        return DeretBernama(butir: alike.count >= 3 ? alike : items, disebut: only)
      }
      return DeretBernama(butir: items, disebut: only)
    }
    let telling = found.filter { series in
      sama(series.disebut, clause.angka) || series.ujung(clause.tertinggi).map { sama($0, clause.angka) } == true
    }
    return telling.isEmpty ? nil : telling
  }

  /// The highest or the lowest; `nil` where several are.
  func ujung(_ high: Bool) -> Butir? {
    let sorted = butir.sorted { $0.angka.nilai < $1.angka.nilai }
    guard let end = high ? sorted.last : sorted.first, butir.count(where: { $0.angka.nilai == end.angka.nilai }) == 1
    else { return nil }
    return end
  }

  /// Whether the sentence names the right one, or several are the highest or the lowest.
  func benar(_ clause: KlausaBernama) -> Bool {
    ujung(clause.tertinggi).map { $0.nama == disebut.nama } ?? true
  }

  private static func sama(_ item: Butir, _ figure: AngkaTercetak) -> Bool { item.angka.nilai == figure.nilai }

  private static func kolom(_ table: TabelTerbaca) -> [[Butir]] {
    let codes = Jenjang.kode(table)
    let levels = Set(codes.compactMap(\.self)).subtracting([PohonJumlah.batas]).sorted()
    guard levels.count > 1 else { return kolom(table, baris: table.baris) }
    // The lowest programme need not be lower than its kegiatan: each is the end of those that stand as deep.
    let meant = table.kolom.contains { $0.peran == .kode } ? levels.prefix(1) : levels[...]
    return meant.flatMap { level in kolom(table, baris: zip(table.baris, codes).filter { $0.1 == level }.map(\.0)) }
  }

  private static func kolom(
    _ table: TabelTerbaca, baris rows: [TabelTerbaca.BarisTerbaca]
  ) -> [[Butir]] {
    var named = rows.filter { !$0.adalahJumlah && !$0.adalahRataRata }
    // Where the others are numbered, what has no number sums them up: `Nilai IKM`, `Mutu Pelayanan`.
    if let number = table.kolom(.nomor)?.nomor {
      let numbered = named.filter { $0.baris[number].map { !$0.kosong && $0.teks.utf8.count < 5 } == true }
      if numbered.count >= 3, numbered == Array(named.prefix(numbered.count)) { named = numbered }
    }
    return table.kolom.compactMap { column in
      guard ![.nomor, .kode].contains(column.peran), !column.peran.menamai else { return nil }
      let items = named.compactMap { row -> Butir? in
        guard let figure = row.angka[column.nomor], let quoted = row.kutipan(column.nomor), !row.namaAnggaran.isEmpty
        else { return nil }
        return Butir(nama: row.namaAnggaran, angka: figure, kutipan: quoted)
      }
      // Who was not measured in a year has a dash.
      let dashes = named.count { ["-", "\u{2013}"].contains($0.baris[column.nomor]?.teks ?? "") }
      return items.count + dashes == named.count && items.count * 2 > named.count ? items : nil
    }
  }

  /// The row that the sentence is about, over columns of one head: `TW I`, `TW II`.
  private static func baris(_ table: TabelTerbaca, _ clause: KlausaBernama, _ sentence: Kalimat) -> [[Butir]] {
    let parts = table.kolom.filter { sebutanWaktu($0.judul) != nil }
    guard parts.count >= 3 else { return [] }
    let words = sentence.kata.map(\.teks)
    let rows = table.baris.filter { row in
      let name = KataTeks.pecah(row.namaAnggaran)
      return !name.isEmpty && KataTeks.letak(name, dalam: words) != nil
    }
    guard rows.count == 1, let row = rows.first else { return [] }
    let items = parts.compactMap { column -> Butir? in
      guard let figure = row.angka[column.nomor], let quoted = row.kutipan(column.nomor),
        let name = sebutanWaktu(column.judul)
      else { return nil }
      return Butir(nama: name, angka: figure, kutipan: quoted)
    }
    return items.count == parts.count ? [items] : []
  }

  /// `triwulan ii` of `Realisasi / TW II`; `nil` for other heads.
  private static func sebutanWaktu(_ title: String) -> String? {
    let words = KataTeks.pecah(title).suffix(2)
    guard words.count == 2, let kind = words.first, let number = words.last, kind == "tw" || kind == "triwulan",
      ["i", "ii", "iii", "iv", "1", "2", "3", "4"].contains(number)
    else { return nil }
    return "triwulan \(number)"
  }

  private static func disebut(_ name: String, _ words: [String]) -> Bool {
    let own = KataTeks.pecah(name)
    let bare =
      own.count > 1 && ["desa", "kelurahan", "kecamatan", "puskesmas"].contains(own[0]) ? Array(own[1...]) : own
    guard bare.joined().utf8.count > 3 else { return false }
    return KataTeks.letak(bare, dalam: words.filter { $0.utf8.first.map { $0.isLatin || $0.isDigit } == true }) != nil
  }
}
