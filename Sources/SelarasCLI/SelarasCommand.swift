import ArgumentParser
import Foundation

/// The command line: every way into the system that is not the browser, and the place where everything is put together.
@main
struct SelarasCommand: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "selaras",
    abstract: "Sistem akuntabilitas kinerja instansi pemerintah daerah (SAKIP).",
    discussion: """
      Contoh:
        selaras demo --data data
        selaras serve --data data
        selaras laporan lkjip --unit kecamatan-juai --tahun 2024 \\
          --format pdf -o lkjip.pdf --data data
      """,
    version: version,
    subcommands: [
      ServeCommand.self, DemoCommand.self, ImportCommand.self, LaporanCommand.self, HitungCommand.self,
      ReviuCommand.self, JournalCommand.self, BuktiCommand.self, AkunCommand.self, BackupCommand.self,
      RestoreCommand.self,
    ])

  /// Exit status: 0 fine, 1 the work found or met a problem, 2 wrong usage.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      finish(with: error)
    }
  }

  private static func finish(with error: any Error) -> Never {
    let code = exitCode(for: error)
    if let failure = error as? CommandProblem {
      Keluaran.error(failure.description)
      Foundation.exit(failure.status)
    }
    let message = fullMessage(for: error)
    if code.isSuccess {
      print(UsageMessage.indonesian(message))
    } else if !message.isEmpty {
      Keluaran.error(UsageMessage.indonesian(message))
    }
    Foundation.exit(code.isSuccess ? 0 : (code == .validationFailure ? 2 : 1))
  }
}

/// A problem that a person can mend; printed as it stands.
struct CommandProblem: Error, CustomStringConvertible {
  let description: String
  /// The exit status: 1 for work that met a problem, 2 for what was given and cannot be used.
  let status: Int32

  init(_ description: String, status: Int32 = 1) {
    self.description = description
    self.status = status
  }
}
