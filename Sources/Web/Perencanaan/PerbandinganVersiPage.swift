import HTML
import Sakip
import Selaras

/// Two versions of a plan side by side.
struct PerbandinganVersiPage: Page {
  let context: PageContext
  let unit: UnitState
  /// What is compared; `nil` while there are fewer than two versions.
  let perbandingan: PerbandinganVersi?

  init(_ context: PageContext, _ unit: UnitState) throws(WebError) {
    self.context = context
    self.unit = unit
    perbandingan = try Self.perbandingan(context, unit)
  }

  /// The versions that the address names; without names, the one in force in the year and the one before it.
  static func perbandingan(_ context: PageContext, _ unit: UnitState) throws(WebError) -> PerbandinganVersi? {
    let versions = unit.perencanaan.versiBerurutan
    guard versions.count > 1 else { return nil }
    let inForce = versions.firstIndex { $0.id == unit.renstra(tahun: context.tahun)?.id } ?? 1
    let last = max(1, inForce)
    func chosen(_ name: String, _ usual: VersiRenstraDitetapkan) throws(WebError) -> VersiRenstraDitetapkan {
      guard let id = context.query[name] else { return usual }
      guard let known = unit.perencanaan.versi[id] else {
        throw .permintaanSalah("Versi \u{201C}\(id)\u{201D} tidak ada pada \(unit.nama). Pilih dari daftar versinya.")
      }
      return known
    }
    return unit.perencanaan.perbandingan(
      dari: try chosen("dari", versions[last - 1]), ke: try chosen("ke", versions[last]))
  }

  var judul: String { "Perbandingan versi \(unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { context.jejak(unit) }
}
