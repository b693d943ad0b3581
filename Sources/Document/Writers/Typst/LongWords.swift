/// Places where a long Indonesian word may break inside a narrow cell.
enum LongWords {
  /// Words up to this many letters fit every column of a report.
  private static let longestUnbroken = 11

  /// The text with soft hyphens in its long words, in front of the consonant that opens a syllable: `per-tang-gung-ja-wa-ban`. Text without long words comes back as it is.
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
