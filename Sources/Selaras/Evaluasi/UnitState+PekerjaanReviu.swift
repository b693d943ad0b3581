extension UnitState {
  /// What waits in the review of documents since the year before: galat for an answer, explanations for a decision.
  func pekerjaanReviu(tahun: ClosedRange<Int>, jenis kinds: Set<Pekerjaan.Jenis>) -> [Pekerjaan] {
    guard !kinds.isDisjoint(with: [.menungguTanggapan, .menungguPutusan]), !evaluasi.naskah.isEmpty else { return [] }
    return tahun.flatMap { year in
      JenisNaskah.allCases.flatMap { document -> [Pekerjaan] in
        guard let last = evaluasi.versi(document, tahun: year).last, !sudahDinyatakan(last) else { return [] }
        let findings = evaluasi.telaah(last).filter {
          evaluasi.penahananPernyataan(.tanggapanTemuan(tahun: year, naskah: document, temuan: $0.temuan.kunci)) == nil
        }
        let waiting: [(Pekerjaan.Jenis, Int)] = [
          (.menungguTanggapan, findings.count(where: \.menungguTanggapan)),
          (.menungguPutusan, findings.count { $0.keadaan == .dijelaskan }),
        ]
        return waiting.filter { kinds.contains($0.0) && $0.1 > 0 }.map { kind, count in
          Pekerjaan(
            kind, unit: id, tahun: year,
            temuan: .init(naskah: document, versi: last.isi.versi, banyak: count))
        }
      }
    }
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
