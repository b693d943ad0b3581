import Foundation
import Testing

@testable import Journal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct DirectoryLockTests {
  /// A refused lock once closed its file twice; in between the number could belong to somebody else's file.
  @Test func aRefusedLockClosesNothingOfOthers() async throws {
    let directory = try TemporaryDirectory()
    let files = JournalFiles(directory: directory.url)
    let held = try DirectoryLock(files)
    await withTaskGroup(of: Int.self) { group in
      group.addTask {
        for _ in 0..<5000 {
          #expect(throws: JournalError.directoryInUse(directory: files.directory.path)) { try DirectoryLock(files) }
        }
        return 0
      }
      group.addTask {
        (0..<50_000).count { _ in
          let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
          return close(descriptor) != 0
        }
      }
      for await lost in group { #expect(lost == 0) }
    }
    held.release()
  }
}
