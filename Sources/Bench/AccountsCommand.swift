import Accounts
import ArgumentParser
import Foundation
import Journal
import Selaras

/// Accounts for the synthetic kabupaten: five operators and a kepala for each perangkat daerah, and one of each role.
struct AccountsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "accounts")

  @Argument var directory: String

  func run() async throws {
    let accounts = try Accounts(
      file: URL(filePath: directory).appending(path: "akun.sqlite"), clock: { Timestamp(Date()) },
      random: SystemRandom.bytes)
    try await accounts.addDemonstration(SyntheticPeople.all, password: SyntheticPeople.password)
  }
}

/// Who works in the synthetic kabupaten.
enum SyntheticPeople {
  static let password = "sandi sintetis yang panjang"
  static let operatorsOfUnit = 5

  static let all: [Pelaku] =
    [
      Pelaku(akun: "bagian-organisasi", peran: .administrator), Pelaku(akun: "bapperida", peran: .perencana),
      Pelaku(akun: "inspektorat", peran: .evaluator), Pelaku(akun: "bupati", peran: .pimpinan),
    ]
    + (0..<SyntheticKabupaten.units).flatMap { unit -> [Pelaku] in
      let id = SyntheticKabupaten.unitId(unit)
      return [Pelaku(akun: "kepala-\(id)", peran: .kepala, unit: id)]
        + (0..<operatorsOfUnit).map { Pelaku(akun: name($0, unit: id), peran: .operator, unit: id) }
    }

  /// The account of an operator.
  static func name(_ index: Int, unit: String) -> String { "operator-\(unit)-\(index + 1)" }
}
