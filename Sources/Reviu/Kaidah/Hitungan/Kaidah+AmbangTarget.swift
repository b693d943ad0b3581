import Sakip

extension Kaidah {
  /// A limit that a text says to be a share of a target: `65,00 (80% dari target)`.
  static let ambangTarget = Kaidah(
    kode: "H31", judul: "Bagian dari target tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat: "Sebuah angka diikuti \u{201C}(80% dari target)\u{201D}, dan targetnya disebut di depannya.",
    bagiPenyusun: "Angka itu harus target dikali persentasenya.",
    bagiPereviu: "Target dikali persentase yang tercetak bukan angka yang tercetak.",
    tindakan: "Hitung kembali angkanya."
  ) { material, run in
    for (number, text) in material.uraian.enumerated() {
      for place in text.butir.indices.dropFirst() {
        let (share, limit) = (text.butir[place], text.butir[place - 1])
        let before = number > 0 ? material.uraian[number - 1].butir[...] : []
        guard share.persen, share.sebelum.filter({ $0 != " " }) == "(", !limit.persen,
          text.sesudah(place).hasPrefix(" dari target"),
          let target = target(text.butir[..<(place - 1)]) ?? target(before),
          target.uang == limit.uang,
          let value = (target.angka.rasio * share.angka.rasio).divided(by: Ratio(100))
        else { continue }
        run.periksa(.persen)
        guard limit.angka.selang.cocok(value) == .tidak else { continue }
        let quoted = [limit, share, target].map(\.kutipan)
        guard !run.sudahSalah(quoted) else { continue }
        let printed = value.printed(decimals: limit.angka.nilai.decimals)
        let computed = "\(target.angka.nilai.printed) x \(share.angka.tulisan) = \(printed)"
        run.temukan(
          quoted, seharusnya: printed, perhitungan: computed,
          "Tercetak \(limit.angka.tulisan) sebagai \(share.angka.tulisan) dari target, padahal \(computed).",
          keyakinan: 0.95)
      }
    }
  }

  private static func target(_ items: ArraySlice<Uraian.Butir>) -> Uraian.Butir? {
    items.last { !$0.persen && $0.sebelum.split { !$0.isLetter }.last == "target" }
  }
}
