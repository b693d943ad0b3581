extension KaidahKeselarasan {
  static let penjenjangan: [KaidahKeselarasan] = [
    KaidahKeselarasan(
      kode: "K.101", kelompok: .penjenjangan, tingkat: .galat, judul: "Kondisi yang sama pada dua jenjang",
      penjelasan:
        "Sasaran perangkat daerah dirumuskan sama dengan sasaran RPJMD yang didukungnya, sehingga sebab dan akibatnya tidak terbaca.",
      tindakan: "Rumuskan sasaran perangkat daerah sebagai sebab dari sasaran RPJMD.",
      dasar: "PermenPANRB 89/2021 (ringkasan): penjenjangan menunjukkan hubungan sebab akibat",
      periksa: .terhadapPemda { own, pemda in
        let version = pemda.versiBerlaku(pada: own.hari)?.id
        return own.rencana.sasaran.semua.compactMap { part in
          guard let above = part.sasaranRpjmd.flatMap({ pemda.sasaran[$0] }) else { return nil }
          let words = part.nama(dalam: own.berlaku?.id)
          guard KataPokok(words) == KataPokok(above.nama(dalam: version)) else { return nil }
          return Pelanggaran(
            objek: .sasaran(id: part.id),
            uraian: "Sasaran \u{201C}\(words)\u{201D} sama dengan sasaran RPJMD yang didukungnya.")
        }
      }),
    KaidahKeselarasan(
      kode: "K.107", kelompok: .penjenjangan, tingkat: .peringatan, judul: "Sasaran tanpa sasaran RPJMD",
      penjelasan: "Sasaran perangkat daerah tidak menyebut sasaran RPJMD yang didukungnya.",
      tindakan: "Tautkan sasaran dengan sasaran RPJMD pada formulir sasaran.",
      dasar: "Permendagri 86/2017 (ringkasan): Renstra berpedoman pada RPJMD",
      periksa: .terhadapPemda { own, _ in
        own.rencana.sasaran.semua.filter { part in
          part.sasaranRpjmd == nil && own.berlaku.map { part.termuat(dalam: $0.id) } ?? true
        }.map {
          Pelanggaran(
            objek: .sasaran(id: $0.id),
            uraian: "Sasaran \u{201C}\($0.nama(dalam: own.berlaku?.id))\u{201D} belum ditautkan dengan sasaran RPJMD.")
        }
      }),
  ]
}
