import Selaras

/// One address of the site: its pattern, what it shows, and the function that makes the answer.
struct Route: Sendable {
  /// The pattern, parameters in braces: `/perangkat-daerah/{unit}`.
  let pola: String
  /// What is shown, in Indonesian.
  let uraian: String
  let handler: @Sendable (RouteRequest) async throws -> Reply

  init(
    _ pola: String, _ uraian: String, _ handler: @escaping @Sendable (RouteRequest) async throws -> Reply
  ) {
    self.pola = pola
    self.uraian = uraian
    self.handler = handler
  }
}

/// What a page function works from.
struct RouteRequest: Sendable {
  /// The state and the visitor's choices.
  let context: PageContext
  /// The parts of the path that stand for the parameters of the pattern.
  let parameters: [String: String]
  /// The application, for entries of the journal.
  let selaras: Selaras.Application
  /// The reports that are being made.
  let reports: LaporanJobs

  /// The perangkat daerah in the path.
  func unit() throws(WebError) -> UnitState { try context.unit(parameters["unit"]) }
}
