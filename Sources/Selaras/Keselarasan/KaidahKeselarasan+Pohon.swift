import Sakip

extension KaidahKeselarasan {
  static let pohon: [KaidahKeselarasan] = [
    KaidahKeselarasan(
      kode: "K.102", kelompok: .penjenjangan, tingkat: .galat, judul: "Simpul yang sama dengan simpul di atasnya",
      penjelasan: "Kondisi suatu simpul pohon kinerja dirumuskan sama dengan kondisi di atasnya.",
      tindakan: "Rumuskan simpul bawahan sebagai sebab dari kondisi di atasnya, atau gabungkan keduanya.",
      dasar: "PermenPANRB 89/2021 (ringkasan): setiap jenjang pohon kinerja menyebabkan jenjang di atasnya",
      periksa: .antarunit { own, tree in
        tree.pelanggaran { place in
          guard let above = tree.sekataDiAtas(place), !own.sudahDisebutPadaSasaran(place, above, tree) else {
            return nil
          }
          return "Simpul \u{201C}\(place.isi.kondisi)\u{201D} sama dengan simpul di atasnya\(own.milik(above))."
        }
      }),
    KaidahKeselarasan(
      kode: "K.103", kelompok: .penjenjangan, tingkat: .peringatan, judul: "Indikator yang sama pada dua jenjang",
      penjelasan: "Simpul diukur dengan indikator yang juga mengukur simpul tepat di atasnya.",
      tindakan: "Ukur setiap jenjang dengan indikatornya sendiri.",
      dasar: "PermenPANRB 89/2021 (ringkasan): setiap jenjang memiliki indikator kinerja yang sesuai dengan jenjangnya",
      periksa: .antarunit { own, tree in
        tree.pelanggaran { place in
          guard !place.isi.indikator.isEmpty, let above = tree.induk(place) else { return nil }
          let shared = place.dariBawah.indikator.filter { name in
            above.indikator.contains { $0.samaKatanya(dengan: name) }
          }
          guard !shared.isEmpty else { return nil }
          let quoted = shared.map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
          return
            "Indikator \(quoted) mengukur simpul \u{201C}\(place.isi.kondisi)\u{201D} dan simpul di atasnya\(own.milik(above))."
        }
      }),
    KaidahKeselarasan(
      kode: "K.104", kelompok: .penjenjangan, tingkat: .peringatan, judul: "Simpul tanpa hubungan sebab-akibat",
      penjelasan: "Tidak tertulis mengapa simpul ini menyebabkan kondisi di atasnya.",
      tindakan: "Tuliskan hubungan sebab-akibatnya pada formulir simpul.",
      dasar: "PermenPANRB 89/2021 (ringkasan): pohon kinerja disusun menurut hubungan sebab-akibat",
      periksa: .antarunit { own, tree in
        tree.pelanggaran { place in
          guard (place.isi.sebab ?? "").isEmpty, tree.induk(place) != nil else { return nil }
          return "Simpul \u{201C}\(place.isi.kondisi)\u{201D} belum menyebut mengapa ia menyebabkan kondisi di atasnya."
        }
      }),
    KaidahKeselarasan(
      kode: "K.105", kelompok: .penjenjangan, tingkat: .peringatan, judul: "Simpul tanpa jabatan",
      penjelasan: "Tidak ada jabatan yang bertanggung jawab atas simpul pohon kinerja ini.",
      tindakan: "Pilih jabatan penanggung jawabnya pada formulir simpul.",
      dasar: "PermenPANRB 89/2021 (ringkasan): pohon kinerja diturunkan sampai ke jabatan",
      periksa: .antarunit { own, tree in
        tree.pelanggaran { place in
          guard place.isi.jabatan == nil else { return nil }
          return "Simpul \u{201C}\(place.isi.kondisi)\u{201D} belum memiliki jabatan penanggung jawab."
        }
      }),
    KaidahKeselarasan(
      kode: "K.106", kelompok: .penjenjangan, tingkat: .peringatan, judul: "Hasil yang tidak diturunkan",
      penjelasan:
        "Di bawah suatu hasil, faktor kunci, atau kondisi tidak ada simpul yang menyebabkannya. Kondisi langsung yang ditautkan dengan program, kegiatan, atau sub kegiatan sudah menyebut keluarannya.",
      tindakan:
        "Turunkan sampai ke keluaran, pada perangkat daerah ini atau pada yang mendukungnya; kondisi langsung dapat juga ditautkan dengan sub kegiatannya.",
      dasar: "PermenPANRB 89/2021 (ringkasan): pohon kinerja diturunkan sampai ke keluaran",
      periksa: .antarunit { own, tree in
        tree.pelanggaran { place in
          guard place.isi.jenjang < .keluaran, place.isi.jenjang < .kondisiLangsung || place.isi.program == nil,
            !tree.adaAnak(place)
          else { return nil }
          return
            "Simpul \u{201C}\(place.isi.kondisi)\u{201D} (\(place.isi.jenjang.nama.lowercased())) tidak memiliki simpul di bawahnya."
        }
      }),
    KaidahKeselarasan(
      kode: "K.108", kelompok: .penjenjangan, tingkat: .peringatan, judul: "Jenjang tidak di bawah jenjang induknya",
      penjelasan: "Simpul bawahan berjenjang sama dengan induknya, atau lebih tinggi.",
      tindakan: "Perbaiki jenjang salah satunya, atau pindahkan simpulnya.",
      dasar: "PermenPANRB 89/2021 (ringkasan): dari hasil ke faktor kunci, kondisi antara, lalu keluaran",
      periksa: .antarunit { own, tree in
        tree.pelanggaran { place in
          guard let above = tree.induk(place), place.isi.jenjang <= above.jenjang else { return nil }
          return place.isi.uraianJenjang(diBawah: above.kondisi, above.jenjang)
        }
      }),
  ]
}

extension PohonDilihat {
  /// What is found in the nodes.
  fileprivate func pelanggaran(_ check: (Simpul) -> String?) -> [Pelanggaran] {
    simpul.compactMap { place in
      check(place).map { Pelanggaran(objek: .simpulPohon(id: place.isi.id), uraian: $0) }
    }
  }
}

extension UnitDilihat {
  /// ` (Kabupaten Balangan)` for a node of another unit; empty for its own.
  fileprivate func milik(_ node: SimpulDiAtas) -> String {
    node.kunci.unit == unit.id ? "" : " (\(node.namaUnit))"
  }

  /// Whether K.101 already says it of the sasaran for which the two nodes stand.
  fileprivate func sudahDisebutPadaSasaran(
    _ node: PohonDilihat.Simpul, _ above: SimpulDiAtas, _ tree: PohonDilihat
  ) -> Bool {
    guard let own = node.isi.sasaran, let other = above.sasaran, above.kunci.unit == tree.sekitar.pemda else {
      return false
    }
    return sasaran.contains { $0.id == own && $0.sasaranRpjmd == other }
  }
}
