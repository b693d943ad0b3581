/// Which perangkat daerah a list shows.
public struct SaringanUnit: Sendable, Hashable {
  /// Only this kind; `nil` for all.
  public let jenis: PerangkatDaerahDitetapkan.Jenis?
  /// Only names with these words; empty for all.
  public let kata: String

  /// A filter.
  public init(jenis: PerangkatDaerahDitetapkan.Jenis? = nil, kata: String = "") {
    self.jenis = jenis
    self.kata = kata
  }

  /// Whether a perangkat daerah passes.
  public func memuat(_ identitas: PerangkatDaerahDitetapkan) -> Bool {
    (jenis == nil || identitas.jenis == jenis) && KataKunci(kata).cocok(identitas.nama)
  }
}

extension PerangkatDaerahDitetapkan.Jenis {
  /// The name on screen.
  public var nama: String {
    switch self {
    case .pemda: "Pemerintah daerah"
    case .sekretariat: "Sekretariat"
    case .inspektorat: "Inspektorat"
    case .dinas: "Dinas"
    case .badan: "Badan"
    case .kecamatan: "Kecamatan"
    case .lainnya: "Lainnya"
    }
  }
}
