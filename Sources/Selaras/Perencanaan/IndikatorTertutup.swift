extension IndikatorDitetapkan {
  /// Refuses a change of what closed versions set targets for; its definition sheet may still be completed, and open
  /// versions may word and place it anew.
  func periksaTertutup(_ plan: PerencanaanUnit) throws(Penolakan) {
    let before = plan.indikator[id]
    try periksaKehadiran(plan, sebelum: before)
    let closed = plan.versiTertutup.filter { plan.bertarget(self, dalam: $0) }
    guard let before, let version = closed.last else { return }
    let changes = [
      ("nama", "nama", closed.contains { before.nama(dalam: $0.id) != nama(dalam: $0.id) }),
      ("satuan", "satuan", before.satuan != satuan),
      ("jenis", "jenis nilai", before.jenis != jenis), ("polaritas", "polaritas", before.polaritas != polaritas),
      ("agregasi", "agregasi", before.agregasi != agregasi),
      ("urutanPredikat", "urutan predikat", before.urutanPredikat != urutanPredikat),
      ("skala", "skala", before.skala != nil && before.skala != skala),
      ("sasaran", "tujuan atau sasaran", closed.contains { before.tempat(dalam: $0.id) != tempat(dalam: $0.id) }),
      ("kondisiAwal", "kondisi awal", before.kondisiAwal != nil && before.kondisiAwal != kondisiAwal),
    ]
    guard let (field, name, _) = changes.first(where: \.2) else { return }
    throw .keadaan(
      field,
      "Versi \u{201C}\(version.nama)\u{201D} yang memuat target indikator ini sudah ditutup, sehingga \(name) tidak dapat diubah. Tetapkan indikator baru dalam versi yang masih terbuka."
    )
  }

  /// What was decided in a closed version stays: no indikator enters it, and none for which it sets a target leaves it.
  /// One without any target there was only shown in it, and may leave.
  private func periksaKehadiran(_ plan: PerencanaanUnit, sebelum before: IndikatorDitetapkan?) throws(Penolakan) {
    let changed = plan.versiTertutup.first { version in
      let stood = before?.termuat(dalam: version.id) ?? false
      let stands = termuat(dalam: version.id)
      return stands != stood && (stands || plan.bertarget(self, dalam: version))
    }
    guard let version = changed else { return }
    guard before != nil || versi != nil else {
      throw .keadaan(
        "versi",
        "Versi \u{201C}\(version.nama)\u{201D} sudah ditutup, sehingga tidak dapat memuat indikator baru. Pilih versi yang masih terbuka."
      )
    }
    throw .keadaan("versi", PerencanaanUnit.tertutup(version.nama))
  }
}
