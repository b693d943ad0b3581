import Sakip

extension RencanaAksi {
  /// Whether it may be sent and approved: taken from what counts now, and its periods make its year.
  func periksaKelengkapan(_ unit: UnitState) throws(Penolakan) {
    try isi.periksaDasar(unit)
    guard let content = unit.isiRencanaAksi(isi.kunci), !content.baris.isEmpty else {
      throw .keadaan("aksi", "Rencana aksi ini belum memuat baris. Perbarui dari perjanjian dan anggarannya.")
    }
    for row in content.baris { try row.isi.wajibSama(unit) }
    let open = content.baris.compactMap { row in row.kekurangan.map { "\u{201C}\(row.nama)\u{201D}: \($0)" } }
    guard let first = open.first else { return }
    throw .keadaan(
      "aksi",
      open.count == 1
        ? "\(first) Lengkapi sebelum diajukan."
        : "\(first) Masih ada \(open.count - 1) baris lain yang belum sesuai. Lengkapi sebelum diajukan.")
  }

  /// Whether it changes anything of the one before it.
  func periksaPerubahan(_ unit: UnitState) throws(Penolakan) {
    guard let compared = unit.perbandingan(self), compared.isSama else { return }
    throw .keadaan(
      "aksi",
      "Perubahan ini sama dengan \(SebutanNomor(compared.sebelumnya.isi.nomor).sebelum("rencana aksi")) yang berlaku. Ubah isinya sebelum diajukan, atau batalkan. Bila dasarnya berubah tetapi isinya tetap, nyatakan tetap pada rencana aksi yang berlaku."
    )
  }
}

extension IsiRencanaAksi.Baris {
  /// What its periods lack for the year, with the figures; `nil` for nothing.
  public var kekurangan: String? { kekuranganTarget ?? kekuranganAnggaran }

  /// What its targets lack.
  public var kekuranganTarget: String? {
    let year = isi.targetTercetak
    switch kesesuaianTarget {
    case .sesuai: return nil
    case .belumDiisi: return "target per periode belum diisi, target setahun \(year)."
    case .tanpaTargetSetahun: return "target per periode diisi, tetapi target setahun belum ada."
    case .akhirTahunKosong: return "target periode terakhir belum diisi, padahal yang dihitung \(isi.agregasi.rumus)."
    case .tidakTerhitung:
      return "target per periode tidak dapat dihitung sebagai \(isi.agregasi.rumus), target setahun \(year)."
    case .berbeda(let result, let difference):
      let printed = Satuan.cetak(result, satuan: isi.satuan)
      let gap = difference.map { ", selisih \($0.printed)" } ?? ""
      return "\(isi.agregasi.rumus) \(printed), target setahun \(year)\(gap)."
    }
  }

  /// What its money lacks.
  public var kekuranganAnggaran: String? {
    let ceiling = isi.pagu?.printedWithCurrency ?? "belum ada"
    switch kesesuaianAnggaran {
    case .sesuai: return nil
    case .belumDiisi: return "anggaran per periode belum diisi, pagu \(ceiling)."
    case .tanpaPagu: return "anggaran per periode diisi, tetapi pagunya belum ada."
    case .berbeda(let sum, let difference):
      return
        "jumlah anggaran \(sum.printedWithCurrency), pagu \(ceiling), selisih \(difference.printedWithCurrency)."
    }
  }
}
