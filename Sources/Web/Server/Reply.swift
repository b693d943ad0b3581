import FileStore
import HTML
import Hummingbird

/// What a page function gives back, before headers that all answers share.
enum Reply: Sendable {
  /// A page for people; kept as long as the journal does not grow.
  case page(any Page)
  /// A page that changes without the journal: the progress of a report.
  case passingPage(any Page, refreshAfter: Int?)
  /// A file of open data; kept as long as the journal does not grow.
  case data([UInt8], MediaType, fileName: String)
  /// A drawing as SVG; kept as long as the journal does not grow.
  case drawing([UInt8])
  /// A report to download.
  case download([UInt8], contentType: String, fileName: String)
  /// A file that somebody sent, as it was sent.
  case file(FileContent, DownloadHeaders)
  /// The style sheet, the script, the emblem: their names change with their content.
  case asset([UInt8], MediaType)
  /// A picture whose name stays when its content changes.
  case picture([UInt8], MediaType)
  /// Plain text, for machines that watch the site and for the script of the site.
  case text(String, status: HTTPResponse.Status = .ok)
  /// A form whose input is refused, with the reasons.
  case refusedForm(any Page)
  /// Go on to an address of this site; the message is shown there once.
  case redirect(String, pesan: String? = nil)
  /// The same, and the browser keeps something.
  indirect case keeping([Cookie], Reply)
  /// The same, and the browser forgets the pages that it kept.
  indirect case forgetting(Reply)

  /// Whether the answer depends on nothing but the state and the address.
  var followsState: Bool {
    switch self {
    case .page, .data, .drawing: true
    case .passingPage, .download, .file, .asset, .picture, .text, .refusedForm, .redirect, .keeping, .forgetting: false
    }
  }
}

extension Reply {
  /// The answer without the headers that all answers share.
  func response(_ context: PageContext) -> Response {
    switch self {
    case .page(let page): Self.html(PageFrame(context: context).render(page))
    case .passingPage(let page, let seconds):
      Self.html(PageFrame(context: context, refreshAfter: seconds).render(page), cache: "no-store")
    case .data(let bytes, let type, let name):
      Response(
        status: .ok,
        headers: [
          .contentType: type.description, .contentDisposition: Self.attachment(name), .cacheControl: "no-cache",
        ],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    case .drawing(let bytes):
      Response(
        status: .ok, headers: [.contentType: MediaType.imageSvg.description, .cacheControl: "no-cache"],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    case .download(let bytes, let type, let name):
      Response(
        status: .ok,
        headers: [.contentType: type, .contentDisposition: Self.attachment(name), .cacheControl: "no-store"],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    case .file(let content, let headers): Self.file(content, headers)
    case .asset(let bytes, let type):
      Response(
        status: .ok,
        headers: [.contentType: type.description, .cacheControl: "public, max-age=31536000, immutable"],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    case .picture(let bytes, let type):
      Response(
        status: .ok, headers: [.contentType: type.description, .cacheControl: "public, max-age=3600"],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    case .text(let text, let status):
      Response(
        status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    case .refusedForm(let page):
      Self.html(PageFrame(context: context).render(page), status: .unprocessableContent, cache: "no-store")
    case .redirect(let address, _):
      Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
    case .keeping(let cookies, let reply):
      Self.keeping(cookies, reply.response(context))
    case .forgetting(let reply): Self.forgetting(reply.response(context))
    }
  }

  /// What is to be shown once on the page to which the visitor is sent.
  var pesan: PesanSekali? {
    switch self {
    case .redirect(let address, let message): message.map { PesanSekali($0, alamat: address) }
    case .keeping(_, let reply), .forgetting(let reply): reply.pesan
    default: nil
    }
  }

  static func keeping(_ cookies: [Cookie], _ response: Response) -> Response {
    var response = response
    for cookie in cookies { response.setCookie(cookie) }
    return response
  }

  private static func forgetting(_ response: Response) -> Response {
    var response = response
    if let name = HTTPField.Name("Clear-Site-Data") { response.headers[name] = "\"cache\"" }
    return response
  }

  private static func file(_ content: FileContent, _ headers: DownloadHeaders) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: headers.contentType, .contentDisposition: headers.contentDisposition,
        .contentSecurityPolicy: headers.contentSecurityPolicy, .xContentTypeOptions: headers.contentTypeOptions,
        .cacheControl: "private, no-store",
      ],
      body: ResponseBody(contentLength: content.size) { writer in
        for await piece in content { try await writer.write(ByteBuffer(bytes: piece)) }
        try await writer.finish(nil)
      })
  }

  static func html(_ page: HTML, status: HTTPResponse.Status = .ok, cache: String = "no-cache") -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: cache],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: page.bytes)))
  }

  /// File names are made of ids and years, which need no quoting beyond the quotes.
  private static func attachment(_ fileName: String) -> String { "attachment; filename=\"\(fileName)\"" }
}
