import Sakip

extension KaidahKeselarasan {
  static let indikator: [KaidahKeselarasan] =
    [
      kosong("K.201", "formulasi", "Formulasi perhitungan") { $0.formulasi + ($0.rumus ?? "") },
      kosong("K.202", "sumber data", "Sumber data", \.sumberData),
      kosong("K.203", "penanggung jawab", "Penanggung jawab") { $0.penanggungJawab + ($0.jabatan ?? "") },
      KaidahKeselarasan(
        kode: "K.204", kelompok: .indikator, tingkat: .peringatan, judul: "Indikator tanpa kondisi awal",
        penjelasan: "Tanpa keadaan sebelum rencana dimulai tidak terbaca apakah targetnya suatu kemajuan.",
        tindakan: "Isi kondisi awal beserta tahunnya pada formulir indikator.",
        dasar: "Permendagri 86/2017 (ringkasan): indikator kinerja disertai kondisi kinerja pada awal periode",
        periksa: .sendiri { own in
          own.dinilai.filter { $0.kondisiAwal == nil }.map {
            Pelanggaran(
              objek: .indikator(id: $0.id), uraian: "Kondisi awal \u{201C}\($0.nama)\u{201D} belum dicatat.")
          }
        }),
      KaidahKeselarasan(
        kode: "K.205", kelompok: .indikator, tingkat: .peringatan, judul: "Indikator tanpa target suatu tahun",
        penjelasan: "Versi rencana yang berlaku tidak menyebut target untuk sebagian tahun sejak versi itu berlaku.",
        tindakan:
          "Lengkapi target tahun tersebut, atau nyatakan dalam versi baru bahwa indikatornya tidak dipakai lagi.",
        dasar: "Permendagri 86/2017 (ringkasan): target setiap tahun sampai akhir periode",
        periksa: .sendiri { own in
          guard let version = own.berlaku else { return [] }
          let years = version.tahunBerlaku
          return own.dinilai.compactMap { indicator in
            let planned = Set(own.target(indicator.id, versi: version.id).map(\.tahun))
            let missing = years.filter { !planned.contains($0) }
            guard !missing.isEmpty else { return nil }
            return Pelanggaran(
              objek: .indikator(id: indicator.id), versi: version.id,
              uraian:
                "\u{201C}\(indicator.nama)\u{201D} tanpa target tahun \(missing.map { String($0) }.joined(separator: ", ")) dalam \(version.nama)."
            )
          }
        }),
    ] + definisi

  /// A part of the definition sheet that is empty.
  private static func kosong(
    _ kode: String, _ bagian: String, _ judul: String, _ isi: @escaping @Sendable (DefinisiIndikator) -> String
  ) -> KaidahKeselarasan {
    KaidahKeselarasan(
      kode: kode, kelompok: .indikator, tingkat: .peringatan, judul: "Indikator tanpa \(bagian)",
      penjelasan: "\(judul) indikator belum dinyatakan, sehingga nilainya tidak dapat diperiksa orang lain.",
      tindakan: "Lengkapi definisi operasional indikator.",
      dasar: "PER/09/M.PAN/5/2007 (ringkasan): IKU disertai formulasi, sumber data, dan penanggung jawab",
      periksa: .sendiri { own in
        own.dinilai.filter { isi($0.definisi).isEmpty }.map {
          Pelanggaran(
            objek: .indikator(id: $0.id), uraian: "\u{201C}\($0.nama)\u{201D} belum memiliki \(bagian).")
        }
      })
  }
}
