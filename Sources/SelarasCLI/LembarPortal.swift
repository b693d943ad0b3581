import Document
import Laporan
import Lembar
import Logging
import Web

/// Sheets for the portal.
struct LembarPortal: PenyediaLembar {
  let pembaca: PembacaLembar
  let pembuat: PembuatLaporan
  let logger: Logger

  func baca(_ bytes: [UInt8]) async throws(LembarError) -> Lembar {
    do {
      return try await pembaca.baca(bytes)
    } catch {
      if case .perkakas(let problem) = error { logger.error("\(problem.description)") }
      throw error
    }
  }

  func xlsx(_ document: NumberedDocument) async throws -> [UInt8] {
    try await pembuat.berkas(document, .xlsx)
  }
}
