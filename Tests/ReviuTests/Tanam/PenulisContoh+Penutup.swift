extension PenulisContoh {
  /// Efficiency of the programmes that serve each sasaran.
  mutating func tabelEfisiensi() {
    var rows: [[String]] = []
    var sums: [[Int]] = [[], []]
    var totals = [0, 0]
    var seen: Set<Int> = []
    for (place, item) in fakta.indikator.enumerated() where seen.insert(item.sasaran).inserted {
      let program = fakta.program[item.sasaran + 1]
      let result = capaian(place, "capaian tabel efisiensi", gaya.persen)
      let budget = angka(AngkaContoh(program.pagu), "pagu/\(program.nama)", "pagu tabel efisiensi", gaya.uangTabel)
      let spent = angka(
        AngkaContoh(program.realisasi), "realisasi/\(program.nama)", "realisasi tabel efisiensi", gaya.uangTabel)
      let share = angka(
        bagi(program.realisasi, program.pagu), "serapan/\(program.nama)", "serapan tabel efisiensi", gaya.persen)
      naskah.hubungkan([share, spent, budget]) { $0[1] == 0 ? nil : $0[0] / $0[1] * 100 }
      let value = efisiensi(capaian(place, fakta.tahun), bagi(program.realisasi, program.pagu))
      let saved = angka(value, "efisiensi/\(place)", "efisiensi", gaya.persen)
      let kind = gaya.efisiensi
      naskah.hubungkan([saved, share, result]) { figures in
        switch kind {
        case .pmk: figures[1] == 0 ? nil : 100 - figures[0] / figures[1] * 100
        case .sisa: 100 - figures[0]
        case .selisih: figures[1] - figures[0]
        }
      }
      for (column, id) in [budget, spent].enumerated() { sums[column].append(id) }
      totals[0] += program.pagu
      totals[1] += program.realisasi
      rows.append(
        ["\(rows.count + 1)", fakta.sasaran[item.sasaran], item.nama] + [result, budget, spent, share, saved].map(isi))
    }
    let ends = [0, 1].map { column in
      angka(
        AngkaContoh(totals[column]), "jumlah efisiensi/\(column)", total: true, "jumlah tabel efisiensi", gaya.uangTabel
      )
    }
    for column in 0..<2 { naskah.hubungkan([ends[column]] + sums[column]) { $0.reduce(0, +) } }
    rows.append(["", "Jumlah", "", ""] + ends.map(isi) + ["", ""])
    tabel(
      "Efisiensi Penggunaan Anggaran Menurut Sasaran",
      [
        [
          "No", "Sasaran", "Indikator", "Capaian Kinerja (%)", "Pagu Anggaran", "Realisasi Anggaran",
          "Serapan Anggaran (%)",
          "Efisiensi",
        ]
      ], rows)
  }

  private func efisiensi(_ result: AngkaContoh, _ share: AngkaContoh) -> AngkaContoh {
    let whole = 100 * AngkaContoh.pangkat(gaya.desimal)
    switch gaya.efisiensi {
    case .pmk:
      return AngkaContoh(
        whole - AngkaContoh(share.mantissa, per: result.mantissa, desimal: gaya.desimal).mantissa, gaya.desimal)
    case .sisa: return AngkaContoh(whole - share.mantissa, gaya.desimal)
    case .selisih: return AngkaContoh(result.mantissa - share.mantissa, gaya.desimal)
    }
  }

  /// The last chapter and the annex.
  mutating func penutup() {
    bab(4, "Penutup")
    let mean = angka(rataCapaian, "rata", "rata-rata penutup", persenPasti)
    let share = angka(bagi(fakta.realisasi, fakta.pagu), "serapan", "serapan penutup", persenPasti)
    alinea(
      "Secara umum kinerja \(instansi("penutup")) tahun \(tahun("penutup")) menunjukkan rata-rata capaian sebesar \(isi(mean)) dengan serapan anggaran sebesar \(isi(share))."
    )
    alinea(
      "Hasil ini menjadi bahan perbaikan perencanaan dan pelaksanaan program \(instansi("penutup")) pada tahun \(fakta.tahun + 1)."
    )
    naskah.judul("LAMPIRAN")
    perjanjian("Perjanjian Kinerja \(fakta.pimpinan) Tahun \(fakta.tahun)")
    anggaranPerjanjian()
  }
}
