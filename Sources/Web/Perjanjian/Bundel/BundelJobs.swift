import Laporan
import Sakip
import Selaras

/// The archives of agreements that are being made or were made lately. One archive after another and of each one post
/// after another, so that single reports are not held up, its progress is known, and who ordered it may give it up. Each
/// account has one on its way, so that nobody fills the places of others.
actor BundelJobs {
  /// What an archive is known by. The position of the journal and the day are part of it: new facts make a new one, and
  /// the day stands in its documents.
  struct Key: Hashable, Sendable {
    let unit: String
    let tahun: Int
    let posisi: Int64
    let hari: Tanggal
    /// The day as of which it was ordered; `nil` for today, whichever day that was.
    let per: Tanggal?
  }

  /// How far an archive is.
  enum Progress: Sendable {
    /// It waits behind this many others.
    case menunggu(Int)
    /// So many of its agreements are made; once all are, the document that holds them together is being made.
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
  private static let failure = "Bundel belum dapat dibuat karena gangguan pada situs. Coba lagi beberapa saat lagi."

  private let penyedia: any PenyediaLaporan
  private let arsip: any PenyediaArsip
  private var waiting: [Job] = []
  private var running: (job: Job, done: Int, isGivenUp: Bool, task: Task<Void, Never>)?
  /// The largest archive that is kept.
  private let largest: Int
  private var finished: GenerationCache<Key, Result<[UInt8], GalatLaporan>>

  /// - Parameter largest: the largest archive that is kept, in bytes; about two of them are.
  init(penyedia: any PenyediaLaporan, arsip: any PenyediaArsip, largest: Int = 64_000_000) {
    self.penyedia = penyedia
    self.arsip = arsip
    self.largest = largest
    finished = GenerationCache(limit: 2 * largest)
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
    if let running, running.job.key == key, !running.isGivenUp {
      return .dibuat(running.done, dari: running.job.bundel.jabatan.count)
    }
    return waiting.firstIndex { $0.key == key }.map { .menunggu($0 + (running == nil ? 0 : 1)) }
  }

  /// Orders an archive, unless it is known already.
  /// - Returns: the one that is on its way: of the same agreements perhaps one that the account ordered before.
  /// - Throws: ``WebError/sibuk(_:)`` when too many wait, or the account has ordered another one.
  func order(_ key: Key, _ bundel: IsiBundel, state: State, oleh: String) throws(WebError) -> Key {
    guard known(key) == nil else { return key }
    if let other = onTheirWay.first(where: { $0.oleh == oleh })?.key {
      guard other.unit == key.unit, other.tahun == key.tahun, other.per == key.per else {
        throw .sibuk(
          "Arsip lain yang Anda minta masih disusun (tahun \(other.tahun)). Tunggu sampai selesai, atau batalkan arsip itu pada halamannya."
        )
      }
      return other
    }
    guard waiting.count < Self.mostWaiting else {
      throw .sibuk("Banyak bundel sedang dibuat. Coba lagi beberapa saat lagi.")
    }
    waiting.append(Job(key: key, bundel: bundel, state: state, oleh: oleh))
    startNext()
    return key
  }

  /// The archive that somebody finds who comes back without its address: his own on its way, else the one of this very
  /// moment of the journal; `nil` for none.
  func found(_ key: Key, oleh: String) -> Key? {
    let own = onTheirWay.first {
      $0.oleh == oleh && $0.key.unit == key.unit && $0.key.tahun == key.tahun && $0.key.per == key.per
    }
    return own?.key ?? (finished.value(key) == nil ? nil : key)
  }

  /// The archives that are made or wait, and are not given up.
  private var onTheirWay: [Job] {
    waiting + [running.flatMap { $0.isGivenUp ? nil : $0.job }].compactMap { $0 }
  }

  /// Whether an archive on its way was ordered by an account, which alone may give it up.
  func isOrdered(_ key: Key, oleh: String) -> Bool {
    onTheirWay.contains { $0.key == key && $0.oleh == oleh }
  }

  /// Gives an archive up: what is being made of it ends, and the next one begins after that.
  func cancel(_ key: Key, oleh: String) {
    waiting.removeAll { $0.key == key && $0.oleh == oleh }
    if let running, running.job.key == key, running.job.oleh == oleh {
      running.task.cancel()
      self.running?.isGivenUp = true
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
      finish(result)
    }
    running = (job, 0, false, task)
  }

  private func progressed(_ key: Key, _ done: Int) {
    guard running?.job.key == key else { return }
    running?.done = done
  }

  private func finish(_ result: Result<[UInt8], GalatLaporan>) {
    guard let ended = running else { return }
    running = nil
    // Given up, it may have been ordered anew, and a tool that was killed is no failure of that.
    if !ended.isGivenUp { keep(result, ended.job.key) }
    startNext()
  }

  private func keep(_ result: Result<[UInt8], GalatLaporan>, _ key: Key) {
    let bytes = (try? result.get().count) ?? 1
    guard bytes <= largest else {
      let failure = GalatLaporan(
        "Arsip terlalu besar: \(Count(bytes / 1_000_000).printed) MB, paling besar \(Count(largest / 1_000_000).printed) MB. Unduh perjanjian per jabatan."
      )
      finished.keep(.failure(failure), for: key)
      return
    }
    finished.keep(result, for: key, cost: bytes)
  }
}
