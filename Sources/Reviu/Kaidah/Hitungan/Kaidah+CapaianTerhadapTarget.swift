import Sakip

extension Kaidah {
  /// A capaian against a target in brackets, with the realisasi a sentence before.
  static let capaianTerhadapTarget = Kaidah(
    kode: "H35", judul: "Capaian terhadap target dalam alinea tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat: "Satu alinea menyebut satu realisasi, lalu \u{201C}capaian terhadap target (T) sebesar P%\u{201D}.",
    bagiPenyusun: "Capaian adalah realisasi dibagi target dikali 100, atau kebalikannya untuk indikator menurun.",
    bagiPereviu: "Realisasi dan target pada alinea itu tidak menghasilkan capaian yang tercetak.",
    tindakan: "Hitung kembali capaiannya, atau betulkan realisasi atau targetnya."
  ) { material, run in
    let limits = batasCapaian(material)
    for text in material.uraian {
      for place in text.butir.indices.dropFirst() {
        let (printed, target) = (text.butir[place], text.butir[place - 1])
        let actuals = text.butir[..<(place - 1)].filter { $0.peran == .realisasiKinerja && !$0.uang }
        guard printed.persen, !target.uang, printed.sebelum.split(whereSeparator: { !$0.isLetter }).count < 4,
          target.sebelum.contains("capaian terhadap target") || target.sebelum.contains("dibandingkan dengan target"),
          actuals.count == 1, actuals[0].persen == target.persen,
          let quotient = HasilBagi(actuals[0].angka, target.angka)
        else { continue }
        run.periksa(.persen)
        guard !cocokCapaian(quotient, target.angka, actuals[0].angka, printed.angka),
          !dibatasi(printed.angka, quotient, limits)
        else { continue }
        let quoted = [printed, actuals[0], target].map(\.kutipan)
        guard !run.sudahSalah(quoted) else { continue }
        let decimals = printed.angka.nilai.decimals
        let computed = HasilBagi.tulis(actuals[0].angka, target.angka, hasil: quotient.tepat, desimal: decimals)
        run.temukan(
          quoted, seharusnya: quotient.tepat.printed(decimals: max(2, decimals)) + "%", perhitungan: computed,
          "Capaian tercetak \(printed.angka.tulisan), padahal \(computed).", keyakinan: 0.95)
      }
    }
  }
}
