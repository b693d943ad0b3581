import ArgumentParser
import Foundation
import Journal

/// Copies the journal, also while a server runs.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Menyalin jurnal ke satu berkas cadangan yang sudah diperiksa.",
    discussion: """
      Contoh:
        selaras backup --data data -o cadangan.sqlite

      Akun dan undangan tidak ikut disalin. Setelah pemulihan, undang administrator
      pertama dengan selaras akun undang.
      """)

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Berkas cadangan.", valueName: "berkas"))
  var output: String

  @OptionGroup var data: DataOptions

  func run() async throws {
    do {
      print(try await data.openReader().backup(to: URL(filePath: output)).summary)
    } catch let error as JournalError {
      throw CommandProblem(error.description)
    }
  }
}

/// Makes a data directory of a backup.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Memulihkan direktori data dari berkas cadangan yang utuh.",
    discussion: """
      Contoh:
        selaras restore cadangan.sqlite --data data-baru
      """)

  @Argument(help: ArgumentHelp("Berkas cadangan.", valueName: "berkas"))
  var berkas: String

  @OptionGroup var data: DataOptions

  func run() async throws {
    do {
      print(try await JournalRestore.restore(from: URL(filePath: berkas), into: data.url).summary)
    } catch {
      throw CommandProblem(error.description)
    }
  }
}
