import Foundation
import GRDB
import Selaras
import Testing

@testable import Accounts

@Suite("The file of accounts")
struct FileTests {
  @Test("Nobody but its owner may read it or what lies beside it, also when it was wider before")
  func permissions() async throws {
    let test = try TestAccounts()
    try await test.add("bupati", .pimpinan)
    let directory = test.file.deletingLastPathComponent()
    for name in try FileManager.default.contentsOfDirectory(atPath: directory.path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: directory.appending(path: name).path)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: test.file.path)
    _ = try test.reopened()
    let attributes = try FileManager.default.attributesOfItem(atPath: test.file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("No password, token or name of a failed attempt is in it")
  func noSecrets() async throws {
    let test = try TestAccounts()
    let invitation = try await test.accounts.invite(name: "bupati", peran: .pimpinan, unit: nil)
    let second = try await test.accounts.invite(name: "bapperida", peran: .perencana, unit: nil)
    try await test.accounts.accept(invitation: second, password: TestAccounts.password)
    let (token, session) = try await test.signIn("bapperida")
    _ = try? await test.signIn("sandi-di-isian-nama", "tebakan yang salah")
    try await test.accounts.database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    let content = try Data(contentsOf: test.file)
    let secrets = [
      invitation, second, token, session.formToken, TestAccounts.password, "sandi-di-isian-nama", "tebakan",
    ]
    for secret in secrets { #expect(content.range(of: Data(secret.utf8)) == nil, "\(secret)") }
    #expect(content.range(of: Data("bapperida".utf8)) != nil)
  }

  @Test("Nothing prints a secret")
  func descriptions() async throws {
    let test = try TestAccounts()
    try await test.add("inspektorat", .evaluator)
    let secret = try await test.enrol("inspektorat")
    test.clock.advance(seconds: 60)
    let (token, session) = try await test.signIn("inspektorat", code: test.code(secret))
    let shown = TotpSecret(secret, account: "inspektorat")
    let record = try #require(test.accounts.current.accounts["inspektorat"])
    let password = try #require(Password(TestAccounts.password))
    let values: [Any] = [session, shown, record, record.password, password, test.accounts.current, test.accounts]
    let hash = try #require(record.password.stored.split(separator: "$").last).description
    for value in values {
      var dumped = ""
      dump(value, to: &dumped)
      for text in ["\(value)", String(reflecting: value), dumped] {
        for secret in [token, session.formToken, shown.base32, TestAccounts.password, hash, "\(secret)"] {
          #expect(!text.contains(secret), "\(type(of: value))")
        }
      }
    }
  }

  @Test(
    "A file that is none of ours is refused and left as it is",
    arguments: [Data("bukan basis data, melainkan teks biasa".utf8), nil])
  func foreign(content: Data?) throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "akun-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let file = directory.appending(path: "akun.sqlite")
    if let content {
      try content.write(to: file)
    } else {
      try DatabaseQueue(path: file.path).write { try $0.execute(sql: "CREATE TABLE lain (x)") }
    }
    let before = try Data(contentsOf: file)
    #expect(throws: AccountError.notAccounts(file: file.path)) { try open(file) }
    #expect(try Data(contentsOf: file) == before)
  }

  @Test("A file of a later version is refused")
  func newer() throws {
    let test = try TestAccounts()
    try test.accounts.database.write { try $0.execute(sql: "PRAGMA user_version = 9") }
    #expect(throws: AccountError.newerFormat(file: test.file.path, found: 9, known: 1)) { try test.reopened() }
  }

  @Test("Where there can be no file, it says so")
  func nowhere() throws {
    #expect(throws: AccountError.self) { try open(URL(filePath: "/dev/null/akun.sqlite")) }
  }

  @Test("A change that the disk refuses is not in memory either")
  func refusedByDisk() async throws {
    let test = try TestAccounts()
    try await test.add("bupati", .pimpinan)
    let forbid = "CREATE TRIGGER stop BEFORE UPDATE ON account BEGIN SELECT raise(FAIL, 'penuh'); END"
    try await test.accounts.database.write { try $0.execute(sql: forbid) }
    await #expect(throws: AccountError.self) { try await test.accounts.setActive(name: "bupati", false) }
    #expect(test.accounts.all().map(\.isActive) == [true])
  }

  private func open(_ file: URL) throws -> Accounts {
    let random = TestRandom()
    let clock = TestClock()
    return try Accounts(file: file, clock: { clock.now }, random: { random.bytes($0) })
  }
}

@Suite("Demonstration accounts")
struct DemonstrationTests {
  static let people = [
    Pelaku(akun: "bagian-organisasi", peran: .administrator),
    Pelaku(akun: "camat-juai", peran: .kepala, unit: "kecamatan-juai"),
  ]

  @Test("They sign in without second factor, and the file says what they are; repeated, nothing changes")
  func made() async throws {
    let test = try TestAccounts()
    #expect(!test.accounts.isDemonstration)
    for _ in 1...2 { try await test.accounts.addDemonstration(Self.people, password: "contoh-balangan-2024") }
    #expect(test.accounts.all().map(\.name) == ["bagian-organisasi", "camat-juai"])
    #expect(try await !test.signIn("bagian-organisasi", "contoh-balangan-2024").session.needsSecondFactor)
    #expect(try test.reopened().isDemonstration && !test.reopened().requiresSecondFactor)
  }

  @Test("They never come beside real ones, or invitations to real ones", arguments: [true, false])
  func besideReal(isAccepted: Bool) async throws {
    let test = try TestAccounts()
    let token = try await test.accounts.invite(name: "bupati", peran: .pimpinan, unit: nil)
    if isAccepted { try await test.accounts.accept(invitation: token, password: TestAccounts.password) }
    await #expect(throws: AccountError.notForDemonstration(file: test.file.path)) {
      try await test.accounts.addDemonstration(Self.people, password: "contoh-balangan-2024")
    }
    #expect(!test.accounts.isDemonstration && test.accounts.all().count == (isAccepted ? 1 : 0))
  }
}
