extension DeretVersi {
  /// A program in each version.
  public struct Program: Sendable {
    /// What each version says of it.
    public let sel: [Sel<ProgramRencanaDitetapkan>]

    /// Its wording in the last version that lists it.
    public var nama: String { sel.last { $0.isi != nil }?.isi?.nama ?? "" }
    /// The years for which any version names an amount.
    public var tahun: [Int] { Set(sel.compactMap(\.isi).flatMap(\.pagu).map(\.tahun)).sorted() }
    /// Whether any version says something else of it than the one before.
    public var isBerubah: Bool { sel.contains { $0.perubahan.map { $0 != .tetap } ?? false } }
  }
}

extension PerencanaanUnit {
  /// The programs of versions by their ids, each against the last version before it that lists any: one without a list
  /// neither adds nor drops programs.
  static func bersanding(_ lists: [[ProgramRencanaDitetapkan]]) -> [DeretVersi.Program] {
    let before = lists.indices.map { index in lists[..<index].lastIndex { !$0.isEmpty } }
    var seen: Set<String> = []
    let ids = lists.joined().map(\.id).filter { seen.insert($0).inserted }
    let byId = lists.map { Dictionary($0.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }) }
    return ids.map { id in
      let row = byId.map { $0[id] }
      return DeretVersi.Program(
        sel: row.indices.map { index in
          .init(
            isi: row[index],
            perubahan: lists[index].isEmpty
              ? nil
              : before[index].flatMap { .init(dari: row[$0], ke: row[index]) { $0.samaIsinya(dengan: $1) } })
        })
    }
  }
}

extension ProgramRencanaDitetapkan {
  /// Whether two versions say the same of a program: its words, its money, what it supports and who carries it out. The
  /// note is about the version.
  func samaIsinya(dengan other: ProgramRencanaDitetapkan) -> Bool {
    kode == other.kode && nama == other.nama && Set(pagu) == Set(other.pagu) && Set(sasaran) == Set(other.sasaran)
      && Set(perangkatDaerah ?? []) == Set(other.perangkatDaerah ?? [])
  }
}
