import Sakip

/// A node of the pohon kinerja in two versions of a plan.
public struct PerbandinganSimpul: Sendable {
  /// The node, by its id.
  public let id: String
  /// As the earlier version has it; `nil` where it does not stand in that.
  public let dari: SimpulPohonDitetapkan?
  /// As the later version has it.
  public let ke: SimpulPohonDitetapkan?
  /// What became of it.
  public let perubahan: PerbandinganVersi.Perubahan
}

/// What a version says of a node, part by part. The order of siblings is none of it.
public enum UnsurSimpul: String, Sendable, CaseIterable {
  /// The node above.
  case induk
  /// How near it is to the outcome.
  case jenjang
  /// The condition.
  case kondisi
  /// Why it brings about the one above.
  case sebab
  /// By what it is measured.
  case indikator
  /// The tujuan or sasaran that it stands for.
  case mewakili
}

extension SimpulPohonDitetapkan {
  /// In what it is not as another record of the same node.
  public func perbedaan(dari other: SimpulPohonDitetapkan) -> Set<UnsurSimpul> {
    Set(
      UnsurSimpul.allCases.filter { part in
        switch part {
        case .induk: induk != other.induk
        case .jenjang: jenjang != other.jenjang
        case .kondisi: kondisi != other.kondisi
        case .sebab: sebab != other.sebab
        case .indikator: Set(indikator) != Set(other.indikator)
        case .mewakili: tujuan != other.tujuan || sasaran != other.sasaran
        }
      })
  }
}

extension PohonUnit {
  /// The nodes that either of two versions names, each in both; none where one of the versions names no node, and so says
  /// nothing of the tree. In the order of the later tree, what it drops at the end.
  func perbandingan(dari earlier: String, ke later: String) -> [PerbandinganSimpul] {
    func named(_ version: String) -> [String: SimpulPohonDitetapkan] {
      Dictionary(
        semua(dalam: version).filter { $0.menyebut(version) }.map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (named(earlier), named(later))
    guard !before.isEmpty, !after.isEmpty else { return [] }
    let dropped = before.values.filter { after[$0.id] == nil }.menurutUrutan
    return (after.values.menurutPohon + dropped).compactMap { node in
      let pair = (before[node.id], after[node.id])
      return PerbandinganVersi.Perubahan(dari: pair.0, ke: pair.1) { $1.perbedaan(dari: $0).isEmpty }.map {
        PerbandinganSimpul(id: node.id, dari: pair.0, ke: pair.1, perubahan: $0)
      }
    }
  }
}
