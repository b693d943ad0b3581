import ArgumentParser
import Hummingbird

/// The ceiling of every page: a bare Hummingbird that says hello.
struct HelloCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "hello")

  @Option var port = 8099

  func run() async throws {
    let router = Router()
    router.get("/") { _, _ in "Halo" }
    let application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)))
    try await application.runService()
  }
}
