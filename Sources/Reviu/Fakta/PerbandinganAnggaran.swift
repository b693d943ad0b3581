import Sakip

/// Which statements about money are about the same thing, and which places of a document speak of the same budget.
struct PerbandinganAnggaran {
  /// The statements by name, in order of the document.
  let kelompok: [[PernyataanAnggaran]]
  private let pasangan: [Pasangan: (sama: Int, semua: Int)]
  /// The pairs of all places together.
  private let seluruh: [Peran: (sama: Int, semua: Int)]
  private let banyakNama: [Int: Int]

  private struct Pasangan: Hashable {
    let kiri: Int
    let kanan: Int
    let peran: Peran

    init(_ left: PernyataanAnggaran, _ right: PernyataanAnggaran, _ role: Peran) {
      let places = [left.tabel ?? -1, right.tabel ?? -1].sorted()
      kiri = places[0]
      kanan = places[1]
      peran = role
    }
  }

  init(_ stated: [PernyataanAnggaran]) {
    var groups: [String: [PernyataanAnggaran]] = [:]
    var order: [String] = []
    let keys = Self.ejaan(stated)
    for statement in stated {
      let key = keys[statement.kunci] ?? statement.kunci
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(statement)
    }
    kelompok = order.compactMap { key in
      guard let group = groups[key], group.count > 1 else { return nil }
      // A name that one place uses twice stands for two things there.
      let twice = Set(Dictionary(grouping: group, by: \.tabel).filter { $0.key != nil && $0.value.count > 1 }.keys)
      return group.filter { !twice.contains($0.tabel) }
    }
    var pairs: [Pasangan: (sama: Int, semua: Int)] = [:]
    for group in kelompok {
      for (place, left) in group.enumerated() {
        for right in group[(place + 1)...] {
          for role in [Peran.pagu, .realisasiAnggaran, .serapan] {
            guard !left.nilai(role).isEmpty, !right.nilai(role).isEmpty else { continue }
            let isSame = Self.sama(left, right, role)
            let found = pairs[Pasangan(left, right, role)] ?? (0, 0)
            pairs[Pasangan(left, right, role)] = (found.sama + (isSame ? 1 : 0), found.semua + 1)
          }
        }
      }
    }
    pasangan = pairs
    seluruh = Dictionary(
      pairs.map { ($0.key.peran, $0.value) }, uniquingKeysWith: { ($0.sama + $1.sama, $0.semua + $1.semua) })
    banyakNama = Dictionary(grouping: stated.filter { $0.tabel != nil }) { $0.tabel ?? -1 }.mapValues(\.count)
  }

  /// Whether two statements give other figures of a role.
  func berbeda(_ left: PernyataanAnggaran, _ right: PernyataanAnggaran, _ role: Peran) -> Bool {
    !Self.sama(left, right, role)
  }

  /// Whether two places speak of the same budget: of one year, and most of the figures that both give are the same, or
  /// the two figures differ only by what is typed wrongly.
  func setara(_ left: PernyataanAnggaran, _ right: PernyataanAnggaran, _ role: Peran) -> Bool {
    if let one = left.tahun, let other = right.tahun, one != other { return false }
    let counted = pasangan[Pasangan(left, right, role)] ?? (0, 0)
    if counted.semua >= 3, counted.sama * 10 >= counted.semua * 7 { return true }
    if counted.semua >= 3, counted.sama * 2 < counted.semua { return false }
    if counted.sama == 0, daftarLain(left, right, counted.semua) { return false }
    let all = seluruh[role] ?? (0, 0)
    return mirip(left, right, role) || all.semua >= 5 && all.sama * 10 >= all.semua * 8
  }

  /// Whether two tables list the programmes of two agencies: few names of the shorter one stand in the other.
  private func daftarLain(_ left: PernyataanAnggaran, _ right: PernyataanAnggaran, _ shared: Int) -> Bool {
    guard let one = left.tabel.flatMap({ banyakNama[$0] }), let other = right.tabel.flatMap({ banyakNama[$0] }) else {
      return false
    }
    return min(one, other) >= 3 && shared * 2 < min(one, other)
  }

  private func mirip(_ left: PernyataanAnggaran, _ right: PernyataanAnggaran, _ role: Peran) -> Bool {
    guard role != .serapan, let one = left.nilai(role).last, let other = right.nilai(role).last else { return false }
    return Kaidah.mirip(one.angka.nilai, other.angka.nilai)
  }

  private static func sama(_ left: PernyataanAnggaran, _ right: PernyataanAnggaran, _ role: Peran) -> Bool {
    left.nilai(role).contains { one in
      right.nilai(role).contains { other in
        one.angka.sama(other.angka)
      }
    }
  }

  /// Names of texts that are spelled in another way than in the only table that has a name like them.
  private static func ejaan(_ stated: [PernyataanAnggaran]) -> [String: String] {
    let known = Dictionary(grouping: stated.filter { $0.tabel != nil }, by: \.kunci).compactMapValues(\.first?.kata)
    let loose = stated.filter { $0.tabel == nil && known[$0.kunci] == nil }
    guard loose.count * known.count < 40_000 else { return [:] }
    let used = Set(stated.filter { $0.tabel == nil }.map(\.kunci))
    var found: [String: String] = [:]
    for statement in loose {
      let words = Set(statement.kata.kata)
      let near = known.filter { !used.contains($0.key) && words.intersection($0.value.kata).count * 2 >= words.count }
        .filter { statement.kata.serupa($0.value) }
      if near.count == 1, let key = near.first?.key { found[statement.kunci] = key }
    }
    return found
  }
}
