import Sakip

/// What a document says in one place about the money of a programme, kegiatan or sub kegiatan.
struct PernyataanAnggaran {
  /// A figure in its place.
  struct Nilai {
    let angka: AngkaTercetak
    let kutipan: Temuan.Kutipan
  }

  /// The name as it is compared.
  let kunci: String
  /// The name as printed.
  let nama: String
  /// The name, for one that is spelled in another way elsewhere.
  let kata: NamaSerupa
  /// The table it stands in, from 0; `nil` for text.
  let tabel: Int?
  /// The year it is about; `nil` where nothing tells it.
  let tahun: Int?
  /// The budgets: several where the budget was changed.
  let pagu: [Nilai]
  /// What was spent.
  let realisasi: Nilai?
  /// The share that was spent.
  let serapan: Nilai?

  /// The figures of a role.
  func nilai(_ role: Peran) -> [Nilai] {
    role == .pagu ? pagu : [role == .serapan ? serapan : realisasi].compactMap { $0 }
  }

  /// Whether budget, spending and share of this place agree; `nil` where they are not all there.
  var seimbang: Bool? {
    guard let realisasi, let serapan, let pagu = pagu.last,
      let quotient = HasilBagi(realisasi.angka, pagu.angka)
    else { return nil }
    return quotient.cocok(serapan.angka) != .tidak
  }
}

extension PernyataanAnggaran {
  /// Everything a document says about named money, in order: tables first, then texts.
  static func semua(_ material: BahanReviu) -> [PernyataanAnggaran] {
    let tables = material.tabel.enumerated().flatMap { dariTabel($1, $0) }
    let names = Dictionary(tables.map { ($0.kunci, $0.nama) }) { first, _ in first }
    return tables + material.uraian.compactMap { dariUraian($0, names) }
  }

  private static func dariTabel(_ table: TabelTerbaca, _ number: Int) -> [PernyataanAnggaran] {
    let budgets = table.kolom.filter { $0.peran == .pagu }
    let spent = table.kolom(.realisasiAnggaran)
    guard !budgets.isEmpty || spent != nil, budgets.count < 4 else { return [] }
    let share = table.kolom(.serapan)
    let year = (spent?.tahun ?? budgets.last?.tahun) ?? PembacaKolom.tahun(table.tabel.judul?.nama ?? "")
    return table.baris.compactMap { row in
      guard !row.adalahJumlah, row.kunciAnggaran.count > 11 else { return nil }
      func value(_ column: KolomTabel) -> Nilai? {
        guard let figure = row.angka[column.nomor] else { return nil }
        return row.kutipan(column.nomor).map { Nilai(angka: figure, kutipan: $0) }
      }
      let found = PernyataanAnggaran(
        kunci: row.kunciAnggaran, nama: row.namaAnggaran, kata: NamaSerupa(row.namaAnggaran), tabel: number,
        tahun: year, pagu: budgets.compactMap(value), realisasi: spent.flatMap(value), serapan: share.flatMap(value))
      return found.pagu.isEmpty && found.realisasi == nil ? nil : found
    }
  }

  private static func dariUraian(_ text: Uraian, _ names: [String: String]) -> PernyataanAnggaran? {
    guard let budget = text.butir.firstIndex(where: { $0.uang && $0.peran == .pagu }) else { return nil }
    let before = nama(text.butir[budget].sebelum)
    guard let name = before ?? satuNama(text, names) else { return nil }
    let items = before == nil ? text.butir[...] : text.butir.dropFirst(budget)
    let spent = items.first { $0.uang && $0.peran == .realisasi }
    let share = items.first { $0.persen && $0.peran == .serapan }
    func value(_ item: Uraian.Butir) -> Nilai { Nilai(angka: item.angka, kutipan: item.kutipan) }
    let words = NamaSerupa(name)
    return PernyataanAnggaran(
      kunci: words.kunci, nama: name, kata: words, tabel: nil, tahun: nil, pagu: [value(text.butir[budget])],
      realisasi: spent.map(value), serapan: share.map(value))
  }

  /// The only name of a table that a text about one budget and one amount spent says.
  private static func satuNama(_ text: Uraian, _ names: [String: String]) -> String? {
    let amounts = text.butir.filter(\.uang)
    guard amounts.count == 2, amounts.contains(where: { $0.peran == .realisasi }), text.teks.utf8.count < 600 else {
      return nil
    }
    let plain = NamaSerupa(text.teks).kunci
    let named = names.keys.filter { $0.count > 14 && plain.contains($0) }
    guard let key = named.max(by: { ($0.count, $0) < ($1.count, $1) }), named.allSatisfy(key.contains) else {
      return nil
    }
    return names[key]
  }

  /// The name in `sub kegiatan X adalah senilai`; `nil` for other words.
  private static func nama(_ words: String) -> String? {
    guard
      let begin = ["sub kegiatan ", "subkegiatan ", "kegiatan ", "program "].lazy.compactMap({
        words.firstRange(of: $0)
      })
      .first?.upperBound
    else { return nil }
    let rest = words[begin...]
    let ends = [" adalah ", " senilai ", " sebesar ", " sejumlah ", " berjumlah ", " memiliki pagu", " dengan pagu"]
    guard let end = ends.compactMap({ rest.firstRange(of: $0)?.lowerBound }).min() else { return nil }
    let name = String(rest[..<end])
    // What is only pointed at has no name.
    guard !["ini ", "itu ", "tersebut ", "dimaksud "].contains(where: name.hasPrefix) else { return nil }
    return NamaSerupa(name).kunci.count > 11 ? name : nil
  }
}
