extension ButirKelengkapan {
  /// BAB I.
  static let pendahuluan: [ButirKelengkapan] = [
    ButirKelengkapan(
      kode: "L.101", bab: .pendahuluan, judul: "Tugas dan fungsi",
      penjelasan: "Laporan dibuka dengan penjelasan umum organisasi, antara lain tugas dan fungsinya.",
      dasar: "PermenPANRB 53/2014 Lampiran II, Bab I (ringkasan)",
      tindakan: "Catat profil perangkat daerah: dasar tugas, tugas, dan fungsi.", wajib: true, peran: .operator
    ) { material in
      guard let profile = material.profil else {
        return .belum([Kekurangan("Profil tahun \(material.tahun) belum dicatat", .perangkatDaerah)])
      }
      return .dari(
        profile.fungsi.isEmpty ? [Kekurangan("Fungsi belum dicatat", .perangkatDaerah)] : [],
        terpenuhi: "Tugas dan \(profile.fungsi.count) fungsi")
    },
    ButirKelengkapan(
      kode: "L.102", bab: .pendahuluan, judul: "Susunan organisasi",
      penjelasan: "Susunan organisasi perangkat daerah pada tahun laporan.",
      dasar: "PermenPANRB 53/2014 Lampiran II, Bab I (ringkasan)",
      tindakan: "Catat susunan organisasi dalam profil perangkat daerah.", wajib: true, peran: .operator
    ) { material in
      .dari(
        material.profil?.susunan.isEmpty == false
          ? [] : [Kekurangan("Susunan organisasi belum dicatat", .perangkatDaerah)],
        terpenuhi: "Dicatat dalam profil")
    },
    ButirKelengkapan(
      kode: "L.103", bab: .pendahuluan, judul: "Gambaran umum dan isu strategis",
      penjelasan: "Aspek strategis organisasi dan permasalahan utama (isu strategis) yang sedang dihadapi.",
      dasar: "PermenPANRB 53/2014 Lampiran II, Bab I (ringkasan)",
      tindakan: "Tulis narasi Gambaran Umum, termasuk isu strategisnya.", wajib: true, peran: .operator
    ) { material in
      .dari(
        material.pelaporan.narasi[.gambaranUmum] == nil
          ? [Kekurangan("Narasi Gambaran Umum belum ditulis", .narasi(.gambaranUmum))] : [],
        terpenuhi: "Narasi ditulis")
    },
  ]

  /// BAB II.
  static let perencanaan: [ButirKelengkapan] = [
    ButirKelengkapan(
      kode: "L.201", bab: .perencanaan, judul: "Rencana strategis",
      penjelasan: "Tujuan, sasaran, dan indikator menurut Renstra yang berlaku pada akhir tahun.",
      dasar: "Perpres 29/2014 Pasal 6 dan 7; PermenPANRB 53/2014 Lampiran II, Bab II (ringkasan)",
      tindakan: "Catat versi Renstra, tujuan, sasaran, dan indikatornya.", wajib: true, peran: .perencana
    ) { material in
      let plan = material.unit.perencanaan
      guard let version = material.unit.renstra(tahun: material.tahun) else {
        return .belum([Kekurangan("Renstra belum dicatat", .rencana)])
      }
      let goals = plan.tujuan.count == 0 ? [Kekurangan("Tujuan belum dicatat", .rencana)] : []
      let unmeasured = plan.tujuan(dalam: version).flatMap { plan.sasaran(tujuan: $0.id, dalam: version) }
        .filter { plan.indikator(sasaran: $0.id, dalam: version).isEmpty }
        .map { Kekurangan("Sasaran \u{201C}\($0.nama(dalam: version.id))\u{201D} belum berindikator", .rencana) }
      return .dari(goals + unmeasured, terpenuhi: version.nama)
    },
    ButirKelengkapan(
      kode: "L.202", bab: .perencanaan, judul: "Perjanjian kinerja",
      penjelasan: "Ikhtisar perjanjian kinerja tahun laporan: yang murni, dan yang perubahan bila ada.",
      dasar: "PermenPANRB 53/2014 Lampiran I dan Lampiran II, Bab II (ringkasan)",
      tindakan: "Catat perjanjian kinerja yang ditandatangani.", wajib: true, peran: .kepala
    ) { material in
      guard let agreement = material.unit.perjanjian.berlaku(tahun: material.tahun)?.isi else {
        return .belum([Kekurangan("Perjanjian kinerja tahun \(material.tahun) belum dicatat", .perjanjian)])
      }
      return .terpenuhi("Perjanjian kinerja \(agreement.jenis.rawValue) \(agreement.waktuTercetak)")
    },
    ButirKelengkapan(
      kode: "L.203", bab: .perencanaan, judul: "Indikator kinerja utama dan definisinya",
      penjelasan: "Setiap indikator kinerja utama beserta definisi operasionalnya.",
      dasar: "PER/9/M.PAN/5/2007; PermenPANRB 88/2021 (ringkasan)",
      tindakan: "Tetapkan indikator kinerja utama dan lengkapi lembar definisinya.", wajib: true, peran: .perencana
    ) { material in
      let plan = material.unit.perencanaan
      let standing = material.unit.renstra(tahun: material.tahun).map { plan.indikator(dalam: $0) }
      let key = (standing ?? plan.indikator.semua).filter(\.utama)
      guard !key.isEmpty else { return .belum([Kekurangan("Indikator kinerja utama belum ditetapkan", .rencana)]) }
      return .dari(
        key.filter { !$0.definisi.belumDiisi.isEmpty }.map { indicator in
          Kekurangan(
            "\(indicator.nama): belum ada \(indicator.definisi.belumDiisi.joined(separator: ", "))",
            .indikator(indicator.id))
        }, terpenuhi: "\(key.count) indikator berdefinisi lengkap")
    },
  ]
}
