import Accounts
import ArgumentParser
import FileStore
import Foundation
import Journal
import Laporan
import Selaras

/// Where the data lie, and how they are opened.
struct DataOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Direktori data.", valueName: "dir"))
  var data: String

  private var directory: URL { URL(filePath: data, directoryHint: .isDirectory) }
  private var snapshots: SnapshotDirectory {
    SnapshotDirectory(directory: JournalFiles(directory: directory).snapshots)
  }

  /// Opens for changing; one process at a time.
  func openApplication() async throws -> (application: Application, journal: SQLiteJournal) {
    do {
      let journal = try SQLiteJournal(directory: directory)
      let watch = ChainWatch(clock: { Timestamp(Date()) }) { () throws(JournalError) in
        try await journal.reader.verify(reading: EventCatalog.periksa)
      }
      let application = try await Application(
        journal: journal, snapshots: snapshots, rantai: watch, clock: { Timestamp(Date()) })
      return (application, journal)
    } catch let error as JournalError {
      throw CommandProblem(error.description)
    }
  }

  /// Ends the work: what is recorded is safe already, so a snapshot that cannot be kept is only worth a warning.
  func close(_ opened: (application: Application, journal: SQLiteJournal)) async throws {
    do {
      try await opened.application.saveSnapshot()
    } catch {
      Keluaran.error("Peringatan: cuplikan tidak tersimpan, pembukaan berikutnya lebih lama. Data tidak terpengaruh.")
    }
    do {
      try opened.journal.close()
    } catch {
      throw CommandProblem(error.description)
    }
  }

  /// Opens for reading, also beside a running server.
  func openReader() throws -> SQLiteJournalReader {
    do {
      return try SQLiteJournalReader(directory: directory)
    } catch {
      throw CommandProblem(error.description)
    }
  }

  /// The present state, without changing anything.
  func readState() async throws -> (state: State, head: JournalHead) {
    let reader = try openReader()
    do {
      let state = try await StateLoader(journal: reader, snapshots: snapshots).state()
      return (state, try await reader.head())
    } catch let error as JournalError {
      throw CommandProblem(error.description)
    }
  }

  /// Whether the chain of the journal holds, recomputed now; that nobody knows where it cannot be read to its end.
  func rantai() async throws -> PemeriksaanRantai {
    let report = try? await openReader().verify(reading: EventCatalog.periksa)
    return report.map { $0.isIntact ? .utuh(sampai: $0.position.sequence) : .tidakUtuh } ?? .belum
  }

  /// The time zone of the pemda; of a directory without a journal that of a new one.
  func zonaWaktu() async throws -> ZonaWaktu {
    let file = JournalFiles(directory: directory).journal
    return FileManager.default.fileExists(atPath: file.path)
      ? try await readState().state.zonaWaktu : State().zonaWaktu
  }

  /// Whether the newest snapshot says the same as the journal; `nil` without a snapshot.
  func snapshotAgrees(with reader: SQLiteJournalReader) async throws -> Bool? {
    try await StateLoader(journal: reader, snapshots: snapshots).snapshotAgrees()
  }

  /// The files of evidence.
  func files(scanner: (any FileScanner)? = nil) -> FileStore {
    FileStore(directory: directory.appending(path: "berkas", directoryHint: .isDirectory), scanner: scanner)
  }

  private var accountFile: URL { directory.appending(path: "akun.sqlite") }

  /// Whether there are accounts, or at least invitations.
  var hasAccounts: Bool { FileManager.default.fileExists(atPath: accountFile.path) }

  /// Opens the accounts; beside a server only to invite and to list.
  func openAccounts() throws -> Accounts {
    do {
      return try Accounts(
        file: accountFile, clock: { Timestamp(Date()) },
        random: SystemRandom.bytes)
    } catch {
      throw CommandProblem(error.description)
    }
  }

  /// The directory, for commands that work on the files themselves.
  var url: URL { directory }
}
