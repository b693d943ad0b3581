import Sakip

/// How one column of a table is computed from two others, proven by its rows.
struct HubunganKolom {
  /// The computations that are looked for.
  enum Rumus: CaseIterable {
    /// `a - b`, whatever its sign.
    case selisih
    /// `a / b x 100`.
    case bagi
    /// `(a - b) / b x 100`, whatever its sign.
    case pertumbuhan
    /// `a + b`.
    case jumlah
    /// `a x b`.
    case kali
  }

  let rumus: Rumus
  let hasil: KolomTabel
  let kiri: KolomTabel
  let kanan: KolomTabel

  /// The computed columns of a table: at least three rows prove each, and four in five agree.
  static func semua(_ table: TabelTerbaca) -> [HubunganKolom] {
    let numeric = table.kolom.filter { column in
      ![.nomor, .kode, .satuan].contains(column.peran) && table.baris.count { $0.angka[column.nomor] != nil } >= 3
    }
    // Where a table prints how its columns are computed, the others are what they are computed from.
    guard (3...14).contains(numeric.count), RumusKolom.semua(table.tabel).count < 2 else { return [] }
    let sums = JumlahKolom(table)
    let values = table.baris.filter { !sums.bergeser($0) }.map { row in
      row.angka.mapValues { ($0.nilai.taksiran, $0.nilai.decimals) }
    }
    // The capaian of an indikator depends on whether more or less is better: it has a rule of its own.
    let own: Set<Peran> = [
      .capaian, .capaianAkhir, .efisiensi, .target, .realisasi, .targetAkhir, .pagu, .realisasiAnggaran,
    ]
    let computed = numeric.filter { !own.contains($0.peran) }
    let found = computed.compactMap { result -> HubunganKolom? in
      let left = numeric.filter { $0.nomor != result.nomor }
      var best: (HubunganKolom, Int)?
      for a in left {
        for b in left where b.nomor != a.nomor {
          for formula in Rumus.allCases where formula.berurutan || a.nomor < b.nomor {
            let relation = HubunganKolom(rumus: formula, hasil: result, kiri: a, kanan: b)
            let proof = relation.bukti(values)
            if proof > (best?.1 ?? 0) { best = (relation, proof) }
          }
        }
      }
      return best?.0
    }
    // A sum of two columns makes each of them a difference too: the sum is what was computed.
    return found.filter { relation in
      // The share of a budget that was spent has a rule of its own.
      !(relation.rumus == .bagi && relation.hasil.peran == .serapan && relation.kanan.peran == .pagu)
    }.filter { relation in
      relation.rumus != .selisih || relation.hasil.peran == .selisih
        || !found.contains { $0.rumus == .jumlah && $0.kolom == relation.kolom }
    }
  }

  private var kolom: Set<Int> { [hasil.nomor, kiri.nomor, kanan.nomor] }

  /// How many rows prove it; 0 where too few do.
  private func bukti(_ rows: [[Int: (Double, Int)]]) -> Int {
    var right = 0
    var wrong = 0
    var telling: Set<Double> = []
    for row in rows {
      guard let a = row[kiri.nomor], let b = row[kanan.nomor], let c = row[hasil.nomor] else { continue }
      guard let value = rumus.taksir(a.0, b.0) else { continue }
      let half = 0.51 / [1, 10, 100, 1_000, 10_000, 100_000][min(c.1, 5)]
      if abs(abs(value) - abs(c.0)) <= half + abs(value) * 1e-9 {
        right += 1
        if c.0 != 0, c.0 != 100, c.0 != a.0, c.0 != b.0 { telling.insert(c.0) }
      } else {
        wrong += 1
        if wrong > 3 { return 0 }
      }
    }
    return telling.count >= 3 && right >= wrong * 4 ? right : 0
  }
}

extension HubunganKolom.Rumus {
  /// Whether the order of the two columns matters.
  var berurutan: Bool { self == .bagi || self == .pertumbuhan }

  fileprivate func taksir(_ a: Double, _ b: Double) -> Double? {
    switch self {
    case .selisih: a - b
    case .jumlah: a + b
    case .kali: a * b
    case .bagi: b == 0 ? nil : a / b * 100
    case .pertumbuhan: b == 0 ? nil : (a - b) / b * 100
    }
  }

  /// The value between two others, of figures that may be rounded.
  func hitung(_ a: AngkaTercetak, _ b: AngkaTercetak) -> (bawah: Ratio, atas: Ratio, tepat: Ratio)? {
    let (x, y) = (a.batas, b.batas)
    let hundred = Ratio(100)
    switch self {
    case .selisih: return (x.bawah - y.atas, x.atas - y.bawah, a.rasio - b.rasio)
    case .jumlah: return (x.bawah + y.bawah, x.atas + y.atas, a.rasio + b.rasio)
    case .kali: return (x.bawah * y.bawah, x.atas * y.atas, a.rasio * b.rasio)
    case .bagi: return HasilBagi(a, b).map { ($0.bawah, $0.atas, $0.tepat) }
    case .pertumbuhan:
      return HasilBagi(a, b).map { ($0.bawah - hundred, $0.atas - hundred, $0.tepat - hundred) }
    }
  }

  /// The computation with the figures as printed.
  func tulis(_ a: AngkaTercetak, _ b: AngkaTercetak) -> String {
    let (x, y) = (a.nilai.printed, b.nilai.printed)
    switch self {
    case .selisih: return "\(x) - \(y)"
    case .jumlah: return "\(x) + \(y)"
    case .kali: return "\(x) x \(y)"
    case .bagi: return "\(x) / \(y) x 100"
    case .pertumbuhan: return "(\(x) - \(y)) / \(y) x 100"
    }
  }
}

extension ExactDecimal {
  /// The nearest binary fraction: only to look for what is then computed exactly.
  fileprivate var taksiran: Double {
    let digits = Double(mantissa.description) ?? 0
    return (0..<min(decimals, 12)).reduce(digits) { value, _ in value / 10 }
  }
}
