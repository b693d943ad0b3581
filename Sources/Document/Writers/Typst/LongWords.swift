/// Places where a long Indonesian word may break inside a column that is too narrow for it.
///
/// A word that fits is left whole: a soft hyphen stands in the text of a PDF even where no line breaks, and whoever searches
/// for the word does not find it.
enum LongWords {
  /// Where a line may break without a hyphen. It is no part of the text: who copies an address from a PDF would have it
  /// inside.
  static let breakPlace: Character = "\u{200B}"
  /// Words up to this many letters fit every column of a report.
  private static let longestUnbroken = 11
  /// Room for what is printed right beside a word: a bracket, a comma.
  private static let sign = 0.45
  /// How much narrower a column is for semibold letters.
  static let semibold = 0.91

  /// The text with soft hyphens in the words that are wider than a column, as few as it takes, in front of the consonant that
  /// opens a syllable: `pertang-gungjawaban`. What hangs together by signs, as an address does, breaks behind these without
  /// a hyphen, since one would be read as part of it: a ``breakPlace`` stands there. Text without such words comes back as
  /// it is.
  /// - Parameter column: the width of the column, in ems.
  static func breakable(_ text: String, in column: Double) -> String {
    guard text.utf8.count > longestUnbroken else { return text }
    let characters = Array(text)
    var result = ""
    var run: [Character] = []
    for (index, character) in characters.enumerated() {
      if character.isWhitespace {
        result += broken(run: run, in: column)
        run.removeAll(keepingCapacity: true)
        result.append(character)
        continue
      }
      run.append(character)
      // Lines break behind these by themselves, unless a number goes on.
      if character == "/" || character == "-", index + 1 < characters.count, characters[index + 1].isLetter {
        result += broken(run: run, in: column)
        run.removeAll(keepingCapacity: true)
      }
    }
    return result + broken(run: run, in: column)
  }

  /// What stands between two places where a line may break.
  private static func broken(run: [Character], in column: Double) -> String {
    guard run.count > longestUnbroken, width(run[...]) > column else { return String(run) }
    var result = ""
    var line = 0.0
    for part in parts(run) {
      let needed = width(part)
      if line > 0, line + needed > column {
        result.append(breakPlace)
        line = 0
      }
      result += broken(part: part, in: column)
      line += needed
    }
    return result
  }

  /// The parts of a run, each up to a sign between letters: `bappeda.`, `balangankab.`, `go.`, `id`.
  private static func parts(_ run: [Character]) -> [ArraySlice<Character>] {
    var parts: [ArraySlice<Character>] = []
    var start = 0
    for place in run.indices.dropFirst().dropLast()
    where !run[place].isLetter && !run[place].isNumber && run[place - 1].isLetter && run[place + 1].isLetter {
      parts.append(run[start...place])
      start = place + 1
    }
    return parts + [run[start...]]
  }

  /// A part with its words broken into syllables where they are too wide.
  private static func broken(part: ArraySlice<Character>, in column: Double) -> String {
    var result = ""
    var word: [Character] = []
    var room = column
    for character in part {
      if character.isLetter {
        word.append(character)
      } else {
        result += broken(word, in: room - sign)
        word.removeAll(keepingCapacity: true)
        result.append(character)
        room = column - sign
      }
    }
    return result + broken(word, in: room)
  }

  private static func broken(_ word: [Character], in column: Double) -> String {
    guard word.count > longestUnbroken, width(word[...]) > column else { return String(word) }
    var places = (3...word.count - 3).filter { opensSyllable(word, at: $0) }[...]
    var pieces: [String] = []
    var rest = word[...]
    while width(rest) > column, let first = places.first {
      let place = places.last { width(word[rest.startIndex..<$0]) + hyphen <= column } ?? first
      pieces.append(String(word[rest.startIndex..<place]))
      rest = word[place...]
      places = places.drop { $0 <= place }
    }
    return (pieces + [String(rest)]).joined(separator: "\u{AD}")
  }

  private static let hyphen = 0.34

  private static func width(_ letters: ArraySlice<Character>) -> Double {
    letters.reduce(0) { $0 + width($1) }
  }

  /// At most how wide a letter is in the font of the report, in ems.
  private static func width(_ letter: Character) -> Double {
    switch letter {
    case "i", "j", "l", "t", "I", "J": 0.34
    case "f", "r", "s": 0.4
    case "a", "c", "e", "z": 0.47
    case "w": 0.75
    case "m": 0.83
    case "a"..."z": 0.57
    case "M", "W": 0.96
    case "A"..."Z": 0.75
    case "0"..."9": 0.57
    default: letter.isLetter ? 1 : sign
    }
  }

  /// Of the consonants between two vowels a single one opens the next syllable, of several all but the first do:
  /// `ad-mi-nis-tra-si`.
  private static func opensSyllable(_ word: [Character], at index: Int) -> Bool {
    guard !isVowel(word[index]) else { return false }
    let start = (word[..<index].lastIndex(where: isVowel) ?? -1) + 1
    guard start > 0, let end = word[index...].firstIndex(where: isVowel) else { return false }
    let first = start + (end - start > 1 && isPair(word, at: start) ? 2 : 1)
    return index == (first < end ? first : start)
  }

  /// `ng`, `ny`, `sy` and `kh` are one sound.
  private static func isPair(_ word: [Character], at index: Int) -> Bool {
    ["ng", "ny", "sy", "kh"].contains(String(word[index...index + 1]).lowercased())
  }

  private static func isVowel(_ letter: Character) -> Bool {
    "aiueoAIUEO".contains(letter)
  }
}
