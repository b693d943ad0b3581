import ArgumentParser

/// Signs operators in and prints, a line each, their perangkat daerah and their session as a Cookie header.
struct SessionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sessions")

  @Argument var base: String
  @Option var operators = 160

  func run() async throws {
    for person in try await Operators.signIn(operators, base: base) { print("\(person.unit)\t\(person.cookie)") }
  }
}
