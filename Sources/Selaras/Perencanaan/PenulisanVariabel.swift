import Sakip

/// The variables of a formula in one cell of a sheet: a line for each, its parts between bars.
enum PenulisanVariabel {
  static let petunjuk =
    "satu baris tiap variabel: simbol | nama | satuan | sumber | peran | dinyatakan per | bobot; bagian akhir boleh dihilangkan"

  private static let pemisah = " | "

  static func tulis(_ variables: [VariabelFormula]) -> String {
    variables.map { variable in
      var parts = [
        variable.simbol, variable.nama, variable.satuan, variable.sumber, variable.peran?.rawValue ?? "",
        variable.cakupan?.rawValue ?? "", variable.bobot?.printed ?? "",
      ]
      while parts.last?.isEmpty == true { parts.removeLast() }
      return parts.joined(separator: pemisah)
    }.joined(separator: "\n")
  }

  static func baca(_ text: String) throws(SelTidakTerbaca) -> [VariabelFormula] {
    var variables: [VariabelFormula] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { part in
        part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      func part(_ place: Int) -> String { parts.indices.contains(place) ? parts[place] : "" }
      let role = part(4).lowercased()
      let scope = part(5).lowercased()
      if !role.isEmpty, PeranVariabel(rawValue: role) == nil {
        throw .bukanPilihan(part(4), PeranVariabel.allCases.map(\.rawValue))
      }
      if !scope.isEmpty, FormulaScope(rawValue: scope) == nil {
        throw .bukanPilihan(part(5), FormulaScope.allCases.map(\.rawValue))
      }
      variables.append(
        VariabelFormula(
          simbol: part(0), nama: part(1), satuan: part(2), sumber: part(3), peran: PeranVariabel(rawValue: role),
          cakupan: FormulaScope(rawValue: scope), bobot: try bobot(part(6))))
    }
    return variables
  }

  private static func bobot(_ text: String) throws(SelTidakTerbaca) -> ExactDecimal? {
    guard !text.isEmpty else { return nil }
    do throws(NumberReadingError) {
      return try IndonesianNumber.parse(text.hasSuffix("%") ? String(text.dropLast()) : text)
    } catch {
      throw .angka(error)
    }
  }
}
