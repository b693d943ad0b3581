import Testing

@testable import FileStore

@Suite("What a file is, by its content")
struct FileKindTests {
  private static func kind(_ bytes: [UInt8]) -> Result<FileKind, FileRefusal> {
    Result { () throws(FileRefusal) in try FileKind.detect(bytes) }
  }

  @Test(
    arguments: [
      (Samples.pdf, .pdf), (Samples.png, .png), (Samples.jpeg, .jpeg), (Samples.webp, .webp), (Samples.xlsx, .xlsx),
      (Samples.docx, .docx), (Samples.pptx, .pptx), (Samples.csv, .text), (Array("x".utf8), .text),
      ([0xEF, 0xBB, 0xBF] + Array("a;b\r\n".utf8), .text), (Array("a < b, c > d".utf8), .text),
      (Samples.zip(["xl/workbook.xml", "[Content_Types].xml"], comment: "komentar"), .xlsx),
    ] as [([UInt8], FileKind)])
  func accepted(bytes: [UInt8], kind: FileKind) {
    #expect(Self.kind(bytes) == .success(kind))
  }

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static let office = ["[Content_Types].xml", "xl/workbook.xml"]

  @Test(
    arguments: [
      (text("<!DOCTYPE html><title>x</title>"), .html), (text("\n <HTML>"), .html), (text("\u{FEFF}<html>"), .html),
      (text("nilai <script>alert(1)</script>"), .html), (text("<iframe src=x>"), .html),
      (text("<?xml version=\"1.0\"?><svg/>"), .xml), (text("<svg xmlns=\"x\"/>"), .xml), (text("<?xml?><a/>"), .xml),
      (text("#!/bin/sh\necho"), .program), (text("<?php echo 1;"), .program), (text("MZ\u{0}\u{1}"), .program),
      ([0x7F, 0x45, 0x4C, 0x46, 2, 1], .program), ([0xCF, 0xFA, 0xED, 0xFE, 7], .program),
      (Samples.zip(office + ["xl/vbaProject.bin"]), .macro), (Samples.zip(office + ["XL/VBAPROJECT.BIN"]), .macro),
      (Samples.zip(office + ["xl/macrosheets/sheet1.xml"]), .macro),
      (Samples.zip(office + ["xl/activeX/activeX1.bin"]), .macro),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .oldOffice),
      (Samples.zip(["a.txt"]), .archive), (Samples.zip(["xl/workbook.xml"]), .archive),
      (Samples.zip(["[Content_Types].xml"]), .archive), (Samples.zip(office + ["word/document.xml"]), .archive),
      (text("PK\u{5}\u{6}") + [UInt8](repeating: 0, count: 18), .archive), (text("Rar!\u{1A}"), .archive),
      ([0x1F, 0x8B, 8], .archive), (Samples.zip(office, size: 600_000_000), .bomb),
      (Samples.zip(office + ["../../etc/passwd"]), .damaged), (Samples.zip(office + ["/etc/passwd"]), .damaged),
      (Samples.zip(office, directorySize: 1_000_000), .damaged), (Array(Samples.xlsx.dropLast()), .damaged),
      (Samples.xlsx + [0], .damaged), (text("%PDF-1.7\nterpotong"), .damaged),
      (Array(Samples.png.dropLast(12)), .damaged), (Array(Samples.jpeg.prefix(12)), .damaged),
      ([0xFF, 0xD8, 0xFF], .damaged), (Array(Samples.webp.dropLast(4)), .damaged),
      (text("RIFF\u{4}\u{0}\u{0}\u{0}WAVEfmt "), .unknown), ([0, 1, 2, 3], .unknown), (text("a\u{0}b"), .unknown),
      (text("a\u{7F}"), .unknown), ([0x61, 0xE9, 0x62], .encoding), ([0x61, 0xC3], .encoding),
      ([0xFF, 0xFE, 0x61, 0], .encoding),
      ([0xED, 0xA0, 0x80], .encoding),
    ] as [([UInt8], FileRefusal)])
  func refused(bytes: [UInt8], refusal: FileRefusal) {
    #expect(Self.kind(bytes) == .failure(refusal))
  }

  @Test("Cut off anywhere, a file is refused or another whole one, and never a trap")
  func cut() {
    for sample in [Samples.pdf, Samples.png, Samples.jpeg, Samples.webp, Samples.xlsx, Samples.docx] {
      for length in 1..<sample.count { _ = Self.kind(Array(sample.prefix(length))) }
      for place in sample.indices {
        var changed = sample
        changed[place] ^= 0xFF
        _ = Self.kind(changed)
      }
    }
  }

  @Test("Text is followed over the borders of pieces")
  func longText() {
    for shift in 0..<4 {
      let text = String(repeating: "a", count: shift) + String(repeating: "😀", count: 40_000)
      #expect(Self.kind(Array(text.utf8)) == .success(.text))
      #expect(Self.kind(Array(text.utf8.dropLast())) == .failure(.encoding))
    }
  }

  @Test("Every refusal says what is accepted", arguments: FileRefusal.allCases)
  func words(refusal: FileRefusal) {
    #expect(refusal.description.contains("Yang diterima: PDF, gambar JPEG,"))
    #expect(refusal.description.hasSuffix("dan teks atau CSV."))
  }

  @Test(arguments: FileKind.allCases)
  func mediaTypes(kind: FileKind) {
    #expect(FileKind(mediaType: kind.mediaType) == kind)
    #expect(FileKind(mediaType: "text/javascript") == nil)
  }
}
