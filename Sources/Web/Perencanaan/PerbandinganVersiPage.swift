import HTML
import Sakip
import Selaras

/// Two or more versions of a plan side by side.
struct PerbandinganVersiPage: Page {
  let context: PageContext
  let unit: UnitState
  /// What is compared, by the day on which each came into force; empty while there are fewer than two versions.
  let versi: [VersiRenstraDitetapkan]
  /// Whether only what changed is shown.
  let hanyaBerubah: Bool

  init(_ context: PageContext, _ unit: UnitState) throws(WebError) {
    self.context = context
    self.unit = unit
    versi = try Self.versi(context, unit)
    hanyaBerubah = context.query["berubah"] == "ya"
  }

  /// The versions that the address names; without names, the one in force in the year and the one before it.
  static func versi(_ context: PageContext, _ unit: UnitState) throws(WebError) -> [VersiRenstraDitetapkan] {
    let versions = unit.perencanaan.versiBerurutan
    guard versions.count > 1 else { return [] }
    var chosen: [VersiRenstraDitetapkan] = []
    for pair in context.query.pairs where ["versi", "dari", "ke"].contains(pair.name) && !pair.value.isEmpty {
      guard let known = unit.perencanaan.versi[pair.value] else {
        throw .permintaanSalah(
          "Versi \u{201C}\(pair.value)\u{201D} tidak ada pada \(unit.nama). Pilih dari daftar versinya.")
      }
      chosen.append(known)
    }
    let last = max(1, versions.firstIndex { $0.id == context.versiRencana(unit) } ?? 1)
    let ids = Set((Set(chosen.map(\.id)).count > 1 ? chosen : lengkap(chosen, versions, last)).map(\.id))
    return versions.filter { ids.contains($0.id) }
  }

  /// The versions side by side; `nil` for fewer than two.
  static func deret(_ context: PageContext, _ unit: UnitState, _ versions: [VersiRenstraDitetapkan]) -> DeretVersi? {
    unit.perencanaan.deret(versions, pemda: unit.jenis == .pemda ? context.state.pemda?.isi : nil)
  }

  /// A single version that was chosen is put beside the one before it, the first beside the next.
  private static func lengkap(_ chosen: [VersiRenstraDitetapkan], _ all: [VersiRenstraDitetapkan], _ last: Int)
    -> [VersiRenstraDitetapkan]
  {
    let index = chosen.first.flatMap { one in all.firstIndex { $0.id == one.id } }.map { max(1, $0) } ?? last
    return [all[index - 1], all[index]]
  }

  /// The way to the comparison of a version with the one before it; `nil` for the first.
  static func alamat(_ context: PageContext, _ unit: UnitState, _ version: VersiRenstraDitetapkan) -> String? {
    let all = unit.perencanaan.versiBerurutan
    guard let index = all.firstIndex(where: { $0.id == version.id }), index > 0 else { return nil }
    return context.tautan(
      "/perangkat-daerah/\(unit.id)/versi", [("versi", all[index - 1].id), ("versi", version.id)])
  }

  var judul: String { "Perbandingan versi \(unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { context.jejak(unit) }
}
