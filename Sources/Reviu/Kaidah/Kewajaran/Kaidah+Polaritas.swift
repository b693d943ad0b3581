import Sakip

extension Kaidah {
  /// The capaian of what should be low, computed as if it should be high.
  static let polaritas = Kaidah(
    kode: "W15", judul: "Capaian dihitung seolah-olah makin tinggi makin baik", kelompok: .kewajaran,
    tingkat: .peringatan,
    syarat: "Nama indikator menyebut hal yang diharapkan turun, dan capaiannya realisasi dibagi target.",
    bagiPenyusun:
      "Untuk indikator yang makin rendah makin baik, capaian adalah target dibagi realisasi, atau 100 ditambah selisihnya.",
    bagiPereviu:
      "Realisasi di atas target mendapat capaian di atas 100, atau sebaliknya, padahal yang diharapkan turun.",
    tindakan: "Hitung kembali capaiannya dengan rumus indikator menurun."
  ) { material, run in
    for table in material.tabel {
      guard let result = table.kolom.last(where: { $0.peran == .capaian }),
        let actual = table.kolom.last(where: { $0.peran == .realisasi && $0.nomor < result.nomor }),
        let target = table.kolom.last(where: { $0.peran == .target && $0.nomor < result.nomor }),
        target.tahun == nil || actual.tahun == nil || target.tahun == actual.tahun
      else { continue }
      for row in table.baris where diharapkanTurun(row.subjek) {
        guard let goal = row.angka[target.nomor], let reached = row.angka[actual.nomor],
          let printed = row.angka[result.nomor], goal.nilai != reached.nilai,
          let quotient = HasilBagi(reached, goal), let inverse = HasilBagi(goal, reached)
        else { continue }
        run.periksa(.persen)
        guard quotient.cocok(printed) == .dibulatkan, inverse.cocok(printed) == .tidak else { continue }
        let value = inverse.tepat.printed(decimals: max(2, printed.nilai.decimals))
        run.temukan(
          [result, actual, target].compactMap { row.kutipan($0.nomor) }, seharusnya: value,
          perhitungan: HasilBagi.tulis(goal, reached, hasil: inverse.tepat, desimal: printed.nilai.decimals),
          "\u{201C}\(row.subjek)\u{201D} diharapkan turun, tetapi capaiannya tercetak \(printed.tulisan) untuk realisasi \(reached.tulisan) dari target \(goal.tulisan).",
          keyakinan: 0.7)
      }
    }
  }

  /// Whether a name says what a government wants less of.
  static func diharapkanTurun(_ name: String) -> Bool {
    let words = Set(KataTeks.pecah(name))
    guard words.isDisjoint(with: upaya) else { return false }
    if !words.isDisjoint(with: beban) { return true }
    return KataTeks.letak(["death", "rate"], dalam: KataTeks.pecah(name)) != nil
      || words.isSuperset(of: ["penduduk", "miskin"]) || words.isSuperset(of: ["putus", "sekolah"])
      || words.isSuperset(of: ["gizi", "buruk"]) || words.isSuperset(of: ["rasio", "gini"])
      || words.isSuperset(of: ["waktu", "tunggu"])
  }

  private static let beban: Set<String> = [
    "kematian", "stunting", "wasting", "kemiskinan", "pengangguran", "inflasi", "ketimpangan", "kriminalitas",
    "mortalitas", "morbiditas", "prevalensi", "kesenjangan",
  ]
  private static let upaya: Set<String> = [
    "penurunan", "menurunnya", "penanganan", "tertangani", "ditangani", "penanggulangan", "pencegahan", "cakupan",
    "pelayanan", "layanan", "dilayani", "terlayani", "diselesaikan", "pengendalian", "dikendalikan", "pengurangan",
    "berkurangnya", "ditindaklanjuti", "koordinasi", "dokumen", "laporan", "jumlah", "mendapat", "mendapatkan",
    "diberikan", "intervensi", "bantuan", "pemberdayaan", "keluar", "tercatat", "pemenuhan", "audit", "pengentasan",
    "penekanan", "keberhasilan", "kasus",
  ]
}
