import Selaras

extension RouteRequest {
  /// Who asks, as the author of a command.
  /// - Throws: ``CommandFailure`` where nobody has signed in, which the table of routes does not let happen.
  func pelaku() throws(CommandFailure) -> Pelaku {
    guard let account = visitor.session?.account else { throw .unwritable(reason: "belum masuk") }
    return account.pelaku
  }

  /// The same request on what is known by now.
  func sekarang() -> RouteRequest {
    RouteRequest(
      context: context.sekarang(services.selaras.state), parameters: parameters, isian: isian, berkas: berkas,
      potongan: potongan, visitor: visitor, services: services)
  }
}
