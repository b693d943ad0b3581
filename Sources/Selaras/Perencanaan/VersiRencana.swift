/// Something that stands in some versions of a plan and not in others.
public protocol BagianVersi {
  /// The versions in which it stands; `nil` for all of them.
  var versi: [String]? { get }
}

extension BagianVersi {
  /// Whether it stands in a version.
  public func termuat(dalam id: String) -> Bool { versi?.contains(id) ?? true }
}

extension TujuanDitetapkan: BagianVersi {}
extension SasaranDitetapkan: BagianVersi {}

extension PerencanaanUnit {
  /// The versions by the day on which each came into force.
  public var versiBerurutan: [VersiRenstraDitetapkan] {
    versi.semua.sorted { $0.tanggal < $1.tanggal }
  }

  /// Whether a version sets any target for an indikator.
  public func termuat(_ indikator: IndikatorDitetapkan, dalam version: VersiRenstraDitetapkan) -> Bool {
    version.periode.tahun.contains { target(indikator.id, versi: version.id, tahun: $0) != nil }
  }
}
