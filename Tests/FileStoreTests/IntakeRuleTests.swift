import Testing

@testable import FileStore

@Suite("Documents are taken in for a reader that judges them")
struct IntakeRuleTests {
  private struct Content: FileBytes {
    let bytes: [UInt8]
    var count: Int { bytes.count }
    func slice(_ offset: Int, _ length: Int) -> [UInt8] { Array(bytes.dropFirst(offset).prefix(length)) }
  }

  @Test(
    "What a document is taken for",
    arguments: [
      ("%PDF-1.4 rusak", FileKind.pdf), ("PK\u{3}\u{4}isi", .docx), ("<!DOCTYPE html><p>a", .html),
      ("# Laporan", .text), ("\u{0}\u{1}", .text), ("#!/bin/sh", .text),
    ])
  func kinds(content: String, kind: FileKind) throws {
    #expect(try IntakeRule.documents.kind(Content(bytes: Array(content.utf8))) == kind)
  }

  @Test("As evidence a page is refused, as a document it is given out to be saved")
  func page() {
    #expect(throws: FileRefusal.html) { try IntakeRule.evidence.kind(Content(bytes: Array("<html>".utf8))) }
    let headers = DownloadHeaders(name: "lkjip.html", mediaType: FileKind.html.mediaType)
    #expect(headers.contentType == "application/octet-stream" && headers.contentDisposition.contains("lkjip.html"))
    #expect(!FileKind.accepted.contains("HTML"))
  }
}
