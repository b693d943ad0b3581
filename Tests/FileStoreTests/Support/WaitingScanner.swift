import FileStore
import Foundation
import Synchronization

/// A scanner that comes to its verdict when the test says so.
final class WaitingScanner: FileScanner {
  private struct Scans {
    var count = 0
    var isEnded = false
    var waiting: [CheckedContinuation<Void, Never>] = []
    var watching: [CheckedContinuation<Void, Never>] = []
  }

  private let scans = Mutex(Scans())

  func scan(_ file: URL) async -> ScanVerdict {
    await withCheckedContinuation { continuation in
      let ready = scans.withLock { scans in
        scans.count += 1
        var ready = scans.watching
        scans.watching = []
        if scans.isEnded { ready.append(continuation) } else { scans.waiting.append(continuation) }
        return ready
      }
      for one in ready { one.resume() }
    }
    return .clean
  }

  /// Returns when it has been given a file.
  func begun() async {
    await withCheckedContinuation { continuation in
      let isBegun = scans.withLock { scans in
        if scans.count == 0 { scans.watching.append(continuation) }
        return scans.count > 0
      }
      if isBegun { continuation.resume() }
    }
  }

  /// Gives the verdict, now and from now on.
  func end() {
    let ready = scans.withLock { scans in
      scans.isEnded = true
      defer { scans.waiting = [] }
      return scans.waiting
    }
    for one in ready { one.resume() }
  }
}
