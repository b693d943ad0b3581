import Sakip

extension Kaidah {
  /// The shares of the rows of a column in its total.
  static let pangsa = Kaidah(
    kode: "H21", judul: "Persentase terhadap jumlah kolom tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Tabel memuat baris jumlah dan kolom persentase yang pada sebagian besar baris adalah bagian baris itu dari jumlahnya.",
    bagiPenyusun: "Persentase adalah angka pada baris itu dibagi jumlah kolomnya dikali 100.",
    bagiPereviu: "Baris lain mengikuti hitungan itu, baris ini tidak.",
    tindakan: "Hitung kembali persentasenya, atau betulkan angka barisnya."
  ) { material, run in
    for table in material.tabel where table.baris.count >= 4 { periksaPangsa(table, &run) }
  }

  private static func periksaPangsa(_ table: TabelTerbaca, _ run: inout Pemeriksaan) {
    guard let total = table.baris.indices.last(where: { table.baris[$0].adalahJumlah }), total >= 3 else { return }
    let shares = table.kolom.filter { column in
      let title = column.judul.lowercased()
      return ["%", "persen", "pangsa", "proporsi", "kontribusi", "distribusi"].contains(where: title.contains)
    }
    for share in shares {
      let bases = table.kolom.filter { $0.nomor != share.nomor && ![.nomor, .kode].contains($0.peran) }
      for base in bases { periksaPangsa(table, share, base, total, &run) }
    }
  }

  private static func periksaPangsa(
    _ table: TabelTerbaca, _ share: KolomTabel, _ base: KolomTabel, _ total: Int, _ run: inout Pemeriksaan
  ) {
    guard let whole = table.baris[total].angka[base.nomor], whole.rasio > Ratio(0) else { return }
    let rows = table.baris[..<total].compactMap { row -> (TabelTerbaca.BarisTerbaca, AngkaTercetak, HasilBagi, Bool)? in
      guard let printed = row.angka[share.nomor], let part = row.angka[base.nomor],
        let quotient = HasilBagi(part, whole)
      else { return nil }
      return (row, printed, quotient, quotient.cocok(printed) != .tidak)
    }
    let right = rows.filter(\.3)
    let telling = Set(right.map(\.1.nilai)).subtracting([.zero, ExactDecimal(100)])
    guard telling.count >= 3, right.count >= (rows.count - right.count) * 4 || right.count + 1 == rows.count else {
      return
    }
    run.periksa(.persen, rows.count)
    for (row, printed, quotient, isRight) in rows where !isRight {
      guard let part = row.angka[base.nomor] else { continue }
      let quoted =
        [share, base].compactMap { row.kutipan($0.nomor) }
        + [table.baris[total].kutipan(base.nomor)].compactMap(\.self)
      guard !run.sudahSalah(quoted) else { continue }
      run.temukan(
        quoted, seharusnya: quotient.tepat.printed(decimals: max(1, printed.nilai.decimals)),
        perhitungan: HasilBagi.tulis(part, whole, hasil: quotient.tepat, desimal: printed.nilai.decimals),
        "\u{201C}\(share.judul)\u{201D} \u{201C}\(row.subjek)\u{201D} tercetak \(printed.tulisan), padahal \(HasilBagi.tulis(part, whole, hasil: quotient.tepat, desimal: printed.nilai.decimals)).",
        keyakinan: 0.9)
    }
  }
}
