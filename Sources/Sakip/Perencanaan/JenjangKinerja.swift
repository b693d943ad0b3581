/// How near a condition in a pohon kinerja is to the promise, from the outcome down to what is handed over.
///
/// The five levels are usage, condensed from the steps by which PermenPANRB 89/2021 has a pohon kinerja drawn up; the
/// regulation numbers no such levels.
public enum JenjangKinerja: String, Sendable, Hashable, Codable, CaseIterable {
  /// The outcome itself.
  case hasil
  /// A critical success factor of the outcome.
  case faktorKunci = "faktor-kunci"
  /// An intermediate condition.
  case kondisiAntara = "kondisi-antara"
  /// The condition that an output brings about at once.
  case kondisiLangsung = "kondisi-langsung"
  /// What is handed over.
  case keluaran

  /// The name on screen.
  public var nama: String {
    switch self {
    case .hasil: "Hasil"
    case .faktorKunci: "Faktor kunci keberhasilan"
    case .kondisiAntara: "Kondisi antara"
    case .kondisiLangsung: "Kondisi langsung"
    case .keluaran: "Keluaran"
    }
  }

  /// Where the levels come from; they are no wording of a regulation.
  public static let sumber =
    "Jenjang adalah ringkasan langkah penyusunan pohon kinerja menurut Peraturan Menteri PANRB Nomor 89 Tahun 2021, bukan kutipan."
}

extension JenjangKinerja: Comparable {
  /// The outcome first.
  public static func < (left: JenjangKinerja, right: JenjangKinerja) -> Bool { left.tempat < right.tempat }

  private var tempat: Int {
    switch self {
    case .hasil: 0
    case .faktorKunci: 1
    case .kondisiAntara: 2
    case .kondisiLangsung: 3
    case .keluaran: 4
    }
  }
}
