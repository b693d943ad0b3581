import Testing

@testable import FileStore

@Suite("Names of files, for people only")
struct FileNameTests {
  @Test(
    arguments: [
      ("Laporan IKM.pdf", "Laporan IKM.pdf"), ("../../etc/passwd", "passwd"), ("C:\\Users\\a\\Foto.jpg", "Foto.jpg"),
      ("a\u{0}b\u{7}.pdf", "ab.pdf"), ("a\r\nSet-Cookie: x", "a Set-Cookie: x"), ("", "berkas"), ("..", "berkas"),
      ("///", "berkas"), (".htaccess", "htaccess"), ("lap\u{202E}fdp.exe", "lapfdp.exe"), ("a\u{200B}.pdf", "a.pdf"),
      ("  a   b.pdf ", "a b.pdf"), ("<b>&\"'.pdf", "<b>&\"'.pdf"), ("漢字.pdf", "漢字.pdf"),
    ])
  func cleaned(given: String, shown: String) {
    #expect(FileName(given).text == shown)
  }

  @Test("300 letters are cut in the middle, the ending stays")
  func long() {
    let name = FileName(String(repeating: "a", count: 300) + ".pdf").text
    #expect(name.count == 150 && name.hasSuffix("….pdf"))
    #expect(FileName("a." + String(repeating: "b", count: 300)).text.count == 150)
  }

  @Test(
    arguments: [
      ("a.pdf", .pdf, "a.pdf"), ("a.JPG", .jpeg, "a.JPG"), ("a.jpg", .pdf, "a.jpg.pdf"), ("a", .png, "a.png"),
      ("a.bat", .text, "a.bat.txt"), ("a.csv", .text, "a.csv"), ("pdf", .pdf, "pdf.pdf"), ("a.html", nil, "a.html.bin"),
    ] as [(String, FileKind?, String)])
  func saved(name: String, kind: FileKind?, saved: String) {
    #expect(FileName(name).download(as: kind) == saved)
  }

  @Test(
    arguments: [
      ("Laporan.pdf", "application/pdf", "attachment; filename=\"Laporan.pdf\"; filename*=UTF-8''Laporan.pdf"),
      (
        "Évaluasi \"1\" 50%.pdf", "application/pdf",
        "attachment; filename=\"Evaluasi _1_ 50_.pdf\"; filename*=UTF-8''%C3%89valuasi%20%221%22%2050%25.pdf"
      ),
      ("漢.pdf", "application/pdf", "attachment; filename=\"_.pdf\"; filename*=UTF-8''%E6%BC%A2.pdf"),
      ("a\r\nX: y.pdf", "application/pdf", "attachment; filename=\"a X: y.pdf\"; filename*=UTF-8''a%20X%3A%20y.pdf"),
    ])
  func headers(name: String, type: String, disposition: String) {
    let headers = DownloadHeaders(name: name, mediaType: type)
    #expect(headers.contentDisposition == disposition)
    #expect(headers.contentType == type && headers.contentTypeOptions == "nosniff")
    #expect(headers.contentSecurityPolicy.contains("sandbox"))
  }

  @Test("Whatever was recorded, no page is given out", arguments: ["text/html", "image/svg+xml", "", "a\r\nb"])
  func neverAPage(type: String) {
    #expect(DownloadHeaders(name: "a", mediaType: type).contentType == "application/octet-stream")
  }

  @Test func textHasItsEncoding() {
    #expect(DownloadHeaders(name: "a.csv", mediaType: "text/plain").contentType == "text/plain; charset=utf-8")
  }
}
