import Document
import Foundation
import HTML
import Journal
import Laporan
import Logging
import Selaras
import Web

/// Official documents for the portal, at the point of the journal that a page shows.
struct LaporanPortal: PenyediaLaporan {
  let application: Application
  let pembuat: PembuatLaporan
  let logger: Logger

  func laporan(
    jenis: JenisLaporan, unit: String, tahun: Int, pilihan: PilihanPk, format: FormatLaporan, state: State
  ) async throws -> Data {
    let document = try await dokumen(
      jenis, unit: unit, tahun: tahun, pilihan: pilihan, state: state, alamat: { _ in nil })
    do {
      return Data(try await pembuat.berkas(document, format))
    } catch {
      throw galat(error)
    }
  }

  func isi(
    jenis: JenisLaporan, unit: String, tahun: Int, bagian: String?, state: State,
    alamat: @escaping @Sendable (Asal) -> String?, alamatBagian: @escaping @Sendable (String) -> String
  ) async throws -> IsiLaporan? {
    let document = try await dokumen(jenis, unit: unit, tahun: tahun, state: state, alamat: alamat)
    let parts = document.readingParts
    let named = parts.map { IsiLaporan.Bagian(nama: $0.name, judul: $0.title) }
    guard let bagian else { return IsiLaporan(bagian: named, html: document.html()) }
    guard let part = parts.first(where: { $0.name == bagian }) else { return nil }
    return IsiLaporan(bagian: named, html: document.html(part: part) { alamatBagian($0.name) })
  }

  private func dokumen(
    _ jenis: JenisLaporan, unit: String, tahun: Int, pilihan: PilihanPk = PilihanPk(), state: State,
    alamat: @escaping @Sendable (Asal) -> String?
  ) async throws -> NumberedDocument {
    let entry = try await application.entries([state.posisi]).first
    let head = JournalHead(position: entry?.position ?? .start, time: entry?.time)
    do {
      return try pembuat.dokumen(
        jenis, state: state, unit: unit, tahun: tahun, pilihan: pilihan,
        asal: AsalLaporan(
          head, application.state.zonaWaktu, rantai: PemeriksaanRantai(application.rantai?.latest)),
        alamat: alamat)
    } catch {
      throw galat(error)
    }
  }

  /// The words for a visitor; what only concerns the server goes to its log.
  private func galat(_ error: LaporanError) -> GalatLaporan {
    switch error {
    case .unitTidakAda, .pemerintahDaerah, .renjaPemerintahDaerah, .tahunTidakAda, .pohonBelumDisusun,
      .perjanjianTidakAda, .ikuBelumDitetapkan, .rencanaAksiTidakAda, .perkakas(.noGlyph):
      return GalatLaporan(error.description)
    case .dokumen, .perkakas, .berkas:
      logger.error("\(error.description)")
      return GalatLaporan("Server belum dapat membuat berkas ini. Pilih format lain, atau hubungi pengelola situs.")
    }
  }
}
