import Sakip
import Selaras

/// The address of "dari mana angka ini?" for a figure, and back.
enum AlamatAsal {
  /// The parameters that name a figure, without its year.
  static func parameters(_ asal: Asal) -> [(String, String)] {
    let pairs: [(String, String?)] =
      switch asal {
      case .indikator(let unit, let indicator, _, let figure):
        [("angka", figure.rawValue), ("unit", unit), ("indikator", indicator)]
      case .anggaran(let unit, _, let place, let sum, let version):
        [("angka", sum.rawValue), ("unit", unit), ("simpul", place), ("versi", version?.rawValue)]
      case .rataRata(let unit, _): [("angka", "rata-rata"), ("unit", unit)]
      case .efisiensi(let unit, _): [("angka", "efisiensi"), ("unit", unit)]
      case .seluruhAnggaran(_, let sum): [("angka", sum.rawValue)]
      case .lra(_, let line, let column): [("angka", "lra-\(column.rawValue)"), ("baris", line)]
      }
    return pairs.compactMap { name, value in value.map { (name, $0) } }
  }

  /// The figure that parameters name; `nil` when they name none.
  static func asal(_ query: QueryValues, tahun: Int) -> Asal? {
    guard let figure = query["angka"] else { return nil }
    if figure.hasPrefix("lra-"), let line = query["baris"] {
      return Asal.Lra(rawValue: String(figure.dropFirst(4))).map { .lra(tahun: tahun, baris: line, $0) }
    }
    let sum = Asal.Jumlah(rawValue: figure)
    guard let unit = query["unit"] else { return sum.map { .seluruhAnggaran(tahun: tahun, $0) } }
    if let indicator = query["indikator"] {
      return Asal.Angka(rawValue: figure).map {
        .indikator(unit: unit, indikator: indicator, tahun: tahun, $0)
      }
    }
    if let sum {
      let version = query["versi"].flatMap(VersiAnggaran.init(rawValue:))
      return .anggaran(unit: unit, tahun: tahun, simpul: query["simpul"], sum, versi: version)
    }
    switch figure {
    case "rata-rata": return .rataRata(unit: unit, tahun: tahun)
    case "efisiensi": return .efisiensi(unit: unit, tahun: tahun)
    default: return nil
    }
  }
}
