public import Sakip

/// An indikator of a row of a plan with its targets: there may be several side by side, in the wording of the Renstra and
/// in that of the nomenklatur.
public struct KeluaranRencana: Sendable, Hashable, Codable {
  /// Whose wording it is.
  public enum Asal: String, Sendable, Hashable, Codable, CaseIterable {
    /// That of the Renstra.
    case renstra
    /// That of the nomenklatur, which a decree of the minister sets.
    case nomenklatur

    /// The name on screen.
    public var nama: String { self == .renstra ? "Renstra" : "nomenklatur" }
  }

  /// Whose wording it is.
  public let asal: Asal
  /// The wording.
  public let indikator: String
  /// The target of the year; `nil` when none is set.
  public let target: NilaiBersatuan?
  /// The target that is foreseen for the next year; `nil` when none is.
  public let prakiraan: NilaiBersatuan?

  /// A value from its parts.
  public init(asal: Asal, indikator: String, target: NilaiBersatuan? = nil, prakiraan: NilaiBersatuan? = nil) {
    self.asal = asal
    self.indikator = indikator
    self.target = target
    self.prakiraan = prakiraan
  }

  /// How many a row may have.
  public static let terbanyak = 12

  static func periksa(_ outputs: [KeluaranRencana]) throws(Penolakan) {
    guard outputs.count <= terbanyak else {
      throw .isian(
        "keluaran", "Indikator keluaran \(outputs.count) buah, paling banyak \(terbanyak). Gabungkan sebagian.")
    }
    var seen: Set<[String]> = []
    for output in outputs {
      try Isian.wajib(output.indikator, bidang: "keluaran", nama: "Indikator", paling: 1000)
      for value in [output.target, output.prakiraan].compactMap({ $0 }) {
        try value.periksa(bidang: "keluaran", nama: "Target")
      }
      guard seen.insert([output.asal.rawValue, output.indikator]).inserted else {
        throw .isian(
          "keluaran", "Indikator \u{201C}\(output.indikator)\u{201D} tercantum dua kali. Hapus salah satunya.")
      }
    }
  }
}

extension NilaiBersatuan {
  func periksa(bidang: String, nama: String) throws(Penolakan) {
    try Isian.panjang(printed, bidang: bidang, nama: nama, paling: 120)
    guard nilai.angka?.isNegative != true else { throw .isian(bidang, "\(nama) tidak boleh kurang dari 0.") }
  }
}
