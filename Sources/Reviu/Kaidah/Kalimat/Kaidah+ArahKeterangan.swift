import Sakip

extension Kaidah {
  /// `naik` or `turun` in a cell against the sign of the change in its row.
  static let arahKeterangan = Kaidah(
    kode: "B31", judul: "Keterangan naik atau turun bertentangan dengan tanda perubahannya", kelompok: .kalimat,
    tingkat: .galat,
    syarat:
      "Tabel memuat kolom perubahan bertanda, atau kolom semula dan menjadi, dan kolom keterangan naik atau turun; sedikitnya dua baris sesuai, pada kolom perubahan termasuk yang turun.",
    bagiPenyusun: "Perubahan negatif berarti turun, perubahan positif berarti naik.",
    bagiPereviu: "Keterangan baris lain sesuai dengan perubahannya; keterangan baris ini tidak.",
    tindakan: "Betulkan keterangannya atau tandanya."
  ) { material, run in
    for table in material.tabel {
      if let pair = semulaMenjadi(table) {
        for column in table.kolom where column.peran == .lain || column.peran == .keterangan {
          periksaArah(table, pair, column, &run)
        }
        continue
      }
      let changes = table.kolom.filter { column in
        let title = column.judul.lowercased()
        return column.peran == .selisih || title.contains("perubahan") || title.contains("naik")
      }
      guard changes.count == 1, let change = changes.first else { continue }
      for column in table.kolom where column.nomor != change.nomor { periksaTanda(table, change, column, &run) }
    }
  }

  /// The only two columns of what was planned first and what it was changed to.
  private static func semulaMenjadi(_ table: TabelTerbaca) -> (KolomTabel, KolomTabel)? {
    func columns(_ words: Set<String>) -> [KolomTabel] {
      table.kolom.filter { column in
        table.baris.count { $0.angka[column.nomor] != nil } >= 3
          && KataTeks.pecah(column.judul).contains(where: words.contains)
      }
    }
    let before = columns(["murni", "semula", "sebelum"])
    let after = columns(["perubahan", "menjadi", "sesudah"]).filter { !before.contains($0) && $0.peran != .selisih }
    guard before.count == 1, after.count == 1, let first = before.first, let second = after.first,
      second.nomor > first.nomor
    else { return nil }
    return (first, second)
  }

  /// Words of a row against what its figures became.
  private static func periksaArah(
    _ table: TabelTerbaca, _ pair: (KolomTabel, KolomTabel), _ column: KolomTabel, _ run: inout Pemeriksaan
  ) {
    let told = table.baris.compactMap { row -> (arah: Int, sesuai: Bool, kutipan: [Temuan.Kutipan])? in
      let word = row.baris[column.nomor]?.teks.lowercased() ?? ""
      guard let before = row.angka[pair.0.nomor]?.nilai, let after = row.angka[pair.1.nomor]?.nilai,
        let said = word == "tetap" ? 0 : naikTurun[word].map({ $0 ? 1 : -1 })
      else { return nil }
      let way = before < after ? 1 : after < before ? -1 : 0
      return (way, way == said, [column, pair.0, pair.1].compactMap { row.kutipan($0.nomor) })
    }
    let wrong = told.filter { !$0.sesuai }
    guard told.count - wrong.count >= 2, wrong.count * 3 <= told.count else { return }
    run.periksa(.selisih, told.count)
    for row in wrong where row.kutipan.count == 3 && !run.sudahSalah(row.kutipan) {
      let right = row.arah == 0 ? "tetap" : row.arah > 0 ? "naik" : "turun"
      run.temukan(
        row.kutipan, seharusnya: right,
        "Perubahan dari \(row.kutipan[1].tulisan) menjadi \(row.kutipan[2].tulisan) disebut \u{201C}\(row.kutipan[0].tulisan)\u{201D}, padahal \(right).",
        keyakinan: 0.9)
    }
  }

  private static func periksaTanda(
    _ table: TabelTerbaca, _ change: KolomTabel, _ column: KolomTabel, _ run: inout Pemeriksaan
  ) {
    let told = table.baris.compactMap { row -> (naik: Bool, sesuai: Bool, kutipan: [Temuan.Kutipan])? in
      guard let rises = naikTurun[row.baris[column.nomor]?.teks.lowercased() ?? ""],
        let figure = row.angka[change.nomor], figure.nilai != .zero
      else { return nil }
      let isUp = ExactDecimal.zero < figure.nilai
      return (rises, isUp == rises, [column.nomor, change.nomor].compactMap { row.kutipan($0) })
    }
    guard told.count(where: { $0.sesuai }) >= 2, told.contains(where: { $0.sesuai && !$0.naik }) else { return }
    run.periksa(.selisih, told.count)
    let wrong = told.filter { !$0.sesuai }
    guard wrong.count * 3 <= told.count else { return }
    for row in wrong where row.kutipan.count == 2 && !run.sudahSalah(row.kutipan) {
      run.temukan(
        row.kutipan, seharusnya: row.naik ? "turun" : "naik",
        "Perubahan \(row.kutipan[1].tulisan) disebut \u{201C}\(row.kutipan[0].tulisan)\u{201D}.", keyakinan: 0.9)
    }
  }

  private static let naikTurun: [String: Bool] = [
    "naik": true, "meningkat": true, "turun": false, "menurun": false, "bertambah": true, "berkurang": false,
  ]
}
