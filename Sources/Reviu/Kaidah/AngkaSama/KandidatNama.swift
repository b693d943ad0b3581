/// Finds names that share most of their words, without comparing each with each: two names that share half of their words
/// share one of the rarest words of each, so only names that have a rare word in common are looked at.
struct KandidatNama {
  private let nama: [NamaTercetak]
  /// The words by how seldom they are, the rarest first.
  private let urutan: [String: Int]
  /// The words of each name, the rarest in front.
  private let kata: [[Int]]
  /// The names that have a word among their rarest.
  private let tempat: [Int: [Int]]

  /// Names to be found.
  init(_ names: [NamaTercetak]) {
    nama = names
    let words = names.map { Set($0.nama.kata) }
    var count: [String: Int] = [:]
    for word in words.joined() { count[word, default: 0] += 1 }
    let order = count.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.enumerated().map { ($1.key, $0) }
    let rank = Dictionary(uniqueKeysWithValues: order)
    let sorted = words.map { $0.compactMap { rank[$0] }.sorted() }
    var places: [Int: [Int]] = [:]
    for (index, name) in names.enumerated() {
      for word in sorted[index].prefix(Self.langka(name, sorted[index])) { places[word, default: []].append(index) }
    }
    (urutan, kata, tempat) = (rank, sorted, places)
  }

  /// The names of which at least half of the words stand among these, best first.
  func mirip(_ words: [String]) -> [NamaTercetak] {
    let wanted = Set(words.compactMap { urutan[$0] }).sorted()
    let found = Set(wanted.flatMap { tempat[$0] ?? [] }).map { ($0, Self.sama(kata[$0], wanted)) }
    return found.filter { $1 * 2 >= nama[$0].nama.kata.count }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { nama[$0.0] }
  }

  /// Pairs of these that are one name printed in two ways; each pair once.
  var pasangan: [(NamaTercetak, NamaTercetak)] {
    nama.indices.flatMap { index -> [(NamaTercetak, NamaTercetak)] in
      let rare = kata[index].prefix(Self.langka(nama[index], kata[index]))
      let others = Set(rare.flatMap { word in (tempat[word] ?? []).prefix { $0 < index } })
      return others.sorted().filter { other in
        let longer = max(nama[other].nama.kata.count, nama[index].nama.kata.count)
        return Self.sama(kata[other], kata[index]) * 2 >= longer
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

  /// How many of the rarest words of a name are looked up: one of them is shared where half of its words are.
  private static func langka(_ name: NamaTercetak, _ words: [Int]) -> Int {
    max(0, words.count - (name.nama.kata.count + 1) / 2 + 1)
  }
}
