import ArgumentParser

/// Serves the web application.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Menjalankan aplikasi web.",
    discussion: """
      Contoh:
        selaras serve --data data --host 127.0.0.1 --port 8080
      """)

  @Option(help: ArgumentHelp("Alamat yang didengarkan.", valueName: "alamat"))
  var host: String = "127.0.0.1"

  @Option(help: ArgumentHelp("Nomor porta.", valueName: "porta"))
  var port: Int = 8080

  @OptionGroup var data: DataOptions

  func run() async throws {
    _ = try await data.openApplication()
  }
}
