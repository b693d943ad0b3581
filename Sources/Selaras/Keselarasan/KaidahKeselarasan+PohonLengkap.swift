import Sakip

/// The rules about what a pohon kinerja lacks: K.109 to K.111.
extension KaidahKeselarasan {
  static let pohonLengkap: [KaidahKeselarasan] = [
    KaidahKeselarasan(
      kode: "K.109", kelompok: .penjenjangan, tingkat: .peringatan,
      judul: "Akar pohon kinerja yang tidak terhubung dengan RPJMD",
      penjelasan:
        "Simpul teratas pohon kinerja perangkat daerah tidak berada di bawah simpul lain, dan sasaran atau tujuan yang diwakilinya tidak mendukung sasaran RPJMD.",
      tindakan:
        "Letakkan simpul di bawah simpul pemerintah daerah, atau tautkan sasarannya dengan sasaran RPJMD yang didukungnya.",
      dasar: "PermenPANRB 89/2021 (ringkasan): pohon kinerja perangkat daerah menurunkan kinerja pemerintah daerah",
      periksa: .antarunit { own, tree in
        guard tree.sekitar.rpjmd?.adaSasaran == true else { return [] }
        return tree.simpul.filter { tree.induk($0) == nil && !own.mendukungRpjmd($0.isi) }.map(\.isi).map {
          Pelanggaran(
            objek: .simpulPohon(id: $0.id),
            uraian:
              "Simpul \u{201C}\($0.kondisi)\u{201D} (\($0.jenjang.nama.lowercased())) berada paling atas dan tidak terhubung dengan sasaran RPJMD."
          )
        }
      }),
    KaidahKeselarasan(
      kode: "K.110", kelompok: .penjenjangan, tingkat: .peringatan, judul: "Simpul atau sasaran tanpa indikator",
      penjelasan:
        "Simpul pohon kinerja atau sasaran rencana belum mempunyai indikator, sehingga tercapai atau tidaknya tidak dapat dikatakan.",
      tindakan: "Tetapkan indikatornya, lalu pilih pada formulir simpul.",
      dasar: "PermenPANRB 89/2021 (ringkasan): setiap jenjang memiliki indikator kinerja",
      periksa: .antarunit { own, tree in
        let measured = own.terukur
        let nodes = tree.simpul.filter { node in
          node.isi.indikator.isEmpty && !(node.isi.sasaran.map(measured.contains) ?? false)
            && !(node.isi.tujuan.map(measured.contains) ?? false)
        }
        return nodes.map {
          Pelanggaran(
            objek: .simpulPohon(id: $0.isi.id),
            uraian: "Simpul \u{201C}\($0.isi.kondisi)\u{201D} belum mempunyai indikator.")
        }
          + own.sasaran.filter { !measured.contains($0.id) }.map {
            Pelanggaran(
              objek: .sasaran(id: $0.id),
              uraian: "Sasaran \u{201C}\($0.nama(dalam: own.berlaku?.id))\u{201D} belum mempunyai indikator.")
          }
      }),
    KaidahKeselarasan(
      kode: "K.111", kelompok: .penjenjangan, tingkat: .peringatan,
      judul: "Tautan simpul ke program yang tidak lagi termuat",
      penjelasan:
        "Simpul ditautkan dengan program, kegiatan, atau sub kegiatan yang tidak termuat lagi dalam anggaran, Renja, RKPD, atau rencana perangkat daerah, tahun berapa pun, sehingga tidak terbaca dengan apa kondisinya diwujudkan.",
      tindakan:
        "Pilih program, kegiatan, atau sub kegiatan yang menggantikannya pada formulir simpul, atau kosongkan tautannya.",
      dasar: "PermenPANRB 89/2021 (ringkasan): pohon kinerja diturunkan sampai ke keluaran",
      periksa: .sendiri { own in
        let nodes = own.simpul.filter { $0.program != nil }
        let lost = own.unit.terputus(nodes.lazy.compactMap(\.program))
        guard !lost.isEmpty else { return [] }
        return nodes.compactMap { node in
          guard let link = node.program, lost.contains(link) else { return nil }
          return Pelanggaran(
            objek: .simpulPohon(id: node.id),
            uraian:
              "Simpul \u{201C}\(node.kondisi)\u{201D} ditautkan dengan \(link.sebutan), yang tidak lagi termuat dalam dokumen mana pun."
          )
        }
      }),
  ]
}

extension RingkasanRencana {
  /// The nodes that stand in the version in force, all of them where none is, in their order.
  fileprivate var simpul: [SimpulPohonDitetapkan] {
    rencana.pohon.semua(dalam: berlaku?.id).menurutUrutan
  }
}

extension UnitDilihat {
  /// Whether a node stands for a sasaran that names one of the RPJMD, or for a tujuan with such a sasaran.
  fileprivate func mendukungRpjmd(_ node: SimpulPohonDitetapkan) -> Bool {
    sasaran.contains { $0.sasaranRpjmd != nil && ($0.id == node.sasaran || $0.tujuan == node.tujuan) }
  }

  /// The tujuan and sasaran that an indikator measures in the version in force, by their ids; where none is in force, that
  /// any indikator measures.
  fileprivate var terukur: Set<String> {
    Set(
      rencana.indikator.semua.filter { one in berlaku.map { rencana.termuat(one, dalam: $0.id) } ?? true }
        .compactMap { $0.tempat(dalam: berlaku?.id)?.id })
  }
}
