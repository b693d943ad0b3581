import HTML
import Sakip
import Selaras

/// A variable as the form of a definition sheet holds it: texts, right or wrong.
struct BarisVariabel: Equatable {
  /// The parts of a row, by the end of the name of their field.
  enum Bidang: String, CaseIterable {
    case simbol, nama, satuan, sumber, peran, cakupan, bobot

    /// The name of the field in a row, which counts from 1.
    func nama(_ urutan: Int) -> String { "v-\(urutan)-\(rawValue)" }
  }

  /// Every name that a field of a row may have.
  static let semuaBidang = Set(
    (1...FormulaVocabulary.maximumVariables).flatMap { row in Bidang.allCases.map { $0.nama(row) } })

  private var teks: [Bidang: String] = [:]

  /// A row with nothing in it.
  init() {}

  init(_ variable: VariabelFormula) {
    teks = [
      .simbol: variable.simbol, .nama: variable.nama, .satuan: variable.satuan, .sumber: variable.sumber,
      .peran: variable.peran?.rawValue ?? "", .cakupan: variable.cakupan?.rawValue ?? "",
      .bobot: variable.bobot?.printed ?? "",
    ]
  }

  init(_ isian: FormValues, urutan: Int) {
    for part in Bidang.allCases { teks[part] = isian[part.nama(urutan)] ?? "" }
  }

  /// What stands in a part of it.
  subscript(_ part: Bidang) -> String { teks[part] ?? "" }

  /// Whether nothing stands in it.
  var isEmpty: Bool { teks.values.allSatisfy(\.isEmpty) }

  /// The variable that it says.
  /// - Parameter urutan: its place in the form, for the field of what is wrong.
  func variabel(_ urutan: Int) throws(CommandSlip) -> VariabelFormula {
    VariabelFormula(
      simbol: self[.simbol], nama: self[.nama], satuan: self[.satuan], sumber: self[.sumber],
      peran: PeranVariabel(rawValue: self[.peran]), cakupan: FormulaScope(rawValue: self[.cakupan]),
      bobot: try bobot(urutan))
  }

  private func bobot(_ urutan: Int) throws(CommandSlip) -> ExactDecimal? {
    let text = self[.bobot].hasSuffix("%") ? String(self[.bobot].dropLast()) : self[.bobot]
    guard !text.isEmpty else { return nil }
    do throws(NumberReadingError) {
      return try IndonesianNumber.parse(text)
    } catch {
      throw CommandSlip(Bidang.bobot.nama(urutan), "Bobot variabel ke-\(urutan): \(error.description)")
    }
  }
}
