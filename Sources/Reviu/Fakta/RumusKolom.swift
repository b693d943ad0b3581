import Sakip

/// A formula that the row of column numbers prints: column 8 is column 7 over column 6.
struct RumusKolom {
  /// What a formula gives for a row.
  struct Hasil {
    let nilai: RumusTertulis.Nilai
    let tulisan: String
    /// Whether it is a quotient, which is printed in percent and may stand for its inverse.
    let hasilBagi: Bool

    /// Whether a printed figure is it.
    func cocok(_ printed: AngkaTercetak?) -> Bool {
      guard let printed else { return false }
      if printed.selang.cocok(antara: nilai.bawah, dan: nilai.atas) != .tidak { return true }
      guard hasilBagi else { return false }
      let hundred = Ratio(100)
      let low = nilai.bawah.divided(by: hundred) ?? nilai.bawah
      let high = nilai.atas.divided(by: hundred) ?? nilai.atas
      let falling = printed.selang.cocok(antara: Ratio(200) - nilai.atas, dan: Ratio(200) - nilai.bawah)
      return falling != .tidak || printed.bentuk != .persen && printed.selang.cocok(antara: low, dan: high) != .tidak
    }
  }

  /// The column that is computed.
  let kolom: Int
  /// The columns it is computed from.
  let masukan: [Int]
  private let tanda: [Suku]

  private enum Suku: Hashable {
    case kolom(Int)
    case tanda(PembacaRumus.Tanda)
  }

  /// The two columns that it divides and does nothing else with; `nil` for other formulas.
  var pembagian: (atas: Int, bawah: Int)? {
    let signs = tanda.filter { $0 != .tanda(.buka) && $0 != .tanda(.tutup) }
    guard signs.count == 3, case .kolom(let top) = signs[0], case .kolom(let bottom) = signs[2],
      signs[1] == .tanda(.operasi("/")) || signs[1] == .tanda(.operasi(":"))
    else { return nil }
    return (top, bottom)
  }

  /// Whether it only adds columns up.
  var penjumlahan: Bool {
    tanda.allSatisfy { part in
      if case .tanda(.operasi(let sign)) = part { sign == "+" } else { true }
    }
  }

  /// The formulas of a table.
  static func semua(_ table: Tabel) -> [RumusKolom] {
    guard let numbers = table.kepala.last, numbers.sel.contains(where: { $0.teks.contains("=") }) else {
      return []
    }
    var places: [Int: Int] = [:]
    for (place, cell) in numbers.sel.enumerated() {
      if let match = cell.teks.prefixMatch(of: Pola.nomorKolomDiDepan.regex), let number = Int(match.1) {
        places[number] = place
      }
    }
    return numbers.sel.enumerated().compactMap { place, cell in
      guard let sign = cell.teks.firstIndex(of: "=") else { return nil }
      return RumusKolom(kolom: place, cell.teks[cell.teks.index(after: sign)...], places)
    }
  }

  private init?(kolom: Int, _ formula: Substring, _ places: [Int: Int]) {
    var parts: [Suku] = []
    var inputs: [Int] = []
    var rest = formula[...]
    while let character = rest.first {
      if character.isNumber {
        let digits = rest.prefix(while: \.isNumber)
        rest = rest.dropFirst(digits.count)
        guard let number = Int(digits) else { return nil }
        if number == 100 { continue }
        guard let place = places[number] else { return nil }
        parts.append(.kolom(place))
        inputs.append(place)
        continue
      }
      rest = rest.dropFirst()
      switch character {
      case "(": parts.append(.tanda(.buka))
      case ")": parts.append(.tanda(.tutup))
      case "+", "-", "/", ":": parts.append(.tanda(.operasi(character)))
      case "x", "X", "*", "\u{00D7}":
        // Only `x 100` is known to occur: a quotient is printed in percent anyway.
        guard rest.contains("100") else { return nil }
      case " ", "%": break
      default: return nil
      }
    }
    guard inputs.count > 1, !inputs.contains(kolom) else { return nil }
    self.kolom = kolom
    masukan = inputs
    tanda = parts
  }

  /// What the formula gives for a row; `nil` where a figure is missing or the units differ.
  func hitung(_ row: TabelTerbaca.BarisTerbaca) -> Hasil? {
    guard row.angka[kolom] != nil else { return nil }
    var signs: [PembacaRumus.Tanda] = []
    for part in tanda {
      switch part {
      case .tanda(let sign): signs.append(sign)
      case .kolom(let place):
        guard let figure = row.angka[place] else { return nil }
        signs.append(.angka(figure))
      }
    }
    var reader = PembacaRumus(tanda: signs)
    guard var value = reader.baca() else { return nil }
    let isQuotient = tanda.contains(.tanda(.operasi("/"))) || tanda.contains(.tanda(.operasi(":")))
    guard isQuotient else { return Hasil(nilai: value, tulisan: reader.tulisan, hasilBagi: false) }
    let hundred = Ratio(100)
    value = .init(bawah: value.bawah * hundred, atas: value.atas * hundred, tepat: value.tepat * hundred)
    return Hasil(nilai: value, tulisan: reader.tulisan + " x 100", hasilBagi: true)
  }
}
