import ArgumentParser

/// Measurements of the parts, one a subcommand; `scripts/bench` runs them and makes the table.
@main
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selaras-bench",
    abstract: "Measures the parts of Selaras; each prints one JSON object.",
    subcommands: [
      FillCommand.self, AppendCommand.self, ReplayCommand.self, StartCommand.self, ReportCommand.self,
      ImportCommand.self, AccountsCommand.self, SessionsCommand.self, SaveCommand.self,
      LastNightCommand.self, HelloCommand.self, ConsistencyCommand.self, AgreementsCommand.self,
    ])
}
