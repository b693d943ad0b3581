import Sakip

extension BarisRencanaAksiDitetapkan {
  private static let langkahTerbanyak = 20

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit, tahun: tahun)
    guard let plan = unit.perjanjian.rencanaAksi[kunci]?.isi else {
      throw .isian("nomor", "Rencana aksi ini belum disusun. Susun dari perjanjian kinerjanya lebih dahulu.")
    }
    guard plan.status.dapatDisusun else {
      throw .keadaan(
        "nomor",
        "Rencana aksi ini sudah \(plan.status.nama.lowercased()), sehingga barisnya tidak dapat diubah. \(plan.status == .disetujui ? "Susun perubahannya beserta alasannya." : "Minta agar dikembalikan lebih dahulu.")"
      )
    }
    let taken = try wajibSama(unit)
    try periksaTarget(unit, plan.isi.periode.jumlahSetahun)
    try periksaAnggaran(taken, plan.isi.periode.jumlahSetahun)
    if let penanggungJawab {
      let post = try unit.organisasi.wajibAda(jabatan: penanggungJawab, bidang: "penanggungJawab")
      guard post.berlaku(tahun: tahun) else {
        throw .isian("penanggungJawab", "Jabatan \(post.nama) tidak ada pada tahun \(tahun). Pilih jabatan lain.")
      }
    }
    guard langkah.count <= Self.langkahTerbanyak else {
      throw .isian(
        "langkah", "Langkah \(langkah.count) buah, paling banyak \(Self.langkahTerbanyak). Gabungkan sebagian.")
    }
    for step in langkah { try Isian.wajib(step, bidang: "langkah", nama: "Langkah", paling: 500) }
  }

  /// What is taken from agreement and budget is what they say now.
  @discardableResult
  func wajibSama(_ unit: UnitState) throws(Penolakan) -> BagianTerambil {
    let post = try unit.organisasi.wajibAda(jabatan: jabatan)
    guard let promise = unit.janji(tahun: tahun, jabatan: post),
      let taken = unit.bagianTerambil(bagian, tahun: tahun, dari: promise)
    else {
      throw .keadaan(
        "bagian",
        "\u{201C}\(unit.nama(bagian, tahun: tahun))\u{201D} tidak lagi termuat dalam perjanjian kinerja atau anggaran tahun \(tahun). Perbarui rencana aksi dari perjanjiannya."
      )
    }
    guard targetSetahun == taken.targetSetahun, satuan == taken.satuan, keluaran == taken.keluaran else {
      throw .keadaan(
        "targetSetahun",
        "Target setahun \u{201C}\(taken.nama)\u{201D} adalah \(taken.targetTercetak), bukan \(targetSetahun.map { Satuan.cetak($0, satuan: satuan) } ?? "kosong"). Perbarui rencana aksi dari perjanjian dan anggarannya."
      )
    }
    guard pagu == taken.pagu else {
      throw .keadaan(
        "pagu",
        "Pagu \u{201C}\(taken.nama)\u{201D} adalah \(taken.pagu?.printedWithCurrency ?? "belum ada"), bukan \(pagu?.printedWithCurrency ?? "belum ada"). Perbarui rencana aksi dari anggarannya."
      )
    }
    if let own = taken.agregasi, own != agregasi {
      throw .keadaan(
        "agregasi", "Nilai setahun \u{201C}\(taken.nama)\u{201D} adalah \(own.rumus), menurut indikatornya.")
    }
    return taken
  }

  private func periksaTarget(_ unit: UnitState, _ periods: Int) throws(Penolakan) {
    guard target.isEmpty || target.count == periods else {
      throw .isian("target", "Target harus \(periods) buah, satu untuk setiap periode.")
    }
    for value in target.compactMap({ $0 }) {
      if case .indikator(let id) = bagian {
        try unit.periksa(value, untuk: unit.perencanaan.wajibAda(indikator: id), tahun: tahun)
      } else if value.angka?.isNegative == true {
        throw .isian("target", "Target keluaran tidak boleh kurang dari 0.")
      }
    }
  }

  private func periksaAnggaran(_ taken: BagianTerambil, _ periods: Int) throws(Penolakan) {
    guard !anggaran.isEmpty else { return }
    guard taken.berpagu else {
      throw .isian(
        "anggaran",
        "Anggaran per periode hanya diisi pada sub kegiatan, dan pada program yang anggarannya tidak dirinci; di atasnya anggaran adalah jumlah. Kosongkan anggarannya."
      )
    }
    guard anggaran.count == periods else {
      throw .isian("anggaran", "Anggaran harus \(periods) buah, satu untuk setiap periode.")
    }
    guard !anggaran.contains(where: { $0.map { $0 < .zero } ?? false }) else {
      throw .isian("anggaran", "Anggaran tidak boleh kurang dari 0.")
    }
  }
}
