import Sakip

extension Kaidah {
  /// The capaian of an indikator whose own targets fall, computed as if they rose.
  static let capaianMinimasi = Kaidah(
    kode: "W32", judul: "Capaian indikator minimasi dihitung dengan rumus maksimasi", kelompok: .kewajaran,
    tingkat: .peringatan,
    syarat:
      "Target indikator turun setiap tahun pada deret sekurangnya empat tahun, atau lembarnya menyebut minimasi; capaiannya realisasi dibagi target.",
    bagiPenyusun: "Capaian indikator minimasi melebihi 100 bila realisasinya di bawah target.",
    bagiPereviu: "Capaian ini realisasi dibagi target, sehingga yang lebih baik dari target tampak lebih buruk.",
    tindakan: "Hitung kembali capaiannya dengan rumus indikator minimasi."
  ) { material, run in
    let falling = namaMinimasi(material)
    guard !falling.isEmpty else { return }
    for table in material.tabel {
      for result in table.kolom where result.peran == .capaian {
        guard
          let actual = table.kolom.last(where: { $0.peran == .realisasi && $0.nomor < result.nomor }),
          let target = table.kolom.last(where: { $0.peran == .target && $0.nomor < result.nomor }),
          target.tahun == result.tahun, actual.tahun == result.tahun
        else { continue }
        for row in table.baris where falling.contains(NamaBaku(row.subjek).kunci) {
          guard let goal = row.angka[target.nomor], let reached = row.angka[actual.nomor],
            let printed = row.angka[result.nomor], let quotient = HasilBagi(reached, goal),
            let inverse = HasilBagi(goal, reached)
          else { continue }
          run.periksa(.persen)
          let mirrored = Ratio(200) - quotient.tepat
          guard quotient.cocok(printed) == .dibulatkan, inverse.cocok(printed) == .tidak,
            printed.selang.cocok(mirrored) == .tidak
          else { continue }
          let quoted = [result, actual, target].compactMap { row.kutipan($0.nomor) }
          guard !run.sudahSalah(quoted) else { continue }
          let value = mirrored.printed(decimals: max(2, printed.nilai.decimals))
          run.temukan(
            quoted, seharusnya: value,
            perhitungan: "200 - \(reached.nilai.printed) / \(goal.nilai.printed) x 100 = \(value)",
            "Target \u{201C}\(row.subjek)\u{201D} makin rendah setiap tahun, tetapi capaiannya tercetak \(printed.tulisan) untuk realisasi \(reached.tulisan) dari target \(goal.tulisan).",
            keyakinan: 0.8)
        }
      }
    }
  }

  /// The names of indikator that should be low, as a sheet or a series of targets says.
  private static func namaMinimasi(_ material: BahanReviu) -> Set<String> {
    var names = Set<String>()
    for sheet in material.lembar {
      let direction = sheet.isian("polarisasi", "polaritas")?.nilai.lowercased() ?? ""
      if direction.hasPrefix("minim") { names.insert(NamaBaku(sheet.nama).kunci) }
    }
    for table in material.tabel where table.kolom(.indikator) != nil {
      let years = table.kolom.filter { column in
        column.tahun != nil && (column.peran == .target || column.judul == "\(column.tahun ?? 0)")
      }
      guard years.count > 3 else { continue }
      for row in table.baris {
        let values = years.compactMap { row.angka[$0.nomor]?.nilai }
        guard values.count == years.count, zip(values, values.dropFirst()).allSatisfy({ $0 > $1 }) else { continue }
        names.insert(NamaBaku(row.subjek).kunci)
      }
    }
    return names
  }
}
