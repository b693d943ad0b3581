import Accounts
import FileStore
import Foundation

extension FileStore {
  /// A store with the clock and the random numbers of the system.
  convenience init(directory: URL, scanner: (any FileScanner)? = nil) {
    self.init(directory: directory, scanner: scanner, clock: { Date() }, random: SystemRandom.bytes)
  }
}
