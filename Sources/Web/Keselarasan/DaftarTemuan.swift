import Selaras

/// The findings that pass a filter, as a list shows them.
struct DaftarTemuan: Sendable {
  /// What contradicts before what is seldom meant.
  let temuan: [TemuanKeselarasan]
  /// How many of those that pass the rest of the filter were accepted as they are.
  let dikecualikan: Int
  /// How many of ``temuan`` each rule has, by its code.
  let menurutKaidah: [String: Int]

  /// - Parameter findings: what the rules find in a unit.
  init(_ units: [UnitState], _ saringan: SaringanKeselarasan, _ findings: (UnitState) -> [TemuanKeselarasan]) {
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
  }
}
