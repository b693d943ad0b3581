extension Kaidah {
  /// One indikator with two units.
  static let satuanIndikator = Kaidah(
    kode: "S55", judul: "Satu indikator dengan dua satuan", kelompok: .angkaSama, tingkat: .peringatan,
    syarat: "Indikator yang sama tercetak pada dua baris dengan target bersatuan.",
    bagiPenyusun: "Satu indikator diukur dengan satu satuan.",
    bagiPereviu: "Target indikator yang sama tercetak dengan satuan yang berbeda.",
    tindakan: "Tetapkan satu satuan, atau bedakan nama indikatornya."
  ) { material, run in
    var first: [NamaBaku: (satuan: String, kutipan: Temuan.Kutipan)] = [:]
    for row in indikatorProgram(material) {
      guard let target = row.target, let unit = Satuan.satuan(target.teks), !unit.isEmpty else { continue }
      run.periksa(.nama)
      let quoted = Temuan.Kutipan(target.teks, pada: target.letak)
      guard let known = first[row.indikator] else {
        first[row.indikator] = (unit, quoted)
        continue
      }
      guard known.satuan != unit else { continue }
      run.temukan(
        [quoted, known.kutipan],
        "Indikator \u{201C}\(row.tercetak.teks)\u{201D} mempunyai target \(quoted.tulisan), padahal di tempat lain \(known.kutipan.tulisan).",
        keyakinan: 0.9)
    }
  }

  /// One indikator for two programmes.
  static let indikatorGanda = Kaidah(
    kode: "S54", judul: "Satu indikator untuk dua program", kelompok: .angkaSama, tingkat: .peringatan,
    syarat: "Tabel memuat program berurutan dengan kegiatan, sub kegiatan, dan indikatornya.",
    bagiPenyusun: "Indikator mengukur hasil program atau kegiatannya sendiri.",
    bagiPereviu: "Indikator yang sama tercetak pada kegiatan dari dua program yang berbeda.",
    tindakan: "Periksa indikator mana yang tersalin dari program lain."
  ) { material, run in
    var first: [NamaBaku: BarisIndikator] = [:]
    for row in indikatorProgram(material) where row.indikator.kata.count >= 4 && !row.program.isEmpty {
      run.periksa(.nama)
      guard let known = first[row.indikator] else {
        first[row.indikator] = row
        continue
      }
      guard known.tabel == row.tabel, known.program != row.program else { continue }
      run.temukan(
        [known, row].map { Temuan.Kutipan($0.tercetak.teks, pada: $0.tercetak.letak) },
        "Indikator \u{201C}\(row.tercetak.teks)\u{201D} tercetak pada \u{201C}\(known.program)\u{201D} dan pada \u{201C}\(row.program)\u{201D}.",
        keyakinan: 0.7)
    }
  }

  private struct BarisIndikator {
    let indikator: NamaBaku
    let tercetak: Sel
    let target: Sel?
    let program: String
    let tabel: Int
  }

  /// The rows of tables of programmes: their indikator and target, and the programme they belong to.
  private static func indikatorProgram(_ material: BahanReviu) -> [BarisIndikator] {
    material.tabel.enumerated().flatMap { index, table -> [BarisIndikator] in
      guard let name = table.kolom(.nama), let measure = table.kolom(.indikator) else { return [] }
      let target = table.kolom.first { $0.peran == .target }
      var program = ""
      return table.baris.compactMap { row in
        if let own = row.baris[name.nomor]?.teks, KataTeks.pecah(own.prefix(20)).first == "program" { program = own }
        guard let cell = row.baris[measure.nomor], !cell.rusak, cell.teks.count > 12 else { return nil }
        let key = NamaBaku(cell.teks)
        guard key.kata.count >= 3 else { return nil }
        return BarisIndikator(
          indikator: key, tercetak: cell, target: target.flatMap { row.baris[$0.nomor] }, program: program, tabel: index
        )
      }
    }
  }
}
