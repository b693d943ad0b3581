import Synchronization

/// The first of several answers, for the one who waits.
final class JawabanPertama<Jawaban: Sendable>: Sendable {
  private struct Isi {
    var jawaban: Jawaban?
    var menunggu: CheckedContinuation<Jawaban, Never>?
  }

  private let isi = Mutex(Isi())

  /// The answer, as soon as there is one.
  var nilai: Jawaban {
    get async {
      await withCheckedContinuation { continuation in
        let known = isi.withLock { content -> Jawaban? in
          if content.jawaban == nil { content.menunggu = continuation }
          return content.jawaban
        }
        if let known { continuation.resume(returning: known) }
      }
    }
  }

  /// Answers, unless somebody has.
  func jawab(_ answer: Jawaban) {
    let waiting = isi.withLock { content -> CheckedContinuation<Jawaban, Never>? in
      guard content.jawaban == nil else { return nil }
      content.jawaban = answer
      defer { content.menunggu = nil }
      return content.menunggu
    }
    waiting?.resume(returning: answer)
  }
}
