import Dispatch
import Reviu
import Synchronization

/// One thread for work on documents that may not end, away from those that answer requests.
///
/// Whoever waits is told when the limit is over, also by work that does not listen. Until such work has ended by itself
/// no other begins: it would take the other core.
final class MejaBaca: Sendable {
  private let utas = Utas()
  private let terpakai = Mutex(false)
  private let batas: @Sendable () async -> Void

  /// - Parameter batas: returns when a piece of work has taken long enough.
  init(batas: @escaping @Sendable () async -> Void) { self.batas = batas }

  /// Does a piece of work.
  /// - Parameter nama: the document, for messages.
  func kerjakan<Hasil: Sendable>(
    _ nama: String, _ work: @escaping @Sendable () async throws(ReviuJobs.Gagal) -> Hasil
  ) async throws(ReviuJobs.Gagal) -> Hasil {
    guard mulai() else {
      throw ReviuJobs.Gagal(
        pesan:
          "Situs sedang sibuk: naskah yang dibaca sebelumnya terlalu berat dan belum berhenti. Coba beberapa menit lagi."
      )
    }
    let first = JawabanPertama<Result<Hasil, ReviuJobs.Gagal>>()
    let task = Task(executorPreference: utas, priority: .utility) {
      let result: Result<Hasil, ReviuJobs.Gagal>
      do throws(ReviuJobs.Gagal) {
        result = .success(try await work())
      } catch {
        result = .failure(error)
      }
      self.selesai()
      first.jawab(result)
    }
    let limit = Task { [batas] in
      await batas()
      guard !Task.isCancelled else { return }
      // Told before the work hears of it, whose own failure would else be told.
      first.jawab(.failure(.init(pesan: NaskahError.terlaluLama(nama: nama).description)))
      task.cancel()
    }
    let result = await first.nilai
    limit.cancel()
    return try result.get()
  }

  private func mulai() -> Bool {
    terpakai.withLock { taken in
      defer { taken = true }
      return !taken
    }
  }

  private func selesai() { terpakai.withLock { $0 = false } }
}

/// Runs tasks on one thread.
private final class Utas: TaskExecutor {
  private let antrean = DispatchQueue(label: "selaras.reviu", qos: .utility)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    antrean.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
