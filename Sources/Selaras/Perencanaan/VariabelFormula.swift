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

  /// A value from its parts.
  public init(simbol: String, nama: String, satuan: String, sumber: String) {
    self.simbol = simbol
    self.nama = nama
    self.satuan = satuan
    self.sumber = sumber
  }

  func periksa() throws(Penolakan) {
    try Isian.wajib(simbol, bidang: "definisi", nama: "Simbol variabel", paling: 40)
    try Isian.wajib(nama, bidang: "definisi", nama: "Nama variabel")
    try Isian.panjang(satuan, bidang: "definisi", nama: "Satuan variabel", paling: 80)
    try Isian.panjang(sumber, bidang: "definisi", nama: "Sumber variabel", paling: 600)
  }
}
