public import Sakip

extension RencanaTahunanDitetapkan {
  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.id(id, bidang: "id")
    if unit.perencanaan.rencanaTahunan[id] != nil { try unit.perencanaan.wajibTerbuka(rencana: id) }
    var found = KumpulanPenolakan()
    found.periksa(try Isian.tahun(tahun))
    if !found.memuat("tahun") { found.periksa(try state.wajibAda(unit: self.unit, tahun: tahun)) }
    found.periksa(try Isian.wajib(nama, bidang: "nama", nama: "Nama dokumen"))
    found.periksa(try Isian.panjang(dasar, bidang: "dasar", nama: "Dasar hukum", paling: 1000))
    found.periksa(try Isian.panjang(alasan, bidang: "alasan", nama: "Alasan", paling: 1000))
    found.periksa(try landasan?.periksa())
    found.periksa(try periksaPenyusun(unit))
    if !found.memuat("tahun") {
      found.periksa(try periksaVersi(unit.perencanaan))
      found.periksa(try periksaPengganti(unit.perencanaan))
      if let nomenklatur { found.periksa(try periksaNomenklatur(nomenklatur, state)) }
      found.periksa(try periksaTahun(unit.perencanaan))
      found.periksa(try periksaTahap(unit.perencanaan))
      found.periksa(try periksaMasa())
    }
    try found.tolak()
  }

  private func periksaPenyusun(_ unit: UnitState) throws(Penolakan) {
    guard dokumen == .rkpd || unit.jenis != .pemda else {
      throw .isian("dokumen", "Renja disusun oleh perangkat daerah. Pilih RKPD untuk pemerintah daerah.")
    }
  }

  private func periksaMasa() throws(Penolakan) {
    guard tanggal.tahun <= tahun else {
      throw .isian(
        "tanggal",
        "\(dokumen.nama) tahun \(tahun) tidak dapat bertanggal \(tanggalTercetak), sesudah tahunnya berakhir. Periksa tanggalnya."
      )
    }
  }

  /// A ground that was not signed yet is none.
  public func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) { try landasan?.periksa(pada: hari) }

  private func periksaVersi(_ plan: PerencanaanUnit) throws(Penolakan) {
    guard let versi else { return }
    try plan.wajibAda(versi: [versi])
    guard let followed = plan.versi[versi], !followed.periode.tahun.contains(tahun) else { return }
    throw .isian(
      "versi",
      "\(followed.nama) merencanakan tahun \(followed.periode.printed), bukan tahun \(tahun). Pilih versi lain.")
  }

  /// What was recorded of version and day before the question was asked stands.
  private func periksaPengganti(_ plan: PerencanaanUnit) throws(Penolakan) {
    let before = plan.rencanaTahunan[id]
    guard versiTetap != true, before?.versi != versi || before?.tanggal != tanggal, let versi,
      let followed = plan.versi[versi],
      let later = plan.pengganti(versi, tahun: tahun, pada: hanyaBulan == true ? tanggal.awalBulan : tanggal)
    else { return }
    throw .isian(
      "versiTetap",
      "\(followed.nama) sudah digantikan \u{201C}\(later.nama)\u{201D} sejak \(later.tanggal.printed), sebelum tanggal dokumen ini. Pilih versi itu, atau centang bahwa dokumen ini memang mengikuti \(followed.nama)."
    )
  }

  private func periksaNomenklatur(_ id: String, _ state: State) throws(Penolakan) {
    let version = try state.anggaran.wajibAda(nomenklatur: id)
    guard tahun >= version.berlakuMulai else {
      throw .isian(
        "nomenklatur",
        "\(version.nama) baru berlaku mulai tahun anggaran \(version.berlakuMulai). Pilih nomenklatur yang berlaku pada tahun \(tahun)."
      )
    }
    let plan = state.unit[unit]?.perencanaan
    guard plan?.rencanaTahunan[self.id]?.nomenklatur != id else { return }
    for row in plan?.isiRencana[self.id]?.baris.semua ?? [] {
      try row.periksa(nomenklatur: id, state, bidang: "nomenklatur")
    }
  }

  /// Evaluation and targets are of the years around the one that is planned.
  private func periksaTahun(_ plan: PerencanaanUnit) throws(Penolakan) {
    guard let before = plan.rencanaTahunan[id], before.tahun != tahun, plan.isiRencana[id]?.kosong == false else {
      return
    }
    throw .keadaan(
      "tahun",
      "\(before.nama) sudah berisi dan merencanakan tahun \(before.tahun). Tetapkan dokumen baru untuk tahun \(tahun).")
  }

  /// Of the first three stages there is one each, and a later stage bears no earlier day.
  private func periksaTahap(_ plan: PerencanaanUnit) throws(Penolakan) {
    let others = plan.rencanaTahunan.semua.filter { $0.dokumen == dokumen && $0.tahun == tahun && $0.id != id }
    if tahap != .perubahan, let same = others.first(where: { $0.tahap == tahap }) {
      throw .isian(
        "tahap",
        "\(tahap.nama) \(dokumen.nama) tahun \(tahun) sudah ada: \u{201C}\(same.nama)\u{201D}. Ubah dokumen itu, atau pilih tahap lain."
      )
    }
    if tahap == .perubahan {
      guard others.contains(where: { $0.tahap == .akhir }) else {
        throw .isian(
          "tahap", "Belum ada \(dokumen.nama) akhir tahun \(tahun) yang diubah. Tetapkan dokumen akhirnya lebih dahulu."
        )
      }
    }
    var found = KumpulanPenolakan()
    if tahap == .perubahan {
      found.periksa(try Isian.wajib(alasan, bidang: "alasan", nama: "Alasan perubahan", paling: 1000))
    }
    found.periksa(try periksaUrutan(others))
    try found.tolak()
  }

  private func periksaUrutan(_ others: [RencanaTahunanDitetapkan]) throws(Penolakan) {
    for other in others where (other.tahap < tahap && other.tanggal > tanggal) {
      throw .isian("tanggal", urutanSalah(lebihDahulu: other, kemudian: self))
    }
    for other in others where (other.tahap > tahap && other.tanggal < tanggal) {
      throw .isian("tanggal", urutanSalah(lebihDahulu: self, kemudian: other))
    }
  }

  private func urutanSalah(
    lebihDahulu earlier: RencanaTahunanDitetapkan, kemudian later: RencanaTahunanDitetapkan
  ) -> String {
    "\u{201C}\(later.uraian)\u{201D} bertanggal \(later.tanggalTercetak), sebelum \u{201C}\(earlier.uraian)\u{201D} yang bertanggal \(earlier.tanggalTercetak). Periksa tanggalnya."
  }
}
