import Sakip
import Selaras

/// What the form of a definition sheet sent.
struct IsianDefinisi {
  /// The field that says how many rows of variables the form showed.
  static let banyakBaris = "baris"

  let isian: FormValues

  init(_ isian: FormValues) {
    self.isian = isian
  }

  /// The rows of variables, as they were typed.
  var baris: [BarisVariabel] {
    let count = isian[Self.banyakBaris].flatMap { Int($0) } ?? 0
    guard count > 0 else { return [] }
    return (1...min(count, FormulaVocabulary.maximumVariables)).map { BarisVariabel(isian, urutan: $0) }
  }

  /// The sheet that the form proposes.
  func definisi() throws(CommandSlip) -> DefinisiIndikator {
    var variables: [VariabelFormula] = []
    for (index, row) in baris.enumerated() where !row.isEmpty { variables.append(try row.variabel(index + 1)) }
    return DefinisiIndikator(
      makna: isian["makna"] ?? "", alasan: isian["alasan"] ?? "", formulasi: isian["formulasi"] ?? "",
      sumberData: isian["sumberData"] ?? "", penanggungJawab: isian["penanggungJawab"] ?? "",
      referensi: isian["referensi"] ?? "", variabel: variables.isEmpty ? nil : variables,
      kualitasData: isian["kualitasData"], rumus: isian["rumus"],
      metode: isian["metode"].flatMap { MetodeKomposit(rawValue: $0) },
      agregasiUnit: isian["agregasiUnit"].flatMap { AgregasiUnit(rawValue: $0) }, jabatan: isian["jabatan"],
      verifikasiData: isian["verifikasiData"], keterbatasanData: isian["keterbatasanData"],
      pembanding: isian["pembanding"])
  }
}
