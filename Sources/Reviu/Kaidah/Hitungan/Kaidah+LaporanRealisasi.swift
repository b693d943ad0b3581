import Sakip

extension Kaidah {
  /// The balances of a report of revenue and spending.
  static let laporanRealisasi = Kaidah(
    kode: "H15", judul: "Surplus, pembiayaan neto, atau SiLPA tidak sesuai", kelompok: .hitungan, tingkat: .galat,
    syarat: "Satu tabel memuat jumlah pendapatan, belanja, dan surplus atau defisit, atau pembiayaannya.",
    bagiPenyusun:
      "Surplus atau defisit adalah pendapatan dikurangi belanja; pembiayaan neto adalah penerimaan dikurangi pengeluaran pembiayaan; SiLPA adalah jumlah keduanya.",
    bagiPereviu: "Baris yang dihitung tidak sama dengan hasil baris-baris pembentuknya.",
    tindakan: "Hitung kembali baris itu dari baris pembentuknya."
  ) { material, run in
    for table in material.tabel { periksaNeraca(table, &run) }
  }

  private static func periksaNeraca(_ table: TabelTerbaca, _ run: inout Pemeriksaan) {
    let names = table.baris.map { row in
      row.namaAnggaran.utf8.sederhana
        ? String(kecil: row.namaAnggaran.utf8.filter { $0.isLatin || $0 == 0x20 }[...])
        : row.namaAnggaran.lowercased().filter { $0.isLetter || $0 == " " }
    }
    func row(_ pattern: (String) -> Bool) -> Int? { names.firstIndex(where: pattern) }
    let surplus = row { $0.hasPrefix("surplus") || $0.hasPrefix("defisit") }
    guard surplus != nil || row({ $0.hasPrefix("pembiayaan net") }) != nil else { return }
    let income = row { ["pendapatan", "pendapatan daerah", "jumlah pendapatan", "total pendapatan"].contains($0) }
    let spending = row { ["belanja", "belanja daerah", "jumlah belanja", "total belanja"].contains($0) }
    let inflow = row { $0.hasPrefix("penerimaan pembiayaan") || $0 == "jumlah penerimaan pembiayaan" }
    let outflow = row { $0.hasPrefix("pengeluaran pembiayaan") || $0 == "jumlah pengeluaran pembiayaan" }
    let net = row { $0.hasPrefix("pembiayaan net") }
    let rest = row { $0.hasPrefix("sisa lebih") || $0.hasPrefix("sisa kurang") || $0.hasPrefix("silpa") }
    for column in table.kolom.map(\.nomor) {
      periksaSelisih(table, column, income, spending, surplus, &run)
      periksaSelisih(table, column, inflow, outflow, net, &run)
      periksaSisa(table, column, surplus, net, rest, &run)
    }
  }

  /// What is left over is the surplus and the net financing together; the sign of a deficit may only stand in words.
  private static func periksaSisa(
    _ table: TabelTerbaca, _ column: Int, _ surplus: Int?, _ net: Int?, _ result: Int?, _ run: inout Pemeriksaan
  ) {
    guard let surplus, let net, let result, result > max(surplus, net), let a = table.baris[surplus].angka[column],
      let b = table.baris[net].angka[column], let printed = table.baris[result].angka[column],
      b.rasio > Ratio(99), printed.bentuk != .persen
    else { return }
    run.periksa(.jumlah)
    let (sum, difference) = (b.nilai + a.nilai, b.nilai - a.nilai)
    let possible = [sum, difference, .zero - sum, .zero - difference]
    guard !possible.contains(printed.nilai) else { return }
    let quoted = [result, surplus, net].compactMap { table.baris[$0].kutipan(column) }
    guard !run.sudahSalah(quoted) else { return }
    let isDeficit = a.nilai < .zero || table.baris[surplus].baris[column]?.teks.hasPrefix("(") == true
    let value = isDeficit && .zero < a.nilai ? difference : sum
    let computed =
      "\(b.nilai.printed) \(isDeficit ? "-" : "+") \(a.nilai < .zero ? (.zero - a.nilai).printed : a.nilai.printed)"
    run.temukan(
      quoted, seharusnya: value.printed, perhitungan: "\(computed) = \(value.printed)",
      "\u{201C}\(table.baris[result].namaAnggaran)\u{201D} tercetak \(printed.tulisan), padahal \(computed) = \(value.printed).",
      keyakinan: 0.9)
  }

  private static func periksaSelisih(
    _ table: TabelTerbaca, _ column: Int, _ plus: Int?, _ minus: Int?, _ result: Int?, _ run: inout Pemeriksaan
  ) {
    guard let plus, let minus, let result, let a = table.baris[plus].angka[column],
      let b = table.baris[minus].angka[column], let printed = table.baris[result].angka[column],
      a.rasio > Ratio(99_999), printed.bentuk != .persen
    else { return }
    run.periksa(.selisih)
    let value = a.nilai - b.nilai
    // Brackets and minus signs are left aside: whether it is a surplus or a deficit stands in words.
    guard value != printed.nilai, ExactDecimal.zero - value != printed.nilai else { return }
    let quoted = [result, plus, minus].compactMap { table.baris[$0].kutipan(column) }
    guard !run.sudahSalah(quoted) else { return }
    let computed = "\(a.nilai.printed) - \(b.nilai.printed) = \(value.printed)"
    run.temukan(
      quoted, seharusnya: value.printed, perhitungan: computed,
      "\u{201C}\(table.baris[result].namaAnggaran)\u{201D} tercetak \(printed.tulisan), padahal \(computed).")
  }
}
