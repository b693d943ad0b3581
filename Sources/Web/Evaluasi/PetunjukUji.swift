import HTML
import Selaras

/// What the checker found in the last version that bears on an item of the checklist. It is silent where it found
/// nothing: that proves nothing.
struct PetunjukUji {
  private static let disebut = 3

  /// Which findings bear on which items: by the code of the rule, and by words where a rule tells of several things.
  private static let kaitan: [(butir: String, kode: Set<String>, memuat: String)] = [
    ("I.3", ["L01", "L02"], ""), ("I.3", ["L07"], "capaian kinerja"), ("I.6", ["L07"], "realisasi anggaran"),
    ("III.7", ["L08"], "perbandingan dengan"), ("III.8", ["W07", "W08"], ""), ("III.10", ["L03"], ""),
  ]

  let kesiapan: KesiapanReviu
  let butir: ButirUji

  var html: HTML {
    let words = kalimat
    guard !words.isEmpty else { return .empty }
    return div(.class("petunjuk")) {
      p { "Dari pemeriksaan naskah versi \(kesiapan.naskah?.isi.versi ?? 0):" }
      ul {
        for line in words.prefix(Self.disebut) { li { line } }
        if words.count > Self.disebut { li { "dan \(Count(words.count - Self.disebut).printed) lagi" } }
      }
    }
  }

  /// The sentences of the findings.
  var kalimat: [String] {
    if butir.kode == "II.5" {
      let open = kesiapan.galatTerbuka
      return open == 0 ? [] : ["\(Count(open).printed) galat belum diperbaiki atau belum diterima penjelasannya."]
    }
    let relevant = Self.kaitan.filter { $0.butir == butir.kode }
    return kesiapan.temuan.map(\.temuan).filter { finding in
      relevant.contains { rule in
        rule.kode.contains(finding.kunci.kode) && (rule.memuat.isEmpty || finding.uraian.contains(rule.memuat))
      }
    }.map { finding in finding.halaman.map { "\(finding.uraian) (halaman \($0))" } ?? finding.uraian }
  }
}
