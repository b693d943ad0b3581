/// How often a document calls agencies by their names.
struct SebutanNama {
  /// A name that is looked for.
  private struct Dicari {
    let nomor: Int
    let kunci: [UInt8]
    let kata: Int
  }

  /// How many texts at the beginning say whose document it is: cover and title.
  private static let depan = 20
  /// Short forms have at least so many letters; shorter ones are words of their own.
  private static let singkatanTerpendek = 4

  /// How often each name stands there, in the order in which they were given.
  let kali: [Int]
  /// Which of them stand in front.
  let diDepan: Set<Int>

  /// Counts names in the texts of a document.
  /// - Parameters:
  ///   - longgar: how many of the first names are found misspelled, too, by their initials, and shortened to their first
  ///     two words.
  init(_ nama: [String], longgar: Int, dalam potongan: [PotonganTeks]) {
    let others = nama.dropFirst(longgar).map { NamaSerupa($0).kata }
    var exact: [String: [Dicari]] = [:]
    var loose: [UInt8: [Dicari]] = [:]
    var short: [String: Int] = [:]
    for (number, name) in nama.enumerated() {
      let words = NamaSerupa(name).kata
      guard words.count > 1, let first = words.first, let letter = first.utf8.first else { continue }
      let wanted = Dicari(nomor: number, kunci: Array(words.joined().utf8), kata: words.count)
      exact[first, default: []].append(wanted)
      guard number < longgar else { continue }
      loose[letter, default: []].append(wanted)
      for text in Self.singkatan(name) { short[text] = number }
      let begin = Array(words.prefix(2))
      if words.count > 2, !others.contains(where: { $0.starts(with: begin) }) {
        exact[first, default: []].append(Dicari(nomor: number, kunci: Array(begin.joined().utf8), kata: 2))
      }
    }
    var (count, front) = (Array(repeating: 0, count: nama.count), Set<Int>())
    for (index, text) in potongan.enumerated() {
      let words = NamaSerupa(text.teks).kata
      var place = 0
      while place < words.count {
        let word = words[place]
        guard
          let (number, length) = Self.tepat(exact[word] ?? [], words, place)
            ?? short[word].map({ ($0, 1) })
            ?? word.utf8.first.flatMap({ Self.serupa(loose[$0] ?? [], words, place) })
        else {
          place += 1
          continue
        }
        count[number] += 1
        if index < Self.depan { front.insert(number) }
        place += length
      }
    }
    (kali, diDepan) = (count, front)
  }

  /// The longest name that stands at a place.
  private static func tepat(_ names: [Dicari], _ words: [String], _ place: Int) -> (Int, Int)? {
    names.filter { words[place...].prefix($0.kata).joined().utf8.elementsEqual($0.kunci) }
      .max { $0.kunci.count < $1.kunci.count }.map { ($0.nomor, $0.kata) }
  }

  /// A name at a place with a letter or two another, or with a blank too many or too few.
  private static func serupa(_ names: [Dicari], _ words: [String], _ place: Int) -> (Int, Int)? {
    for name in names {
      for length in [name.kata, name.kata + 1, name.kata - 1] where length > 0 && place + length <= words.count {
        let text = Array(words[place..<(place + length)].joined().utf8)
        if EjaanKata.jarak(text, name.kunci, paling: name.kunci.count >= 10 ? 2 : 1) != nil {
          return (name.nomor, length)
        }
      }
    }
    return nil
  }

  /// The initials of a name, with and without small words and the kind of the agency: `bkpsdm`, `dpupr`, `pupr`.
  private static func singkatan(_ name: String) -> [String] {
    let initials = [KataTeks.pecah(name), NamaSerupa(name).kata].map { words in
      words.compactMap(\.first).map(String.init).joined()
    }
    return (initials + initials.map { String($0.dropFirst()) }).filter { $0.count >= singkatanTerpendek }
  }
}
