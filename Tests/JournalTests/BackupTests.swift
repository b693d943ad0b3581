import Foundation
import Journal
import Testing

@Suite struct BackupTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  private func names(_ url: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }

  @Test func aBackupTakenUnderLoadIsWholeAndRestores() async throws {
    let journal = try SQLiteJournal(directory: directory.path("data"))
    try await journal.append(drafts(3000), by: author, at: moment(0), expecting: 0)
    let writer = Task {
      for sequence in Int64(3000)..<3300 {
        try await journal.append([draft()], by: author, at: moment(0), expecting: sequence)
      }
    }
    var positions: [JournalPosition] = []
    for number in 0..<5 {
      let file = directory.path("backup-\(number).sqlite")
      positions.append(try await journal.reader.backup(to: file).position)
      #expect(positions[number].sequence >= 3000)
    }
    try await writer.value
    #expect(try names(directory.url) == (0..<5).map { "backup-\($0).sqlite" } + ["data"])

    let restored = directory.path("restored")
    let report = try await JournalRestore.restore(from: directory.path("backup-4.sqlite"), into: restored)
    #expect(report.position == positions[4])
    let copy = try SQLiteJournal(directory: restored)
    #expect(try await copy.entries(1...5000) == journal.entries(1...positions[4].sequence))
    try await copy.append([draft()], by: author, at: moment(0), expecting: positions[4].sequence)
  }

  @Test func aBackupOverwritesNothing() async throws {
    let journal = try SQLiteJournal(directory: directory.path("data"))
    let file = directory.path("backup.sqlite")
    try Data("penting".utf8).write(to: file)
    let error = await journalError { () throws(JournalError) in try await journal.reader.backup(to: file) }
    #expect(error == .backupTargetExists(file: file.path))
    #expect(try Data(contentsOf: file) == Data("penting".utf8))
  }

  @Test func aDamagedJournalGivesNoBackup() async throws {
    let file = try await makeJournal(directory.path("data"))
    try tamper(file, "UPDATE event SET role = 'lain' WHERE sequence = 6")
    let reader = try SQLiteJournalReader(file: file)
    let target = directory.path("backup.sqlite")
    let error = await journalError { () throws(JournalError) in try await reader.backup(to: target) }
    guard case .verificationFailed(target.path, let report) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(report.findings.map(\.sequence) == [6])
    #expect(try names(directory.url) == ["data"])
  }

  @Test func aBackupThatDoesNotVerifyIsNotRestored() async throws {
    let backup = try await makeJournal(directory.path("data"))
    try tamper(backup, "DELETE FROM event WHERE sequence = 10")
    let target = directory.path("restored")
    let error = await journalError { () throws(JournalError) in
      try await JournalRestore.restore(from: backup, into: target)
    }
    guard case .verificationFailed(backup.path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!FileManager.default.fileExists(atPath: JournalFiles(directory: target).journal.path))
    // A good one can follow into the same directory.
    let good = try await makeJournal(directory.path("gut"))
    try await JournalRestore.restore(from: good, into: target)
  }

  @Test func whatIsNoBackupIsNotRestored() async throws {
    let text = directory.path("text")
    try Data("bukan cadangan".utf8).write(to: text)
    let missing = directory.path("missing")
    for file in [text, missing] {
      let error = await journalError { () throws(JournalError) in
        try await JournalRestore.restore(from: file, into: directory.path("restored"))
      }
      #expect(error?.description.contains(file.path) == true)
    }
    #expect(try names(directory.url) == ["text"])
  }

  @Test func anOpenJournalIsNoBackup() async throws {
    let journal = try SQLiteJournal(directory: directory.path("data"))
    try await journal.append(drafts(1), by: author, at: moment(0), expecting: 0)
    let error = await journalError { () throws(JournalError) in
      try await JournalRestore.restore(
        from: JournalFiles(directory: directory.path("data")).journal, into: directory.path("restored"))
    }
    guard case .notAJournal = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func aRestoreOverwritesNothing() async throws {
    let backup = try await makeJournal(directory.path("data"))
    for name in ["catatan.txt", "journal.sqlite"] {
      let target = directory.path("target-\(name)")
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
      try Data("penting".utf8).write(to: target.appending(path: name))
      let error = await journalError { () throws(JournalError) in
        try await JournalRestore.restore(from: backup, into: target)
      }
      #expect(error == .restoreTargetNotEmpty(directory: target.path))
      #expect(try names(target) == [name])
    }
  }

  @Test func theRemainsOfACutOffRestoreAreNoObstacle() async throws {
    let backup = try await makeJournal(directory.path("data"))
    let target = directory.path("target")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    try Data("setengah".utf8).write(to: target.appending(path: "journal.sqlite.restoring"))
    try await JournalRestore.restore(from: backup, into: target)
    #expect(try names(target) == ["journal.lock", "journal.sqlite"])
  }
}
