import Foundation
import HTML
import Laporan
import Selaras

/// The reports that are being made or were made lately: each once, few at a time, none kept for ever.
actor LaporanJobs {
  /// What a report is known by. The position of the journal is part of it: new facts make a new report.
  struct Key: Hashable, Sendable {
    let jenis: JenisLaporan
    let unit: String
    let tahun: Int
    var pilihan = PilihanPk()
    let format: FormatLaporan
    let posisi: Int64
  }

  /// How far a report is.
  enum Progress: Sendable {
    /// It waits behind this many others.
    case menunggu(Int)
    /// It is being made.
    case dibuat
    /// It is there.
    case selesai(Data)
    /// It cannot be made, for this reason in Indonesian.
    case gagal(String)
  }

  private struct Job: Sendable {
    let key: Key
    let state: State
  }

  private static let mostWaiting = 64
  private static let mostAtOnce = 2
  private static let keptBytes = 96_000_000
  private static let failure = "Laporan belum dapat dibuat karena gangguan pada situs. Coba lagi beberapa saat lagi."

  /// Makes the reports.
  nonisolated let penyedia: any PenyediaLaporan
  private var waiting: [Job] = []
  private var running: Set<Key> = []
  private var finished = GenerationCache<Key, Result<Data, GalatLaporan>>(limit: keptBytes)

  init(penyedia: any PenyediaLaporan) {
    self.penyedia = penyedia
  }

  /// How far a report is that was ordered; `nil` when it never was, or is forgotten. Of a failure it tells once.
  func known(_ key: Key) -> Progress? {
    if let known = finished.value(key) {
      switch known {
      case .success(let data): return .selesai(data)
      case .failure(let error):
        finished.forget(key)
        return .gagal(error.pesan)
      }
    }
    if running.contains(key) { return .dibuat }
    return waiting.firstIndex { $0.key == key }.map { .menunggu($0) }
  }

  /// How far a report is; asking for it the first time orders it. A report that failed is ordered anew when it is
  /// asked for again.
  /// - Throws: ``WebError/sibuk(_:)`` when too many wait already.
  func progress(_ key: Key, state: State) throws(WebError) -> Progress {
    if let known = known(key) { return known }
    guard waiting.count < Self.mostWaiting else {
      throw .sibuk("Banyak laporan sedang dibuat. Coba lagi beberapa saat lagi.")
    }
    waiting.append(Job(key: key, state: state))
    startNext()
    return running.contains(key) ? .dibuat : .menunggu(waiting.count - 1)
  }

  private func startNext() {
    while running.count < Self.mostAtOnce, !waiting.isEmpty {
      let job = waiting.removeFirst()
      running.insert(job.key)
      Task { [penyedia] in
        let result: Result<Data, GalatLaporan>
        do {
          result = .success(
            try await penyedia.laporan(
              jenis: job.key.jenis, unit: job.key.unit, tahun: job.key.tahun, pilihan: job.key.pilihan,
              format: job.key.format, state: job.state))
        } catch {
          result = .failure((error as? GalatLaporan) ?? GalatLaporan(Self.failure))
        }
        finish(job.key, result)
      }
    }
  }

  private func finish(_ key: Key, _ result: Result<Data, GalatLaporan>) {
    running.remove(key)
    finished.keep(result, for: key, cost: (try? result.get().count) ?? 1)
    startNext()
  }
}
