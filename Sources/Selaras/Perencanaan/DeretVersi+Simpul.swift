extension DeretVersi {
  /// A node of the pohon kinerja that some version has otherwise than the one before it.
  public struct Simpul: Sendable {
    /// The node, by its id.
    public let id: String
    /// The node as each version has it.
    public let sel: [Sel<SimpulPohonDitetapkan>]
    /// In what the versions do not agree.
    public let perbedaan: Set<UnsurSimpul>

    /// The condition in the last version that has the node.
    public var kondisi: String { sel.last { $0.isi != nil }?.isi?.kondisi ?? id }
  }

  /// The nodes that a step changes, adds or drops: those of the last step first.
  static func simpul(_ steps: [PerbandinganVersi]) -> [Simpul] {
    let rows = steps.map { Dictionary($0.simpul.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }) }
    var seen: Set<String> = []
    let changed = steps.reversed().flatMap(\.simpul).filter { $0.perubahan != .tetap && seen.insert($0.id).inserted }
    return changed.map { one in
      let row = rows.map { $0[one.id] }
      return Simpul(
        id: one.id,
        sel: (0...row.count).map { index in
          let (before, after) = (index == 0 ? nil : row[index - 1], index == row.count ? nil : row[index])
          return .init(isi: before?.ke ?? after?.dari, perubahan: before?.perubahan)
        },
        perbedaan: row.reduce(into: []) { found, step in
          if let old = step?.dari, let new = step?.ke { found.formUnion(new.perbedaan(dari: old)) }
        })
    }
  }
}
