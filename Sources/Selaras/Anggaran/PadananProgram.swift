import Sakip

/// Which places of a year's budget tree its programs are that were known by their number before it had a tree
/// (`docs/decisions/0038`): by the code where both have one, else by the words of the name. A place is that of one
/// program, so that programs of one name below several bidang urusan keep their own money.
struct PadananProgram {
  /// A program without a place of its own.
  private struct Program {
    let kunci: String
    let kode: String?
    let nama: String
  }

  private var tempat: [String: String] = [:]

  /// - Parameter dijanjikan: the programs of an agreement; the places that they name themselves are nobody else's by words,
  ///   while a code is the same for who reads an agreement and who reads none.
  /// - Complexity: O(programs and places of the year).
  init(_ year: AnggaranTahun, dijanjikan promised: [NaskahPkDitetapkan.Program] = []) {
    let numbered = year.programBernomor().map {
      Program(kunci: $0.program.kunci, kode: $0.program.kode, nama: $0.program.nama)
    }
    let known = Set(numbered.map(\.kunci))
    let unknown = promised.filter { $0.simpul == nil && !known.contains($0.kunci) }
      .map { Program(kunci: $0.kunci, kode: nil, nama: $0.nama) }
    guard !numbered.isEmpty || !unknown.isEmpty else { return }
    let named = Set(promised.compactMap(\.simpul))
    let programs = year.simpul.semua.filter { $0.tingkat == .program }
    var byCode = Dictionary(programs.compactMap { place in place.kode.map { ($0, place) } }) { first, _ in first }
    for program in numbered {
      tempat[program.kunci] = program.kode.flatMap { byCode.removeValue(forKey: $0) }?.id
    }
    let taken = named.union(tempat.values)
    var byWords = Dictionary(grouping: programs.filter { !taken.contains($0.id) }) { KataPokok($0.nama) }
    for program in numbered + unknown where tempat[program.kunci] == nil {
      let words = KataPokok(program.nama)
      guard let index = byWords[words]?.firstIndex(where: { $0.kode == nil || program.kode == nil }) else { continue }
      tempat[program.kunci] = byWords[words]?.remove(at: index).id
    }
  }

  /// The place of a program by its number; `nil` where the tree does not have it.
  subscript(nomor number: Int) -> String? {
    ProgramBerpagu.kunci(simpul: nil, nomor: number).flatMap { tempat[$0] }
  }

  /// The place that a promised program names, or that is its own; `nil` where the tree does not have it.
  subscript(program: NaskahPkDitetapkan.Program) -> String? { program.simpul ?? tempat[program.kunci] }
}
