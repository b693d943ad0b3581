import Foundation
public import Tools

/// Reads XLSX and CSV files, in a process of its own with little memory and time.
public struct PembacaLembar: Sendable {
  /// How far a sheet may be filled.
  public struct Batas: Sendable, Hashable {
    /// Rows below the first, which has the headers.
    public let baris: Int
    /// Columns.
    public let kolom: Int

    /// A limit from its parts.
    public init(baris: Int, kolom: Int) {
      self.baris = baris
      self.kolom = kolom
    }

    /// 20,000 rows, 60 columns.
    public static let impor = Batas(baris: 20_000, kolom: 60)
  }

  /// The most bytes that the reader writes; it stops before, at ten million letters.
  private static let hasilTerbesar = 1 << 26

  private let alat: ExternalTool
  private let temporaryDirectory: String
  private let batas: Batas

  /// - Parameters:
  ///   - alat: the launcher `lembar` that the set-up script makes.
  ///   - temporaryDirectory: where a directory for the work may be made; nothing is left there.
  public init(alat: ExternalTool, temporaryDirectory: String, batas: Batas = .impor) {
    self.alat = alat
    self.temporaryDirectory = temporaryDirectory
    self.batas = batas
  }

  /// The first visible sheet of a workbook, or a CSV file: told by the content, never by the name.
  /// - Throws: ``LembarError``.
  public func baca(_ bytes: [UInt8]) async throws(LembarError) -> Lembar {
    guard !bytes.isEmpty else { throw .kosong }
    let written: [UInt8]?
    do {
      written = try await WorkDirectory.with(in: temporaryDirectory) { directory throws(ToolError) -> [UInt8]? in
        try directory.write(bytes, to: "masukan")
        try await alat.run(["masukan", "hasil.json", String(batas.baris + 1), String(batas.kolom)], in: directory.path)
        return try directory.size("hasil.json") > Self.hasilTerbesar ? nil : directory.read("hasil.json")
      }
    } catch .timedOut {
      throw .terlaluBesar
    } catch .failed(_, let status, _) where status.hasPrefix("signaled") {
      // The file needed more memory or time than the reader has.
      throw .terlaluBesar
    } catch {
      throw .perkakas(error)
    }
    guard let written else { throw .terlaluBesar }
    guard let result = try? JSONDecoder().decode(HasilBaca.self, from: Data(written)) else { throw .rusak }
    return try result.lembar(batas: batas)
  }
}
