import ArgumentParser
import Foundation
import NIOCore

/// The last night before a deadline: every operator opens pages, saves, sends evidence and reads the report, all at once.
struct LastNightCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "last-night")
  private static let pages = ["home", "form", "report"]

  @Argument var base: String
  @Option var operators = 160
  @Option var duration = 120
  /// Bytes of the evidence that each operator sends once.
  @Option var evidence = 2_097_152
  /// Milliseconds that a person takes before the next step.
  @Option var pause = 500

  func run() async throws {
    let latencies = Latencies()
    let people = try await Operators.signIn(operators, base: base)
    let end = ContinuousClock.now + .seconds(duration)
    await withTaskGroup { group in
      for (index, person) in people.enumerated() {
        group.addTask { await work(person, index, until: end, latencies) }
      }
    }
    for failure in latencies.failures.prefix(10) { FileHandle.standardError.write(Data((failure + "\n").utf8)) }
    for (name, value, unit) in [
      ("pages p95", latencies.p95(Self.pages), "ms"), ("saves p95", latencies.p95(["save"]), "ms"),
      ("evidence p95", latencies.p95(["evidence"]), "ms"), ("saves", Double(latencies.count("save")), "saves"),
      ("pages", Double(Self.pages.map(latencies.count).reduce(0, +)), "pages"),
      ("evidence", Double(latencies.count("evidence")), "files"),
      ("failed", Double(latencies.failures.count), "requests"),
    ] {
      try Measurement(name: name, value: value, unit: unit).print()
    }
  }

  private func work(
    _ person: OperatorClient, _ index: Int, until end: ContinuousClock.Instant, _ latencies: Latencies
  ) async {
    let number = index / SyntheticKabupaten.units + 1
    let month = "2026-\(number < 10 ? "0" : "")\(number)"
    var isEvidenceSent = false
    var round = index * 7919
    while ContinuousClock.now < end {
      await latencies.measure("home") { try await person.get("/kerja") }
      await rest()
      guard let form = await latencies.measure("form", { try await person.form(month) }) else { continue }
      for row in form.rows.shuffled().prefix(3) {
        await rest()
        round += 1
        let value = "\(round % 90 + 10),\(round % 89 + 10)"
        if isEvidenceSent {
          await latencies.measure("save") { try await person.save(form, row, month: month, value: value) }
        } else {
          isEvidenceSent = true
          await latencies.measure("evidence") {
            try await person.save(form, row, month: month, value: value, evidence: pdf(index))
          }
        }
      }
      await rest()
      await latencies.measure("report") {
        try await person.get("/perangkat-daerah/\(person.unit)/laporan/lkjip/2025")
      }
      await rest()
    }
  }

  private func rest() async { try? await Task.sleep(for: .milliseconds(pause)) }

  /// Evidence of its own for each operator.
  private func pdf(_ index: Int) -> ByteBuffer {
    var buffer = ByteBuffer(string: "%PDF-1.4\n% operator \(index) \(UInt64.random(in: 0 ... .max))\n")
    buffer.writeRepeatingByte(0x20, count: max(0, evidence - buffer.readableBytes - 6))
    buffer.writeString("\n%%EOF\n")
    return buffer
  }
}
