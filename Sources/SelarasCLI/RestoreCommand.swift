import ArgumentParser
import FileStore
import Foundation
import Journal

/// Makes a data directory of a backup.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Memulihkan direktori data dari berkas cadangan yang utuh.",
    discussion: """
      Contoh:
        selaras restore cadangan.sqlite --data data-baru
        selaras restore cadangan.sqlite --data data-baru \\
          --berkas cadangan-berkas
      """)

  @Argument(help: ArgumentHelp("Berkas cadangan.", valueName: "berkas"))
  var cadangan: String

  @Option(help: ArgumentHelp("Direktori cadangan berkas bukti.", valueName: "dir"))
  var berkas: String?

  @OptionGroup var data: DataOptions

  func run() async throws {
    if let berkas, SalinanBukti.cadangan(berkas).isEmpty {
      throw CommandProblem(
        "Tidak ada berkas bukti di \(berkas). Periksa penulisan direktorinya, atau pulihkan tanpa --berkas.")
    }
    do {
      print(try await JournalRestore.restore(from: URL(filePath: cadangan), into: data.url).summary)
    } catch {
      throw CommandProblem(error.description)
    }
    if let berkas { print(try await SalinanBukti.salin(dari: SalinanBukti.cadangan(berkas), ke: data.files())) }
    let evidence = try await PemeriksaanBukti(await data.readState().state, data.files())
    evidence.lines.forEach { print($0) }
    guard evidence.isWhole else { throw ExitCode(1) }
  }
}
