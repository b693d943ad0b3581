import Sakip

extension Kaidah {
  /// Two texts or tables that give one budget with two amounts spent, or the reverse.
  static let pasanganAnggaran = Kaidah(
    kode: "S02", judul: "Satu pagu dengan dua realisasi yang mirip", kelompok: .angkaSama, tingkat: .galat,
    syarat:
      "Dua tempat memuat pagu yang sama dengan persentase yang sama, dan realisasinya berbeda satu atau dua angka.",
    bagiPenyusun: "Pagu dan realisasi yang sama harus ditulis sama di setiap tempat.",
    bagiPereviu: "Kedua realisasi berbeda hanya pada satu atau dua angka, seperti salah ketik.",
    tindakan: "Cocokkan dengan laporan realisasi anggaran, lalu samakan kedua tempat itu."
  ) { material, run in
    var pairs: [ExactDecimal: [PasanganSerapan]] = [:]
    for pair in PasanganSerapan.semua(material) { pairs[pair.pagu.angka.nilai.normalized, default: []].append(pair) }
    let known = Dictionary(
      (material.uraian.flatMap(\.butir).filter(\.uang) + material.tabel.flatMap(\.butirUang)).map {
        ($0.angka.nilai.normalized, 1)
      }, uniquingKeysWith: +)
    for group in pairs.values where group.count > 1 { periksaPasangan(group, known, &run) }
  }

  private static func periksaPasangan(
    _ group: [PasanganSerapan], _ known: [ExactDecimal: Int], _ run: inout Pemeriksaan
  ) {
    run.periksa(.angka)
    for (place, left) in group.enumerated() {
      for right in group[(place + 1)...] {
        // Rows of one table are things of their own: a part may have the budget of the whole.
        guard left.tabel == nil || left.tabel != right.tabel, left.realisasi.angka.nilai != right.realisasi.angka.nilai,
          mirip(left.realisasi.angka.nilai, right.realisasi.angka.nilai),
          left.persen.angka.nilai == right.persen.angka.nilai
        else { continue }
        let count = [left, right].map { known[$0.realisasi.angka.nilai.normalized] ?? 0 }
        let wrong = count[0] < count[1] || count[0] == count[1] && bulatan(left) < bulatan(right) ? left : right
        let other = wrong.realisasi.letak == left.realisasi.letak ? right : left
        let quoted = [wrong.realisasi.kutipan, other.realisasi.kutipan, wrong.pagu.kutipan, other.pagu.kutipan]
        guard !run.sudahSalah(quoted) else { continue }
        run.temukan(
          quoted, seharusnya: nil, perhitungan: nil,
          "Realisasi \(wrong.realisasi.angka.tulisan) dari pagu \(wrong.pagu.angka.tulisan) berbeda dari \(other.realisasi.angka.tulisan) pada baris \(other.realisasi.letak.baris), dengan pagu dan persentase yang sama.",
          keyakinan: 0.95)
      }
    }
  }

  /// How near a share is to what is printed: the nearer one is more likely the right one.
  private static func bulatan(_ pair: PasanganSerapan) -> Int {
    HasilBagi(pair.realisasi.angka, pair.pagu.angka)?.cocok(pair.persen.angka) == .dibulatkan ? 1 : 0
  }
}
