import ArgumentParser
import FileStore
import Foundation
import Journal

/// Copies the journal and the files of evidence, also while a server runs.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Menyalin jurnal ke satu berkas cadangan yang sudah diperiksa, dan berkas bukti ke satu direktori.",
    discussion: """
      Contoh:
        selaras backup --data data -o cadangan.sqlite
        selaras backup --data data -o cadangan.sqlite \\
          --berkas cadangan-berkas

      Direktori cadangan berkas dapat dipakai berulang: hanya berkas yang belum ada di dalamnya yang disalin.

      Akun dan undangan tidak ikut disalin. Setelah pemulihan, undang administrator
      pertama dengan selaras akun undang.
      """)

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Berkas cadangan.", valueName: "berkas"))
  var output: String

  @Option(help: ArgumentHelp("Direktori cadangan berkas bukti; boleh sudah berisi.", valueName: "dir"))
  var berkas: String?

  @OptionGroup var data: DataOptions

  func run() async throws {
    // Evidence is in the store before the journal names it: files that are copied after the journal are enough for it.
    do {
      print(try await data.openReader().backup(to: URL(filePath: output)).summary)
    } catch let error as JournalError {
      throw CommandProblem(error.description)
    }
    if let berkas {
      print(try await SalinanBukti.salin(dari: data.files(), ke: SalinanBukti.cadangan(berkas)))
    } else if !data.files().isEmpty {
      Keluaran.error("Perhatian: berkas bukti tidak ikut dalam cadangan ini. Tambahkan --berkas dengan direktorinya.")
    }
  }
}
