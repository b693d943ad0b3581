/// Which passwords may be set.
enum PasswordRules {
  /// The password, ready to be hashed.
  static func check(_ typed: String, account name: String) throws(AccountError) -> Password {
    guard typed.count <= Password.longest, let password = Password(typed) else {
      throw .password(typed.isEmpty ? .tooShort : .tooLong)
    }
    guard password.text.count >= Password.shortest else { throw .password(.tooShort) }
    let plain = password.text.lowercased()
    let named = letters(name)
    guard named.count < shortestName || !letters(plain).contains(named) else { throw .password(.containsName) }
    guard !isCommon(plain) else { throw .password(.common) }
    return password
  }

  /// Much used ones, also with digits and signs around the word, and those with hardly any different characters.
  private static func isCommon(_ plain: String) -> Bool {
    let words = [plain, disguised(plain)].map { $0.filter(\.isLetter) }
    return Set(plain).count < fewestDifferent || CommonPasswords.whole.contains(plain)
      || words.contains(where: CommonPasswords.words.contains) || isRun(plain)
  }

  /// `p@ssw0rd2024` as `password2024`: digits and signs that stand for letters, without the year or number behind.
  private static func disguised(_ plain: String) -> String {
    guard let end = plain.lastIndex(where: \.isLetter) else { return plain }
    return String(plain[...end].map { letterFor[$0] ?? $0 })
  }

  private static let letterFor: [Character: Character] = [
    "@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", "5": "s", "$": "s", "7": "t",
  ]

  private static let fewestDifferent = 5
  /// Shorter names are in many words.
  private static let shortestName = 4

  /// Whether it only walks along the keyboard or the digits, however often.
  private static func isRun(_ plain: String) -> Bool {
    CommonPasswords.runs.contains { run in
      let endless = String(repeating: run, count: Password.longest / run.count + 2)
      return endless.contains(plain) || String(endless.reversed()).contains(plain)
    }
  }

  private static func letters(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }
}
