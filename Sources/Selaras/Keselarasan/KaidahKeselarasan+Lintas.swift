import Sakip

extension KaidahKeselarasan {
  static let lintas: [KaidahKeselarasan] = [
    KaidahKeselarasan(
      kode: "K.601", kelompok: .lintas, tingkat: .galat, judul: "Dukungan mitra tanpa indikator dan simpul",
      penjelasan: "Mitra menerima permintaan dukungan, tetapi tidak menyebut indikator atau simpulnya sendiri.",
      tindakan: "Mitra menautkan dukungannya dengan indikator atau simpul pohon kinerjanya.",
      dasar: "PermenPANRB 89/2021 (ringkasan): kinerja lintas perangkat daerah tampak pada setiap pihak",
      periksa: dukungan { asked, partner, _ in
        guard let answer = asked.tanggapan?.isi, asked.keadaan == .diterima,
          (answer.indikator ?? asked.permintaan.isi.indikator) == nil, answer.simpulPohon == nil
        else { return nil }
        return
          "\(partner) menerima untuk mendukung, tetapi tanpa indikator dan tanpa simpul dalam pohon kinerjanya."
      }),
    KaidahKeselarasan(
      kode: "K.602", kelompok: .lintas, tingkat: .peringatan, judul: "Dukungan yang belum diputuskan mitra",
      penjelasan: "Dukungan diminta dari mitra, dan kepala mitra belum memutuskannya.",
      tindakan: "Mitra menjawab permintaan dukungan, atau permintaannya dicabut.",
      dasar: "PermenPANRB 89/2021 (ringkasan): kinerja lintas perangkat daerah disepakati para pihaknya",
      periksa: dukungan { asked, partner, last in
        // Of a partner that ended K.604 says what to do.
        asked.keadaan.diputuskan || last != nil
          ? nil : "\(partner) belum memutuskan dukungannya (\(asked.keadaan.nama.lowercased()))."
      }),
    KaidahKeselarasan(
      kode: "K.603", kelompok: .lintas, tingkat: .peringatan, judul: "Dukungan yang ditolak mitra",
      penjelasan: "Mitra menolak, sehingga kondisi ini tidak didukung sebagaimana direncanakan.",
      tindakan: "Cari pihak lain, rumuskan kembali permintaannya, atau cabut.",
      dasar: "PermenPANRB 89/2021 (ringkasan): kinerja lintas perangkat daerah disepakati para pihaknya",
      periksa: dukungan { asked, partner, _ in asked.keadaan == .ditolak ? "\(partner) menolak untuk mendukung." : nil }
    ),
    KaidahKeselarasan(
      kode: "K.604", kelompok: .lintas, tingkat: .galat, judul: "Mitra yang sudah berakhir",
      penjelasan: "Dukungan diminta dari perangkat daerah yang tidak ada lagi.",
      tindakan: "Minta dukungan penerusnya, lalu cabut permintaan yang lama.",
      dasar: "PP 18/2016 (ringkasan): tugas perangkat daerah yang dihapus dilanjutkan penerusnya",
      periksa: dukungan { asked, partner, last in
        last.map { "\(partner) berakhir \($0.printed), sehingga tidak dapat mendukung lagi." }
      }),
  ]

  /// What is found in what a unit asks of its partners for the nodes of the version in force.
  /// - Parameter check: what is wrong with a contribution, from the name of the partner and, if that has ended, its
  ///   last day.
  private static func dukungan(
    _ check: @escaping @Sendable (DukunganLintas, String, Tanggal?) -> String?
  ) -> Pemeriksaan {
    .antarunit { own, tree in
      tree.sekitar.dukungan.compactMap { asked in
        guard let node = tree.simpul(asked.isi.simpul.id) else { return nil }
        let last = asked.selesai.flatMap { $0 < own.hari ? $0 : nil }
        return check(asked.isi, asked.mitra, last).map {
          Pelanggaran(
            objek: .dukunganLintas(simpulPohon: node.isi.id, mitra: asked.isi.mitra),
            uraian: "Untuk \u{201C}\(node.isi.kondisi)\u{201D}: \($0)")
        }
      }
    }
  }
}
