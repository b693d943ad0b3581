import Document
import Foundation
import HTML
import Journal
import Laporan
import Selaras
import Web

/// Official documents for the portal, at the point of the journal that a page shows.
struct LaporanPortal: PenyediaLaporan {
  let application: Application
  let pembuat: PembuatLaporan

  func laporan(
    jenis: JenisDokumen, unit: String, tahun: Int, format: FormatUnduhan, state: State
  ) async throws -> Data {
    let document = try await dokumen(jenis, unit: unit, tahun: tahun, state: state, alamat: { _ in nil })
    guard let form = FormatLaporan(rawValue: format.rawValue) else {
      throw GalatLaporan("Format \(format.rawValue) tidak tersedia untuk dokumen ini.")
    }
    do {
      return Data(try await pembuat.berkas(document, form))
    } catch {
      throw GalatLaporan(error.description)
    }
  }

  func isi(
    jenis: JenisDokumen, unit: String, tahun: Int, state: State, alamat: @escaping @Sendable (Asal) -> String?
  ) async throws -> HTML {
    try await dokumen(jenis, unit: unit, tahun: tahun, state: state, alamat: alamat).html()
  }

  private func dokumen(
    _ jenis: JenisDokumen, unit: String, tahun: Int, state: State, alamat: @escaping @Sendable (Asal) -> String?
  ) async throws -> NumberedDocument {
    let entry = try await application.entries([state.posisi]).first
    let head = JournalHead(position: entry?.position ?? .start, time: entry?.time)
    do {
      switch jenis {
      case .lkjip:
        return try pembuat.dokumen(
          .lkjip, state: state, unit: unit, tahun: tahun, asal: AsalLaporan(head), alamat: alamat)
      }
    } catch {
      throw GalatLaporan(error.description)
    }
  }
}
