import HTML
import Sakip
import Selaras
import Synchronization

/// Remembers figures of perangkat daerah and pieces of pages made of them. Each is named by the last entry that changed
/// its perangkat daerah, so a remembered one is never out of date.
final class FigureMemo: Sendable {
  private struct Key: Hashable, Sendable {
    let unit: String
    let version: Int64
    let tahun: Int
  }

  /// What a piece of a page follows from.
  struct Piece: Hashable, Sendable {
    let name: String
    let unit: String
    let version: Int64
    let tahun: Int
    let isTahunChosen: Bool
    let per: Tanggal?
  }

  /// The bytes of pieces that are remembered.
  private static let rememberedBytes = 12_000_000

  private struct ResultKey: Hashable, Sendable {
    let unit: String
    let version: Int64
    let indikator: String
    let tahun: Int
    let tahunSebelumnya: Int
  }

  /// What also follows from the day of looking.
  private struct DayKey: Hashable, Sendable {
    let unit: String
    let version: Int64
    let tahun: Int
    let hari: Tanggal
  }

  private let work = Mutex(GenerationCache<DayKey, [Pekerjaan]>(limit: 600))
  private let completeness = Mutex(GenerationCache<DayKey, KelengkapanUnit>(limit: 600))
  private let results = Mutex(GenerationCache<ResultKey, KinerjaIndikator>(limit: 1200))
  private let pieces = Mutex(GenerationCache<Piece, [HTML]>(limit: rememberedBytes))
  private let summaries = Mutex(GenerationCache<Key, IkhtisarKinerja>(limit: 600))
  private let years = Mutex(GenerationCache<Key, [Int]>(limit: 600))

  /// The year of a perangkat daerah at a glance.
  func ikhtisar(_ unit: UnitState, tahun: Int) -> IkhtisarKinerja {
    Self.remembered(summaries, Key(unit: unit.id, version: unit.perubahanTerakhir, tahun: tahun)) {
      unit.ikhtisar(tahun: tahun)
    }
  }

  /// One indikator in a year, with the years before it.
  func kinerja(_ indikator: IndikatorDitetapkan, _ unit: UnitState, tahun: Int, tahunSebelumnya: Int)
    -> KinerjaIndikator
  {
    let key = ResultKey(
      unit: unit.id, version: unit.perubahanTerakhir, indikator: indikator.id, tahun: tahun,
      tahunSebelumnya: tahunSebelumnya)
    return Self.remembered(results, key) {
      unit.kinerja(indikator, tahun: tahun, tahunSebelumnya: tahunSebelumnya)
    }
  }

  /// What waits in the forms of a perangkat daerah on a day.
  func pekerjaanIsian(_ unit: UnitState, pada hari: Tanggal) -> [Pekerjaan] {
    Self.remembered(work, DayKey(unit: unit.id, version: unit.perubahanTerakhir, tahun: hari.tahun, hari: hari)) {
      unit.pekerjaanIsian(pada: hari)
    }
  }

  /// How complete and timely a year of a perangkat daerah is, as it looks on a day.
  func kelengkapan(_ unit: UnitState, tahun: Int, pada hari: Tanggal) -> KelengkapanUnit {
    Self.remembered(completeness, DayKey(unit: unit.id, version: unit.perubahanTerakhir, tahun: tahun, hari: hari)) {
      unit.kelengkapan(tahun: tahun, pada: hari)
    }
  }

  /// A piece of a page, made once.
  func piece(_ key: Piece, _ make: () -> [HTML]) -> [HTML] {
    Self.remembered(pieces, key, cost: { $0.reduce(0) { $0 + $1.bytes.count } }, make)
  }

  /// The years for which a perangkat daerah has anything, latest first.
  func daftarTahun(_ unit: UnitState) -> [Int] {
    Self.remembered(years, Key(unit: unit.id, version: unit.perubahanTerakhir, tahun: 0)) { unit.daftarTahun }
  }

  /// The years for which any perangkat daerah or the pemda has anything, latest first.
  func daftarTahun(_ state: State) -> [Int] {
    Set(state.unit.values.flatMap { daftarTahun($0) }).union(state.anggaran.lra.keys).sorted(by: >)
  }

  /// What is known for a key, or what `make` makes of it. Two who ask at once may both make it: it is the same.
  private static func remembered<Name, Value>(
    _ cache: borrowing Mutex<GenerationCache<Name, Value>>, _ key: Name, cost: (Value) -> Int = { _ in 1 },
    _ make: () -> Value
  ) -> Value {
    if let known = cache.withLock({ $0.value(key) }) { return known }
    let made = make()
    let price = cost(made)
    cache.withLock { $0.keep(made, for: key, cost: price) }
    return made
  }
}
