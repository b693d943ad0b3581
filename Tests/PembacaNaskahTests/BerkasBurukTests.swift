import Foundation
import PembacaNaskah
import Reviu
import TestSupport
import Testing
import Tools

/// What is no report that can be read ends with a message of its own.
@Suite("Bad files")
struct BerkasBurukTests {
  private func failure(
    _ bytes: [UInt8], _ name: String = "a.pdf", pandoc: ExternalTool = TestTools.pandoc,
    pdftotext: ExternalTool = TestTools.pdftotext
  ) async throws -> NaskahError? {
    try await TestTools.withDirectory { (directory: String) async throws -> NaskahError? in
      let error = await #expect(throws: NaskahError.self) {
        try await PembacaNaskah(pandoc: pandoc, pdftotext: pdftotext, temporaryDirectory: directory)
          .baca(bytes, nama: name)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
      #expect(error?.description.contains(name) == true)
      return error
    }
  }

  private static let docx = ("word/document.xml", 1000, 5000)

  @Test(
    arguments: [
      ([], .berkasKosong(nama: "a.pdf")),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .jenisLain(nama: "a.pdf", jenis: "gambar PNG")),
      (Array("MZ\u{0}\u{0}".utf8), .jenisLain(nama: "a.pdf", jenis: "program Windows")),
      (Array("{\\rtf1 a}".utf8), .jenisLain(nama: "a.pdf", jenis: "dokumen RTF")),
      (Array("a\u{0}b".utf8), .jenisLain(nama: "a.pdf", jenis: "data yang tidak dikenal")),
      (BerkasUji.arsip([("xl/workbook.xml", 1, 1)]), .jenisLain(nama: "a.pdf", jenis: "lembar kerja Excel")),
      (BerkasUji.arsip([("a.txt", 1, 1)]), .jenisLain(nama: "a.pdf", jenis: "arsip ZIP")),
      (BerkasUji.arsip([docx, ("word/media/a.xml", 5_000, 4_000_000_000)]), .arsipMengembang(nama: "a.pdf")),
      (BerkasUji.arsip([docx, ("word/styles.xml", 5_000, 50_000_000)]), .arsipMengembang(nama: "a.pdf")),
      (
        BerkasUji.arsip([docx]),
        .akhiranLain(nama: "a.pdf", akhiran: "pdf", isi: "DOCX", seharusnya: "docx")
      ), ([0x50, 0x4B, 0x03, 0x04, 1, 2], .rusak(nama: "a.pdf")),
      (Array("%PDF-1.7 bukan".utf8), .rusak(nama: "a.pdf")), (BerkasUji.pdfTerkunci, .terkunci(nama: "a.pdf")),
      (
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array("EncryptedPackage".utf8).flatMap { [$0, 0] },
        .terkunci(nama: "a.pdf")
      ),
      (
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        .jenisLain(nama: "a.pdf", jenis: "dokumen Office lama (DOC, XLS atau PPT)")
      ),
      (Array(repeating: 0xC8, count: 60), .sandiTakDikenal(nama: "a.pdf")),
      ([0xFF, 0xFE, 0x41], .sandiTakDikenal(nama: "a.pdf")),
    ] as [([UInt8], NaskahError)])
  func `Each kind of file has its message`(bytes: [UInt8], error: NaskahError) async throws {
    #expect(try await failure(bytes) == error)
  }

  @Test func `A text without letters is empty`() async throws {
    #expect(try await failure(Array(" \n\t\n".utf8), "a.txt") == .kosong(nama: "a.txt"))
  }

  @Test(
    arguments: [
      ("a.pdf", "Laporan kinerja", "teks", "txt"), ("a.docx", "Laporan kinerja", "teks", "txt"),
      ("LAPORAN.PDF", "<html><p>Laporan</p></html>", "HTML", "html"), ("a.b.txt", "%PDF-1.7", "PDF", "pdf"),
      ("a.htm", "%PDF-1.7", "PDF", "pdf"),
    ])
  func `A name that promises another kind is refused`(
    name: String, text: String, content: String, ending: String
  ) async throws {
    let own = String(name.lowercased().split(separator: ".").last ?? "")
    #expect(
      try await failure(Array(text.utf8), name)
        == .akhiranLain(nama: name, akhiran: own, isi: content, seharusnya: ending))
  }

  @Test(arguments: ["a.txt", "a.md", "a.html", "a.ocr", "a", "txt"])
  func `Text is read under the names that may stand for it`(name: String) async throws {
    let read = try await TestTools.withDirectory { directory in
      try await PembacaNaskah(pandoc: TestTools.pandoc, pdftotext: TestTools.pdftotext, temporaryDirectory: directory)
        .baca(Array("Laporan kinerja".utf8), nama: name)
    }
    #expect(read.alinea.map(\.teks) == ["Laporan kinerja"])
  }

  @Test func `A file that is too large is not opened`() async throws {
    let bytes = [UInt8](repeating: 0x41, count: PembacaNaskah.ukuranTerbesar + 1)
    #expect(try await failure(bytes) == .terlaluBesar(nama: "a.pdf", batas: 50 << 20))
  }

  @Test func `A scan names the recognition of text as the remedy`() async throws {
    let bytes = try await TestTools.withDirectory { try await BerkasUji.pdf("#rect(width: 5cm, height: 5cm)", in: $0) }
    let error = try await failure(bytes)
    #expect(error == .kosong(nama: "a.pdf") && error?.description.contains("OCR") == true)
  }

  @Test func `A package that lies about its size runs out of memory, not the machine`() async throws {
    let bytes = try await TestTools.withDirectory { directory in
      let file = "\(directory)/bom.docx"
      _ = try TestTools.output(
        "python3", "-c",
        """
        import sys, zipfile, struct
        with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as z:
          z.writestr("[Content_Types].xml", "<Types/>")
          with z.open("word/document.xml", "w") as f:
            for _ in range(700): f.write(b" " * (1 << 20))
        data = bytearray(open(sys.argv[1], "rb").read())
        at = data.rfind(b"PK\\x01\\x02")
        data[at + 24:at + 28] = struct.pack("<I", 1000)
        open(sys.argv[1], "wb").write(data)
        """, file)
      return Array(try Data(contentsOf: URL(filePath: file)))
    }
    let error = try await failure(bytes, "bom.docx")
    #expect(error == .terlaluBerat(nama: "bom.docx") || error == .rusak(nama: "bom.docx"))
  }

  @Test func `A missing program names the command that installs it`() async throws {
    let none = ExternalTool(
      name: "pdftotext", path: "/tidak/ada", installCommand: "./scripts/siapkan", timeLimit: .seconds(5),
      slots: TestTools.slots)
    let error = try await failure(Array("%PDF-1.7".utf8), pdftotext: none)
    #expect(error?.description.contains("./scripts/siapkan") == true)
  }
}
