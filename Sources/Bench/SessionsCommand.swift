import ArgumentParser

/// Signs operators in and prints, a line each, their perangkat daerah and their session as a Cookie header; or one other
/// account.
struct SessionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sessions")

  @Argument var base: String
  @Option var operators = 160
  /// An account that acts for all perangkat daerah, instead of operators.
  @Option var account: String?

  func run() async throws {
    let people =
      if let account { [try await Operators.signIn(account, base: base)] } else {
        try await Operators.signIn(operators, base: base)
      }
    for person in people { print("\(person.unit)\t\(person.cookie)") }
  }
}
