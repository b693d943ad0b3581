import Sakip

extension Kaidah {
  /// The mean of a group that stands on its first row or on the heading above it.
  static let rataRataKelompok = Kaidah(
    kode: "H92", judul: "Rata-rata kelompok tidak sama dengan rata-rata barisnya", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Tabel memuat kolom rata-rata capaian di sebelah kolom capaian, atau baris sasaran dengan capaian di atas baris indikatornya, dan kelompok lain terbukti sebagai rata-rata.",
    bagiPenyusun: "Capaian suatu sasaran adalah rata-rata capaian indikatornya.",
    bagiPereviu: "KelompokBerata lain pada tabel itu terbukti sebagai rata-rata barisnya, sedangkan yang ini tidak.",
    tindakan: "Hitung kembali rata-ratanya, atau betulkan capaian yang salah ketik."
  ) { material, run in
    for table in material.tabel where !table.mulaiDiTengah {
      let groups = kelompokKolom(table) + kelompokBaris(table)
      let right = groups.filter { $0.cocok && $0.bukti }
      for group in groups {
        run.periksa(.jumlah)
        guard !group.cocok, !right.isEmpty, right.count >= groups.count(where: { !$0.cocok }),
          let value = group.rataRata
        else {
          continue
        }
        let quoted = [group.kutipan] + group.bagian.map(\.kutipan)
        guard !run.sudahSalah(quoted) else { continue }
        let result = value.printed(decimals: max(2, group.tercetak.nilai.decimals))
        let terms = group.bagian.map(\.angka.nilai.printed).joined(separator: " + ")
        let computed = "(\(terms)) / \(group.bagian.count) = \(result)"
        run.temukan(
          quoted, seharusnya: result, perhitungan: computed,
          "Rata-rata \u{201C}\(group.nama)\u{201D} tercetak \(group.tercetak.tulisan), padahal \(computed).",
          keyakinan: 0.9)
      }
    }
  }

  private struct KelompokBerata {
    typealias Bagian = (angka: AngkaTercetak, kutipan: Temuan.Kutipan)
    let nama: String
    let tercetak: AngkaTercetak
    let kutipan: Temuan.Kutipan
    let bagian: [Bagian]

    var rataRata: Ratio? { Ratio.mean(of: bagian.map(\.angka.rasio)) }

    /// Whether the group tells a mean from anything else: it has figures that differ.
    var bukti: Bool { Set(bagian.map(\.angka.nilai)).count > 1 }

    /// Whether what is printed is the mean of the parts, rounded or cut off.
    var cocok: Bool {
      let count = Ratio(bagian.count)
      guard let low = bagian.reduce(Ratio(0), { $0 + $1.angka.batas.bawah }).divided(by: count),
        let high = bagian.reduce(Ratio(0), { $0 + $1.angka.batas.atas }).divided(by: count)
      else { return true }
      return tercetak.selang.cocok(antara: low, dan: high) != .tidak
    }
  }

  /// Groups by a column of means that only the first row of each fills.
  private static func kelompokKolom(_ table: TabelTerbaca) -> [KelompokBerata] {
    guard
      let mean = table.kolom.last(where: { column in
        let title = column.judul.lowercased()
        return title.contains("rata-rata") && title.contains("capaian")
      }),
      let parts = table.kolom.last(where: { $0.peran == .capaian && $0.nomor < mean.nomor })
    else { return [] }
    let starts = table.baris.indices.filter { table.baris[$0].angka[mean.nomor] != nil }
    guard starts.first == 0, starts.count < table.baris.count else { return [] }
    return kelompok(table, starts.map { ($0, $0) }, mean.nomor, parts.nomor)
  }

  /// Groups below rows that have a capaian and neither target nor realisasi.
  private static func kelompokBaris(_ table: TabelTerbaca) -> [KelompokBerata] {
    guard let result = table.kolom(.capaian), let target = table.kolom(.target), let actual = table.kolom(.realisasi)
    else { return [] }
    let starts = table.baris.indices.filter { place in
      let row = table.baris[place]
      return row.angka[result.nomor] != nil && [target, actual].allSatisfy { row.baris[$0.nomor]?.kosong == true }
        && !row.adalahJumlah && !row.adalahRataRata
    }
    return kelompok(table, starts.map { ($0, $0 + 1) }, result.nomor, result.nomor)
  }

  /// - Parameter starts: the row of each mean and the first of its parts.
  private static func kelompok(
    _ table: TabelTerbaca, _ starts: [(mean: Int, awal: Int)], _ mean: Int, _ part: Int
  ) -> [KelompokBerata] {
    starts.enumerated().compactMap { number, start in
      let end = number + 1 < starts.count ? starts[number + 1].mean : table.baris.count
      let rows = table.baris[start.awal..<max(start.awal, end)].prefix { !$0.adalahJumlah && !$0.adalahRataRata }
      let parts = rows.compactMap { row in row.angka[part].flatMap { one in row.kutipan(part).map { (one, $0) } } }
      let row = table.baris[start.mean]
      guard parts.count > 1, parts.count == rows.count, let printed = row.angka[mean], let quoted = row.kutipan(mean)
      else { return nil }
      return KelompokBerata(nama: row.subjek, tercetak: printed, kutipan: quoted, bagian: parts)
    }
  }
}
