extension UnitState {
  /// What waits in the review of documents, of whatever year: galat for an answer, explanations for a decision.
  func pekerjaanReviu(jenis kinds: Set<Pekerjaan.Jenis>) -> [Pekerjaan] {
    guard !kinds.isDisjoint(with: [.menungguTanggapan, .menungguPutusan]) else { return [] }
    return versiTerakhir.filter { !sudahDinyatakan($0) }.flatMap { last -> [Pekerjaan] in
      let fact = last.isi
      let held = evaluasi.temuanDinyatakan(fact.naskah, tahun: fact.tahun)
      let findings = evaluasi.telaah(last).filter { !held.contains($0.temuan.kunci) }
      let waiting: [(Pekerjaan.Jenis, Int)] = [
        (.menungguTanggapan, findings.count(where: \.menungguTanggapan)),
        (.menungguPutusan, findings.count { $0.keadaan == .dijelaskan }),
      ]
      return waiting.filter { kinds.contains($0.0) && $0.1 > 0 }.map { kind, count in
        Pekerjaan(
          kind, unit: id, tahun: fact.tahun, temuan: .init(naskah: fact.naskah, versi: fact.versi, banyak: count))
      }
    }
  }

  /// The reports that were sent for review and that no statement covers. One that was not sent is nobody's work to review.
  func reviuDitunggu() -> [Pekerjaan] {
    Set(versiTerakhir.map(\.isi).filter { $0.naskah == .laporanKinerja }.map(\.tahun)).sorted()
      .filter { evaluasi.reviu[$0] == nil || evaluasi.pernyataanTertinggal(tahun: $0) }
      .map { Pekerjaan(.belumDireviu, unit: id, tahun: $0) }
  }

  /// Whether the report of a year was neither sent for review nor stated to be reviewed.
  public func laporanBelumDiunggah(tahun: Int) -> Bool {
    evaluasi.reviu[tahun] == nil && evaluasi.versi(.laporanKinerja, tahun: tahun).isEmpty
  }

  /// The last version of every document, by year and kind.
  private var versiTerakhir: [Tercatat<NaskahDireviu>] {
    let years = Set(evaluasi.naskah.values.map(\.isi.tahun)).sorted()
    return years.flatMap { year in JenisNaskah.allCases.compactMap { evaluasi.versi($0, tahun: year).last } }
  }

  /// Whether the review was stated after a version had come.
  private func sudahDinyatakan(_ version: Tercatat<NaskahDireviu>) -> Bool {
    version.isi.naskah == .laporanKinerja
      && evaluasi.reviu[version.isi.tahun].map { $0.entri > version.entri } ?? false
  }
}

extension TemuanDitelaah {
  /// Whether it is a galat to which the perangkat daerah has to say something.
  var menungguTanggapan: Bool {
    temuan.tingkat == .galat && [.terbuka, .masihDitemukan, .ditolak].contains(keadaan)
  }
}
