import Sakip

extension ButirKelengkapan {
  private static let hurufA = "PermenPANRB 53/2014 Lampiran II, Bab III huruf A"

  /// BAB III.A: the comparisons.
  static let capaianTahunan: [ButirKelengkapan] = [
    ButirKelengkapan(
      kode: "L.301", bab: .capaian, judul: "Target dan realisasi tahun ini",
      penjelasan: "Perbandingan target dan realisasi kinerja tahun laporan untuk setiap indikator.",
      dasar: "\(hurufA) angka 1 (ringkasan)", tindakan: "Isi realisasi setiap periode indikator yang bertarget.",
      wajib: true, peran: .operator
    ) { material in
      material.setiapIndikator(terpenuhi: "\(material.dilaporkan.count) indikator terukur") { row in
        switch row.hasilRealisasi {
        case .tidakAda(let reason): return row.kurang("realisasi \(reason.nama)")
        case .terhitung(let measured):
          if row.target == nil { return row.kurang("target belum ditetapkan") }
          return measured.keteranganKosong.map { row.kurang($0.prefix(1).lowercased() + $0.dropFirst()) }
        }
      }
    },
    ButirKelengkapan(
      kode: "L.302", bab: .capaian, judul: "Realisasi disetujui",
      penjelasan: "Angka yang dilaporkan sudah disetujui; yang belum dicetak bertanda **.",
      dasar: "Perpres 29/2014 Pasal 17 tentang pengelolaan data kinerja (ringkasan)",
      tindakan: "Setujui realisasi yang sudah diverifikasi, atau kembalikan dengan alasan.", wajib: false,
      peran: .kepala
    ) { material in
      material.setiapIndikator(terpenuhi: "Seluruh realisasi disetujui") { row in
        row.realisasi.flatMap { $0.resmi ? nil : row.kurang("realisasi belum disetujui") }
      }
    },
    ButirKelengkapan(
      kode: "L.303", bab: .capaian, judul: "Perbandingan dengan tahun sebelumnya",
      penjelasan: "Realisasi dan capaian tahun laporan disandingkan dengan beberapa tahun sebelumnya.",
      dasar: "\(hurufA) angka 2 (ringkasan)",
      tindakan: "Isi realisasi tahun sebelumnya; indikator baru cukup tanpa target tahun itu.", wajib: true,
      peran: .operator
    ) { material in
      guard material.struktur.tahunSebelumnya > 0 else {
        return .belum([
          Kekurangan("Susunan laporan tidak menyandingkan tahun sebelumnya", .perangkatDaerah)
        ])
      }
      if !material.dilaporkan.isEmpty,
        material.dilaporkan.allSatisfy({ $0.sebelumnya.allSatisfy { $0.target == nil && $0.realisasi == nil } })
      {
        return .tidakBerlaku("Semua indikator baru mulai tahun \(material.tahun)")
      }
      return material.setiapIndikator(terpenuhi: "Disandingkan dengan tahun sebelumnya") { row in
        let missing = row.sebelumnya.filter { $0.target != nil }.tanpaRealisasi.map { group in
          "realisasi tahun \(group.tahun.map(String.init).joined(separator: ", ")) \(group.sebab.nama)"
        }
        return missing.isEmpty ? nil : row.kurang(missing.joined(separator: "; "))
      }
    },
    ButirKelengkapan(
      kode: "L.304", bab: .capaian, judul: "Perbandingan dengan target akhir rencana",
      penjelasan: "Realisasi sampai tahun laporan dibandingkan dengan target jangka menengah dalam Renstra.",
      dasar: "\(hurufA) angka 3 (ringkasan)", tindakan: "Tetapkan target tahun akhir Renstra.", wajib: true,
      peran: .perencana
    ) { material in
      material.setiapIndikator(terpenuhi: "Dibandingkan dengan target akhir") { row in
        row.targetAkhir == nil ? row.kurang("target akhir Renstra belum ditetapkan") : nil
      }
    },
    ButirKelengkapan(
      kode: "L.305", bab: .capaian, judul: "Perbandingan dengan standar nasional atau daerah lain",
      penjelasan: "Realisasi dibandingkan dengan standar nasional, provinsi, atau daerah lain, jika ada.",
      dasar: "\(hurufA) angka 4 (ringkasan)",
      tindakan: "Catat pembandingnya; bila tidak ada, catat alasannya.", wajib: false, peran: .operator
    ) { material in
      material.setiapIndikator(terpenuhi: "Pembanding atau alasannya dicatat") { row in
        let known = PembandingDicatat.Lingkup.allCases.contains {
          material.unit.pengukuran.pembanding(row.indikator.id, tahun: material.tahun, $0) != nil
        }
        return known ? nil : row.kurang("pembanding atau alasan ketiadaannya belum dicatat")
      }
    },
  ]

  /// BAB III.A: the analyses.
  static let capaianAnalisis: [ButirKelengkapan] = [
    ButirKelengkapan(
      kode: "L.306", bab: .capaian, judul: "Analisis keberhasilan atau kegagalan",
      penjelasan:
        "Penyebab keberhasilan atau kegagalan, peningkatan atau penurunan kinerja, dan alternatif solusi yang dilakukan.",
      dasar: "\(hurufA) angka 5 (ringkasan)",
      tindakan: "Tulis faktor pendorong atau penghambat; untuk capaian di bawah 100% tulis juga solusinya.",
      wajib: true,
      peran: .operator
    ) { material in
      material.setiapIndikator(terpenuhi: "Setiap indikator dianalisis") { row in
        let isBelow = row.capaian.persen.map { $0.rounded(decimals: 2) < ExactDecimal(100) } ?? false
        guard material.tertulis([.faktorPendorong, .faktorPenghambat], row) else {
          return row.kurangAnalisis("faktor pendorong atau penghambat belum ditulis")
        }
        guard isBelow, !material.tertulis([.solusi, .upayaPerbaikan], row) else { return nil }
        return row.kurangAnalisis("capaian di bawah 100% tanpa solusi atau upaya perbaikan")
      }
    },
    ButirKelengkapan(
      kode: "L.307", bab: .capaian, judul: "Analisis efisiensi sumber daya",
      penjelasan: "Efisiensi penggunaan sumber daya untuk mencapai kinerja.",
      dasar: "\(hurufA) angka 6 (ringkasan)",
      tindakan: "Petakan anggaran ke setiap indikator dan catat realisasinya.", wajib: true, peran: .operator
    ) { material in
      guard material.struktur.efisiensi else {
        return .belum([Kekurangan("Susunan laporan tidak memuat analisis efisiensi", .perangkatDaerah)])
      }
      return material.setiapIndikator(terpenuhi: "Efisiensi setiap indikator dihitung") { row in
        if case .tidakTerukur(let reason) = row.hasilEfisiensi { return row.kurang(reason) }
        return nil
      }
    },
    ButirKelengkapan(
      kode: "L.308", bab: .capaian, judul: "Program dan kegiatan penunjang",
      penjelasan: "Program atau kegiatan yang menunjang keberhasilan atau kegagalan pencapaian kinerja.",
      dasar: "\(hurufA) angka 7 (ringkasan)",
      tindakan: "Petakan program pendukung ke indikator, atau tulis butir Program Pendukung.", wajib: true,
      peran: .operator
    ) { material in
      material.setiapIndikator(terpenuhi: "Setiap indikator berprogram pendukung") { row in
        row.anggaran != nil || material.tertulis([.programPendukung], row)
          ? nil : row.kurangAnalisis("program pendukung belum dipetakan atau ditulis")
      }
    },
  ]
}
