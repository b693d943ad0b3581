import Document
import Foundation
import Lembar
import Selaras
import TestSupport

@testable import Web

/// Reads sheets of texts with `;` between cells, or fails as it is told.
struct FakeSheets: PenyediaLembar {
  var failure: LembarError?

  func baca(_ bytes: [UInt8]) async throws(LembarError) -> Lembar {
    if let failure { throw failure }
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: "")
    return Lembar(
      nama: "Isian",
      baris: text.split(separator: "\n").map { line in
        line.split(separator: ";", omittingEmptySubsequences: false).map {
          $0.isEmpty ? .kosong : Sel(.teks(String($0)))
        }
      })
  }

  func xlsx(_ document: NumberedDocument) async throws -> [UInt8] { document.tables.first?.csv() ?? [] }
}

/// The reader of sheets that the site has when it runs.
struct RealSheets: PenyediaLembar {
  func baca(_ bytes: [UInt8]) async throws(LembarError) -> Lembar {
    try await PembacaLembar(alat: TestTools.lembar, temporaryDirectory: NSTemporaryDirectory()).baca(bytes)
  }

  func xlsx(_ document: NumberedDocument) async throws -> [UInt8] {
    try await TestTools.withDirectory { directory in
      try document.writeXLSX(to: "\(directory)/lembar.xlsx")
      return Array(try Data(contentsOf: URL(filePath: "\(directory)/lembar.xlsx")))
    }
  }
}

/// Sheets of spending of the kecamatan.
enum SpendingSheet {
  static let head = "Kode perangkat daerah;Tahun;Kode sub kegiatan;Bulan;Realisasi sejak Januari"

  static func text(_ rows: [String]) -> String { (["\(head);Alasan perubahan"] + rows).joined(separator: "\n") }

  /// The fixture with months that wait: without the amount of December, which covers those before it.
  static func due() async throws -> Selaras.Application {
    let application = try await Fixture.application()
    let december = Objek.realisasiAnggaran(tahun: 2024, subKegiatan: "sk2", sampaiBulan: 12)
    try await application.execute(
      Command(
        oleh: People.camatMawar,
        [PencatatanDicabut(unit: "kecamatan-mawar", objek: december, alasan: "Salah bulan")]))
    return application
  }

  static let good = text([
    "kecamatan-mawar;2024;sk1;Juli;395.200.000", "kecamatan-mawar;2024;sk2;7;300.000.000;Salah baca",
  ])
}
