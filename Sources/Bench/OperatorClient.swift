import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// An operator with a browser, as a load: signs in once, then opens forms and sends them.
struct OperatorClient: Sendable {
  /// A request that did not go as it does for people.
  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// A row of the form of a month.
  struct Row: Sendable {
    let indikator: String
    let terlihat: String
  }

  /// The form of a month as it came.
  struct Form: Sendable {
    let token: String
    let rows: [Row]
  }

  private static let timeout = TimeAmount.seconds(60)
  let client: HTTPClient
  let base: String
  let unit: String
  /// The session, as the header that a browser sends.
  let cookie: String

  /// Signs in.
  init(_ client: HTTPClient, base: String, account: String, unit: String) async throws {
    self.client = client
    self.base = base
    self.unit = unit
    let page = try await client.execute(HTTPClientRequest(url: base + "/masuk"), timeout: Self.timeout)
    let guest = Self.cookies(page.headers)
    let fields = HiddenFields.read(try await page.body.collect(upTo: 1_000_000))
    let token = fields.first { $0.name == "_formulir" }?.value ?? ""
    var request = HTTPClientRequest(url: base + "/masuk")
    request.method = .POST
    request.headers = ["Content-Type": "application/x-www-form-urlencoded", "Cookie": guest]
    let password = SyntheticPeople.password.replacing(" ", with: "+")
    request.body = .bytes(
      ByteBuffer(string: "_formulir=\(token)&nama=\(account)&sandi=\(password)"))
    let answer = try await client.execute(request, timeout: Self.timeout)
    guard answer.status == .seeOther else { throw Failed(description: "masuk \(account): \(answer.status)") }
    cookie = Self.cookies(answer.headers)
  }

  /// Opens a page.
  @discardableResult
  func get(_ path: String) async throws -> ByteBuffer {
    var request = HTTPClientRequest(url: base + path)
    request.headers = ["Cookie": cookie]
    let answer = try await client.execute(request, timeout: Self.timeout)
    let body = try await answer.body.collect(upTo: 10_000_000)
    guard answer.status == .ok else { throw Failed(description: "GET \(path): \(answer.status)") }
    return body
  }

  /// The address of the form of a month.
  func address(_ month: String) -> String { "/perangkat-daerah/\(unit)/pengukuran/\(month)" }

  /// Opens the form of a month.
  func form(_ month: String) async throws -> Form {
    let fields = HiddenFields.read(try await get(address(month)))
    let rows = fields.compactMap { name, value in
      name.hasPrefix("terlihat-") ? Row(indikator: String(name.dropFirst(9)), terlihat: value) : nil
    }
    return Form(token: fields.first { $0.name == "_formulir" }?.value ?? "", rows: rows)
  }

  /// Saves one value, as over a row in which nothing stood.
  func save(_ form: Form, _ row: Row, month: String, value: String) async throws {
    let body =
      "_formulir=\(form.token)&terlihat-\(row.indikator)=\(row.terlihat)&semula-\(row.indikator)=&nilai-\(row.indikator)=\(value)&aksi=simpan"
    try await post(address(month), type: "application/x-www-form-urlencoded", ByteBuffer(string: body))
  }

  /// Saves one value with evidence.
  func save(_ form: Form, _ row: Row, month: String, value: String, evidence: ByteBuffer) async throws {
    let boundary = "batas-beban"
    var body = ByteBuffer()
    for (name, value) in [
      ("_formulir", form.token), ("terlihat-\(row.indikator)", row.terlihat), ("semula-\(row.indikator)", ""),
      ("nilai-\(row.indikator)", value), ("aksi", "simpan"),
    ] {
      body.writeString("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n")
    }
    body.writeString(
      "--\(boundary)\r\nContent-Disposition: form-data; name=\"berkas-\(row.indikator)\"; filename=\"bukti.pdf\"\r\n\r\n"
    )
    body.writeImmutableBuffer(evidence)
    body.writeString("\r\n--\(boundary)--\r\n")
    try await post(address(month), type: "multipart/form-data; boundary=\(boundary)", body)
  }

  private func post(_ path: String, type: String, _ body: ByteBuffer) async throws {
    var request = HTTPClientRequest(url: base + path)
    request.method = .POST
    request.headers = ["Content-Type": type, "Cookie": cookie]
    request.body = .bytes(body)
    let answer = try await client.execute(request, timeout: Self.timeout)
    _ = try await answer.body.collect(upTo: 10_000_000)
    guard answer.status == .seeOther else { throw Failed(description: "POST \(path): \(answer.status)") }
  }

  private static func cookies(_ headers: HTTPHeaders) -> String {
    headers["set-cookie"].map { String($0.prefix { $0 != ";" }) }.joined(separator: "; ")
  }
}
