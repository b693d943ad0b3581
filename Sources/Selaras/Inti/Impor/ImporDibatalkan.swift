/// An import is undone: the facts that restore what stood before follow at once, in the same transaction
/// (`docs/decisions/0018`).
public struct ImporDibatalkan: Event, Hashable {
  /// The perangkat daerah of the import; `nil` for one of the whole pemda.
  public let unit: String?
  /// The entry of the import.
  public let entri: Int64
  /// Why.
  public let alasan: String

  /// A fact from its parts.
  public init(unit: String?, entri: Int64, alasan: String) {
    self.unit = unit
    self.entri = entri
    self.alasan = alasan
  }

  /// See ``Event/kind``.
  public static let kind = "inti.impor-dibatalkan"
  /// The same as for an import.
  public static let wewenang = ImporDiterapkan.wewenang
  /// The perangkat daerah of the import.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    try Isian.wajib(alasan, bidang: "alasan", nama: "Alasan pembatalan", paling: 2000)
    guard let known = state.impor[entri], known.isi.unit == unit else {
      throw .isian("entri", "Impor dengan nomor catatan \(entri) tidak ada. Periksa nomornya.")
    }
    guard known.dibatalkan == nil else { throw .keadaan("entri", "Impor ini sudah dibatalkan.") }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    guard let known = state.impor[self.entri] else { return }
    state.impor[self.entri] = ImporTercatat(isi: known.isi, entri: known.entri, dibatalkan: entri)
  }
}
