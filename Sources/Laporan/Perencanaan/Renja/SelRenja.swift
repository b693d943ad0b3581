import Document
import Sakip
import Selaras

extension Sel {
  /// A value with its unit.
  func bersatuan(_ value: NilaiBersatuan?, tanda: String = "") -> Cell {
    guard let value else { return teks("") }
    var cell = nilai(value.nilai, satuan: value.satuan)
    if !tanda.isEmpty { cell.content.runs.append(.text(tanda)) }
    return cell
  }

  /// A percentage in a column whose header says so, without decimals where it is whole.
  func rasioRingkas(_ percent: Ratio?) -> Cell {
    guard let percent else { return teks("") }
    let value = percent.rounded(decimals: 2)
    return Cell(
      RichText(String(percent.printedPercent(shortWhole: true).dropLast())),
      number: ExactNumber(value.pointNotation, format: .decimals(2)))
  }

  /// Points below each other.
  func butir(_ points: [String]) -> Cell {
    guard points.count > 1 else { return teks(points.first ?? "") }
    return Cell(
      RichText(
        points.enumerated().flatMap { index, point in
          (index == 0 ? [] : [Inline.lineBreak]) + [.text("\(index + 1). \(point)")]
        }))
  }
}

extension Cell {
  /// The same cell over several rows.
  func setinggi(_ rows: Int) -> Cell {
    Cell(content, columnSpan: columnSpan, rowSpan: rows, number: number, alignment: alignment)
  }
}

extension TingkatAnggaran {
  /// Programs head what is below them, kegiatan sum it up.
  var jenisBarisRenja: Table.Kind {
    switch self {
    case .urusan, .bidangUrusan, .program: .group
    case .kegiatan: .subtotal
    case .subKegiatan: .normal
    }
  }
}
