import Sakip

extension Kaidah {
  /// A stated number of indikator against their names in the same sentence.
  static let cacahSebaris = Kaidah(
    kode: "C82", judul: "Banyaknya indikator tidak sama dengan nama yang disebut", kelompok: .cacah, tingkat: .galat,
    syarat:
      "Kalimat menyebut banyaknya indikator lalu nama-namanya, dan setiap nama itu tercetak sebagai indikator pada tabel.",
    bagiPenyusun: "Bilangan dalam kalimat sama dengan banyaknya indikator yang disebut sesudahnya.",
    bagiPereviu: "Nama indikator yang disebut sesudah bilangan itu lebih banyak atau lebih sedikit.",
    tindakan: "Betulkan bilangannya, atau lengkapi nama indikatornya."
  ) { material, run in
    let known = Set(material.nama.semua.filter { $0.jenis == .indikator }.map { NamaSerupa($0.teks).kunci })
    guard !known.isEmpty else { return }
    for sentence in material.kalimat {
      for count in sentence.cacahan where ["iku", "indikator"].contains(count.kata(0)) && count.banyak < 100 {
        guard let lead = count.sesudah.prefix(6).first(where: { pembuka.contains($0.teks) }),
          let names = nama(sentence.teks.potongan(lead.rentang.upperBound..<sentence.teks.utf8.count), known)
        else { continue }
        run.periksa(.cacah)
        guard names.count != count.banyak else { continue }
        run.temukan(
          [sentence.kutip(count.rentang)] + names.map { Temuan.Kutipan($0, pada: sentence.letak) },
          seharusnya: Terbilang.angkaDanKata(names.count),
          "Kalimat menyebut \(sentence.kutip(count.rentang).tulisan) indikator, padahal menyebut \(names.count) nama: \(names.joined(separator: "; ")).",
          keyakinan: 0.95)
      }
    }
  }

  private static let pembuka: Set<String> = ["yaitu", "yakni", "meliputi", ":"]

  /// The names that a list consists of; `nil` where a part of it is not a name that is known.
  private static func nama(_ list: String, _ known: Set<String>) -> [String]? {
    var names: [String] = []
    for part in list.split(whereSeparator: { ",;".contains($0) }) {
      let text = String(part.drop { $0 == " " }.trimmingPrefix("dan ")).trimmingSuffix { " .".contains($0) }
      if known.contains(NamaSerupa(text).kunci) {
        names.append(text)
        continue
      }
      // The last two have `dan` between them, which may also stand in a name.
      let ends = text.ranges(of: " dan ").map { (String(text[..<$0.lowerBound]), String(text[$0.upperBound...])) }
      guard
        let pair = ends.first(where: {
          known.contains(NamaSerupa($0.0).kunci) && known.contains(NamaSerupa($0.1).kunci)
        })
      else { return nil }
      names += [pair.0, pair.1]
    }
    return names.count > 1 && Set(names).count == names.count ? names : nil
  }
}

extension String {
  fileprivate func trimmingSuffix(while drops: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, drops(last) { text = text.dropLast() }
    return String(text)
  }
}
