import Sakip

extension KaidahKeselarasan {
  static let penjenjangan: [KaidahKeselarasan] = [
    KaidahKeselarasan(
      kode: "K.101", kelompok: .penjenjangan, tingkat: .galat, judul: "Kondisi yang sama pada dua jenjang",
      penjelasan:
        "Sasaran perangkat daerah dirumuskan sama dengan sasaran RPJMD yang didukungnya, sehingga sebab dan akibatnya tidak terbaca.",
      tindakan: "Rumuskan sasaran perangkat daerah sebagai sebab dari sasaran RPJMD.",
      dasar: "PermenPANRB 89/2021 (ringkasan): penjenjangan menunjukkan hubungan sebab akibat",
      periksa: .antarunit { own, tree in
        own.sasaran.compactMap { part in
          guard let above = part.sasaranRpjmd.flatMap({ tree.sekitar.rpjmd?.sasaran[$0] }) else { return nil }
          let words = part.nama(dalam: own.berlaku?.id)
          guard KataPokok(words) == KataPokok(above) else { return nil }
          return Pelanggaran(
            objek: .sasaran(id: part.id),
            uraian: "Sasaran \u{201C}\(words)\u{201D} sama dengan sasaran RPJMD yang didukungnya.")
        }
      }),
    KaidahKeselarasan(
      kode: "K.107", kelompok: .penjenjangan, tingkat: .peringatan, judul: "Sasaran tanpa sasaran RPJMD",
      penjelasan:
        "Sasaran perangkat daerah tidak menyebut sasaran RPJMD yang didukungnya, dan tidak berada di bawahnya dalam pohon kinerja.",
      tindakan: "Tautkan sasaran dengan sasaran RPJMD pada formulir sasaran, atau letakkan dalam pohon kinerja.",
      dasar: "Permendagri 86/2017 (ringkasan): Renstra berpedoman pada RPJMD",
      periksa: .antarunit { own, tree in
        guard tree.sekitar.rpjmd != nil else { return [] }
        let supported = tree.sasaranBerinduk
        return own.sasaran.filter { $0.sasaranRpjmd == nil && !supported.contains($0.id) }.map {
          Pelanggaran(
            objek: .sasaran(id: $0.id),
            uraian: "Sasaran \u{201C}\($0.nama(dalam: own.berlaku?.id))\u{201D} belum ditautkan dengan sasaran RPJMD.")
        }
      }),
  ]
}

extension PohonDilihat {
  /// The sasaran that have a node below a node of the pemda, at any depth.
  fileprivate var sasaranBerinduk: Set<String> {
    Set(
      simpul.filter { $0.isi.sasaran != nil && diAtas($0) { $0.kunci.unit == sekitar.pemda } != nil }
        .compactMap(\.isi.sasaran))
  }
}
