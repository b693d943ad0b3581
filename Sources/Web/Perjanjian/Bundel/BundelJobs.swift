import Laporan
import Selaras

/// The archives of agreements that are being made or were made lately. One archive after another and of each one post
/// after another, so that single reports are not held up, its progress is known, and who ordered it may give it up.
actor BundelJobs {
  /// What an archive is known by. The position of the journal is part of it: new facts make a new one.
  struct Key: Hashable, Sendable {
    let unit: String
    let tahun: Int
    let posisi: Int64
  }

  /// How far an archive is.
  enum Progress: Sendable {
    /// It waits behind this many others.
    case menunggu(Int)
    /// So many of its agreements are made.
    case dibuat(Int, dari: Int)
    /// It is there.
    case selesai([UInt8])
    /// It cannot be made, for this reason in Indonesian.
    case gagal(String)
  }

  private struct Job: Sendable {
    let key: Key
    let bundel: IsiBundel
    let state: State
    let oleh: String
  }

  private static let mostWaiting = 16
  private static let keptBytes = 128_000_000
  private static let failure = "Bundel belum dapat dibuat karena gangguan pada situs. Coba lagi beberapa saat lagi."

  private let penyedia: any PenyediaLaporan
  private let arsip: any PenyediaArsip
  private var waiting: [Job] = []
  private var running: (job: Job, done: Int, task: Task<Void, Never>)?
  private var finished = GenerationCache<Key, Result<[UInt8], GalatLaporan>>(limit: keptBytes)

  init(penyedia: any PenyediaLaporan, arsip: any PenyediaArsip) {
    self.penyedia = penyedia
    self.arsip = arsip
  }

  /// How far an archive is; `nil` when it was never ordered, was given up, or is forgotten. Of a failure it tells once.
  func known(_ key: Key) -> Progress? {
    switch finished.value(key) {
    case .success(let data): return .selesai(data)
    case .failure(let error):
      finished.forget(key)
      return .gagal(error.pesan)
    case nil: break
    }
    if let running, running.job.key == key { return .dibuat(running.done, dari: running.job.bundel.jabatan.count) }
    return waiting.firstIndex { $0.key == key }.map { .menunggu($0 + (running == nil ? 0 : 1)) }
  }

  /// Orders an archive, unless it is known already.
  /// - Throws: ``WebError/sibuk(_:)`` when too many wait.
  func order(_ key: Key, _ bundel: IsiBundel, state: State, oleh: String) throws(WebError) {
    guard known(key) == nil else { return }
    guard waiting.count < Self.mostWaiting else {
      throw .sibuk("Banyak bundel sedang dibuat. Coba lagi beberapa saat lagi.")
    }
    waiting.append(Job(key: key, bundel: bundel, state: state, oleh: oleh))
    startNext()
  }

  /// Whether an archive on its way was ordered by an account, which alone may give it up.
  func isOrdered(_ key: Key, oleh: String) -> Bool {
    (waiting + [running?.job].compactMap { $0 }).contains { $0.key == key && $0.oleh == oleh }
  }

  /// Gives an archive up: what is being made of it ends.
  func cancel(_ key: Key, oleh: String) {
    waiting.removeAll { $0.key == key && $0.oleh == oleh }
    if let running, running.job.key == key, running.job.oleh == oleh {
      running.task.cancel()
      self.running = nil
      startNext()
    }
  }

  private func startNext() {
    guard running == nil, !waiting.isEmpty else { return }
    let job = waiting.removeFirst()
    let task = Task { [penyedia, arsip] in
      let result: Result<[UInt8], GalatLaporan>
      do {
        result = .success(
          try await job.bundel.arsip(penyedia, arsip, job.state) { done in await self.progressed(job.key, done) })
      } catch {
        result = .failure((error as? GalatLaporan) ?? GalatLaporan(Self.failure))
      }
      // Given up, it may have been ordered anew, and a tool that was killed is no failure of that.
      guard !Task.isCancelled else { return }
      finish(job.key, result)
    }
    running = (job, 0, task)
  }

  private func progressed(_ key: Key, _ done: Int) {
    guard running?.job.key == key else { return }
    running?.done = done
  }

  private func finish(_ key: Key, _ result: Result<[UInt8], GalatLaporan>) {
    guard running?.job.key == key else { return }
    running = nil
    finished.keep(result, for: key, cost: (try? result.get().count) ?? 1)
    startNext()
  }
}
