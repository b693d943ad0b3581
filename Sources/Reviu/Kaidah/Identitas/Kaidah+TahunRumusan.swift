extension Kaidah {
  /// A caption with other years than the heads of its table.
  static let tahunRumusan = Kaidah(
    kode: "I90", judul: "Tahun rencana pada judul tabel bukan tahun kepalanya", kelompok: .identitas, tingkat: .galat,
    syarat: "Judul tabel dan kepala kolomnya sama-sama menyebut tahun rencana atau tahun prakiraan maju.",
    bagiPenyusun: "Judul tabel rencana menyebut tahun yang sama dengan kepala kolomnya.",
    bagiPereviu: "Tahun pada judul tabel ini tidak ada pada kepala kolom yang dimaksud.",
    tindakan: "Betulkan tahun pada judul tabel, juga pada daftar tabel."
  ) { material, run in
    let entries = DaftarDepan.baca(material.naskah, "DAFTAR TABEL").flatMap(\.butir)
    for table in material.tabel {
      guard let caption = table.tabel.judul, let named = TahunRencana(judul: caption.nama),
        let heads = TahunRencana(kepala: table.kolom), named.bertentangan(heads)
      else { continue }
      run.periksa(.tanggal)
      let listed = entries.filter { entry in
        entry.nomor == caption.nomor && TahunRencana(judul: entry.nama)?.bertentangan(heads) == true
      }
      let columns = table.tabel.kepala.flatMap(\.sel).filter { !$0.teks.tahunTercetak.isEmpty }
      run.temukan(
        [Temuan.Kutipan(caption.nama, pada: caption.letak)] + listed.map(\.kutipan)
          + columns.prefix(2).map { Temuan.Kutipan($0.teks, pada: $0.letak) },
        seharusnya: heads.tulisan,
        "Judul tabel menyebut \(named.tulisan), sedangkan kepala kolomnya \(heads.tulisan).", keyakinan: 0.9)
    }
  }
}

/// The year that a plan is of and that of its forward estimate.
private struct TahunRencana {
  let rencana: Int?
  let maju: Int

  /// Those of a caption: `Rencana ... Tahun 2023 dan Prakiraan Maju Tahun 2024`.
  init?(judul text: String) {
    let small = text.lowercased()
    guard let range = small.firstRange(of: "prakiraan maju") ?? small.firstRange(of: "perkiraan maju") else {
      return nil
    }
    let (front, back) = (String(small[..<range.lowerBound]), String(small[range.upperBound...]))
    guard let next = back.tahunTercetak.first, back.tahunTercetak.count == 1, front.tahunTercetak.count <= 1 else {
      return nil
    }
    (rencana, maju) = (front.tahunTercetak.first, next)
  }

  /// Those of the heads of columns.
  init?(kepala columns: [KolomTabel]) {
    let dated = columns.filter { $0.tahun != nil && $0.judul.tahunTercetak.count == 1 }
    let isNext: (KolomTabel) -> Bool = { column in
      ["prakiraan maju", "perkiraan maju"].contains(where: column.judul.lowercased().contains)
    }
    let next = Set(dated.filter(isNext).compactMap(\.tahun))
    let own = Set(dated.filter { !isNext($0) && $0.judul.lowercased().contains("rencana") }.compactMap(\.tahun))
    guard next.count == 1, let year = next.first, own.count <= 1 else { return nil }
    (rencana, maju) = (own.first, year)
  }

  func bertentangan(_ other: TahunRencana) -> Bool {
    maju != other.maju || rencana != nil && other.rencana != nil && rencana != other.rencana
  }

  var tulisan: String {
    (rencana.map { "rencana tahun \($0) dan " } ?? "") + "prakiraan maju tahun \(maju)"
  }
}
