/// What changed after a review was stated, of one kind.
public struct PerubahanSesudahReviu: Sendable, Hashable {
  /// The kind in words: `target Renstra`.
  public let jenis: String
  /// The entries that changed it, oldest first.
  public let entri: [Int64]

  private static let disebut = 3

  /// `target Renstra (entri ke-12, ke-14)`; of many entries the last ones, and how many there are.
  public var uraian: String {
    let named = entri.suffix(Self.disebut).map { "ke-\($0)" }.joined(separator: ", ")
    let count = entri.count > Self.disebut ? "\(entri.count) entri, terakhir " : "entri "
    return "\(jenis) (\(count)\(named))"
  }
}

extension State {
  /// What changed in the data of a year's report after its review: new values, changed ones and withdrawn ones, of what
  /// the report prints itself and of the earlier years it compares with. A realisasi changes it when it is submitted or
  /// sent back; drafts, checks and approvals leave every figure as it was. Empty without a review.
  public func perubahanSesudahReviu(unit: UnitState, tahun: Int) -> [PerubahanSesudahReviu] {
    guard let review = unit.evaluasi.reviu[tahun]?.entri else { return [] }
    let report = BahanLaporan(unit: unit, tahun: tahun, reviu: review)
    let around = [("pemerintah daerah", pemda?.semuaEntri ?? [])]
    var kinds: [String] = []
    var entries: [String: Set<Int64>] = [:]
    for (name, touched) in report.entri + around {
      let later = touched.filter { $0 > review }
      guard !later.isEmpty else { continue }
      if entries[name] == nil { kinds.append(name) }
      entries[name, default: []].formUnion(later)
    }
    return kinds.map { PerubahanSesudahReviu(jenis: $0, entri: (entries[$0] ?? []).sorted()) }
  }
}
