public import Sakip

/// A part of the structure in the order in which it is printed.
public struct BagianSusunan: Sendable, Hashable {
  /// The unit kerja; `nil` for the perangkat daerah itself.
  public let unitKerja: UnitKerjaDitetapkan?
  /// How deep it stands: 0 for the perangkat daerah itself, 1 for what stands directly below it.
  public let kedalaman: Int
  /// The posts that head or belong to it.
  public let jabatan: [JabatanDitetapkan]
}

extension OrganisasiUnit {
  /// The unit kerja and posts of a day: the head and the posts without unit kerja first, then each unit kerja before
  /// those below it. What stands below one that did not exist on the day stands directly below the perangkat daerah.
  public func susunan(pada hari: Tanggal) -> [BagianSusunan] {
    let parts = unitKerja.semua.filter { $0.berlaku(pada: hari) }
    let known = Set(parts.map(\.id))
    let posts = Dictionary(grouping: jabatan.semua.filter { $0.berlaku(pada: hari) }) { post in
      post.idUnitKerja.flatMap { known.contains($0) ? $0 : nil }
    }
    let below = Dictionary(grouping: parts) { part in part.induk.flatMap { known.contains($0) ? $0 : nil } }
    let own = posts[nil] ?? []
    var rows = [
      BagianSusunan(unitKerja: nil, kedalaman: 0, jabatan: own.filter(kepala) + own.filter { !kepala($0) })
    ]
    var waiting = (below[nil] ?? []).reversed().map { ($0, 1) }
    while let (part, depth) = waiting.popLast() {
      rows.append(BagianSusunan(unitKerja: part, kedalaman: depth, jabatan: posts[part.id] ?? []))
      waiting += (below[part.id] ?? []).reversed().map { ($0, depth + 1) }
    }
    return rows
  }

  /// What the unit kerja of a post is called; `nil` for a post of the whole. Posts recorded before there were unit kerja
  /// carry the name alone.
  public func namaUnitKerja(_ post: JabatanDitetapkan) -> String? {
    post.idUnitKerja.map { unitKerja[$0]?.nama ?? $0 } ?? post.unitKerja
  }

  /// The unit kerja that took over the work of another.
  public func penerus(unitKerja id: String) -> [UnitKerjaDitetapkan] {
    unitKerja.semua.filter { $0.pendahulu?.contains(id) == true }
  }

  /// Everything above a unit kerja, the nearest first.
  func diAtas(unitKerja id: String) -> [String] {
    var found: [String] = []
    var next = unitKerja[id]?.induk
    while let above = next, !found.contains(above) {
      found.append(above)
      next = unitKerja[above]?.induk
    }
    return found
  }

  /// Every post above another, the nearest first.
  func atasanSemua(jabatan id: String) -> [String] {
    var found: [String] = []
    var next = jabatan[id]?.atasan
    while let above = next, !found.contains(above) {
      found.append(above)
      next = jabatan[above]?.atasan
    }
    return found
  }

  /// Everything before a unit kerja, however far back.
  func pendahuluSemua(unitKerja id: String) -> Set<String> {
    var found: Set<String> = []
    var waiting = [id]
    while let next = waiting.popLast() {
      for earlier in unitKerja[next]?.pendahulu ?? [] where found.insert(earlier).inserted { waiting.append(earlier) }
    }
    return found
  }
}
