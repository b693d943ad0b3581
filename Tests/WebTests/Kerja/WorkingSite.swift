import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

/// The fixture with realisasi of 2024 that wait: what people do with it is done through commands.
enum WorkingSite {
  static let unit = "kecamatan-mawar"
  static let review = "/perangkat-daerah/kecamatan-mawar/pemeriksaan/2024-12"

  /// Runs a test on a site where `desa-tertib` and `gangguan` of 2024 are submitted.
  static func submitted(_ body: @escaping @Sendable (Site, Selaras.Application) async throws -> Void) async throws {
    let application = try await Fixture.application()
    try await application.execute(
      Command(
        oleh: People.operatorMawar,
        [
          RealisasiDicatat(unit: unit, indikator: "gangguan", periode: tahun2024, nilai: .angka(ExactDecimal(8))),
          step(.ajukan),
        ]))
    try await run(application, body)
  }

  static func run(
    _ application: Selaras.Application,
    _ body: @escaping @Sendable (Site, Selaras.Application) async throws -> Void
  ) async throws {
    try await Site.run(application: application, people: People.semua) { try await body($0, application) }
  }

  static func step(
    _ aksi: AlurRealisasi.Aksi, _ indikator: [String] = ["desa-tertib", "gangguan"], alasan: String? = nil
  ) -> StatusRealisasiBerubah {
    StatusRealisasiBerubah(unit: unit, periode: tahun2024, indikator: indikator, aksi: aksi, alasan: alasan)
  }

  static var tahun2024: Periode { Periode.semua(.tahun, tahun: 2024)[0] }

  static func status(_ application: Selaras.Application, _ indikator: String) -> StatusRealisasi? {
    application.state.unit[unit]?.pengukuran.realisasi(indikator, tahun2024)?.status
  }

  /// The fields of the form with a button as a page gave them: hidden ones and ticked boxes.
  /// - Parameter mencentang: whether the visitor ticks every row.
  static func fields(in page: String, button: String, mencentang: Bool = false) -> [(String, String)] {
    let forms = page.components(separatedBy: "<form ").dropFirst().map { $0.components(separatedBy: "</form>")[0] }
    let form = forms.first { $0.contains(button) } ?? ""
    return form.components(separatedBy: "<input ").dropFirst().compactMap { part in
      let tag = part.prefix { $0 != ">" }
      func value(_ name: String) -> String? {
        tag.range(of: "\(name)=\"").map { String(tag[$0.upperBound...].prefix { $0 != "\"" }) }
      }
      guard let name = value("name"), let kind = value("type") else { return nil }
      guard kind == "hidden" || tag.contains("checked") || mencentang && name == "pilih" else { return nil }
      return (name, value("value") ?? "")
    }
  }
}
