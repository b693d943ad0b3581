public import Document
import Foundation
import Sakip
public import Selaras
public import Tools

/// Makes the files of official documents.
public struct PembuatLaporan: Sendable {
  private let typst: ExternalTool
  private let pandoc: ExternalTool
  private let temporaryDirectory: String

  /// - Parameter temporaryDirectory: where files stand while they are made; each is removed afterwards.
  public init(typst: ExternalTool, pandoc: ExternalTool, temporaryDirectory: String) {
    self.typst = typst
    self.pandoc = pandoc
    self.temporaryDirectory = temporaryDirectory
  }

  /// The document of a perangkat daerah and year, numbered.
  /// - Parameters:
  ///   - pilihan: which agreement, for ``JenisLaporan/pk``.
  ///   - alamat: the address of "dari mana angka ini?" of a figure; `nil` leaves figures without a link.
  /// - Throws: ``LaporanError``.
  public func dokumen(
    _ jenis: JenisLaporan, state: State, unit: String, tahun: Int, pilihan: PilihanPk = PilihanPk(), asal: AsalLaporan,
    alamat: @escaping @Sendable (Asal) -> String? = { _ in nil }
  ) throws(LaporanError) -> NumberedDocument {
    // A report of a year is signed under the name of that year.
    let state = Tanggal(tahun: tahun, bulan: 12, hari: 31).map { state.dinamai(pada: $0) } ?? state
    let document: Document
    switch jenis {
    case .iku: document = try DokumenIku(state: state, unit: unit, tahun: tahun, asal: asal, alamat: alamat).document
    case .lkjip: document = try Lkjip(state: state, unit: unit, tahun: tahun, asal: asal, alamat: alamat).document
    case .pernyataanReviu:
      document = try DokumenReviu(state: state, unit: unit, tahun: tahun, asal: asal).document
    case .pohon: document = try DokumenPohon(state: state, unit: unit, tahun: tahun, asal: asal).document
    case .pk:
      document = try DokumenPk(
        state: state, unit: unit, tahun: tahun, pilihan: pilihan, asal: asal, alamat: alamat
      ).document
    case .pkSemua:
      document = try BundelPk(state: state, unit: unit, tahun: tahun, asal: asal, alamat: alamat).document
    case .renaksi:
      document = try DokumenRencanaAksi(state: state, unit: unit, tahun: tahun, pilihan: pilihan, asal: asal).document
    case .renja:
      document = try DokumenRenja(state: state, unit: unit, tahun: tahun, pilihan: pilihan, asal: asal).document
    }
    do {
      return try document.numbered()
    } catch {
      throw .dokumen(error)
    }
  }

  /// A document in a file format.
  /// - Throws: ``LaporanError`` when a tool is missing, fails or hangs, or the file cannot be written.
  public func berkas(_ document: NumberedDocument, _ format: FormatLaporan) async throws(LaporanError) -> [UInt8] {
    switch format {
    case .html: return document.htmlPage().bytes
    case .json: return document.json()
    case .typ: return document.typstSource()
    case .xlsx: return try xlsx(document)
    case .pdf:
      do {
        return try await PDFWriter(typst: typst, temporaryDirectory: temporaryDirectory).pdf(document)
      } catch {
        throw .perkakas(error)
      }
    case .docx:
      do {
        return try await DOCXWriter(pandoc: pandoc, typst: typst, temporaryDirectory: temporaryDirectory).docx(document)
      } catch {
        throw .perkakas(error)
      }
    }
  }

  private func xlsx(_ document: NumberedDocument) throws(LaporanError) -> [UInt8] {
    let path = temporaryDirectory + "/laporan-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      try document.writeXLSX(to: path)
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch let error as WorkbookError {
      throw .berkas(error.description)
    } catch {
      throw .berkas("Berkas sementara \(path) tidak dapat dibaca. Periksa ruang dan izin direktori sementara.")
    }
  }
}
