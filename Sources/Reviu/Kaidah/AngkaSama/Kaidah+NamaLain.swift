import Sakip

extension Kaidah {
  /// One code or one budget under two names.
  static let namaLain = Kaidah(
    kode: "S51", judul: "Satu kode atau satu pagu dengan dua nama", kelompok: .angkaSama, tingkat: .peringatan,
    syarat: "Dua tabel memuat program, kegiatan, atau sub kegiatan dengan kode atau pagu yang sama.",
    bagiPenyusun: "Satu kode rekening dan satu pagu hanya milik satu program, kegiatan, atau sub kegiatan.",
    bagiPereviu: "Nama pada kedua tabel berbeda, padahal kode atau pagunya sama.",
    tindakan: "Samakan namanya dengan dokumen pelaksanaan anggaran."
  ) { material, run in
    let names = material.nama.semua.filter { $0.jenis == .nama }
    laporkanKode(material, &run)
    let tables = Dictionary(grouping: names.filter { $0.pagu != nil }) { $0.tabel ?? -1 }
    let amounts = Dictionary(grouping: names.filter { $0.pagu != nil }) { $0.pagu }.mapValues {
      Set($0.map { $0.tabel ?? -1 })
    }
    for first in tables.keys.sorted() {
      let others = Set((tables[first] ?? []).flatMap { amounts[$0.pagu] ?? [] })
      for second in others.sorted() where second > first {
        laporkanPagu(tables[first] ?? [], tables[second] ?? [], &run)
      }
    }
  }

  private static func laporkanPagu(_ left: [NamaTercetak], _ right: [NamaTercetak], _ run: inout Pemeriksaan) {
    let (one, other) = (Dictionary(grouping: left) { $0.pagu }, Dictionary(grouping: right) { $0.pagu })
    let shared = one.keys.filter { amount in
      (amount.map { $0 > ExactDecimal(1_000_000) } ?? false) && other[amount] != nil
    }
    var agreeing = 0
    var odd: [(NamaTercetak, NamaTercetak)] = []
    for amount in shared {
      let (mine, theirs) = (one[amount] ?? [], other[amount] ?? [])
      let lone = mine.filter { name in !theirs.contains { BedaNama.satuNama($0.nama, name.nama) } }
      let foreign = theirs.filter { name in !mine.contains { BedaNama.satuNama($0.nama, name.nama) } }
      agreeing += mine.count - lone.count
      if mine.count == theirs.count, lone.count == 1, foreign.count == 1,
        let (name, its) = lone.first.map({ ($0, foreign[0]) })
      {
        odd.append((name, its))
      }
    }
    guard agreeing >= 5, odd.count * 5 <= agreeing else { return }
    for (mine, theirs) in odd.sorted(by: { $0.0.letak < $1.0.letak }) {
      run.periksa(.nama)
      let known = left.contains { $0.nama == theirs.nama } || right.contains { $0.nama == mine.nama }
      guard !known else { continue }
      run.temukan(
        [mine.kutipan, theirs.kutipan],
        "Pagu \(mine.pagu?.printed ?? "") tercetak untuk \u{201C}\(mine.teks)\u{201D} dan pada tabel lain untuk \u{201C}\(theirs.teks)\u{201D}.",
        keyakinan: 0.9)
    }
  }

  private static func laporkanKode(_ material: BahanReviu, _ run: inout Pemeriksaan) {
    var first: [String: (NamaBaku, Temuan.Kutipan)] = [:]
    for table in material.tabel {
      guard let code = table.kolom.first(where: { $0.peran == .kode }),
        let name = table.kolom.first(where: { $0.peran == .nama && $0.nomor > code.nomor })
      else { continue }
      for row in table.baris {
        let cells = (code.nomor..<name.nomor).compactMap { row.baris[$0]?.teks }.filter { !$0.isEmpty }
        guard let cell = row.baris[name.nomor], !cell.rusak, !cells.isEmpty, cells.allSatisfy(Self.adalahKode) else {
          continue
        }
        let key = String(cells.joined().filter(\.isNumber))
        let own = NamaBaku(cell.teks)
        guard key.count >= 5, own.kata.count >= 2 else { continue }
        run.periksa(.nama)
        guard let known = first[key] else {
          first[key] = (own, Temuan.Kutipan(cell.teks, pada: cell.letak))
          continue
        }
        guard known.0.kunci != own.kunci, !(known.0.kunci.hasPrefix(own.kunci) || own.kunci.hasPrefix(known.0.kunci))
        else { continue }
        run.temukan(
          [Temuan.Kutipan(cell.teks, pada: cell.letak), known.1],
          "Kode \(cells.joined(separator: ".")) tercetak untuk \u{201C}\(cell.teks)\u{201D} dan untuk \u{201C}\(known.1.tulisan)\u{201D}.",
          keyakinan: 0.9)
      }
    }
  }

  private static func adalahKode(_ text: String) -> Bool {
    text.contains(where: \.isNumber)
      && text.allSatisfy { $0.isNumber || $0 == "." || $0 == " " || $0 == "X" || $0 == "x" }
  }
}
