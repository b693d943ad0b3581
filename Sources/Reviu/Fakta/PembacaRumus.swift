import Sakip

/// Computes what a text writes out, multiplication before addition.
struct PembacaRumus {
  enum Tanda: Hashable {
    case angka(AngkaTercetak)
    case operasi(Character)
    case buka, tutup
  }

  private let tanda: [Tanda]
  private var tempat = 0
  private(set) var tulisan = ""

  init(tanda: [Tanda]) { self.tanda = Self.tanpaKurungKosong(tanda) }

  /// The value; `nil` where the signs make no computation.
  mutating func baca() -> RumusTertulis.Nilai? {
    guard let value = jumlah(), tempat == tanda.count else { return nil }
    return value
  }

  /// Words in brackets leave brackets without a figure: `2 (dua)`.
  private static func tanpaKurungKosong(_ signs: [Tanda]) -> [Tanda] {
    signs.reduce(into: []) { kept, sign in
      if case .tutup = sign, case .buka? = kept.last { kept.removeLast() } else { kept.append(sign) }
    }
  }

  private mutating func operasi(_ allowed: String) -> Character? {
    guard tempat < tanda.count, case .operasi(let sign) = tanda[tempat], allowed.contains(sign) else { return nil }
    tempat += 1
    tulisan += sign == ":" ? " / " : " \(sign) "
    return sign
  }

  private mutating func jumlah() -> RumusTertulis.Nilai? {
    guard var value = hasilKali() else { return nil }
    while let sign = operasi("+-") {
      guard let next = hasilKali() else { return nil }
      value =
        sign == "+"
        ? .init(bawah: value.bawah + next.bawah, atas: value.atas + next.atas, tepat: value.tepat + next.tepat)
        : .init(bawah: value.bawah - next.atas, atas: value.atas - next.bawah, tepat: value.tepat - next.tepat)
    }
    return value
  }

  private mutating func hasilKali() -> RumusTertulis.Nilai? {
    guard var value = suku() else { return nil }
    while let sign = operasi("x*/:") {
      guard let next = suku() else { return nil }
      if sign == "x" || sign == "*" {
        value = .init(bawah: value.bawah * next.bawah, atas: value.atas * next.atas, tepat: value.tepat * next.tepat)
      } else {
        guard !next.bawah.isNegative, !next.bawah.isZero, let low = value.bawah.divided(by: next.atas),
          let high = value.atas.divided(by: next.bawah), let exact = value.tepat.divided(by: next.tepat)
        else { return nil }
        value = .init(bawah: low, atas: high, tepat: exact)
      }
    }
    return value
  }

  private mutating func suku() -> RumusTertulis.Nilai? {
    guard tempat < tanda.count else { return nil }
    switch tanda[tempat] {
    case .angka(let figure):
      tempat += 1
      tulisan += figure.nilai.printed
      return .init(bawah: figure.batas.bawah, atas: figure.batas.atas, tepat: figure.rasio)
    case .buka:
      tempat += 1
      tulisan += "("
      guard let value = jumlah(), tempat < tanda.count, case .tutup = tanda[tempat] else { return nil }
      tempat += 1
      tulisan += ")"
      return value
    case .operasi, .tutup: return nil
    }
  }
}

extension AngkaTercetak {
  /// Between what a figure with decimals may lie; a whole one is taken as it is.
  var batas: (bawah: Ratio, atas: Ratio) { batas(dibulatkan: false) }
}
