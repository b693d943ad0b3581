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
    var found = KumpulanPenolakan()
    periksaTarget(unit, plan.isi.periode.jumlahSetahun, &found)
    periksaAnggaran(taken, plan.isi.periode.jumlahSetahun, &found)
    found.periksa(try periksaPenanggungJawab(unit))
    found.periksa(try periksaLangkah())
    try found.tolak()
  }

  /// The field of a period in which a target or its money is refused, from 0: `target.2`.
  public static func bidang(_ name: String, periode place: Int) -> String { "\(name).\(place)" }

  private func periksaPenanggungJawab(_ unit: UnitState) throws(Penolakan) {
    guard let penanggungJawab else { return }
    let post = try unit.organisasi.wajibAda(jabatan: penanggungJawab, bidang: "penanggungJawab")
    guard post.berlaku(tahun: tahun) else {
      throw .isian("penanggungJawab", "Jabatan \(post.nama) tidak ada pada tahun \(tahun). Pilih jabatan lain.")
    }
  }

  private func periksaLangkah() throws(Penolakan) {
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

  private func periksaTarget(_ unit: UnitState, _ periods: Int, _ found: inout KumpulanPenolakan) {
    guard target.isEmpty || target.count == periods else {
      found.tolak(.isian("target", "Target harus \(periods) buah, satu untuk setiap periode."))
      return
    }
    for (place, value) in target.enumerated() {
      guard let value else { continue }
      found.periksa(try periksa(value, unit, bidang: Self.bidang("target", periode: place)))
    }
  }

  private func periksa(_ value: Nilai, _ unit: UnitState, bidang: String) throws(Penolakan) {
    guard case .indikator(let id) = bagian else {
      guard value.angka?.isNegative != true else {
        throw .isian(bidang, "Target keluaran tidak boleh kurang dari 0.")
      }
      return
    }
    do throws(Penolakan) {
      try unit.periksa(value, untuk: unit.perencanaan.wajibAda(indikator: id), tahun: tahun)
    } catch {
      throw .isian(bidang, error.pesan)
    }
  }

  private func periksaAnggaran(_ taken: BagianTerambil, _ periods: Int, _ found: inout KumpulanPenolakan) {
    guard !anggaran.isEmpty else { return }
    guard taken.berpagu else {
      found.tolak(
        .isian(
          "anggaran",
          "Anggaran per periode hanya diisi pada sub kegiatan, dan pada program yang anggarannya tidak dirinci; di atasnya anggaran adalah jumlah. Kosongkan anggarannya."
        ))
      return
    }
    guard anggaran.count == periods else {
      found.tolak(.isian("anggaran", "Anggaran harus \(periods) buah, satu untuk setiap periode."))
      return
    }
    for (place, amount) in anggaran.enumerated() where amount.map({ $0 < .zero }) ?? false {
      found.tolak(.isian(Self.bidang("anggaran", periode: place), "Anggaran tidak boleh kurang dari 0."))
    }
  }
}
