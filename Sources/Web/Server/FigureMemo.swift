import HTML
import Sakip
import Selaras
import Synchronization

/// Remembers figures of perangkat daerah and pieces of pages made of them. Each is named by everything it follows from:
/// the last entry that changed its perangkat daerah or the plans, the year, and the day where one is looked at. So a
/// remembered one is never out of date.
final class FigureMemo: Sendable {
  /// A perangkat daerah in a year.
  private struct Key: Hashable, Sendable {
    let unit: String
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
    /// The day by which plans are meant; `nil` for pieces that show none of them.
    var hariRencana: Tanggal?
  }

  /// The bytes of pieces that are remembered.
  private static let rememberedBytes = 12_000_000

  private struct ResultKey: Hashable, Sendable {
    let unit: String
    let indikator: String
    let tahun: Int
    let tahunSebelumnya: Int
  }

  /// What also follows from the day of looking.
  private struct DayKey: Hashable, Sendable {
    let unit: String
    let tahun: Int
    let hari: Tanggal
  }

  /// A year of all perangkat daerah by the plans of a day.
  private struct PlanKey: Hashable, Sendable {
    let tahun: Int
    let hari: Tanggal
  }

  /// A post, as it looks on a day.
  private struct PostKey: Hashable, Sendable {
    let unit: DayKey
    let jabatan: String
  }

  /// A year of a unit under the names of a day: findings are accepted in their words.
  private struct ReviewKey: Hashable, Sendable {
    let unit: String
    let tahun: Int
    let hariNama: Tanggal?
  }

  /// A list of findings.
  struct FindingsKey: Hashable, Sendable {
    let saringan: SaringanKeselarasan
    /// The unit of somebody who sees no other; `nil` for those who see all.
    let dilihat: String?
    let tahun: Int
    /// The day by which the plans of the year are meant.
    let hari: Tanggal
  }

  /// A figure with the last entry that changed its perangkat daerah. Only one is kept for each key: while many people
  /// save, those of earlier entries would fill the memory and be asked for by nobody.
  private struct Versioned<Value: Sendable>: Sendable {
    let version: Int64
    let value: Value
  }

  /// The years of a perangkat daerah.
  private struct Years: Sendable {
    /// Those for which there is anything, latest first.
    let semua: [Int]
    /// The latest with an approved figure.
    let resmi: Int?
  }

  private typealias Memory<Key: Hashable & Sendable, Value: Sendable> = Mutex<GenerationCache<Key, Versioned<Value>>>

  private let work = Memory<DayKey, [Pekerjaan]>(GenerationCache(limit: 200))
  private let completeness = Memory<DayKey, KelengkapanUnit>(GenerationCache(limit: 400))
  private let results = Memory<ResultKey, KinerjaIndikator>(GenerationCache(limit: 1200))
  private let summaries = Memory<Key, IkhtisarKinerja>(GenerationCache(limit: 400))
  private let ownConsistency = Memory<DayKey, [TemuanKeselarasan]>(GenerationCache(limit: 400))
  private let consistency = Memory<DayKey, [TemuanKeselarasan]>(GenerationCache(limit: 400))
  private let mutualConsistency = Memory<PlanKey, TemuanAntarunit>(GenerationCache(limit: 12))
  private let unaskedRules = Memory<DayKey, [KaidahBelumDiperiksa]>(GenerationCache(limit: 400))
  private let reviews = Memory<ReviewKey, [PeninjauanPk]>(GenerationCache(limit: 1200))
  private let findings = Memory<FindingsKey, DaftarTemuan>(GenerationCache(limit: 8))
  private let agreements = Memory<DayKey, [PemantauanPk]>(GenerationCache(limit: 400))
  private let allAgreements = Memory<PlanKey, DaftarPemantauanPk>(GenerationCache(limit: 12))
  private let actionPlans = Memory<PostKey, PemantauanPk.KeadaanRencanaAksi>(GenerationCache(limit: 20_000))
  private let years = Memory<String, Years>(GenerationCache(limit: 400))
  private let pieces = Mutex(GenerationCache<Piece, [HTML]>(limit: rememberedBytes))

  /// The year of a perangkat daerah at a glance.
  func ikhtisar(_ unit: UnitState, tahun: Int) -> IkhtisarKinerja {
    Self.remembered(summaries, Key(unit: unit.id, tahun: tahun), unit) {
      unit.ikhtisar(tahun: tahun)
    }
  }

  /// One indikator in a year, with the years before it.
  func kinerja(_ indikator: IndikatorDitetapkan, _ unit: UnitState, tahun: Int, tahunSebelumnya: Int)
    -> KinerjaIndikator
  {
    let key = ResultKey(
      unit: unit.id, indikator: indikator.id, tahun: tahun, tahunSebelumnya: tahunSebelumnya)
    return Self.remembered(results, key, unit) {
      unit.kinerja(indikator, tahun: tahun, tahunSebelumnya: tahunSebelumnya)
    }
  }

  /// What waits in the forms of a perangkat daerah on a day.
  func pekerjaanIsian(_ unit: UnitState, pada hari: Tanggal) -> [Pekerjaan] {
    Self.remembered(work, DayKey(unit: unit.id, tahun: hari.tahun, hari: hari), unit) {
      unit.pekerjaanIsian(pada: hari)
    }
  }

  /// How complete and timely a year of a perangkat daerah is, as it looks on a day.
  func kelengkapan(_ unit: UnitState, tahun: Int, pada hari: Tanggal) -> KelengkapanUnit {
    Self.remembered(completeness, DayKey(unit: unit.id, tahun: tahun, hari: hari), unit) {
      unit.kelengkapan(tahun: tahun, pada: hari)
    }
  }

  /// What the rules of consistency find in a unit. A figure that is saved has those of its unit looked for again, a plan
  /// that is saved also those of the units that read what changed in it.
  /// - Parameter hari: the day by which the plans of the year are meant.
  func keselarasan(_ unit: UnitState, _ state: State, tahun: Int, pada hari: Tanggal) -> [TemuanKeselarasan] {
    let key = DayKey(unit: unit.id, tahun: tahun, hari: hari)
    return Self.remembered(consistency, key, max(unit.perubahanTerakhir, state.perubahanRencana)) {
      let own = Self.remembered(ownConsistency, key, unit) { unit.temuanSendiri(hari: hari, tahun: tahun) }
      let mutual = Self.renewed(mutualConsistency, PlanKey(tahun: tahun, hari: hari), state.perubahanRencana) {
        TemuanAntarunit(state, hari: hari, tahun: tahun, memakai: $0)
      }
      return (own + mutual[unit.id]).menurutKaidah
    }
  }

  /// The rules that cannot be asked of a unit yet.
  /// - Parameter hari: the day by which the plans of the year are meant.
  func kaidahBelumDiperiksa(_ unit: UnitState, tahun: Int, pada hari: Tanggal) -> [KaidahBelumDiperiksa] {
    Self.remembered(unaskedRules, DayKey(unit: unit.id, tahun: tahun, hari: hari), unit) {
      unit.kaidahBelumDiperiksa(hari: hari, tahun: tahun)
    }
  }

  /// The agreements of a unit in a year that are to be looked at again.
  func peninjauanPk(_ unit: UnitState, tahun: Int) -> [PeninjauanPk] {
    let key = ReviewKey(unit: unit.id, tahun: tahun, hariNama: unit.organisasi.hariNama)
    return Self.remembered(reviews, key, unit) { unit.peninjauanPk(tahun: tahun) }
  }

  /// The findings that pass a filter, and the rules that cannot be asked: they follow from the units that are looked at and from the plans.
  func daftarTemuan(
    _ key: FindingsKey, _ units: [UnitState], _ state: State, _ make: () -> DaftarTemuan
  ) -> DaftarTemuan {
    let version = units.reduce(state.perubahanRencana) { max($0, $1.perubahanTerakhir) }
    return Self.remembered(findings, key, version, make)
  }

  /// The posts of a unit in a year with their agreements, as they look on a day: they follow from the unit, and from the
  /// pemda for the approval of its budget.
  func pemantauanPk(_ unit: UnitState, _ state: State, tahun: Int, pada hari: Tanggal) -> [PemantauanPk] {
    let version = max(unit.perubahanTerakhir, state.unitPemda?.perubahanTerakhir ?? 0)
    return Self.remembered(agreements, DayKey(unit: unit.id, tahun: tahun, hari: hari), version) {
      state.pemantauanPk(unit: unit, tahun: tahun, pada: hari)
    }
  }

  /// The posts of all units in a year with their agreements, as they look on a day.
  func pemantauanPk(_ state: State, tahun: Int, pada hari: Tanggal, _ make: () -> [PemantauanPk]) -> DaftarPemantauanPk
  {
    Self.remembered(allAgreements, PlanKey(tahun: tahun, hari: hari), state.perubahanUnit) {
      DaftarPemantauanPk(make())
    }
  }

  /// How far the rencana aksi of a post is, as it looks on a day.
  func rencanaAksi(_ row: PemantauanPk, pada hari: Tanggal) -> PemantauanPk.KeadaanRencanaAksi {
    let key = DayKey(unit: row.unit.id, tahun: row.tahun, hari: hari)
    return Self.remembered(actionPlans, PostKey(unit: key, jabatan: row.jabatan?.id ?? ""), row.unit) {
      row.rencanaAksi(pada: hari)
    }
  }

  /// A piece of a page, made once.
  func piece(_ key: Piece, _ make: () -> [HTML]) -> [HTML] {
    if let known = pieces.withLock({ $0.value(key) }) { return known }
    let made = make()
    let bytes = made.reduce(0) { $0 + $1.bytes.count }
    pieces.withLock { $0.keep(made, for: key, cost: bytes) }
    return made
  }

  /// The years for which a perangkat daerah has anything, latest first.
  func daftarTahun(_ unit: UnitState) -> [Int] { tahun(unit).semua }

  /// The years for which any perangkat daerah or the pemda has anything, latest first.
  func daftarTahun(_ state: State) -> [Int] {
    Set(state.unit.values.flatMap { daftarTahun($0) }).union(state.anggaran.lra.keys).sorted(by: >)
  }

  /// The year at which the site opens: the latest in which any perangkat daerah has an approved figure, for a draft is
  /// nobody's news; else the latest for which there is anything. `nil` while there is nothing.
  func tahunPembuka(_ state: State) -> Int? {
    tahunResmi(state) ?? daftarTahun(state).first
  }

  /// Whether any perangkat daerah has an approved figure of a year, and none has one of a later year.
  func resmiTerakhir(_ state: State, tahun year: Int) -> Bool {
    tahunResmi(state) == year
  }

  private func tahunResmi(_ state: State) -> Int? { state.unit.values.compactMap { tahun($0).resmi }.max() }

  private func tahun(_ unit: UnitState) -> Years {
    Self.remembered(years, unit.id, unit) {
      Years(semua: unit.daftarTahun, resmi: unit.pengukuran.realisasi.tahunResmiTerakhir)
    }
  }

  /// What is known for a key, or what `make` makes of it. Two who ask at once may both make it: it is the same.
  private static func remembered<Key, Value>(
    _ memory: borrowing Memory<Key, Value>, _ key: Key, _ unit: UnitState, _ make: () -> Value
  ) -> Value {
    remembered(memory, key, unit.perubahanTerakhir, make)
  }

  /// - Parameter version: the last entry that changed anything it is made of; of several things the latest of theirs.
  private static func remembered<Key, Value>(
    _ memory: borrowing Memory<Key, Value>, _ key: Key, _ version: Int64, _ make: () -> Value
  ) -> Value {
    renewed(memory, key, version) { _ in make() }
  }

  /// - Parameter make: is given what was remembered of another version, `nil` where nothing is.
  private static func renewed<Key, Value>(
    _ memory: borrowing Memory<Key, Value>, _ key: Key, _ version: Int64, _ make: (Value?) -> Value
  ) -> Value {
    let known = memory.withLock { $0.value(key) }
    if let known, known.version == version { return known.value }
    let made = make(known?.value)
    memory.withLock { $0.keep(Versioned(version: version, value: made), for: key) }
    return made
  }
}
