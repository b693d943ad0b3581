import Sakip

extension Asal.Lra {
  var nama: String {
    switch self {
    case .anggaran: "Anggaran"
    case .realisasi: "Realisasi"
    case .persen: "Persentase realisasi"
    }
  }

  func cetak(_ jumlah: JumlahLra) -> String {
    switch self {
    case .anggaran: jumlah.anggaran.printedAccounting
    case .realisasi: jumlah.realisasi.printedAccounting
    case .persen: jumlah.persen.map { $0.printedPercent() } ?? "tidak dapat dihitung: anggaran 0"
    }
  }
}

extension State {
  /// Where a figure of the LRA comes from: a line by its account, or what follows from the lines by its name.
  func asalLra(tahun: Int, baris: String, _ kolom: Asal.Lra) -> AsalAngka? {
    guard let record = anggaran.lra[tahun], let report = record.isi.laporan else { return nil }
    let origin = LraOrigin(tahun: tahun, record: record, report: report)
    if let pos = LaporanRealisasiAnggaran.Pos(rawValue: baris), let parts = pos.bahan {
      return report[pos].flatMap { origin.pos(pos, parts, $0, kolom) }
    }
    return KodeAkun(baris).flatMap { report[$0] }.map { origin.akun($0, kolom) }
  }
}

private struct LraOrigin {
  let tahun: Int
  let record: Tercatat<LraDicatat>
  let report: LaporanRealisasiAnggaran

  func akun(_ row: LaporanRealisasiAnggaran.Baris, _ kolom: Asal.Lra) -> AsalAngka {
    let subject = "\(row.kode) \(row.uraian)"
    if kolom == .persen { return persen(row.jumlah, baris: row.kode.description, subjek: subject) }
    guard row.berinci else {
      return AsalAngka(
        nama: kolom.nama, subjek: subject, hasil: kolom.cetak(row.jumlah),
        rumus: "dicatat dari laporan realisasi anggaran per \(record.isi.per.printed)",
        masukan: [
          AsalAngka.Masukan(
            subject, kolom.cetak(row.jumlah), keterangan: ["Sumber: \(record.isi.sumber)"], entri: record.semuaEntri)
        ])
    }
    return AsalAngka(
      nama: kolom.nama, subjek: subject, hasil: kolom.cetak(row.jumlah), rumus: "jumlah dari semua rinciannya",
      perhitungan: Perhitungan.jumlah(report.anak(dari: row.kode).map { kolom.cetak($0.jumlah) }),
      masukan: report.anak(dari: row.kode).map { masukan($0, kolom) })
  }

  func pos(
    _ pos: LaporanRealisasiAnggaran.Pos,
    _ parts: (pertama: LaporanRealisasiAnggaran.Pos, kedua: LaporanRealisasiAnggaran.Pos, dikurangi: Bool),
    _ amount: JumlahLra, _ kolom: Asal.Lra
  ) -> AsalAngka? {
    if kolom == .persen { return persen(amount, baris: pos.rawValue, subjek: pos.nama) }
    guard let first = report[parts.pertama], let second = report[parts.kedua] else { return nil }
    let sign = parts.dikurangi ? "-" : "+"
    return AsalAngka(
      nama: kolom.nama, subjek: pos.nama, hasil: kolom.cetak(amount),
      rumus: "\(parts.pertama.nama.lowercased()) \(sign) \(parts.kedua.nama.lowercased())",
      perhitungan: "\(kolom.cetak(first)) \(sign) \(kolom.cetak(second))",
      masukan: [masukan(parts.pertama, first, kolom), masukan(parts.kedua, second, kolom)])
  }

  private func persen(_ amount: JumlahLra, baris: String, subjek: String) -> AsalAngka {
    AsalAngka(
      nama: Asal.Lra.persen.nama, subjek: subjek, hasil: Asal.Lra.persen.cetak(amount),
      rumus: "realisasi / anggaran x 100",
      perhitungan: amount.persen.map { _ in
        "\(amount.realisasi.printedAccounting) / \(amount.anggaran.printedAccounting) x 100"
      },
      masukan: [Asal.Lra.realisasi, .anggaran].map { column in
        AsalAngka.Masukan(
          column.nama, column.cetak(amount), rujukan: .lra(tahun: tahun, baris: baris, column))
      })
  }

  private func masukan(_ row: LaporanRealisasiAnggaran.Baris, _ kolom: Asal.Lra) -> AsalAngka.Masukan {
    AsalAngka.Masukan(
      "\(row.kode) \(row.uraian)", kolom.cetak(row.jumlah),
      rujukan: .lra(tahun: tahun, baris: row.kode.description, kolom))
  }

  /// What follows from others leads on by its name, a sum of lines by its account where that has a line.
  private func masukan(_ pos: LaporanRealisasiAnggaran.Pos, _ amount: JumlahLra, _ kolom: Asal.Lra) -> AsalAngka.Masukan
  {
    let line = pos.kode.flatMap { KodeAkun($0) }.flatMap { report[$0] }
    let place = pos.bahan == nil ? line?.kode.description : pos.rawValue
    return AsalAngka.Masukan(
      pos.nama, kolom.cetak(amount), rujukan: place.map { .lra(tahun: tahun, baris: $0, kolom) },
      entri: place == nil ? record.semuaEntri : [])
  }
}
