import Document
import Sakip
import Selaras

/// Cells of official tables: the printed text, the exact number behind it, and the way back to its origin.
struct Sel: Sendable {
  /// What stands where there is no value; tables that use it explain it in their note.
  static let kosong = "-"

  /// The address of "dari mana angka ini?"; `nil` for a document without such pages.
  let alamat: @Sendable (Asal) -> String?
  /// Whether a whole percentage is printed `100%`.
  let persenRingkas: Bool

  /// Text.
  func teks(_ text: String) -> Cell {
    Cell(RichText(text.isEmpty ? Self.kosong : text))
  }

  /// Several paragraphs, each with a heading in front.
  func berjudul(_ parts: [(String, String)]) -> Cell {
    var text = RichText("")
    for (heading, body) in parts where !body.isEmpty {
      if !text.runs.isEmpty { text.runs.append(.lineBreak) }
      text.runs += [.strong(RichText(heading + ":")), .text(" " + body)]
    }
    return Cell(text)
  }

  /// A count; 0 is printed as the dash that count tables use.
  /// - Parameter tinggi: how many rows the cell takes.
  func jumlah(_ number: Int, tinggi: Int = 1) -> Cell {
    Cell(
      RichText(number == 0 ? Self.kosong : ExactDecimal(number).printed), rowSpan: tinggi,
      number: ExactNumber(String(number), format: .decimals(0)))
  }

  /// A value of an indikator.
  /// - Parameter satuan: the unit to print; only `%` stands in tables whose header names no unit.
  func nilai(_ nilai: Nilai?, satuan: String, asal: Asal? = nil) -> Cell {
    self.nilai(nilai, satuan: satuan, asal: asal, tanda: "")
  }

  /// A realisasi with its mark, which tables that use it explain in their note (``TandaRealisasi``).
  func realisasi(_ realisasi: RealisasiTahunan?, satuan: String, asal: Asal) -> Cell {
    nilai(realisasi?.nilai, satuan: satuan, asal: asal, tanda: realisasi?.tanda ?? "")
  }

  private func nilai(_ nilai: Nilai?, satuan: String, asal: Asal?, tanda: String) -> Cell {
    guard let nilai else { return teks("") }
    let printed = Satuan.cetak(nilai, satuan: satuan) + tanda
    var number: ExactNumber?
    if case .angka(let value) = nilai {
      let isPercent = satuan == "%"
      number = ExactNumber(
        value.pointNotation, format: isPercent ? .percent(value.decimals) : .decimals(value.decimals))
    }
    return Cell(berasal(printed, asal), number: number)
  }

  /// A percentage, `100,02%`.
  func persen(_ percent: Ratio?, asal: Asal? = nil) -> Cell {
    guard let percent else { return teks("") }
    let value = percent.rounded(decimals: 2)
    return Cell(berasal(cetak(percent), asal), number: ExactNumber(value.pointNotation, format: .percent(2)))
  }

  /// A percentage in a column whose header says so: two decimals, no sign.
  func rasio(_ percent: Ratio?, asal: Asal? = nil) -> Cell {
    guard let percent else { return teks("") }
    let value = percent.rounded(decimals: 2)
    return Cell(berasal(value.printed, asal), number: ExactNumber(value.pointNotation, format: .decimals(2)))
  }

  /// An amount of money without its currency.
  func rupiah(_ amount: Rupiah?, asal: Asal? = nil) -> Cell {
    guard let amount else { return teks("") }
    return Cell(berasal(amount.printed, asal), number: ExactNumber(String(amount.amount), format: .decimals(0)))
  }

  /// A percentage in running text.
  func cetak(_ percent: Ratio) -> String {
    percent.printedPercent(shortWhole: persenRingkas)
  }

  private func berasal(_ printed: String, _ asal: Asal?) -> RichText {
    guard let asal, let address = alamat(asal) else { return RichText(printed) }
    return RichText([.value(printed, source: address)])
  }
}
