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
  /// What is mapped to an indikator. A program that was mapped by its number is found by its words once the year has a
  /// tree (`docs/decisions/0038`), unless parts of it are mapped themselves; one that the tree does not have is no part
  /// of the budget any more.
  /// - Complexity: O(places of the year) for each program that is mapped by number beside a tree.
  public func bagianTerpetakan(_ indikator: String) -> BagianTerpetakan {
    guard let mapped = pemetaan[indikator] else { return BagianTerpetakan(simpul: [], program: []) }
    let numbers = mapped.program ?? []
    guard simpul.count > 0 else { return BagianTerpetakan(simpul: mapped.simpul, program: numbers) }
    let own = Set(mapped.simpul)
    let named = numbers.compactMap(padanan).filter { keturunan($0).isDisjoint(with: own) }
    return BagianTerpetakan(simpul: mapped.simpul + named.tanpaUlangan, program: [])
  }

  /// The program of the tree with the words of one that was known by its number; `nil` for none.
  private func padanan(_ number: Int) -> String? {
    let known = [VersiAnggaran.perubahan, .murni].lazy.compactMap { paguProgram[.init(versi: $0, nomor: number)]?.isi }
      .first
    guard let known else { return nil }
    return simpul.semua.first { $0.tingkat == .program && $0.nama.samaKatanya(dengan: known.nama) }?.id
  }
}
