import Accounts
import Journal
import Selaras

extension RouteRequest {
  /// Writes down what concerns the safety of accounts.
  func note(_ event: SecurityEvent, account: String? = nil, _ details: [SecurityLog.Detail: String] = [:]) {
    services.log.note(event, visitor, account: account, details)
  }

  /// An error of the accounts in words for a visitor; what only concerns the server goes to its log.
  func words(_ error: AccountError) -> String {
    guard error.isAboutServer else { return error.description }
    note(.storageFailed, [.reason: error.description])
    return ServerTrouble.words
  }

  /// Carries out a command of the person who asks.
  /// - Throws: ``CommandFailure`` in words for the person.
  @discardableResult
  func execute(_ command: Command) async throws(CommandFailure) -> [Envelope] {
    try await noted { () async throws(CommandFailure) in try await selaras.execute(command) }
  }

  /// Does something in the name of the person who asks. What the domain refuses for want of a right, and what concerns
  /// the server only, goes to the log.
  /// - Throws: ``CommandFailure`` in words for the person.
  func noted<Result>(
    _ work: () async throws(CommandFailure) -> Result
  ) async throws(CommandFailure) -> Result {
    do throws(CommandFailure) {
      return try await work()
    } catch {
      switch error {
      case .refused(_, let refusal) where refusal.sebab == .wewenang:
        note(.rightRefused, [.path: context.path, .reason: refusal.pesan])
        throw error
      case .journal(let trouble):
        note(.storageFailed, [.path: context.path, .reason: trouble.description])
        throw .unwritable(reason: ServerTrouble.reason)
      case .refused, .unwritable, .backdated: throw error
      }
    }
  }
}

/// What a visitor learns when the server itself is at fault.
enum ServerTrouble {
  /// As the end of a sentence.
  static let reason =
    "penyimpanan di server terganggu. Data tidak berubah. Coba lagi beberapa saat lagi; jika terulang, hubungi pengelola."
  /// As a sentence of its own.
  static let words = reason.prefix(1).uppercased() + reason.dropFirst()
}
