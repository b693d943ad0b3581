import Synchronization

/// How far the one document is that is worked on; told from outside of the actor that has it read.
final class TahapSekarang: Sendable {
  private let tahap = Mutex(TahapReviu.membaca)

  var nilai: TahapReviu {
    get { tahap.withLock(\.self) }
    set { tahap.withLock { $0 = newValue } }
  }
}
