import Sakip

/// A sheet is applied: the facts of its rows follow at once, in the same transaction (`docs/decisions/0018`).
public struct ImporDiterapkan: Event, Hashable {
  enum CodingKeys: String, CodingKey {
    case unit, jenis, lembar, banyaknya
    case unitIsi = "tentang"
  }

  /// The perangkat daerah of an operator or kepala; `nil` for those who act for the whole pemda.
  public let unit: String?
  /// What the sheet holds.
  public let jenis: JenisImpor
  /// The file.
  public let lembar: BerkasImpor
  /// How many facts follow.
  public let banyaknya: Int
  /// The perangkat daerah that all of them are about, where whoever applied the sheet is of none; `nil` for several, for what
  /// is of the pemda, and in older facts. It may be one that the sheet itself records.
  public let unitIsi: String?

  /// The perangkat daerah that all rows are about, as far as it is known.
  public var perangkatDaerah: String? { unit ?? unitIsi }

  /// The most rows of one sheet.
  public static let terbanyak = 20_000

  /// A fact from its parts.
  public init(unit: String?, jenis: JenisImpor, lembar: BerkasImpor, banyaknya: Int, unitIsi: String? = nil) {
    self.unit = unit
    self.jenis = jenis
    self.lembar = lembar
    self.banyaknya = banyaknya
    self.unitIsi = unitIsi
  }

  /// See ``Event/kind``.
  public static let kind = "inti.impor-diterapkan"
  /// Whoever may record anything that sheets hold; each fact that follows asks for its own right.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator, .kepala)
  /// The perangkat daerah of an operator or kepala.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    if let unit { _ = try state.wajibAda(unit: unit) }
    if let unitIsi { try Isian.id(unitIsi, bidang: "tentang") }
    try lembar.periksa()
    guard (1...Self.terbanyak).contains(banyaknya) else {
      throw .isian("banyaknya", "Sekali impor 1 sampai \(ExactDecimal(Self.terbanyak).printed) baris. Bagi berkasnya.")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.impor[entri] = ImporTercatat(isi: self, entri: entri, dibatalkan: nil)
  }
}

/// An import that was applied.
public struct ImporTercatat: Sendable, Hashable, Codable {
  /// What was applied.
  public let isi: ImporDiterapkan
  /// The entry that says so.
  public let entri: Int64
  /// The entry that undid it; `nil` while it stands.
  public let dibatalkan: Int64?

  /// The entries of its rows.
  public var rentang: ClosedRange<Int64> { entri + 1...entri + Int64(max(1, isi.banyaknya)) }
}
