import Accounts
import FileStore
import Foundation
import Hummingbird
import HummingbirdTesting
import Journal
import Selaras
import Testing

@testable import Web

/// People who sign in to the site of a test, all with one password.
enum People {
  static let password = "sandi yang panjang sekali"

  static let operatorMawar = Pelaku(akun: "operator-mawar", peran: .operator, unit: "kecamatan-mawar")
  static let camatMawar = Pelaku(akun: "camat-mawar", peran: .kepala, unit: "kecamatan-mawar")
  static let operatorSunyi = Pelaku(akun: "operator-sunyi", peran: .operator, unit: "badan-sunyi")
  static let kepalaSunyi = Pelaku(akun: "kepala-sunyi", peran: .kepala, unit: "badan-sunyi")
  static let administrator = Pelaku(akun: "bagian-organisasi", peran: .administrator)
  static let perencana = Pelaku(akun: "bapperida", peran: .perencana)
  static let evaluator = Pelaku(akun: "inspektorat", peran: .evaluator)
  static let pimpinan = Pelaku(akun: "bupati", peran: .pimpinan)

  static let semua = [
    operatorMawar, camatMawar, operatorSunyi, kepalaSunyi, administrator, perencana, evaluator, pimpinan,
  ]

  @Sendable static func random(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255) }
  }

  /// A store for what people send.
  static func files(in folder: URL) -> FileStore {
    FileStore(
      directory: folder.appending(path: "berkas"), limit: 1_048_576, clock: { Date(timeIntervalSince1970: 0) },
      random: random)
  }

  /// Accounts for some people, in the way of the sample: no second factor is demanded.
  static func accounts(
    _ people: [Pelaku], in folder: URL, clock: @escaping @Sendable () -> Timestamp
  ) async throws -> Accounts {
    let accounts = try Accounts(
      file: folder.appending(path: "akun.sqlite"), hashing: PasswordHashing(exponent: 4), clock: clock, random: random)
    if !people.isEmpty { try await accounts.addDemonstration(people, password: password) }
    return accounts
  }
}

/// A person with a browser: keeps cookies, and sends the secret that the pages gave.
actor Browser {
  private let site: Site
  private(set) var cookies: [String: String] = [:]

  init(_ site: Site) {
    self.site = site
  }

  /// Somebody who has signed in.
  static func signedIn(_ site: Site, _ person: Pelaku) async throws -> Browser {
    let browser = Browser(site)
    let answer = try await browser.signIn(person)
    try #require(answer.status == .seeOther, "\(person.akun)")
    return browser
  }

  func signIn(_ person: Pelaku, password: String = People.password) async throws -> TestResponse {
    let page = try await get("/masuk")
    return try await send("/masuk", from: page, ["nama": person.akun, "sandi": password])
  }

  func get(_ address: String) async throws -> TestResponse {
    keep(try await site.get(address, headers: headers))
  }

  /// Sends a form with the secret that a page carries.
  func send(_ address: String, from page: TestResponse, _ fields: KeyValuePairs<String, String>) async throws
    -> TestResponse
  {
    try await post(address, [(SentForm.tokenField, Self.token(in: page.text))] + fields.map { ($0.key, $0.value) })
  }

  /// Sends a form with exactly these fields.
  func post(_ address: String, _ fields: [(String, String)], headers more: HTTPFields = [:]) async throws
    -> TestResponse
  {
    var headers = headers
    headers[.contentType] = "application/x-www-form-urlencoded"
    for field in more { headers[field.name] = field.value }
    let body = ByteBuffer(string: Address.encoded(fields))
    return keep(try await site.client.execute(uri: address, method: .post, headers: headers, body: body))
  }

  /// Sends a form with files.
  func upload(
    _ address: String, _ fields: [(String, String)], file: (field: String, name: String, content: String)
  ) async throws -> TestResponse {
    try await upload(address, fields, file: (file.field, file.name, Array(file.content.utf8)))
  }

  /// Sends a form with files.
  func upload(
    _ address: String, _ fields: [(String, String)], file: (field: String, name: String, content: [UInt8])
  ) async throws -> TestResponse {
    var headers = headers
    headers[.contentType] = MultipartForm.contentType
    let parts = fields.map { MultipartForm.field($0.0, $0.1) }
    let body = MultipartForm.body(parts + [MultipartForm.file(file.field, file.name, file.content)])
    return keep(
      try await site.client.execute(uri: address, method: .post, headers: headers, body: ByteBuffer(bytes: body)))
  }

  /// Sends bytes in place of a form, as the script of the site does.
  func piece(_ address: String, _ bytes: [UInt8], token: String) async throws -> TestResponse {
    var headers = headers
    headers[.contentType] = "application/octet-stream"
    if let name = HTTPField.Name(SentForm.tokenHeader) { headers[name] = token }
    return keep(
      try await site.client.execute(uri: address, method: .post, headers: headers, body: ByteBuffer(bytes: bytes)))
  }

  /// Begins a form and says how many bytes it has; none of them follow.
  func announce(_ address: String, _ type: String, bytes: Int) async throws -> TestResponse {
    var headers = headers
    headers[.contentType] = type
    headers[.contentLength] = String(bytes)
    return keep(try await site.client.execute(uri: address, method: .post, headers: headers))
  }

  /// Goes on to where an answer sends.
  func follow(_ answer: TestResponse) async throws -> TestResponse {
    try await get(String(try #require(answer.headers[.location]).prefix { $0 != "#" }))
  }

  static func token(in page: String) -> String {
    let mark = "name=\"\(SentForm.tokenField)\" value=\""
    guard let start = page.range(of: mark) else { return "" }
    return String(page[start.upperBound...].prefix { $0 != "\"" })
  }

  private var headers: HTTPFields {
    guard !cookies.isEmpty else { return [:] }
    return [.cookie: cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")]
  }

  private func keep(_ answer: TestResponse) -> TestResponse {
    for text in answer.headers[values: .setCookie] {
      let pair = text.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { continue }
      cookies[String(pair[0])] = text.contains("Max-Age=0") ? nil : String(pair[1])
    }
    return answer
  }
}
