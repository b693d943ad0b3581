import AsyncHTTPClient

/// The operators of the synthetic kabupaten who take part.
enum Operators {
  private static let atOnce = 4

  /// Signs in one account that acts for all perangkat daerah.
  static func signIn(_ account: String, base: String) async throws -> OperatorClient {
    try await OperatorClient(client, base: base, account: account, unit: SyntheticPemda.id)
  }

  private static var client: HTTPClient {
    var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 400
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }

  /// Signs in so many, spread over the perangkat daerah.
  static func signIn(_ count: Int, base: String) async throws -> [OperatorClient] {
    let client = Self.client
    var people: [OperatorClient] = []
    for start in stride(from: 0, to: count, by: atOnce) {
      people += try await withThrowingTaskGroup { group in
        for index in start..<min(count, start + atOnce) {
          group.addTask {
            let unit = SyntheticKabupaten.unitId(index % SyntheticKabupaten.units)
            let place = index / SyntheticKabupaten.units % SyntheticPeople.operatorsOfUnit
            return (
              index,
              try await OperatorClient(
                client, base: base, account: SyntheticPeople.name(place, unit: unit), unit: unit)
            )
          }
        }
        var signedIn: [(Int, OperatorClient)] = []
        for try await one in group { signedIn.append(one) }
        return signedIn.sorted { $0.0 < $1.0 }.map(\.1)
      }
    }
    return people
  }
}
