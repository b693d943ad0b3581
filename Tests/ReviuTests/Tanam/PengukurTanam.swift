import Reviu

/// Reviews made reports and counts what is found.
struct PengukurTanam {
  struct Hasil {
    var ditanam = 0
    var ditemukan = 0
    var luput: [String] = []
  }

  private(set) var hasil: [JenisTanam: Hasil] = [:]
  private(set) var naskah = 0
  private(set) var angkaDiperiksa = 0
  private(set) var galatPalsu: [String] = []
  private(set) var peringatanPalsu: [String] = []

  private struct Kunci: Hashable {
    let kode: String
    let pokok: Temuan.Kutipan

    init(_ finding: Temuan) { (kode, pokok) = (finding.kode, finding.pokok) }
  }

  /// Reviews a report as it is, and with some errors of each kind.
  mutating func ukur(benih seed: Int, setiapJenis count: Int) throws {
    let report = PenulisContoh.tulis(benih: seed)
    let clean = HasilReviu(try PembacaTeks.baca(report.teks(), nama: "contoh.txt"))
    naskah += 1
    angkaDiperiksa += clean.diperiksa.values.reduce(0, +)
    for finding in clean.temuan {
      let line = "\(seed) \(finding.kode) \(finding.pokok.letak.baris): \(finding.uraian)"
      if finding.tingkat == .galat { galatPalsu.append(line) } else { peringatanPalsu.append(line) }
    }
    let known = Set(clean.temuan.map(Kunci.init))
    var random = Acak(seed + 7_000)
    let all = report.tanaman(&random)
    let places = report.letak
    for kind in JenisTanam.allCases {
      for plant in random.ambil(count, all.filter { $0.jenis == kind && places[$0.klaim] != nil }) {
        let text = report.teks(mengganti: plant.klaim, dengan: plant.salah)
        let findings = HasilReviu(try PembacaTeks.baca(text, nama: "contoh.txt")).temuan
        let lines = Set(report.berlawanan(plant.klaim).compactMap { places[$0] })
        let isFound = findings.contains { finding in
          (finding.tingkat == .galat || !kind.pasti) && !known.contains(Kunci(finding))
            && !lines.isDisjoint(with: finding.baris)
        }
        catat(plant, report, isFound, seed, places)
      }
    }
  }

  private mutating func catat(
    _ plant: Tanaman, _ report: NaskahContoh, _ isFound: Bool, _ seed: Int, _ places: [Int: Int]
  ) {
    hasil[plant.jenis, default: Hasil()].ditanam += 1
    if isFound { hasil[plant.jenis, default: Hasil()].ditemukan += 1 }
    guard !isFound else { return }
    let claim = report.klaim[plant.klaim]
    hasil[plant.jenis, default: Hasil()].luput.append(
      "\(seed) baris \(places[plant.klaim] ?? 0) \(claim.label): \(claim.benar) -> \(plant.salah)")
  }
}
