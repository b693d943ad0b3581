/// Finds names that share most of their words, without comparing each with each.
struct KandidatNama {
  private let nama: [NamaTercetak]
  private var tempat: [String: [Int]] = [:]

  /// Names to be found.
  init(_ names: [NamaTercetak]) {
    nama = names
    for (index, name) in names.enumerated() {
      for word in Set(name.nama.kata) { tempat[word, default: []].append(index) }
    }
  }

  /// The names of which at least half of the words stand among these, best first.
  func mirip(_ words: [String]) -> [NamaTercetak] {
    var shared: [Int: Int] = [:]
    for word in Set(words) {
      for index in tempat[word] ?? [] { shared[index, default: 0] += 1 }
    }
    return shared.filter { $0.value * 2 >= nama[$0.key].nama.kata.count }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { nama[$0.key] }
  }

  /// Pairs of names that share at least half of their words; each pair once.
  static func pasangan(_ names: [NamaTercetak]) -> [(NamaTercetak, NamaTercetak)] {
    var found: [(NamaTercetak, NamaTercetak)] = []
    var places: [String: [Int]] = [:]
    for (index, name) in names.enumerated() {
      var shared: [Int: Int] = [:]
      for word in Set(name.nama.kata) {
        for other in places[word] ?? [] { shared[other, default: 0] += 1 }
        places[word, default: []].append(index)
      }
      for (other, count) in shared.sorted(by: { $0.key < $1.key }) {
        let longer = max(names[other].nama.kata.count, name.nama.kata.count)
        if count * 2 >= longer { found.append((names[other], name)) }
      }
    }
    return found
  }
}
