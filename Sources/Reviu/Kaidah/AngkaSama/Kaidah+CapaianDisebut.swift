extension Kaidah {
  /// A capaian in brackets right behind the name of its indikator: `tertinggi Indeks Taman Kota (101,20%)`.
  static let capaianDisebut = Kaidah(
    kode: "S62", judul: "Capaian di belakang nama indikator berbeda dari tabel", kelompok: .angkaSama, tingkat: .galat,
    syarat:
      "Kalimat tentang capaian memuat nama indikator yang langsung diikuti persentase dalam kurung, dan semua tabel memuat satu capaian untuknya.",
    bagiPenyusun: "Capaian dalam kalimat harus sama dengan capaian dalam tabel.",
    bagiPereviu: "Tabel memuat capaian lain untuk indikator ini.",
    tindakan: "Samakan kalimat dengan tabel, atau betulkan tabelnya."
  ) { material, run in
    let year = material.identitas.tahun
    let stated = material.indikator.filter { $0.tahun == nil || $0.tahun == year }
    let groups = Dictionary(grouping: stated, by: \.kunci)
    let names = PencariKunci(groups.keys)
    for text in material.uraian where text.butir.contains(where: { $0.persen && $0.sebelum.hasSuffix("(") }) {
      let words = text.teks.lowercased()
      guard words.contains("capaian"), !words.contains(Pola.capaianLain.regex) else { continue }
      for item in text.butir where item.persen && item.sebelum.hasSuffix("(") {
        let front = NamaSerupa(item.sebelum).kunci
        let key = names.dalam(front).filter { $0.count > 10 && front.hasSuffix($0) }.max { $0.count < $1.count }
        guard let key, let statements = groups[key] else { continue }
        let known = statements.filter { $0.peran == .capaian }
        guard let first = known.first, let value = first.nilai.last, known.allSatisfy({ $0.sama(first) }) else {
          continue
        }
        run.periksa(.persen)
        guard !statements.contains(where: { one in one.nilai.contains { $0.angka.sama(item.angka) } }) else { continue }
        let quoted = [item.kutipan, value.kutipan]
        guard !run.sudahSalah(quoted) else { continue }
        run.temukan(
          quoted, seharusnya: value.angka.tulisan,
          "Capaian \u{201C}\(first.nama)\u{201D} disebut \(item.angka.tulisan), padahal tabel memuat \(value.angka.tulisan).",
          keyakinan: 0.9)
      }
    }
  }
}
