import Document
import Foundation
import Laporan
import Sakip
import Selaras
import Web

/// The reports themselves, without the tools that make files of them.
struct RealReports: PenyediaLaporan {
  func laporan(
    jenis: JenisLaporan, unit: String, tahun: Int, pilihan: PilihanPk, format: FormatLaporan, state: State
  ) async throws -> Data {
    Data(try document(unit, tahun, state) { _ in nil }.json())
  }

  func isi(
    jenis: JenisLaporan, unit: String, tahun: Int, bagian: String?, state: State,
    alamat: @escaping @Sendable (Asal) -> String?, alamatBagian: @escaping @Sendable (String) -> String
  ) async throws -> IsiLaporan? {
    let document = try document(unit, tahun, state, alamat)
    return IsiLaporan(
      bagian: document.readingParts.map { IsiLaporan.Bagian(nama: $0.name, judul: $0.title) }, html: document.html())
  }

  private func document(
    _ unit: String, _ tahun: Int, _ state: State, _ alamat: @escaping @Sendable (Asal) -> String?
  ) throws -> NumberedDocument {
    let origin = AsalLaporan(
      posisi: state.posisi, hash: String(repeating: "a1", count: 32), tanggal: Tanggal(hariSejak1970: 20_147),
      rantai: .utuh(sampai: state.posisi))
    return try Lkjip(state: state, unit: unit, tahun: tahun, asal: origin, alamat: alamat).document.numbered()
  }
}
