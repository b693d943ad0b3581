import Selaras

/// The findings that pass a filter, as a list shows them.
struct DaftarTemuan: Sendable {
  /// What contradicts before what is seldom meant.
  let temuan: [TemuanKeselarasan]
  /// How many of those that pass the rest of the filter were accepted as they are.
  let dikecualikan: Int
  /// How many of ``temuan`` each rule has, by its code.
  let menurutKaidah: [String: Int]
  /// The rules that pass the filter and cannot be asked yet, by their codes and causes.
  let belumDiperiksa: [KaidahTertunda]

  /// A rule that cannot be asked yet, for one cause.
  struct KaidahTertunda: Sendable {
    let kaidah: String
    let sebab: String
    /// The ids of the units of which it cannot be asked.
    var unit: [String]
  }

  /// - Parameters:
  ///   - findings: what the rules find in a unit.
  ///   - unasked: the rules that cannot be asked of a unit.
  init(
    _ units: [UnitState], _ saringan: SaringanKeselarasan, _ findings: (UnitState) -> [TemuanKeselarasan],
    belumDiperiksa unasked: (UnitState) -> [KaidahBelumDiperiksa]
  ) {
    var shown: [TemuanKeselarasan] = []
    var accepted = 0
    for unit in units {
      let hasAccepted = !unit.perencanaan.pengecualian.isEmpty
      for finding in findings(unit) where saringan.memuat(finding) {
        let isAccepted = hasAccepted && unit.pengecualian(finding) != nil
        if isAccepted { accepted += 1 }
        if saringan.memuat(finding, dikecualikan: isAccepted) { shown.append(finding) }
      }
    }
    temuan = shown.filter { $0.tingkat == .galat } + shown.filter { $0.tingkat != .galat }
    dikecualikan = accepted
    menurutKaidah = shown.reduce(into: [:]) { $0[$1.kunci.kaidah, default: 0] += 1 }
    belumDiperiksa = Self.tertunda(units, saringan, unasked)
  }

  private static func tertunda(
    _ units: [UnitState], _ saringan: SaringanKeselarasan, _ unasked: (UnitState) -> [KaidahBelumDiperiksa]
  ) -> [KaidahTertunda] {
    var found: [KaidahBelumDiperiksa: [String]] = [:]
    for unit in units {
      for one in unasked(unit) where KaidahKeselarasan.kaidah(one.kaidah).map(saringan.memuat) ?? false {
        found[one, default: []].append(unit.id)
      }
    }
    return found.map { KaidahTertunda(kaidah: $0.kaidah, sebab: $0.sebab, unit: $1) }
      .sorted { ($0.kaidah, $0.sebab) < ($1.kaidah, $1.sebab) }
  }
}
