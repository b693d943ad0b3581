import Sakip

extension Kaidah {
  /// Two texts or tables that give one budget with two amounts spent, or the reverse.
  static let pasanganAnggaran = Kaidah(
    kode: "S02", judul: "Satu pagu dengan dua realisasi yang mirip, atau sebaliknya", kelompok: .angkaSama,
    tingkat: .galat,
    syarat:
      "Dua tempat memuat pagu (atau realisasi) yang sama dengan persentase yang sama, dan realisasinya (atau pagunya) berbeda satu atau dua angka.",
    bagiPenyusun: "Pagu dan realisasi yang sama harus ditulis sama di setiap tempat.",
    bagiPereviu: "Kedua jumlah berbeda hanya pada satu atau dua angka, seperti salah ketik.",
    tindakan: "Cocokkan dengan laporan realisasi anggaran, lalu samakan kedua tempat itu."
  ) { material, run in
    let pairs = PasanganSerapan.semua(material)
    let known = Dictionary(
      (material.uraian.flatMap(\.butir).filter(\.uang) + material.tabel.flatMap(\.butirUang)).map {
        ($0.angka.nilai.normalized, 1)
      }, uniquingKeysWith: +)
    for (same, other) in [(\PasanganSerapan.pagu, \PasanganSerapan.realisasi), (\.realisasi, \.pagu)] {
      let groups = Dictionary(grouping: pairs) { $0[keyPath: same].angka.nilai.normalized }
      for (_, group) in groups.sorted(by: { $0.key < $1.key }) where group.count > 1 {
        periksaPasangan(group, same, other, known, &run)
      }
    }
  }

  private static func periksaPasangan(
    _ group: [PasanganSerapan], _ same: KeyPath<PasanganSerapan, Uraian.Butir>,
    _ different: KeyPath<PasanganSerapan, Uraian.Butir>, _ known: [ExactDecimal: Int], _ run: inout Pemeriksaan
  ) {
    run.periksa(.angka)
    var others = BedaSepasang(group, different)
    for (place, left) in group.enumerated() {
      let leftQuoted = [left[keyPath: different].kutipan, left[keyPath: same].kutipan]
      var wrongPlaces: Set<Int> = []
      for next in others.sesudah(place) {
        // What was found wrong already is compared with nothing more.
        if run.sudahSalah(leftQuoted) { break }
        let right = group[next]
        let figures = [left, right].map { $0[keyPath: different].angka.nilai }
        // Rows of one table are things of their own: a part may have the budget of the whole.
        guard left.tabel == nil || left.tabel != right.tabel else { continue }
        let count = figures.map { known[$0.normalized] ?? 0 }
        let isLeft = count[0] < count[1] || count[0] == count[1] && bulatan(left) < bulatan(right)
        let (wrong, other) = isLeft ? (left, right) : (right, left)
        let (printed, expected) = (wrong[keyPath: different], other[keyPath: different])
        let base = wrong[keyPath: same]
        let quoted = [printed.kutipan, expected.kutipan, base.kutipan, other[keyPath: same].kutipan]
        guard !run.sudahSalah(quoted) else {
          wrongPlaces.insert(next)
          continue
        }
        if !isLeft { wrongPlaces.insert(next) }
        let words = different == \PasanganSerapan.realisasi ? ("Realisasi", "dari pagu") : ("Pagu", "dengan realisasi")
        run.temukan(
          quoted, seharusnya: nil, perhitungan: nil,
          "\(words.0) \(printed.angka.tulisan) \(words.1) \(base.angka.tulisan) berbeda dari \(expected.angka.tulisan) pada baris \(expected.letak.baris), dengan persentase yang sama.",
          keyakinan: 0.95)
      }
      others.lupakan(wrongPlaces)
    }
  }

  /// How near a share is to what is printed: the nearer one is more likely the right one.
  private static func bulatan(_ pair: PasanganSerapan) -> Int {
    HasilBagi(pair.realisasi.angka, pair.pagu.angka)?.cocok(pair.persen.angka) == .dibulatkan ? 1 : 0
  }
}
