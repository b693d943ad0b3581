extension Kaidah {
  /// One name in two spellings.
  static let ejaanNama = Kaidah(
    kode: "S50", judul: "Satu nama tercetak dengan dua ejaan", kelompok: .angkaSama, tingkat: .peringatan,
    syarat:
      "Nama program, kegiatan, indikator, sasaran, atau tujuan tercetak pada tabel dan disebut lagi di tempat lain.",
    bagiPenyusun: "Satu program, kegiatan, indikator, atau sasaran hanya mempunyai satu nama di seluruh dokumen.",
    bagiPereviu: "Nama yang hampir sama tercetak berbeda; tidak ada tabel yang memuat keduanya sebagai dua hal.",
    tindakan: "Pakai nama resmi menurut dokumen perencanaan pada semua tempat."
  ) { material, run in
    let names = material.nama
    let mentions = NamaDalamTeks(names).sebutan(material).map(\.tercetak)
    run.periksa(.nama, names.semua.count + mentions.count)
    let frequency = frekuensiKata(material)
    let changes = material.perubahanRencana
    for kind in [Peran.sasaran, .indikator, .nama] {
      let groups = Dictionary(grouping: (names.semua + mentions).filter { $0.jenis == kind }, by: \.nama.kunci)
      let firsts = groups.values.compactMap(\.first).sorted { ($0.letak, $0.teks) < ($1.letak, $1.teks) }
      var reported: Set<String> = []
      for (left, right) in KandidatNama(firsts).pasangan
      where !names.dibedakan(left.nama, right.nama) && !jabatan(left.nama, right.nama) {
        guard let one = groups[left.nama.kunci], let other = groups[right.nama.kunci] else { continue }
        let (right, wrong) = benarSalah(one, other, frequency)
        guard let official = right.first, let odd = wrong.first, !digantiRencana(wrong, right, changes),
          reported.insert(odd.nama.kunci).inserted
        else { continue }
        run.temukan(
          (wrong.prefix(6) + right.prefix(4)).map(\.kutipan), seharusnya: official.teks,
          "Nama \u{201C}\(odd.teks)\u{201D} berbeda ejaannya dengan \u{201C}\(official.teks)\u{201D} yang tercetak di tempat lain.",
          keyakinan: BedaNama(odd.nama, official.nama).hanyaEjaan ? 0.9 : 0.7)
      }
    }
  }

  /// Whether one of two names is that of who leads the other: `Kepala Badan Contoh`.
  private static func jabatan(_ left: NamaBaku, _ right: NamaBaku) -> Bool {
    return [(left, right), (right, left)].contains { one, other in
      one.kata.first.map(kataPemimpin.contains) == true && one.kata.dropFirst().elementsEqual(other.kata)
    }
  }

  /// Words of who leads an agency.
  private static let kataPemimpin: Set<String> = ["kepala", "sekretaris", "direktur", "plt", "plh", "pj"]

  /// Whether two names with another first word are those of the plan before and after it was changed.
  private static func digantiRencana(_ one: [NamaTercetak], _ other: [NamaTercetak], _ changes: [Letak]) -> Bool {
    guard let left = one.first, let right = other.first,
      KataTeks.pecah(left.teks).first != KataTeks.pecah(right.teks).first,
      let begin = one.map(\.letak).min(), let end = one.map(\.letak).max(), let next = other.map(\.letak).min(),
      let last = other.map(\.letak).max()
    else { return false }
    return end < next && changes.ada(antara: end, dan: next) || last < begin && changes.ada(antara: last, dan: begin)
  }

  /// Which of two spellings is the rule: that of a table, unless its own words are unusual in the document; else that of
  /// more lines.
  private static func benarSalah(_ one: [NamaTercetak], _ other: [NamaTercetak], _ frequency: [String: Int])
    -> (benar: [NamaTercetak], salah: [NamaTercetak])
  {
    guard let left = one.first?.nama, let right = other.first?.nama else { return (one, other) }
    let own = (Set(left.kata).subtracting(right.kata), Set(right.kata).subtracting(left.kata))
    let usual = (own.0.map { frequency[$0] ?? 0 }.min() ?? 0, own.1.map { frequency[$0] ?? 0 }.min() ?? 0)
    if BedaNama(left, right).hanyaEjaan, !own.0.isEmpty, !own.1.isEmpty {
      if usual.0 > 3 * usual.1 { return (one, other) }
      if usual.1 > 3 * usual.0 { return (other, one) }
    }
    let tables = (Set(one.compactMap(\.tabel)).count, Set(other.compactMap(\.tabel)).count)
    if (tables.0 == 0) != (tables.1 == 0) { return tables.0 > 0 ? (one, other) : (other, one) }
    let lines = (Set(one.map(\.letak.baris)).count, Set(other.map(\.letak.baris)).count)
    return lines.1 > lines.0 ? (other, one) : (one, other)
  }

  private static func frekuensiKata(_ material: BahanReviu) -> [String: Int] {
    var count: [String: Int] = [:]
    for text in material.naskah.alinea {
      for word in KataTeks.pecah(text.teks) { count[word, default: 0] += 1 }
    }
    for row in material.naskah.tabel.flatMap(\.isi) {
      for cell in row.sel { for word in KataTeks.pecah(cell.teks) { count[word, default: 0] += 1 } }
    }
    return count
  }
}
