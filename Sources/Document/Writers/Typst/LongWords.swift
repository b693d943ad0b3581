/// Places where a long Indonesian word may break inside a narrow cell.
enum LongWords {
  /// Words up to this many letters fit every column of a report.
  private static let longestUnbroken = 11

  /// The text with soft hyphens in its long words, between a vowel or closing consonant and the consonant that opens
  /// the next syllable: `per-tang-gung-ja-wa-ban`. Text without long words comes back as it is.
  static func breakable(_ text: String) -> String {
    guard text.utf8.count > longestUnbroken else { return text }
    var result = ""
    var word: [Character] = []
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        result += broken(word)
        word.removeAll(keepingCapacity: true)
        result.append(character)
      }
    }
    return result + broken(word)
  }

  private static func broken(_ word: [Character]) -> String {
    guard word.count > longestUnbroken else { return String(word) }
    var result = ""
    for (index, letter) in word.enumerated() {
      if index >= 3, index <= word.count - 3, opensSyllable(word, at: index) { result.append("\u{AD}") }
      result.append(letter)
    }
    return result
  }

  private static func opensSyllable(_ word: [Character], at index: Int) -> Bool {
    guard !isVowel(word[index]), isVowel(word[index + 1]) || isPair(word, at: index) else { return false }
    return !isPair(word, at: index - 1)
  }

  /// `ng`, `ny`, `sy` and `kh` are one sound.
  private static func isPair(_ word: [Character], at index: Int) -> Bool {
    guard index + 2 < word.count, isVowel(word[index + 2]) else { return false }
    return ["ng", "ny", "sy", "kh"].contains(String(word[index...index + 1]).lowercased())
  }

  private static func isVowel(_ letter: Character) -> Bool {
    "aiueoAIUEO".contains(letter)
  }
}
