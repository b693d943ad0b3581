extension ButirKelengkapan {
  /// BAB III.B.
  static let realisasiAnggaran: [ButirKelengkapan] = [
    ButirKelengkapan(
      kode: "L.321", bab: .anggaran, judul: "Realisasi anggaran",
      penjelasan: "Realisasi anggaran yang digunakan untuk mewujudkan kinerja sesuai dengan perjanjian kinerja.",
      dasar: "PermenPANRB 53/2014 Lampiran II, Bab III huruf B (ringkasan)",
      tindakan: "Catat pagu dan realisasi anggaran setiap sub kegiatan.", wajib: true, peran: .operator
    ) { material in
      guard !material.ikhtisar.rincian.isEmpty else {
        return .belum([Kekurangan("Anggaran tahun \(material.tahun) belum dicatat", .anggaran)])
      }
      let missing = material.ikhtisar.cakupanBelanja.catatan.map { Kekurangan($0, .anggaran) }
      return .dari(missing, terpenuhi: "Realisasi seluruh sub kegiatan dicatat")
    }
  ]

  /// BAB IV.
  static let penutup: [ButirKelengkapan] = [
    ButirKelengkapan(
      kode: "L.401", bab: .penutup, judul: "Simpulan capaian",
      penjelasan: "Simpulan umum atas capaian kinerja; disusun otomatis dari angka yang sama dengan tabelnya.",
      dasar: "PermenPANRB 53/2014 Lampiran II, Bab IV (ringkasan)",
      tindakan: "Isi realisasi; simpulan mengikuti angkanya.", wajib: true, peran: .operator
    ) { material in
      .dari(
        material.dilaporkan.contains { $0.capaian.persen != nil }
          ? [] : [Kekurangan("Belum ada capaian yang dapat disimpulkan", .rencana)],
        terpenuhi: "Disusun otomatis")
    },
    ButirKelengkapan(
      kode: "L.402", bab: .penutup, judul: "Langkah perbaikan",
      penjelasan: "Langkah yang akan dilakukan organisasi untuk meningkatkan kinerjanya.",
      dasar: "PermenPANRB 53/2014 Lampiran II, Bab IV (ringkasan)",
      tindakan: "Tulis Upaya Perbaikan untuk perangkat daerah secara keseluruhan.", wajib: true, peran: .operator
    ) { material in
      let steps = material.pelaporan.butir(.upayaPerbaikan)
      return .dari(
        steps.isEmpty ? [Kekurangan("Upaya perbaikan belum ditulis", .analisis(subjek: nil))] : [],
        terpenuhi: "\(steps.count) langkah ditulis")
    },
  ]

  /// What goes with the report.
  static let lampiran: [ButirKelengkapan] = [
    ButirKelengkapan(
      kode: "L.501", bab: .lampiran, judul: "Lampiran perjanjian kinerja",
      penjelasan: "Perjanjian kinerja dilampirkan pada laporan. Isinya dicetak dalam Bab II.",
      dasar: "PermenPANRB 53/2014 Lampiran II, Lampiran (ringkasan)",
      tindakan: "Catat perjanjian kinerja; sertakan salinan bertanda tangan saat menyampaikan laporan.", wajib: true,
      peran: .kepala
    ) { material in
      .dari(
        material.unit.perjanjian.berlaku(tahun: material.tahun) == nil
          ? [Kekurangan("Perjanjian kinerja tahun \(material.tahun) belum dicatat", .perjanjian)] : [],
        terpenuhi: "Sertakan salinan bertanda tangan")
    },
    ButirKelengkapan(
      kode: "L.502", bab: .lampiran, judul: "Tempat dan waktu penandatanganan",
      penjelasan: "Laporan bertempat dan bertanggal; bila belum dicatat, dicetak garis kosong.",
      dasar: "PermenPANRB 53/2014 Lampiran II (ringkasan)",
      tindakan: "Catat tempat dan waktu penandatanganan dalam susunan laporan.", wajib: false, peran: .operator
    ) { material in
      guard let signed = material.struktur.penandatanganan else {
        return .belum([Kekurangan("Tempat dan waktu penandatanganan belum dicatat", .perangkatDaerah)])
      }
      return .terpenuhi(signed.printed)
    },
    ButirKelengkapan(
      kode: "L.601", bab: .lampiran, judul: "Reviu oleh Inspektorat",
      penjelasan: "Laporan direviu oleh APIP sebelum disampaikan; datanya tidak berubah sesudah reviu.",
      dasar: "Perpres 29/2014 Pasal 28 sampai dengan 30; PermenPANRB 53/2014 Lampiran III (ringkasan)",
      tindakan: "Sampaikan laporan kepada Inspektorat untuk direviu; bila data berubah, minta reviu ulang.",
      wajib: true, peran: .evaluator
    ) { material in
      guard let review = material.unit.evaluasi.reviu[material.tahun]?.isi else {
        return .belum([Kekurangan("Pernyataan telah direviu belum dicatat", .perangkatDaerah)])
      }
      return .dari(
        material.perubahan.map { Kekurangan("Berubah sesudah reviu: \($0.uraian)", .perangkatDaerah) },
        terpenuhi: "Direviu tanggal \(review.tanggal.printed)")
    },
  ]
}
