import Selaras

extension CommandFailure {
  /// What a rule or a right found wrong; `nil` when it could not be stored.
  var penolakan: Penolakan? {
    if case .refused(_, let refusal) = self { refusal } else { nil }
  }
}

extension RouteRequest {
  /// Who asks, as the author of a command.
  /// - Throws: ``CommandFailure`` where nobody has signed in, which the table of routes does not let happen.
  func pelaku() throws(CommandFailure) -> Pelaku {
    guard let account = visitor.session?.account else { throw .unwritable(reason: "belum masuk") }
    return account.pelaku
  }

  /// Records what a form proposes.
  /// - Returns: why it is not recorded; `nil` when it is.
  func catat(_ events: [any Event], terlihat: [Terlihat] = []) async -> CommandFailure? {
    do throws(CommandFailure) {
      return await catat(Command(oleh: try pelaku(), events, terlihat: terlihat))
    } catch {
      return error
    }
  }

  /// The same for a command that is made elsewhere.
  func catat(_ command: Command) async -> CommandFailure? {
    do throws(CommandFailure) {
      try await execute(command)
      return nil
    } catch {
      return error
    }
  }

  /// The same request on what is known by now.
  func sekarang() -> RouteRequest {
    RouteRequest(
      context: context.sekarang(services.selaras.state), parameters: parameters, isian: isian, berkas: berkas,
      potongan: potongan, visitor: visitor, services: services)
  }
}
