import Sakip

/// A row of a table about efficiency.
struct BarisEfisiensi {
  let nama: String
  let efisiensi: AngkaTercetak
  let serapan: HasilBagi
  /// `nil` where the row tells no target and realisasi.
  let capaian: HasilBagi?
  /// The capaian that the row prints, where it tells one beside its target and realisasi: for what should fall it is not
  /// their quotient.
  var tercetak: HasilBagi?
  let kutipan: [Temuan.Kutipan]
  let masukan: [Temuan.Kutipan]

  /// Whether it can tell the formulas apart: the share that was spent is not the whole.
  var membuktikan: Bool { serapan.tepat != Ratio(100) }
}

/// The formulas of efficiency that reports use, in percent.
enum RumusEfisiensi: CaseIterable {
  /// 1 less the ratio of serapan and capaian: PMK 249/PMK.02/2011.
  case pmk249
  /// What was not spent.
  case sisa
  /// Capaian less serapan.
  case selisih
  /// Serapan over capaian.
  case rasio
  /// Capaian over serapan.
  case kebalikan

  /// The value between two others; `nil` where the row does not tell enough.
  func nilai(_ row: BarisEfisiensi) -> (bawah: Ratio, atas: Ratio, tepat: Ratio)? {
    nilai(row.serapan, row.capaian)
  }

  private func nilai(_ s: HasilBagi, _ c: HasilBagi?) -> (bawah: Ratio, atas: Ratio, tepat: Ratio)? {
    let hundred = Ratio(100)
    if self == .sisa { return (hundred - s.atas, hundred - s.bawah, hundred - s.tepat) }
    guard let c else { return nil }
    if self == .selisih { return (c.bawah - s.atas, c.atas - s.bawah, c.tepat - s.tepat) }
    let (top, bottom) = self == .kebalikan ? (c, s) : (s, c)
    guard let low = top.bawah.divided(by: bottom.atas), let high = top.atas.divided(by: bottom.bawah),
      let exact = top.tepat.divided(by: bottom.tepat)
    else { return nil }
    if self == .pmk249 { return (hundred - high * hundred, hundred - low * hundred, hundred - exact * hundred) }
    return (low * hundred, high * hundred, exact * hundred)
  }

  /// Whether the formula gives what is printed, the sign left aside; a figure without percent may be the bare ratio.
  func cocok(_ row: BarisEfisiensi) -> Bool {
    [row.capaian, row.tercetak].contains { cocok(row, capaian: $0) }
  }

  private func cocok(_ row: BarisEfisiensi, capaian: HasilBagi?) -> Bool {
    guard let value = nilai(row.serapan, capaian) else { return false }
    let printed = row.efisiensi.selang
    let scale = Ratio(100)
    let ends = [(value.bawah, value.atas), (Ratio(0) - value.atas, Ratio(0) - value.bawah)]
    return ends.contains { low, high in
      if printed.cocok(antara: low, dan: high) != .tidak { return true }
      guard row.efisiensi.bentuk != .persen, let least = low.divided(by: scale), let most = high.divided(by: scale)
      else {
        return false
      }
      return printed.cocok(antara: least, dan: most) != .tidak
    }
  }

  /// The computation with the shares: `(1 - 95,68 / 100,00) x 100`.
  func tulis(_ row: BarisEfisiensi) -> String {
    let s = row.serapan.tepat.printed()
    let c = row.capaian?.tepat.printed() ?? "100"
    switch self {
    case .pmk249: return "(1 - \(s) / \(c)) x 100"
    case .sisa: return "100 - \(s)"
    case .selisih: return "\(c) - \(s)"
    case .rasio: return "\(s) / \(c) x 100"
    case .kebalikan: return "\(c) / \(s) x 100"
    }
  }
}

extension HasilBagi {
  /// A quotient that is only known as a printed percentage.
  init(persen: AngkaTercetak) {
    bawah = persen.selang.bawah
    atas = persen.selang.atas
    tepat = persen.rasio
  }
}
