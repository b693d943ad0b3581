import Sakip

extension Kaidah {
  /// `naik` or `turun` in a cell against the sign of the change in its row.
  static let arahKeterangan = Kaidah(
    kode: "B31", judul: "Keterangan naik atau turun bertentangan dengan tanda perubahannya", kelompok: .kalimat,
    tingkat: .galat,
    syarat:
      "Tabel memuat kolom perubahan bertanda dan kolom keterangan naik atau turun; sedikitnya dua baris sesuai, termasuk yang turun.",
    bagiPenyusun: "Perubahan negatif berarti turun, perubahan positif berarti naik.",
    bagiPereviu: "Baris lain memakai tanda itu sesuai dengan keterangannya; baris ini tidak.",
    tindakan: "Betulkan keterangannya atau tandanya."
  ) { material, run in
    for table in material.tabel {
      let changes = table.kolom.filter { column in
        let title = column.judul.lowercased()
        return column.peran == .selisih || title.contains("perubahan") || title.contains("naik")
      }
      guard changes.count == 1, let change = changes.first else { continue }
      for column in table.kolom where column.nomor != change.nomor { periksaTanda(table, change, column, &run) }
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
