import Reviu

/// Reviews made reports and counts what is found.
struct PengukurTanam {
  struct Hasil {
    var ditanam = 0
    var ditemukan = 0
    /// What was not found, for who mends the rules.
    var luput: [String] = []

    /// The share in percent, cut off.
    var persen: Int { ditanam == 0 ? 100 : ditemukan * 100 / ditanam }

    static func + (left: Hasil, right: Hasil) -> Hasil {
      Hasil(
        ditanam: left.ditanam + right.ditanam, ditemukan: left.ditemukan + right.ditemukan,
        luput: left.luput + right.luput)
    }
  }

  private var semua: [JenisTanam: Hasil] = [:]
  private(set) var naskah = 0
  private(set) var angkaDiperiksa = 0
  private(set) var galatPalsu: [String] = []
  private(set) var peringatan = 0

  /// What was found of a kind.
  func hasil(_ kind: JenisTanam) -> Hasil { semua[kind] ?? Hasil() }

  /// What was found of several kinds.
  func hasil(_ kinds: (JenisTanam) -> Bool) -> Hasil {
    JenisTanam.allCases.filter(kinds).map(hasil).reduce(Hasil(), +)
  }

  /// Reviews the reports of seeds, each as it is and with some errors of each kind.
  static func ukur(benih seeds: ClosedRange<Int>, setiapJenis count: Int) async throws -> PengukurTanam {
    try await withThrowingTaskGroup(of: (Int, PengukurTanam).self) { group in
      for seed in seeds {
        group.addTask {
          var gauge = PengukurTanam()
          try gauge.ukur(benih: seed, setiapJenis: count)
          return (seed, gauge)
        }
      }
      var parts: [Int: PengukurTanam] = [:]
      for try await (seed, gauge) in group { parts[seed] = gauge }
      return seeds.compactMap { parts[$0] }.reduce(into: PengukurTanam()) { $0.tambah($1) }
    }
  }

  private mutating func tambah(_ other: PengukurTanam) {
    for kind in JenisTanam.allCases { semua[kind] = hasil(kind) + other.hasil(kind) }
    naskah += other.naskah
    angkaDiperiksa += other.angkaDiperiksa
    galatPalsu += other.galatPalsu
    peringatan += other.peringatan
  }

  private struct Kunci: Hashable {
    let kode: String
    let pokok: Temuan.Kutipan

    init(_ finding: Temuan) { (kode, pokok) = (finding.kode, finding.pokok) }
  }

  private mutating func ukur(benih seed: Int, setiapJenis count: Int) throws {
    let report = PenulisContoh.tulis(benih: seed)
    let clean = HasilReviu(try PembacaTeks.baca(report.teks(), nama: "contoh.txt"))
    naskah += 1
    angkaDiperiksa += clean.diperiksa.values.reduce(0, +)
    galatPalsu += clean.temuan.filter { $0.tingkat == .galat }.map { "\(seed) \($0.kode) \($0.uraian)" }
    peringatan += clean.temuan.count { $0.tingkat == .peringatan }
    let known = Set(clean.temuan.map(Kunci.init))
    var random = Acak(seed + 7_000)
    let all = report.tanaman(&random)
    let places = report.letak
    for kind in JenisTanam.allCases {
      let possible = all.filter { $0.jenis == kind && places[$0.klaim] != nil }
      for plant in random.ambil(count, possible) {
        let text = report.teks(mengganti: plant.klaim, dengan: plant.salah)
        let lines = Set(report.berlawanan(plant.klaim).compactMap { places[$0] })
        let isFound = HasilReviu(try PembacaTeks.baca(text, nama: "contoh.txt")).temuan.contains { finding in
          (finding.tingkat == .galat || !kind.pasti) && !known.contains(Kunci(finding))
            && !lines.isDisjoint(with: finding.baris)
        }
        let claim = report.klaim[plant.klaim]
        let missed = "\(seed) baris \(places[plant.klaim] ?? 0) \(claim.label): \(claim.benar) -> \(plant.salah)"
        semua[kind] =
          hasil(kind) + Hasil(ditanam: 1, ditemukan: isFound ? 1 : 0, luput: isFound ? [] : [missed])
      }
    }
  }
}
