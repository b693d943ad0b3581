import Foundation
public import Reviu
public import Tools

/// Reads a report as it was published: PDF, DOCX, HTML, Markdown or text.
///
/// What a file is its content tells; a name that promises another kind is refused, for a file may have been mistaken for
/// another. PDF and DOCX are opened by programs of their own, with limits of memory and time, in a directory that is gone
/// afterwards.
public struct PembacaNaskah: Sendable {
  /// The most bytes of a file.
  public static let ukuranTerbesar = 50 << 20
  /// The most bytes that the programs may write.
  private static let hasilTerbesar = 1 << 28

  private let pandoc: ExternalTool
  private let pdftotext: ExternalTool
  private let temporaryDirectory: String

  /// - Parameters:
  ///   - pandoc: the program for DOCX and HTML.
  ///   - pdftotext: the program of poppler for PDF.
  ///   - temporaryDirectory: where a directory for the work may be made; nothing is left there.
  public init(pandoc: ExternalTool, pdftotext: ExternalTool, temporaryDirectory: String) {
    self.pandoc = pandoc
    self.pdftotext = pdftotext
    self.temporaryDirectory = temporaryDirectory
  }

  /// Reads a file.
  /// - Parameters:
  ///   - bytes: its content.
  ///   - nama: its name, for the person who reads the findings.
  /// - Throws: ``NaskahError``.
  public func baca(_ bytes: [UInt8], nama: String) async throws(NaskahError) -> Naskah {
    guard !bytes.isEmpty else { throw .berkasKosong(nama: nama) }
    guard bytes.count <= Self.ukuranTerbesar else { throw .terlaluBesar(nama: nama, batas: Self.ukuranTerbesar) }
    let kind = JenisBerkas(bytes)
    if let promised = AkhiranNama(nama), let own = kind.terbaca, !promised.menjanjikan(own.akhiran) {
      throw .akhiranLain(
        nama: nama, akhiran: promised.rawValue, isi: own.sebutan, seharusnya: own.akhiran.rawValue)
    }
    switch kind {
    case .teks(let text): return try PembacaTeks.baca(text, nama: nama)
    case .html(let text): return try await pandoc(Array(text.utf8), dari: "html", nama)
    case .docx: return try await pandoc(bytes, dari: "docx+styles", nama)
    case .pdf: return try await pdf(bytes, nama)
    case .lain(let kind): throw .jenisLain(nama: nama, jenis: kind)
    case .terkunci: throw .terkunci(nama: nama)
    case .mengembang: throw .arsipMengembang(nama: nama)
    case .rusak: throw .rusak(nama: nama)
    case .sandiTakDikenal: throw .sandiTakDikenal(nama: nama)
    }
  }

  private func pandoc(_ bytes: [UInt8], dari format: String, _ name: String) async throws(NaskahError) -> Naskah {
    // The sandbox keeps a document from reading files of this machine.
    let json = try await hasil(
      pandoc, bytes,
      ["+RTS", "-M512M", "-RTS", "--sandbox", "--from", format, "--to", "json", "--output", "hasil", "masukan"], name)
    return try PembacaPandoc.baca(Data(json), nama: name)
  }

  private func pdf(_ bytes: [UInt8], _ name: String) async throws(NaskahError) -> Naskah {
    let tsv = try await hasil(pdftotext, bytes, ["-tsv", "-enc", "UTF-8", "masukan", "hasil"], name)
    return try PembacaPoppler.baca(String(decoding: tsv, as: UTF8.self), nama: name)
  }

  /// What a program writes into the file `hasil` out of the file `masukan`.
  private func hasil(
    _ tool: ExternalTool, _ bytes: [UInt8], _ arguments: [String], _ name: String
  ) async throws(NaskahError) -> [UInt8] {
    let written: [UInt8]?
    do {
      written = try await WorkDirectory.with(in: temporaryDirectory) { directory throws(ToolError) -> [UInt8]? in
        try directory.write(bytes, to: "masukan")
        try await tool.run(arguments, in: directory.path)
        return try directory.size("hasil") > Self.hasilTerbesar ? nil : directory.read("hasil")
      }
    } catch {
      throw masalah(error, name)
    }
    guard let written else { throw .terlaluBerat(nama: name) }
    return written
  }

  private func masalah(_ error: ToolError, _ name: String) -> NaskahError {
    guard case .failed(_, let status, let output) = error else {
      if case .timedOut = error { return .terlaluBerat(nama: name) }
      return .perkakas(nama: name, keterangan: error.description)
    }
    if output.contains("password") || output.contains("Copying of text") { return .terkunci(nama: name) }
    // Memory ran out, or the system ended the program for it.
    let said = output.lowercased()
    guard !status.hasPrefix("signaled"), !said.contains("heap"), !said.contains("memory") else {
      return .terlaluBerat(nama: name)
    }
    return .rusak(nama: name)
  }
}
