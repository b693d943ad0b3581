import Sakip

/// What the rules of consistency read of one unit, put in order once for all of them.
struct RingkasanRencana: Sendable {
  private let dilihat: UnitDilihat
  /// The version that counts, the one that was closed to follow it, and the one that is being worked on: what repeats itself
  /// in drafts before it, and in those that were replaced, is said once (`docs/decisions/0039`).
  let versi: [VersiRenstraDitetapkan]
  /// Every indikator, as the version in force has it.
  let semuaDibaca: [IndikatorDibaca]
  /// The indikator below what stands in the version in force; all of them where none is in force.
  let dibaca: [IndikatorDibaca]
  private let target: [String: [String: [(tahun: Int, nilai: Nilai)]]]
  /// The indikator that bear a name, names being compared by their words.
  let bernama: [String: [IndikatorDitetapkan]]
  /// The agreements of posts and the rencana aksi that carry them out.
  let aksi: RencanaAksiDilihat

  init(_ dilihat: UnitDilihat) {
    self.dilihat = dilihat
    let plan = dilihat.rencana
    let ahead = plan.versiTertutup.last { $0.tanggal > dilihat.hari }
    versi = [dilihat.berlaku, ahead, plan.versiDigarap].compactMap(\.self).tanpaUlangan
    var found: [String: [String: [Int: Nilai]]] = [:]
    for (key, value) in plan.target {
      found[key.indikator, default: [:]][key.versi, default: [:]][key.tahun] = value.isi
    }
    target = found.mapValues { $0.mapValues { years in years.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } } }
    semuaDibaca = plan.indikator.semua.map {
      IndikatorDibaca(plan.sebagaimana($0, dalam: dilihat.berlaku?.id))
    }
    let byId = Dictionary(semuaDibaca.map { ($0.isi.id, $0) }, uniquingKeysWith: { first, _ in first })
    dibaca = dilihat.berlaku.map { plan.indikator(dalam: $0).compactMap { byId[$0.id] } } ?? semuaDibaca
    bernama = Dictionary(grouping: semuaDibaca.map(\.isi)) { KataPokok($0.nama).kunci }
    aksi = RencanaAksiDilihat(dilihat)
  }

  /// The same as ``dibaca``, for those who do not ask about formulas.
  var dinilai: [IndikatorDitetapkan] { dibaca.map(\.isi) }
  var unit: UnitState { dilihat.unit }
  var rencana: PerencanaanUnit { dilihat.rencana }
  var hari: Tanggal { dilihat.hari }
  var tahun: Int { dilihat.tahun }
  var berlaku: VersiRenstraDitetapkan? { dilihat.berlaku }

  /// The targets of an indikator in a version, by year.
  func target(_ indikator: String, versi id: String) -> [(tahun: Int, nilai: Nilai)] {
    target[indikator]?[id] ?? []
  }

  /// The versions by which a year was planned, of those that are judged: in force on its first day and on its last.
  func versiTahun(_ year: Int) -> [VersiRenstraDitetapkan] {
    let days = [Tanggal(tahun: year, bulan: 1, hari: 1), Tanggal(tahun: year, bulan: 12, hari: 31)]
    var seen: Set<String> = []
    return days.compactMap { $0.flatMap { rencana.versiBerlaku(pada: $0) } }.filter { version in
      seen.insert(version.id).inserted && versi.contains { $0.id == version.id }
    }
  }

  /// What an indikator reached in a year; `nil` where nothing counts yet.
  func realisasi(_ indikator: IndikatorDitetapkan, tahun: Int) -> Nilai? {
    unit.pengukuran.realisasiTahunan(indikator, tahun: tahun)?.nilai
  }
}
