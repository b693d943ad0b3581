import ArgumentParser
import FileStore
import Foundation
import Journal
import Selaras

/// Commands on the files of evidence.
struct BuktiCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bukti",
    abstract: "Merawat berkas bukti.",
    discussion: """
      Contoh:
        selaras bukti bersihkan --data data
      """,
    subcommands: [BuktiBersihkanCommand.self])
}

/// Names the files that were sent and that no fact ever named, and removes them when told to.
struct BuktiBersihkanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bersihkan",
    abstract: "Menghitung, dan dengan --hapus menghapus, berkas yang terunggah dan tidak pernah dilampirkan.",
    discussion: """
      Contoh:
        selaras bukti bersihkan --data data
        selaras bukti bersihkan --hari 90 --hapus --data data

      Berkas yang disebut jurnal tidak pernah dihapus, juga bukti yang sudah dicabut dan lembar impor yang sudah dibatalkan. Hentikan server lebih dahulu. Jangan menghapus sesudah memulihkan jurnal dari cadangan lama: berkas yang hanya disebut jurnal yang lebih baru ikut terhapus.
      """)

  @Option(help: ArgumentHelp("Berapa hari berkas itu sedikitnya sudah ada.", valueName: "jumlah"))
  var hari: Int = 30

  @Flag(help: "Menghapus berkas itu. Tanpa ini tidak ada yang berubah.")
  var hapus = false

  @OptionGroup var data: DataOptions

  func validate() throws {
    guard (1...36_500).contains(hari) else {
      throw ValidationError("Jumlah hari sedikitnya 1. Tulis seperti --hari 30.")
    }
  }

  func run() async throws {
    // Nobody else may attach what is being removed: the journal is opened for changing, which one process can.
    let opened = try await data.openApplication()
    let summary = try await bersihkan(opened.journal)
    try await data.close(opened)
    print(summary)
  }

  private func bersihkan(_ journal: SQLiteJournal) async throws -> String {
    let files = data.files()
    let named: Set<ContentHash>
    do {
      guard try await journal.reader.verify(reading: EventCatalog.periksa).isIntact else {
        throw CommandProblem("Jurnal tidak utuh, jadi tidak ada yang dihapus. Periksa dengan selaras journal verify.")
      }
      named = try await SidikDalamJurnal.semua(journal.reader)
    } catch let error as JournalError {
      throw CommandProblem(error.description)
    }
    guard files.isEmpty || named.contains(where: files.contains) else {
      throw CommandProblem(
        "Jurnal di \(data.data) tidak menyebut satu pun dari berkas di sana. Mungkin jurnal itu bukan pasangannya; tidak ada yang dihapus."
      )
    }
    let found = files.unnamed(besides: named, restingFor: Double(hari) * 86_400)
    guard !found.isEmpty else { return "Tidak ada berkas yang lebih dari \(hari) hari tidak dilampirkan." }
    let amount = "\(found.count) berkas, \(ByteCount(found.values.reduce(0, +)).printed)"
    guard hapus else { return "\(amount), lebih dari \(hari) hari tidak dilampirkan. Hapus dengan --hapus." }
    do throws(FileStoreError) {
      try files.remove(found.keys)
    } catch {
      throw CommandProblem(error.technicalReason ?? error.description)
    }
    return "\(amount), dihapus."
  }
}
