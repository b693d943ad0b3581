import Sakip
import Selaras
import Testing

@testable import Web

/// The fixture with posts, and agreements of a section that nobody with an account holds.
enum PkSite {
  static let unit = WorkingSite.unit
  static let satu = "/perangkat-daerah/kecamatan-mawar/perjanjian/2024/seksi/0"
  static let susun = "/perangkat-daerah/kecamatan-mawar/susun-perjanjian/2024/seksi"

  /// The posts: Bupati, Camat, and a section below the Camat.
  static func posts(_ application: Selaras.Application) async throws {
    try await application.execute(
      Command(
        oleh: People.administrator,
        [
          JabatanDitetapkan(unit: "kabupaten-contoh", id: "bupati", nama: "Bupati Contoh"),
          JabatanDitetapkan(unit: unit, id: "camat", nama: "Camat Mawar"),
          JabatanDitetapkan(unit: unit, id: "seksi", nama: "Kepala Seksi", atasan: "camat", jenjang: .pengawas),
        ]))
  }

  /// A draft of the section, brought on its way.
  static func draft(_ application: Selaras.Application, sampai steps: [AlurPerjanjian.Aksi]) async throws {
    let day = try #require(Tanggal(iso: "2024-02-01"))
    let text = try PenyusunanPk(application.state, unit: unit, tahun: 2024, jabatan: "seksi", tanggal: day)
      .naskah(indikator: ["ikm"])
    try await application.execute(Command(oleh: People.operatorMawar, [text]))
    for action in steps {
      let paper = action == .setujuiPihakPertama ? surat(day) : nil
      let actor = action == .setujuiPihakKedua ? People.camatMawar : People.operatorMawar
      try await application.execute(
        Command(
          oleh: actor,
          [StatusPkBerubah(unit: unit, tahun: 2024, jabatan: ["seksi"], nomor: 0, aksi: action, surat: paper)]))
    }
  }

  static func run(
    sampai steps: [AlurPerjanjian.Aksi]? = nil,
    _ body: @escaping @Sendable (Site, Selaras.Application) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    try await posts(application)
    if let steps { try await draft(application, sampai: steps) }
    try await WorkingSite.run(application, body)
  }

  /// The signed paper of a party.
  private static func surat(_ day: Tanggal) -> SuratPersetujuan {
    SuratPersetujuan(
      nomor: "800/1", tanggal: day,
      berkas: BerkasLandasan(
        sidik: String(repeating: "a", count: 64), nama: "PK.pdf", jenis: "application/pdf", ukuran: 10))
  }

  static func status(_ application: Selaras.Application) -> StatusPk? {
    application.state.unit[unit]?.perjanjian.naskah[.init(tahun: 2024, jabatan: "seksi", nomor: 0)]?.isi.status
  }
}
