import Foundation
import Laporan
import Selaras

/// Versions of a report that were frozen, to download: made from the journal as it stood there.
enum VersiLaporanPages {
  static func unduh(_ request: RouteRequest) async throws -> Reply {
    let (unit, year) = try LaporanPages.target(request)
    guard
      let version = unit.pelaporan.tahun[year]?.versi.first(where: {
        String($0.isi.versi) == request.parameters["versi"]
      })
    else { throw WebError.tidakDitemukan("Versi laporan ini belum dibekukan. Pilih versi pada meja laporan.") }
    let format = try LaporanPages.format(request)
    let state: State
    do {
      state = try await request.selaras.state(posisi: version.posisiBeku)
    } catch let failure as StateFailure {
      throw WebError.sibuk(failure.description)
    }
    return try await LaporanPages.unduh(
      request, .lkjip, state: state, unit: unit, tahun: year, format: format, versi: version.isi.versi)
  }
}
