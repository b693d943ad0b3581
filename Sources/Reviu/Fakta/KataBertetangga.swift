/// The words of a document by what stands around them. Words are kept by number: to put their neighbours together into
/// texts took a fifth of the time of a review.
struct KataBertetangga {
  /// The words on both sides, or the two in front.
  private struct Sela: Hashable {
    let kiri: Int
    let kanan: Int
    let diantara: Bool
  }

  /// What stands in one place: one word, or several with how often each does.
  private enum Isi {
    case satu(Int)
    case banyak([Int: Int])
  }

  private var nomor: [String: Int] = ["": 0]
  private var kata: [String] = [""]
  private var jumlah: [Int] = [0]
  private var isi: [Sela: Isi] = [:]
  private var pasangan: Set<Sela> = []

  /// Reads texts of words.
  init(_ texts: [[Kata]]) {
    let numbered = texts.map { text in text.map { nomori($0.teks) } }
    for text in numbered {
      for place in text.indices.dropFirst() {
        pasangan.insert(Sela(kiri: text[place - 1], kanan: text[place], diantara: false))
        for gap in Self.sela(text, place) { tambah(text[place], gap) }
      }
    }
  }

  /// How often a word stands in the document.
  func banyak(_ word: String) -> Int { nomor[word].map { jumlah[$0] } ?? 0 }

  /// Whether a word stands right behind another.
  func berdampingan(_ left: String, _ right: String) -> Bool {
    guard let left = nomor[left], let right = nomor[right] else { return false }
    return pasangan.contains(Sela(kiri: left, kanan: right, diantara: false))
  }

  /// The usual words that stand elsewhere where one word stands once, with how often they do: those between the same words,
  /// and those behind the same two words.
  func sebagaiGanti(_ words: [Kata], _ place: Int) -> [[(key: String, value: Int)]] {
    guard place > 0 else { return [] }
    let start = max(0, place - 2)
    let near = words[start..<min(place + 2, words.count)].map { nomor[$0.teks] ?? 0 }
    let own = near[place - start]
    return Self.sela(near, place - start).map { gap in
      guard case .banyak(let found)? = isi[gap], found[own] == 1 else { return [] }
      return found.compactMap { other, count in other != own && jumlah[other] >= 5 ? (kata[other], count) : nil }
    }
  }

  private static func sela(_ text: [Int], _ place: Int) -> [Sela] {
    [
      Sela(kiri: text[place - 1], kanan: place + 1 < text.count ? text[place + 1] : 0, diantara: true),
      Sela(kiri: place > 1 ? text[place - 2] : 0, kanan: text[place - 1], diantara: false),
    ]
  }

  private mutating func nomori(_ word: String) -> Int {
    let number = nomor[word] ?? kata.count
    if number == kata.count {
      nomor[word] = number
      kata.append(word)
      jumlah.append(0)
    }
    jumlah[number] += 1
    return number
  }

  private mutating func tambah(_ word: Int, _ gap: Sela) {
    switch isi[gap] {
    case nil: isi[gap] = .satu(word)
    case .satu(let only)?: isi[gap] = .banyak(only == word ? [word: 2] : [only: 1, word: 1])
    case .banyak?:
      guard case .banyak(var words)? = isi.updateValue(.satu(word), forKey: gap) else { return }
      words[word, default: 0] += 1
      isi[gap] = .banyak(words)
    }
  }
}
