import Sakip
import Selaras
import Testing

@testable import Web

/// The fixture with posts, and a rencana aksi of the head.
enum RenaksiSite {
  static let unit = WorkingSite.unit
  static let daftar = "/perangkat-daerah/kecamatan-mawar/rencana-aksi"
  static let satu = "\(daftar)/2024/camat/0"
  static let isi = "\(satu)/isi"
  static let susun = "/perangkat-daerah/kecamatan-mawar/susun-rencana-aksi/2024/camat"
  static let key = KunciRencanaAksi(tahun: 2024, jabatan: "camat", nomor: 0)

  /// Begins it; the posts are there already.
  static func begin(_ application: Selaras.Application) async throws {
    let draft = try PenyusunanRencanaAksi(application.state, unit: unit, tahun: 2024, jabatan: "camat")
    try await application.execute(Command(oleh: People.operatorMawar, draft.fakta(periode: .triwulan)))
  }

  /// Fills in what is empty, and takes steps.
  static func fill(_ application: Selaras.Application, langkah steps: [AlurRencanaAksi.Aksi] = []) async throws {
    let facts = rows(application).map { row in
      var often: Periode.Jenis?
      if case .indikator(let id) = row.bagian {
        often = application.state.unit[unit]?.perencanaan.indikator[id]?.frekuensi
      }
      return row.dibagiRata(setiap: often, .triwulan)
    }
    try await application.execute(Command(oleh: People.operatorMawar, facts))
    for action in steps {
      let actor = action == .setujui ? People.camatMawar : People.operatorMawar
      try await application.execute(
        Command(
          oleh: actor,
          [StatusRencanaAksiBerubah(unit: unit, tahun: 2024, jabatan: "camat", nomor: 0, aksi: action)]))
    }
  }

  static func rows(_ application: Selaras.Application) -> [BarisRencanaAksiDitetapkan] {
    application.state.unit[unit]?.isiRencanaAksi(key)?.baris.map(\.isi) ?? []
  }

  static func status(_ application: Selaras.Application) -> StatusRencanaAksi? {
    application.state.unit[unit]?.perjanjian.rencanaAksi[key]?.isi.status
  }

  static func run(
    _ prepare: @escaping @Sendable (Selaras.Application) async throws -> Void = { _ in },
    _ body: @escaping @Sendable (Site, Selaras.Application) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    try await PkSite.posts(application)
    try await prepare(application)
    try await WorkingSite.run(application, body)
  }
}
