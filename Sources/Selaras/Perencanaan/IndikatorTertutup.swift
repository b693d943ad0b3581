extension IndikatorDitetapkan {
  /// Refuses a change of what closed versions set targets for; its definition sheet may still be completed.
  func periksaTertutup(_ plan: PerencanaanUnit) throws(Penolakan) {
    guard let before = plan.indikator[id],
      let version = plan.versiTertutup.last(where: { plan.termuat(self, dalam: $0) })
    else { return }
    let changes = [
      ("nama", "nama", before.nama != nama), ("satuan", "satuan", before.satuan != satuan),
      ("jenis", "jenis nilai", before.jenis != jenis), ("polaritas", "polaritas", before.polaritas != polaritas),
      ("agregasi", "agregasi", before.agregasi != agregasi),
      ("sasaran", "tujuan atau sasaran", before.tujuan != tujuan || before.sasaran != sasaran),
      ("kondisiAwal", "kondisi awal", before.kondisiAwal != nil && before.kondisiAwal != kondisiAwal),
    ]
    guard let (field, name, _) = changes.first(where: \.2) else { return }
    throw .keadaan(
      field,
      "Versi \u{201C}\(version.nama)\u{201D} yang memuat target indikator ini sudah ditutup, sehingga \(name) tidak dapat diubah. Tetapkan indikator baru dalam versi yang masih terbuka."
    )
  }
}
