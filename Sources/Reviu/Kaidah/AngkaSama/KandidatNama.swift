/// Finds names that may be one, printed in two ways, without comparing each with each: such names share most of their
/// words and so one of the rarest of each, and only names that have a rare word in common are looked at.
struct KandidatNama {
  /// A name as it is looked for.
  private struct Calon {
    /// Its words by their place in the order of the rarest, these in front.
    let kata: [Int]
    /// How many of them must be shared.
    let perlu: Int
    /// How many words of a text may stand for it.
    let jangkauan: Int
    /// The words of which one must be shared.
    let langka: ArraySlice<Int>
  }

  private let nama: [NamaTercetak]
  private let calon: [Calon]
  /// The words by how seldom they are, the rarest first.
  private let urutan: [String: Int]
  /// The names by their rarest words.
  private let tempat: [Int: [Int]]
  /// A word of more names tells none of them: to compare all that have it would take time without end in a long document.
  private static let paling = 200
  private let terjauh: Int

  /// Names to be found.
  init(_ names: [NamaTercetak]) {
    let words = names.map { Set($0.nama.kata) }
    var count: [String: Int] = [:]
    for word in words.joined() { count[word, default: 0] += 1 }
    let order = count.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.enumerated().map { ($1.key, $0) }
    let rank = Dictionary(uniqueKeysWithValues: order)
    calon = zip(names, words).map { name, own in
      let size = name.nama.kata.count
      let reach = size + max(1, size / 8)
      let sorted = own.compactMap { rank[$0] }.sorted()
      // A word that a name repeats is shared as often, and counted once here.
      let needed = ((size...reach).map(BedaNama.kataSama).min() ?? size) - (size - sorted.count)
      return Calon(
        kata: sorted, perlu: needed, jangkauan: reach, langka: sorted.prefix(max(0, sorted.count - needed + 1)))
    }
    var places: [Int: [Int]] = [:]
    for (index, name) in calon.enumerated() {
      for word in name.langka { places[word, default: []].append(index) }
    }
    (nama, urutan, tempat) = (names, rank, places.filter { $0.value.count <= Self.paling })
    terjauh = calon.map(\.jangkauan).max() ?? 0
  }

  /// The names that a text may begin with, those that share most words with it in front.
  func mirip(_ words: [String]) -> [NamaTercetak] {
    let wanted = words.prefix(terjauh).map { urutan[$0] ?? -1 }
    var found: Set<Int> = []
    for (place, word) in wanted.enumerated() {
      for name in tempat[word] ?? [] where place < calon[name].jangkauan { found.insert(name) }
    }
    return found.map { name in
      let front = wanted.prefix(calon[name].jangkauan)
      return (name, calon[name].kata.count { front.contains($0) })
    }.filter { $1 >= calon[$0].perlu }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { nama[$0.0] }
  }

  /// Pairs of these that are one name printed in two ways; each pair once.
  var pasangan: [(NamaTercetak, NamaTercetak)] {
    nama.indices.flatMap { index -> [(NamaTercetak, NamaTercetak)] in
      let own = calon[index]
      let others = Set(own.langka.flatMap { word in (tempat[word] ?? []).prefix { $0 < index } })
      return others.sorted().filter { other in
        Self.sama(calon[other].kata, own.kata) >= max(own.perlu, calon[other].perlu)
          && BedaNama.satuNama(nama[other].nama, nama[index].nama)
      }.map { (nama[$0], nama[index]) }
    }
  }

  /// How many words two names share.
  private static func sama(_ left: [Int], _ right: [Int]) -> Int {
    var (count, place) = (0, 0)
    for word in left {
      while place < right.count, right[place] < word { place += 1 }
      guard place < right.count else { return count }
      if right[place] == word { count += 1 }
    }
    return count
  }
}
