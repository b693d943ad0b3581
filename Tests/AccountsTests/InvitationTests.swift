import Journal
import Selaras
import Testing

@testable import Accounts

@Suite("Invitations and accounts")
struct InvitationTests {
  @Test("An invitation makes an account, once")
  func once() async throws {
    let test = try TestAccounts()
    let token = try await test.accounts.invite(name: "camat-juai", peran: .kepala, unit: "kecamatan-juai")
    let invitation = try #require(test.accounts.invitation(token: token))
    #expect((invitation.name, invitation.peran, invitation.unit) == ("camat-juai", .kepala, "kecamatan-juai"))
    #expect(invitation.expiresAt == test.clock.now.adding(.seconds(7 * 86_400)))
    #expect(test.accounts.all().isEmpty && test.accounts.invitations() == [invitation])
    try await test.accounts.accept(invitation: token, password: TestAccounts.password)
    #expect(test.accounts.all().map(\.name) == ["camat-juai"] && test.accounts.invitations().isEmpty)
    #expect(test.accounts.invitation(token: token) == nil)
    await #expect(throws: AccountError.invitationInvalid) {
      try await test.accounts.accept(invitation: token, password: TestAccounts.otherPassword)
    }
    try await test.signIn("camat-juai")
  }

  @Test("Sent twice at the same moment it works once")
  func atOnce() async throws {
    let test = try TestAccounts()
    let token = try await test.accounts.invite(name: "bupati", peran: .pimpinan, unit: nil)
    let accepted = await withTaskGroup(of: Bool.self) { group in
      for _ in 1...8 {
        group.addTask {
          (try? await test.accounts.accept(invitation: token, password: TestAccounts.password)) != nil
        }
      }
      return await group.reduce(0) { $1 ? $0 + 1 : $0 }
    }
    #expect(accepted == 1)
  }

  @Test("It is open for seven days", arguments: [(7 * 24 * 60 - 1, true), (7 * 24 * 60, false)] as [(Int64, Bool)])
  func expiry(minutes: Int64, isOpen: Bool) async throws {
    let test = try TestAccounts()
    let token = try await test.accounts.invite(name: "bupati", peran: .pimpinan, unit: nil)
    test.clock.advance(minutes: minutes)
    #expect((test.accounts.invitation(token: token) != nil) == isOpen)
    #expect(test.accounts.invitations().isEmpty == !isOpen)
    let accepted: Void? = try? await test.accounts.accept(invitation: token, password: TestAccounts.password)
    #expect((accepted != nil) == isOpen)
  }

  @Test("A new one takes the place of the old one, also with another role")
  func replaced() async throws {
    let test = try TestAccounts()
    let old = try await test.accounts.invite(name: "juai", peran: .operator, unit: "kecamatan-juai")
    let new = try await test.accounts.invite(name: "juai", peran: .pimpinan, unit: nil)
    #expect(test.accounts.invitation(token: old) == nil)
    #expect(test.accounts.invitation(token: new)?.peran == .pimpinan)
  }

  @Test("A bad password leaves the invitation open", arguments: ["pendek", String(repeating: "a", count: 10_000)])
  func badPassword(password: String) async throws {
    let test = try TestAccounts()
    let token = try await test.accounts.invite(name: "bupati", peran: .pimpinan, unit: nil)
    await #expect(throws: AccountError.self) {
      try await test.accounts.accept(invitation: token, password: password)
    }
    try await test.accounts.accept(invitation: token, password: TestAccounts.password)
  }

  @Test("For an account that is there it sets a new password, ends its sessions, and keeps its second factor")
  func forgotten() async throws {
    let test = try TestAccounts()
    try await test.add("inspektorat", .evaluator)
    let secret = try await test.enrol("inspektorat")
    test.clock.advance(seconds: 60)
    let session = try await test.signIn("inspektorat", code: test.code(secret)).token
    let token = try await test.accounts.invite(name: "inspektorat", peran: .evaluator, unit: nil)
    #expect(test.accounts.session(token: session) != nil)
    try await test.accounts.accept(invitation: token, password: TestAccounts.otherPassword)
    #expect(test.accounts.session(token: session) == nil)
    await #expect(throws: SignInFailure.wrong) { try await test.signIn("inspektorat") }
    await #expect(throws: SignInFailure.needsCode) {
      try await test.signIn("inspektorat", TestAccounts.otherPassword)
    }
  }

  @Test("No invitation changes the role of an account, or wakes one that is not active")
  func taken() async throws {
    let test = try TestAccounts()
    try await test.add("juai", .operator, unit: "kecamatan-juai")
    for (peran, unit) in [(.kepala, "kecamatan-juai"), (.operator, "kecamatan-batumandi"), (.administrator, nil)]
      as [(Peran, String?)]
    {
      await #expect(throws: AccountError.taken(test.accounts.all()[0])) {
        try await test.accounts.invite(name: "juai", peran: peran, unit: unit)
      }
    }
    let token = try await test.accounts.invite(name: "juai", peran: .operator, unit: "kecamatan-juai")
    try await test.accounts.setActive(name: "juai", false)
    #expect(test.accounts.invitation(token: token) == nil)
    await #expect(throws: AccountError.inactive(name: "juai")) {
      try await test.accounts.invite(name: "juai", peran: .operator, unit: "kecamatan-juai")
    }
  }

  @Test("Names, roles and units are checked")
  func refused() async throws {
    let test = try TestAccounts()
    await #expect(throws: AccountError.invalidName("../../x")) {
      try await test.accounts.invite(name: "../../x", peran: .pimpinan, unit: nil)
    }
    await #expect(throws: AccountError.publicRole) {
      try await test.accounts.invite(name: "tamu", peran: .publik, unit: nil)
    }
    await #expect(throws: AccountError.unitMissing(.operator)) {
      try await test.accounts.invite(name: "juai", peran: .operator, unit: nil)
    }
    #expect(test.accounts.invitations().isEmpty)
  }

  @Test("One made by another process is there at once")
  func otherProcess() async throws {
    let test = try TestAccounts()
    let other = try test.reopened()
    let token = try await other.invite(name: "bupati", peran: .pimpinan, unit: nil)
    #expect(test.accounts.invitation(token: token)?.name == "bupati")
    #expect(test.accounts.invitations().map(\.name) == ["bupati"])
    try await test.accounts.accept(invitation: token, password: TestAccounts.password)
    try await test.signIn("bupati")
    #expect(other.invitations().isEmpty)
  }

  @Test("Deactivation ends the sessions at once; reactivation lets in again")
  func active() async throws {
    let test = try TestAccounts()
    try await test.add("bupati", .pimpinan)
    let token = try await test.signIn("bupati").token
    try await test.accounts.setActive(name: "bupati", false)
    #expect(test.accounts.session(token: token) == nil)
    #expect(try test.reopened().all().map(\.isActive) == [false])
    try await test.accounts.setActive(name: "bupati", true)
    #expect(test.accounts.session(token: token) == nil)
    try await test.signIn("bupati")
    await #expect(throws: AccountError.unknown(name: "tidak-ada")) {
      try await test.accounts.setActive(name: "tidak-ada", true)
    }
  }

  @Test("The last active administrator stays, also when two go at once")
  func lastAdministrator() async throws {
    let test = try TestAccounts()
    let names = ["admin-satu", "admin-dua", "admin-tiga"]
    for name in names { try await test.add(name, .administrator) }
    let refused = await withTaskGroup(of: Bool.self) { group in
      for name in names { group.addTask { (try? await test.accounts.setActive(name: name, false)) == nil } }
      return await group.reduce(0) { $1 ? $0 + 1 : $0 }
    }
    #expect(refused == 1)
    let last = try #require(test.accounts.all().first { $0.isActive }).name
    await #expect(throws: AccountError.lastAdministrator(name: last)) {
      try await test.accounts.setActive(name: last, false)
    }
    try await test.signIn(last)
  }

  @Test("A changed password ends the other sessions, and needs the old one")
  func changePassword() async throws {
    let test = try TestAccounts()
    try await test.add("bupati", .pimpinan)
    let own = try await test.signIn("bupati").token
    let other = try await test.signIn("bupati").token
    await #expect(throws: AccountError.password(.tooShort)) {
      try await test.change("bupati", TestAccounts.password, "pendek", own)
    }
    await #expect(throws: AccountError.wrongPassword) {
      try await test.change("bupati", "bukan kata sandinya", TestAccounts.otherPassword, own)
    }
    #expect(test.accounts.session(token: other) != nil)
    try await test.change("bupati", TestAccounts.password, TestAccounts.otherPassword, own)
    #expect(test.accounts.session(token: own) != nil && test.accounts.session(token: other) == nil)
    await #expect(throws: SignInFailure.wrong) { try await test.signIn("bupati") }
    try await test.signIn("bupati", TestAccounts.otherPassword)
  }

  @Test("An open browser is no place to guess the password")
  func guessedOld() async throws {
    let test = try TestAccounts()
    try await test.add("bupati", .pimpinan)
    let own = try await test.signIn("bupati").token
    for number in 1...5 {
      await #expect(throws: AccountError.wrongPassword) {
        try await test.change("bupati", "tebakan nomor \(number)", TestAccounts.otherPassword, own)
      }
    }
    await #expect(throws: AccountError.throttled(until: test.clock.now.adding(.seconds(30)))) {
      try await test.change("bupati", TestAccounts.password, TestAccounts.otherPassword, own)
    }
  }
}

extension TestAccounts {
  fileprivate func change(_ name: String, _ old: String, _ new: String, _ token: String) async throws {
    try await accounts.changePassword(name: name, old: old, new: new, keeping: token)
  }
}
