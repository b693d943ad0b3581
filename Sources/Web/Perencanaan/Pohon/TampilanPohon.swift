import Sakip
import Selaras

/// The nodes of a tree that a page shows, each before those below it.
struct TampilanPohon: Sendable {
  /// A node.
  struct Butir: Sendable {
    let simpul: SimpulPohonDitetapkan
    /// From 0.
    let kedalaman: Int
    /// How many nodes below it are not shown.
    let tersembunyi: Int
    /// Whether it is one of those that were looked for.
    let isCocok: Bool
  }

  let butir: [Butir]
  /// How many nodes the tree has.
  let banyaknya: Int
  /// Of which perangkat daerah another version than the one in force is shown, and which.
  private let pilihan: (unit: String, versi: String)?

  /// - Parameters:
  ///   - unit: the perangkat daerah whose nodes are shown, with the first nodes of others below them; `nil` for all.
  ///   - tingkat: how many levels are shown; `nil` for all.
  init(_ context: PageContext, _ unit: UnitState?, _ saringan: SaringanPohon, tingkat: Int?) {
    let state = context.state
    let units = [state.unitPemda].compactMap { $0 } + context.perangkatDaerah
    let known = unit.map { own in units.contains { $0.id == own.id } ? units : units + [own] } ?? units
    let shown = context.pohon(unit, versi: saringan.versi)
    pilihan = unit.flatMap { own in saringan.versi.map { (unit: own.id, versi: $0) } }
    let tree = shown.pohonKinerja(known)
    let inside = { (key: KunciSimpul) in unit.map { $0.id == key.unit } ?? true }
    let all = tree.praurut().map(\.kunci).filter(inside)
    let first = state.unitPemda?.id
    let open = all.filter { key in tree.induk(key).map { !inside($0) } ?? true }
    // What hangs under no promise of the pemda stands after what does.
    let roots = saringan.dari.map { [$0] } ?? open.filter { $0.unit == first } + open.filter { $0.unit != first }
    var matching: Set<KunciSimpul> = []
    var wanted: Set<KunciSimpul>?
    if let post = saringan.jabatan {
      matching = Set(all.filter { shown.simpul($0)?.jabatan == post })
      wanted = Set(matching.flatMap { tree.jalur($0) })
    }
    let levels = wanted == nil ? tingkat : nil
    let steps = tree.praurut(dari: roots, tingkat: levels, menurun: inside)
      .filter { wanted?.contains($0.kunci) ?? true }
    let below = tree.banyakDiBawah
    butir = steps.compactMap { step in
      guard let node = shown.simpul(step.kunci) else { return nil }
      let isLast = levels.map { step.kedalaman + 1 >= $0 } ?? false
      return Butir(
        simpul: node, kedalaman: step.kedalaman,
        tersembunyi: isLast || !inside(step.kunci) ? below[step.kunci] ?? 0 : 0, isCocok: matching.contains(step.kunci))
    }
    banyaknya = all.count
  }

  /// The version to name in the address of a node, where another than the one in force is shown.
  func versi(_ node: SimpulPohonDitetapkan) -> String? {
    pilihan.flatMap { $0.unit == node.unit ? $0.versi : nil }
  }
}
