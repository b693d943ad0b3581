import Selaras

extension Sequence where Element == KinerjaIndikator {
  /// The policies behind the printed capaian, each once; empty where the formulas alone give them.
  func kebijakanCapaian(denganAkhir: Bool = false) -> [String] {
    flatMap { row in row.capaian.kebijakan + (denganAkhir ? row.capaianAkhir.kebijakan : []) }.tanpaUlangan
  }

  /// Which periods the printed realisasi lack, or why there is none: one sentence for each indikator that lacks any.
  var catatanKosong: [String] {
    compactMap { row in
      let lack: String? =
        switch row.hasilRealisasi {
        case .tidakAda(let reason): "realisasi \(reason.nama)"
        case .terhitung(let whole): whole.keteranganKosong.map(Kalimat.awalKecil)
        }
      return lack.map { "\(row.indikator.nama): \($0)." }
    }
  }

  /// Why earlier years that were measured have no realisasi, one sentence for each indikator and reason.
  var catatanTahunKosong: [String] {
    flatMap { row in
      row.sebelumnya.tanpaRealisasi.filter { $0.sebab != .belumDiisi }.map { years in
        "\(row.indikator.nama): realisasi tahun \(Kalimat.daftar(years.tahun.map(String.init))) \(years.sebab.nama)."
      }
    }
  }
}

extension HasilCapaian {
  /// The policies as sentences behind the one that prints the capaian; empty where there is none.
  var kalimatKebijakan: String { kebijakan.map { " \($0)" }.joined() }
}
