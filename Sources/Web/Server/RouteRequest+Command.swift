import Selaras

extension RouteRequest {
  /// Who asks, as the author of a command.
  /// - Throws: ``CommandFailure`` where nobody has signed in, which the table of routes does not let happen.
  func pelaku() throws(CommandFailure) -> Pelaku {
    guard let account = visitor.session?.account else { throw .unwritable(reason: "belum masuk") }
    return account.pelaku
  }

  /// Records what a form proposes.
  /// - Returns: what is wrong with it; `nil` when it is recorded.
  /// - Throws: ``WebError/sibuk(_:)`` when it cannot be recorded, whatever it is.
  func catat(_ events: [any Event], terlihat: [Terlihat] = []) async throws -> Penolakan? {
    try await catat(Command(oleh: try pelaku(), events, terlihat: terlihat))
  }

  /// The same for a command that is made elsewhere.
  func catat(_ command: Command) async throws -> Penolakan? {
    do throws(CommandFailure) {
      try await execute(command)
      return nil
    } catch {
      guard case .refused(_, let refusal) = error else { throw WebError.sibuk(error.description) }
      return refusal
    }
  }

  /// The same request on what is known by now.
  func sekarang() -> RouteRequest {
    RouteRequest(
      context: context.sekarang(services.selaras.state), parameters: parameters, isian: isian, berkas: berkas,
      potongan: potongan, visitor: visitor, services: services)
  }
}
