public import Sakip

/// A variable of the formula of an indikator, as its definition sheet names it.
public struct VariabelFormula: Sendable, Hashable, Codable {
  /// The symbol in the formula: `A`.
  public let simbol: String
  /// What it counts or measures.
  public let nama: String
  /// Its unit; empty when it has none or none is named.
  public let satuan: String
  /// Where its value comes from; empty when no source is named.
  public let sumber: String
  /// What it does in the formula; `nil` when that is not said.
  public let peran: PeranVariabel?
  /// What it has one value for each of; `nil` for a single value.
  public let cakupan: FormulaScope?
  /// For a component: its weight in percent, above 0 and at most 100; `nil` when none is named.
  public let bobot: ExactDecimal?

  /// A value from its parts.
  public init(
    simbol: String, nama: String, satuan: String, sumber: String, peran: PeranVariabel? = nil,
    cakupan: FormulaScope? = nil, bobot: ExactDecimal? = nil
  ) {
    self.simbol = simbol
    self.nama = nama
    self.satuan = satuan
    self.sumber = sumber
    self.peran = peran
    self.cakupan = cakupan
    self.bobot = bobot
  }

  /// The same as the formula reads it.
  public var terbaca: FormulaVariable { FormulaVariable(simbol, name: nama, unit: satuan, scope: cakupan) }

  /// - Parameter urutan: its place on the sheet, from 1.
  func periksa(urutan: Int) throws(Penolakan) {
    try Isian.wajib(simbol, bidang: "variabel", nama: "Simbol variabel ke-\(urutan)", paling: 40)
    try Isian.wajib(nama, bidang: "variabel", nama: "Nama variabel ke-\(urutan)")
    try Isian.panjang(satuan, bidang: "variabel", nama: "Satuan variabel ke-\(urutan)", paling: 80)
    try Isian.panjang(sumber, bidang: "variabel", nama: "Sumber variabel ke-\(urutan)", paling: 600)
    guard let bobot else { return }
    guard peran == .komponen else {
      throw .isian(
        "variabel",
        "Bobot variabel \u{201C}\(simbol)\u{201D} hanya untuk komponen. Pilih peran Komponen, atau kosongkan bobotnya.")
    }
    guard Ratio(bobot) > Ratio(0), Ratio(bobot) <= Ratio(100) else {
      throw .isian(
        "variabel",
        "Bobot variabel \u{201C}\(simbol)\u{201D} adalah \(bobot.printed). Isi persen di atas 0 dan paling tinggi 100.")
    }
  }
}
