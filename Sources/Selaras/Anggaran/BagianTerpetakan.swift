import Sakip

/// The parts of a year's budget that are mapped to an indikator, as the year knows them now.
public struct BagianTerpetakan: Sendable, Hashable {
  /// Places of the budget tree, by their ids, none below another.
  public let simpul: [String]
  /// Programs by their number; none once the year has a tree.
  public let program: [Int]

  /// Whether nothing is mapped.
  public var kosong: Bool { simpul.isEmpty && program.isEmpty }

  /// The same by ``ProgramBerpagu/kunci``.
  public var kunci: [String] { simpul + program.compactMap { ProgramBerpagu.kunci(simpul: nil, nomor: $0) } }
}

extension AnggaranTahun {
  /// What is mapped to an indikator. A program that was mapped by its number is the place of the tree that it is once
  /// the year has one (``PadananProgram``), unless that place, one above it or parts of it are mapped themselves; one
  /// that the tree does not have is no part of the budget any more.
  /// - Complexity: O(programs and places of the year) where programs are mapped by number beside a tree.
  public func bagianTerpetakan(_ indikator: String) -> BagianTerpetakan {
    guard let mapped = pemetaan[indikator] else { return BagianTerpetakan(simpul: [], program: []) }
    let numbers = mapped.program ?? []
    guard simpul.count > 0 else { return BagianTerpetakan(simpul: mapped.simpul, program: numbers) }
    guard !numbers.isEmpty else { return BagianTerpetakan(simpul: mapped.simpul, program: []) }
    let places = PadananProgram(self)
    let own = Set(mapped.simpul)
    let covered = keturunan(own)
    let named = numbers.compactMap { places[nomor: $0] }.filter { place in
      !covered.contains(place) && keturunan(place).isDisjoint(with: own)
    }
    return BagianTerpetakan(simpul: mapped.simpul + named, program: [])
  }
}
