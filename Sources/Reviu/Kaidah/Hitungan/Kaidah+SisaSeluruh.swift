import Sakip

extension Kaidah {
  /// What is left of the whole budget, against the rows of totals.
  static let sisaSeluruh = Kaidah(
    kode: "H40", judul: "Sisa anggaran dalam kalimat berbeda dari tabel", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Kalimat hanya menyebut sisa anggaran, dan jumlahnya hampir sama dengan selisih baris jumlah sebuah tabel anggaran.",
    bagiPenyusun: "Sisa anggaran adalah jumlah anggaran dikurangi jumlah realisasinya.",
    bagiPereviu: "Baris jumlah pada tabel menghasilkan sisa yang lain.",
    tindakan: "Hitung kembali sisanya."
  ) { material, run in
    let pairs = material.tabel.flatMap(paguRealisasi)
    guard !pairs.isEmpty else { return }
    let known = Set(pairs.map { ($0.pagu.nilai - $0.realisasi.nilai).normalized })
    let totals = pairs.filter(\.jumlah)
    for text in material.uraian {
      let amounts = text.butir.filter(\.uang)
      guard amounts.count == 1, let rest = amounts.first, rest.peran == .sisa else { continue }
      run.periksa(.selisih)
      guard !known.contains(rest.angka.nilai.normalized) else { continue }
      guard
        let total = totals.first(where: { pair in
          hampirSama((pair.pagu.nilai - pair.realisasi.nilai).normalized.printed, rest.angka.nilai.normalized.printed)
        })
      else { continue }
      let value = total.pagu.nilai - total.realisasi.nilai
      let computed = "\(total.pagu.nilai.printed) - \(total.realisasi.nilai.printed) = \(value.printed)"
      guard !run.sudahSalah(total.kutipan) else { continue }
      run.temukan(
        [rest.kutipan] + total.kutipan, seharusnya: value.printed, perhitungan: computed,
        "Sisa anggaran tercetak \(rest.angka.tulisan), padahal menurut tabel \(computed).", keyakinan: 0.9)
    }
  }

  private struct PaguRealisasi {
    let pagu: AngkaTercetak
    let realisasi: AngkaTercetak
    let kutipan: [Temuan.Kutipan]
    let jumlah: Bool
  }

  private static func paguRealisasi(_ table: TabelTerbaca) -> [PaguRealisasi] {
    guard let budget = table.kolom(.pagu), let spent = table.kolom(.realisasiAnggaran) else { return [] }
    return table.baris.compactMap { row in
      guard let first = row.angka[budget.nomor], let second = row.angka[spent.nomor] else { return nil }
      return PaguRealisasi(
        pagu: first, realisasi: second,
        kutipan: [row.kutipan(budget.nomor), row.kutipan(spent.nomor)].compactMap(\.self), jumlah: row.adalahJumlah)
    }
  }

  /// Whether two amounts have as many digits and most of them, beginning and end, are the same.
  private static func hampirSama(_ left: String, _ right: String) -> Bool {
    let (one, other) = (Array(left.utf8), Array(right.utf8))
    guard one.count == other.count, one.count > 7 else { return false }
    let changed = one.indices.count { one[$0] != other[$0] }
    return changed > 0 && changed * 3 <= one.count && one.first == other.first
  }
}
