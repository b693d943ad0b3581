import Sakip

extension Kaidah {
  /// A percentage that follows a target and a realisasi without being called capaian.
  static let targetTerealisasi = Kaidah(
    kode: "H86", judul: "Persentase di belakang target dan realisasi tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Satu kalimat menyebut target, lalu realisasi, lalu langsung \u{201C}atau P%\u{201D} atau \u{201C}(P%)\u{201D}.",
    bagiPenyusun: "Persentase itu realisasi dibagi target dikali 100, atau kebalikannya untuk indikator menurun.",
    bagiPereviu: "Target dan realisasi di depannya tidak menghasilkan persentase yang tercetak.",
    tindakan: "Hitung kembali persentasenya, atau betulkan target atau realisasi yang salah ketik."
  ) { material, run in
    let limits = batasCapaian(material)
    for text in material.uraian {
      for place in text.butir.indices.dropFirst(2) where langsung(text.butir[(place - 2)...place], text.sesudah(place))
      {
        let (target, actual, printed) = (text.butir[place - 2], text.butir[place - 1], text.butir[place])
        guard let quotient = HasilBagi(actual.angka, target.angka) else { continue }
        run.periksa(.persen)
        guard !cocokCapaian(quotient, target.angka, actual.angka, printed.angka),
          !dibatasi(printed.angka, quotient, limits)
        else { continue }
        let quoted = [printed, actual, target].map(\.kutipan)
        guard !run.sudahSalah(quoted) else { continue }
        let decimals = printed.angka.nilai.decimals
        let computed = HasilBagi.tulis(actual.angka, target.angka, hasil: quotient.tepat, desimal: decimals)
        run.temukan(
          quoted, seharusnya: quotient.tepat.printed(decimals: max(2, decimals)) + "%", perhitungan: computed,
          "Tercetak \(printed.angka.tulisan), padahal \(computed); persentasenya, realisasinya, atau targetnya keliru.",
          keyakinan: 0.9)
      }
    }
  }

  /// Whether three figures are `ditargetkan T dan terealisasi R atau P%`, with hardly a word in between.
  private static func langsung(_ items: ArraySlice<Uraian.Butir>, _ behind: String) -> Bool {
    guard let target = items.first, let printed = items.last, let actual = items.dropFirst().first, printed.persen,
      !target.uang, !actual.uang, target.persen == actual.persen,
      Set(items.map(\.kalimat)).count == 1
    else { return false }
    let promised = KataTeks.pecah(target.sebelum).suffix(2)
    let reached = KataTeks.pecah(actual.sebelum)
    let share = KataTeks.pecah(printed.sebelum)
    let bracket = printed.sebelum.last { $0 != " " } == "("
    let next = behind.first == "," ? "" : KataTeks.pecah(behind).first ?? ""
    return promised.contains { $0 == "target" || $0 == "ditargetkan" } && reached.count <= 6
      && reached.contains { ["terealisasi", "realisasi", "realisasinya", "tercapai"].contains($0) }
      && (bracket ? share.count <= 2 : share.count <= 4 && share.contains("atau"))
      && Set(share).isDisjoint(with: ["naik", "turun", "meningkat", "menurun", "lebih", "kurang", "selisih"])
      && !["lebih", "dari", "di", "dibanding", "dibandingkan", "poin"].contains(next)
  }
}
