extension Kaidah {
  /// An indikator of one part of an agency that another part answers for.
  static let pemilikBagian = Kaidah(
    kode: "S90", judul: "Penanggung jawab dari bagian lain", kelompok: .angkaSama, tingkat: .peringatan,
    syarat:
      "Judul tabel adalah nama bagian atau bidang, dan penanggung jawabnya menyebut bagian yang mempunyai tabel sendiri.",
    bagiPenyusun: "Penanggung jawab indikator suatu bagian adalah kepala bagian itu atau bawahannya.",
    bagiPereviu: "Penanggung jawab ini milik bagian lain, yang tabelnya ada dalam naskah yang sama.",
    tindakan: "Ganti dengan penanggung jawab bagian ini."
  ) { material, run in
    let owners = material.tabel.flatMap(PemilikTercetak.semua)
    let units = Set(owners.map(\.unit))
    guard units.count > 1 else { return }
    for owner in owners {
      run.periksa(.nama)
      let own = owner.kata
      guard !own.isEmpty, !owner.milik(owner.unit) else { continue }
      let others = units.filter { $0 != owner.unit && owner.milik($0) }
      guard others.count == 1, let other = others.first,
        owner.kepala
          ? own.allSatisfy({ word in other.contains(where: { PemilikTercetak.sama(word, $0) }) })
          : owners.contains(where: { $0.unit == other && $0.kata == own })
      else { continue }
      let known = owners.first { $0.unit == other }
      run.temukan(
        [Temuan.Kutipan(owner.sel.teks, pada: owner.sel.letak)]
          + [known?.judul].compactMap(\.self).map { Temuan.Kutipan($0.nama, pada: $0.letak) },
        "Penanggung jawab \u{201C}\(owner.sel.teks)\u{201D} tercetak pada tabel \u{201C}\(owner.judul.nama)\u{201D}, padahal bagian itu mempunyai tabel sendiri.",
        keyakinan: 0.8)
    }
  }
}

/// Who answers for an indikator, with the part of the agency that its table is of.
private struct PemilikTercetak {
  let sel: Sel
  let judul: Tabel.Judul
  /// The words of the part: `bagian hukum` gives `hukum`.
  let unit: [String]
  /// The words of the owner without the office.
  let kata: [String]
  /// Whether the owner leads a whole part.
  let kepala: Bool

  static func semua(_ table: TabelTerbaca) -> [PemilikTercetak] {
    guard let caption = table.tabel.judul, let column = table.kolom(.penanggungJawab) else { return [] }
    let words = KataTeks.pecah(caption.nama)
    guard words.count <= 9, ["bagian", "bidang"].contains(words.first ?? "") else { return [] }
    let unit = words.dropFirst().filter { !KataTeks.tanpaMakna.contains($0) }
    guard !unit.isEmpty else { return [] }
    return table.baris.compactMap { row in
      guard let cell = row.baris[column.nomor], !cell.kosong, !cell.rusak else { return nil }
      let name = KataTeks.pecah(cell.teks)
      let isHead =
        ["kabag", "kabid"].contains(name.first ?? "") || name.starts(with: ["kepala", "bagian"])
        || name.starts(with: ["kepala", "bidang"])
      let isPart =
        name.starts(with: ["sub", "bag"]) || name.starts(with: ["sub", "bagian"])
        || ["kasubbag", "kasubag", "subbag", "subag"].contains(name.first ?? "")
      guard isHead || isPart else { return nil }
      let own = name.filter { !jabatan.contains($0) && !KataTeks.tanpaMakna.contains($0) }
      return PemilikTercetak(sel: cell, judul: caption, unit: Array(unit), kata: own, kepala: isHead)
    }
  }

  /// Whether the owner may belong to a part: they share a word, or the owner is named by its first letters.
  func milik(_ unit: [String]) -> Bool {
    let initials = unit.compactMap(\.first).map(String.init).joined()
    return kata.contains { word in unit.contains { Self.sama(word, $0) } || initials.contains(word) }
      || kata.contains { Kaidah.kependekan($0, unit) }
  }

  static func sama(_ left: String, _ right: String) -> Bool {
    left == right
      || min(left.utf8.count, right.utf8.count) >= 5 && (EjaanKata.sama(left, right) || left.hasPrefix(right))
  }

  private static let jabatan: Set<String> = [
    "kabag", "kabid", "kepala", "bagian", "bidang", "sub", "bag", "kasubbag", "kasubag", "subbag", "subag", "setda",
    "pengelolaan", "pelaksanaan", "pembinaan", "layanan", "administrasi",
  ]
}
