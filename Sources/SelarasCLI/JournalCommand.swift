import ArgumentParser
import Foundation
import Journal

/// Commands on the journal itself.
struct JournalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Memeriksa jurnal.",
    discussion: """
      Contoh:
        selaras journal verify --data data
      """,
    subcommands: [JournalVerifyCommand.self])
}

/// Recomputes the whole chain.
struct JournalVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Menghitung ulang seluruh rantai jurnal dan menyebut entri yang berubah.",
    discussion: """
      Contoh:
        selaras journal verify --data data
      """)

  @OptionGroup var data: DataOptions

  func run() async throws {
    let reader = try data.openReader()
    let report: VerificationReport
    do {
      report = try await reader.verify()
    } catch {
      throw CommandProblem(error.description)
    }
    print(report.summary)
    for finding in report.findings {
      print("- " + (finding.sequence.map { "entri \($0): " } ?? "") + finding.explanation)
    }
    if report.omittedFindings > 0 { print("- dan \(report.omittedFindings) temuan lain") }
    guard report.isIntact else { throw ExitCode(1) }
  }
}
