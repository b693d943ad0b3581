/// Conditions as a tree: parents, children in order, depth and paths.
///
/// Built in one pass and walked without recursion, so that a tree as deep as it is large breaks nothing. A node whose
/// parent is missing stands as a root, and a circle is cut open: nothing that was recorded is lost from sight.
public struct PohonKinerja<Kunci: Hashable & Comparable & Sendable>: Sendable {
  /// A node by its place.
  public struct Simpul: Sendable, Hashable {
    /// What it is found by.
    public let kunci: Kunci
    /// The node above; `nil` for a root.
    public let induk: Kunci?
    /// Its place among its siblings, the smallest first; of equals the key decides.
    public let urutan: Int

    /// A node from its parts.
    public init(_ kunci: Kunci, induk: Kunci? = nil, urutan: Int = 0) {
      self.kunci = kunci
      self.induk = induk
      self.urutan = urutan
    }
  }

  /// A node on a walk.
  public struct Langkah: Sendable, Hashable {
    /// The node.
    public let kunci: Kunci
    /// How many nodes are above it on the walk.
    public let kedalaman: Int
  }

  /// The nodes without a parent in the tree, in order.
  public private(set) var akar: [Kunci] = []
  private var anakDari: [Kunci: [Kunci]] = [:]
  private var indukDari: [Kunci: Kunci] = [:]

  /// A tree of nodes with distinct keys.
  /// - Complexity: O(n log n), for the order of siblings.
  public init(_ simpul: some Sequence<Simpul>) {
    let ordered = simpul.sorted { ($0.urutan, $0.kunci) < ($1.urutan, $1.kunci) }
    let known = Set(ordered.map(\.kunci))
    for node in ordered {
      if let parent = node.induk, known.contains(parent) {
        anakDari[parent, default: []].append(node.kunci)
        indukDari[node.kunci] = parent
      } else {
        akar.append(node.kunci)
      }
    }
    var reached = Set(praurut().map(\.kunci))
    for node in ordered where !reached.contains(node.kunci) {
      if let parent = indukDari.removeValue(forKey: node.kunci) { anakDari[parent]?.removeAll { $0 == node.kunci } }
      akar.append(node.kunci)
      reached.formUnion(praurut(dari: [node.kunci]).map(\.kunci))
    }
  }

  /// The children of a node, in order.
  public func anak(_ kunci: Kunci) -> [Kunci] { anakDari[kunci] ?? [] }

  /// The node above; `nil` for a root.
  public func induk(_ kunci: Kunci) -> Kunci? { indukDari[kunci] }

  /// From the root down to a node, itself included.
  public func jalur(_ kunci: Kunci) -> [Kunci] { Self.naik(dari: kunci) { indukDari[$0] }.reversed() }

  /// Each node before those below it, siblings in order.
  /// - Parameters:
  ///   - starts: where the walk begins; `nil` for all roots.
  ///   - tingkat: how many levels are walked; `nil` for all.
  ///   - menurun: whether the walk goes on below a node.
  /// - Complexity: O(number of nodes walked).
  public func praurut(
    dari starts: [Kunci]? = nil, tingkat: Int? = nil, menurun: (Kunci) -> Bool = { _ in true }
  ) -> [Langkah] {
    var found: [Langkah] = []
    var waiting = (starts ?? akar).reversed().map { Langkah(kunci: $0, kedalaman: 0) }
    while let next = waiting.popLast() {
      found.append(next)
      guard tingkat.map({ next.kedalaman + 1 < $0 }) ?? true, menurun(next.kunci) else { continue }
      for child in (anakDari[next.kunci] ?? []).reversed() {
        waiting.append(Langkah(kunci: child, kedalaman: next.kedalaman + 1))
      }
    }
    return found
  }

  /// How many nodes are below each node, at any depth.
  /// - Complexity: O(n).
  public var banyakDiBawah: [Kunci: Int] {
    var counts: [Kunci: Int] = [:]
    for step in praurut().reversed() {
      guard let parent = indukDari[step.kunci] else { continue }
      counts[parent, default: 0] += 1 + (counts[step.kunci] ?? 0)
    }
    return counts
  }

  /// A node and those above it, from below; ends where a node comes a second time.
  public static func naik(dari kunci: Kunci, induk: (Kunci) -> Kunci?) -> [Kunci] {
    var path = [kunci]
    var seen: Set<Kunci> = [kunci]
    while let last = path.last, let above = induk(last), seen.insert(above).inserted { path.append(above) }
    return path
  }

  /// How many levels there are from a node down, itself included.
  /// - Complexity: O(number of nodes below).
  public static func tinggi(_ kunci: Kunci, anak: (Kunci) -> [Kunci]) -> Int {
    var seen: Set<Kunci> = [kunci]
    var level = [kunci]
    var height = 0
    while !level.isEmpty {
      height += 1
      level = level.flatMap(anak).filter { seen.insert($0).inserted }
    }
    return height
  }
}
