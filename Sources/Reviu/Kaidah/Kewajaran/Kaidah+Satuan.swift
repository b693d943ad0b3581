extension Kaidah {
  /// A unit that changes inside a row.
  static let satuanBerganti = Kaidah(
    kode: "W06", judul: "Satuan berganti dalam satu baris", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Satu baris memuat beberapa target atau realisasi yang bersatuan.",
    bagiPenyusun: "Target dan realisasi suatu indikator memakai satu satuan.",
    bagiPereviu: "Satuan yang tercetak pada baris itu berbeda-beda.",
    tindakan: "Samakan satuannya."
  ) { material, run in
    for table in material.tabel {
      let columns = table.kolom.filter { column in
        let title = column.judul.lowercased()
        return (title.contains("target") || title.contains("realisasi")) && !column.peran.uang
          && !["%", "tingkat", "capaian", "terhadap", "anggaran", "keuangan"].contains { title.contains($0) }
      }
      guard columns.count >= 2 else { continue }
      for row in table.baris {
        let units = columns.compactMap { column -> (satuan: String, sel: Sel)? in
          guard let cell = row.baris[column.nomor], let unit = Satuan.satuan(cell.teks), !unit.isEmpty, !cell.rusak
          else { return nil }
          return (unit, cell)
        }
        run.periksa(.angka, units.count)
        guard units.count >= 2, Set(units.map(\.satuan)).count == 2 else { continue }
        let groups = Dictionary(grouping: units, by: \.satuan).values.sorted {
          ($0.count, $1[0].sel.letak) < ($1.count, $0[0].sel.letak)
        }
        guard let rare = groups.first, let usual = groups.last else { continue }
        run.temukan(
          (rare.prefix(3) + usual.prefix(3)).map { Temuan.Kutipan($0.sel.teks, pada: $0.sel.letak) },
          "Pada baris \u{201C}\(row.subjek)\u{201D} tercetak \(rare[0].sel.teks), sedangkan yang lain \(usual[0].sel.teks).",
          keyakinan: 0.8)
      }
    }
  }

  /// A unit that the name does not ask for.
  static let satuanNama = Kaidah(
    kode: "W07", judul: "Satuan target tidak sesuai dengan nama indikator", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Nama indikator dimulai dengan Jumlah, Persentase, Nilai, atau Indeks dan targetnya bersatuan.",
    bagiPenyusun: "Jumlah sesuatu dihitung dengan satuan benda itu; persentase dengan persen.",
    bagiPereviu: "Satuan target tidak dapat mengukur apa yang disebut nama indikatornya.",
    tindakan: "Betulkan satuan targetnya, atau ganti nama indikatornya."
  ) { material, run in
    for table in material.tabel {
      let names = table.kolom.filter { $0.peran == .indikator }
      for (place, name) in names.enumerated() {
        let end = place + 1 < names.count ? names[place + 1].nomor : table.kolom.count
        periksaSatuan(table, name, table.kolom.filter { $0.nomor > name.nomor && $0.nomor < end }, &run)
      }
    }
  }

  private static func periksaSatuan(
    _ table: TabelTerbaca, _ name: KolomTabel, _ others: [KolomTabel], _ run: inout Pemeriksaan
  ) {
    let columns = others.filter { $0.peran == .target }
    let unitColumn = others.first { $0.peran == .satuan }
    for row in table.baris {
      guard let cell = row.baris[name.nomor], !cell.rusak else { continue }
      let units = [unitColumn].compactMap { $0.flatMap { row.baris[$0.nomor] } }
      for target in columns.compactMap({ row.baris[$0.nomor] }) + units {
        let unit = target.letak.kolom == unitColumn?.nomor ? kolomSatuan(target.teks) : Satuan.satuan(target.teks)
        guard let unit, !unit.isEmpty else { continue }
        run.periksa(.angka)
        guard let (reason, certainty) = keberatan(nama: cell.teks, satuan: unit) else { continue }
        run.temukan(
          [Temuan.Kutipan(target.teks, pada: target.letak), Temuan.Kutipan(cell.teks, pada: cell.letak)],
          "Indikator \u{201C}\(cell.teks)\u{201D} bertarget \u{201C}\(target.teks)\u{201D}: \(reason)",
          keyakinan: certainty)
        break
      }
    }
  }

  private static func kolomSatuan(_ text: String) -> String? {
    text == "%" ? "persen" : KataTeks.pecah(text).first.map(Satuan.baku)
  }

  /// Nouns that are both counted and units.
  private static let benda: Set<String> = [
    "dokumen", "laporan", "orang", "paket", "unit", "desa", "kegiatan", "keluarga",
  ]

  /// Why a unit does not fit a name; `nil` where it may.
  private static func keberatan(nama: String, satuan unit: String) -> (String, Double)? {
    let words = KataTeks.pecah(nama)
    guard words.count >= 2, !nama.contains(";") else { return nil }
    let isTime = Satuan.waktu.contains(unit)
    switch words[0] {
    case "jumlah" where words[1] != "persentase", "banyaknya" where words[1] != "persentase":
      if unit == "persen" { return ("jumlah tidak diukur dengan persen.", 0.9) }
      let counted = words[1...].prefix(4)
      if isTime,
        !counted.contains(where: { Satuan.waktu.contains($0) || $0 == "waktu" || $0 == "lama" || $0 == "masa" })
      {
        return ("jumlah itu tidak diukur dengan satuan waktu.", 0.9)
      }
      let named = words[1]
      if benda.contains(named), benda.contains(unit), named != unit, !words.contains(unit) {
        return ("yang dihitung adalah \(named), bukan \(unit).", 0.6)
      }
    case "persentase":
      if isTime || ["dokumen", "laporan", "orang", "paket", "unit", "kegiatan"].contains(unit) {
        return ("persentase diukur dengan persen.", 0.9)
      }
    case "nilai", "indeks":
      if isTime || ["dokumen", "laporan", "orang", "paket", "unit"].contains(unit) {
        return ("nilai atau indeks tidak diukur dengan satuan itu.", 0.8)
      }
    default: return nil
    }
    return nil
  }
}
