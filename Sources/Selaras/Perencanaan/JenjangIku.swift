/// The level at which an Indikator Kinerja Utama is promised, as decrees order their tables. Its names are usage, taken
/// from the posts and unit kerja that answer for it.
public enum JenjangIku: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// The head of the perangkat daerah, or nobody else.
  case perangkatDaerah
  /// An asisten.
  case asisten
  /// A bagian, bidang, sekretariat or another unit kerja directly below.
  case bagian
  /// A sub bagian, seksi, or what stands below a bagian in the pohon kinerja without a post of its own.
  case subBagian

  /// The heading of its table.
  /// - Parameter unit: whose indikator stand in it.
  public func nama(pada unit: UnitState) -> String {
    switch self {
    case .perangkatDaerah: unit.jenis == .pemda ? "Pemerintah daerah" : "Perangkat daerah"
    case .asisten: "Asisten"
    case .bagian: "Bagian atau bidang"
    case .subBagian: "Sub bagian atau seksi"
    }
  }

  /// Whether one stands above the other.
  public static func < (left: JenjangIku, right: JenjangIku) -> Bool { left.rawValue < right.rawValue }

  /// The level of a post.
  init(_ post: JabatanDitetapkan, _ organisation: OrganisasiUnit) {
    let name = (post.unitKerja ?? post.nama).lowercased()
    let unit = name.hasPrefix("kepala ") ? String(name.dropFirst("kepala ".count)) : name
    self =
      if organisation.kepala(post) {
        .perangkatDaerah
      } else if unit.hasPrefix("asisten") {
        .asisten
      } else if unit.hasPrefix("sub") || unit.hasPrefix("seksi") {
        .subBagian
      } else {
        .bagian
      }
  }

  /// The level below it in the pohon kinerja.
  var berikut: JenjangIku { self == .perangkatDaerah ? .bagian : .subBagian }
}
