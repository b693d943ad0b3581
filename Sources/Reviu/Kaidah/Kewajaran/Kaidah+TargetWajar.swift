import Sakip

extension Kaidah {
  /// A share of more than a hundred.
  static let targetDiAtasSeratus = Kaidah(
    kode: "W02", judul: "Target persentase di atas 100", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Indikator berupa bagian dari suatu keseluruhan (Persentase, Proporsi) mempunyai target.",
    bagiPenyusun: "Bagian dari suatu keseluruhan paling banyak 100 persen.",
    bagiPereviu: "Target tercetak lebih dari 100 persen untuk indikator yang namanya menyatakan bagian.",
    tindakan: "Periksa targetnya, atau ganti nama indikator yang sesungguhnya mengukur pertumbuhan atau perbandingan."
  ) { material, run in
    for table in material.tabel {
      let columns = table.kolom.filter {
        [.target, .targetAkhir, .realisasi].contains($0.peran) && !$0.judul.contains("%")
          && !$0.judul.lowercased().contains("tingkat")
      }
      guard let name = table.kolom(.indikator) else { continue }
      for row in table.baris {
        guard let cell = row.baris[name.nomor], bagian(cell.teks) else { continue }
        run.periksa(.persen)
        for column in columns {
          guard let figure = row.angka[column.nomor], let printed = row.baris[column.nomor] else { continue }
          guard ExactDecimal(100) < figure.nilai,
            figure.bentuk == .persen || Satuan.satuan(printed.teks)?.isEmpty == true
          else { continue }
          run.temukan(
            [Temuan.Kutipan(printed.teks, pada: printed.letak), Temuan.Kutipan(cell.teks, pada: cell.letak)],
            "\(column.peran == .realisasi ? "Realisasi" : "Target") \u{201C}\(cell.teks)\u{201D} tercetak \(printed.teks), lebih dari 100 persen.",
            keyakinan: 0.8)
          break
        }
      }
    }
  }

  /// Whether an indikator is a share, which growth, comparison and fulfilment beyond the plan are not.
  private static func bagian(_ name: String) -> Bool {
    let words = KataTeks.pecah(name)
    guard let first = words.first, first == "persentase" || first == "proporsi", !name.contains(";") else {
      return false
    }
    return !words.contains { melampauiSeratus.contains($0) }
  }

  /// Words of a percentage that may be above 100.
  private static let melampauiSeratus: Set<String> = [
    "peningkatan", "kenaikan", "pertumbuhan", "laju", "capaian", "pencapaian", "realisasi", "rasio", "perbandingan",
    "perubahan", "penurunan", "pendapatan", "kontribusi", "terhadap", "investasi", "target",
  ]

  /// A target of this year below what was reached last year.
  static let targetMundur = Kaidah(
    kode: "W12", judul: "Target tahun ini di bawah realisasi tahun lalu", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Satu baris memuat realisasi tahun lalu, target tahun ini, dan target akhir rencana.",
    bagiPenyusun: "Target sekurang-kurangnya mempertahankan yang sudah dicapai.",
    bagiPereviu: "Realisasi tahun lalu sudah lebih baik daripada target tahun ini.",
    tindakan: "Naikkan targetnya, atau jelaskan alasannya."
  ) { material, run in
    for table in material.tabel {
      guard let target = table.kolom.first(where: { $0.peran == .target && $0.tahun != nil }), let year = target.tahun,
        let before = table.kolom(.realisasi, tahun: year - 1), !PernyataanIndikator.berkala(before.judul),
        let last = table.kolom(.targetAkhir)
      else { continue }
      for row in table.baris {
        guard let goal = row.angka[target.nomor], let reached = row.angka[before.nomor],
          let end = row.angka[last.nomor],
          goal.bentuk == end.bentuk, reached.bentuk == end.bentuk
        else { continue }
        run.periksa(.angka)
        let isWorse =
          goal.nilai < end.nilai && goal.nilai < reached.nilai || end.nilai < goal.nilai && reached.nilai < goal.nilai
        guard isWorse else { continue }
        run.temukan(
          [target, before].compactMap { row.kutipan($0.nomor) },
          "Target \(year) \u{201C}\(row.subjek)\u{201D} tercetak \(goal.tulisan), padahal realisasi \(year - 1) sudah \(reached.tulisan).",
          keyakinan: 0.6)
      }
    }
  }

  /// A target below what was reached already.
  static let targetTerlampaui = Kaidah(
    kode: "W03", judul: "Target akhir sudah terlampaui", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Satu baris memuat target, realisasi, dan target akhir rencana.",
    bagiPenyusun: "Target yang sudah terlampaui tidak lagi mendorong kinerja.",
    bagiPereviu: "Realisasi tahun ini sudah lebih baik daripada target akhir rencana.",
    tindakan: "Pertimbangkan menaikkan target pada perubahan rencana, atau jelaskan alasannya."
  ) { material, run in
    for table in material.tabel {
      guard let target = table.kolom(.target), let actual = table.kolom(.realisasi),
        let last = table.kolom(.targetAkhir)
      else { continue }
      for row in table.baris {
        guard let goal = row.angka[target.nomor], let reached = row.angka[actual.nomor],
          let end = row.angka[last.nomor],
          goal.bentuk == end.bentuk, reached.bentuk == end.bentuk
        else { continue }
        run.periksa(.angka)
        let rising = goal.nilai < end.nilai && end.nilai < reached.nilai
        let falling = end.nilai < goal.nilai && reached.nilai < end.nilai
        guard rising || falling else { continue }
        run.temukan(
          [last, actual, target].compactMap { row.kutipan($0.nomor) },
          "Target akhir \u{201C}\(row.subjek)\u{201D} tercetak \(end.tulisan), padahal realisasinya sudah \(reached.tulisan).",
          keyakinan: 0.7)
      }
    }
  }
}
