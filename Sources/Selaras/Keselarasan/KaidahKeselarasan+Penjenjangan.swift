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
        guard let pemda = own.rencanaPemda(tree.state) else { return [] }
        let version = pemda.versiBerlaku(pada: own.hari)?.id
        return own.sasaran.compactMap { part in
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
      penjelasan:
        "Sasaran perangkat daerah tidak menyebut sasaran RPJMD yang didukungnya, dan tidak berada di bawahnya dalam pohon kinerja.",
      tindakan: "Tautkan sasaran dengan sasaran RPJMD pada formulir sasaran, atau letakkan dalam pohon kinerja.",
      dasar: "Permendagri 86/2017 (ringkasan): Renstra berpedoman pada RPJMD",
      periksa: .antarunit { own, tree in
        guard own.rencanaPemda(tree.state) != nil else { return [] }
        let supported = own.sasaranBerinduk(tree)
        return own.sasaran.filter { $0.sasaranRpjmd == nil && !supported.contains($0.id) }.map {
          Pelanggaran(
            objek: .sasaran(id: $0.id),
            uraian: "Sasaran \u{201C}\($0.nama(dalam: own.berlaku?.id))\u{201D} belum ditautkan dengan sasaran RPJMD.")
        }
      }),
  ]
}

extension UnitDilihat {
  /// The plan of the pemda; `nil` for the pemda itself, and where there is none.
  fileprivate func rencanaPemda(_ state: State) -> PerencanaanUnit? {
    unit.jenis == .pemda ? nil : state.unitPemda?.perencanaan
  }

  /// The sasaran that have a node below a node of the pemda, at any depth.
  fileprivate func sasaranBerinduk(_ tree: SusunanPohon) -> Set<String> {
    let pemda = tree.state.unitPemda?.id
    return Set(
      tree.simpul(unit.id).filter { $0.isi.sasaran != nil && tree.diAtas($0) { $0.isi.unit == pemda } != nil }
        .compactMap(\.isi.sasaran))
  }
}
