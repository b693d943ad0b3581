import ArgumentParser
import AsyncHTTPClient
import Foundation

/// Realisasi saved over HTTP by operators who each wait for every answer: as fast as they can, or so many a second.
struct SaveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "save")

  @Argument var base: String
  @Option var writers = 50
  @Option var duration = 5
  /// Saves a second of all together; 0 for as many as they can. A save that comes late counts from when it was due.
  @Option var rate = 0

  func run() async throws {
    let latencies = Latencies()
    let people = try await Operators.signIn(writers, base: base)
    let end = ContinuousClock.now + .seconds(duration)
    let (elapsed, _) = await seconds {
      await withTaskGroup { group in
        for (index, person) in people.enumerated() {
          group.addTask { await work(person, index, until: end, latencies) }
        }
      }
    }
    for failure in latencies.failures.prefix(5) { FileHandle.standardError.write(Data((failure + "\n").utf8)) }
    guard latencies.failures.isEmpty else { throw ExitCode.failure }
    try Measurement(name: "saves p95", value: latencies.p95(["save"]), unit: "ms").print()
    try Measurement(name: "saves a second", value: Double(latencies.count("save")) / elapsed, unit: "saves/s").print()
  }

  /// Each operator has a month of their own, begins somewhere in its form, and looks at the form anew when every row was
  /// saved once.
  private func work(
    _ person: OperatorClient, _ index: Int, until end: ContinuousClock.Instant, _ latencies: Latencies
  ) async {
    let number = index / SyntheticKabupaten.units + 1
    let month = "2026-\(number < 10 ? "0" : "")\(number)"
    var round = Int.random(in: 0..<1_000_000)
    let pause = rate > 0 ? Duration.seconds(writers) / rate : .zero
    var due = ContinuousClock.now + pause * Double.random(in: 0..<1)
    var isFirst = true
    while ContinuousClock.now < end {
      guard let form = await latencies.measure("form", { try await person.form(month) }) else { return }
      due = max(due, .now)
      let begun = isFirst ? Int.random(in: 0..<max(1, form.rows.count)) : 0
      isFirst = false
      for row in form.rows.dropFirst(begun) where ContinuousClock.now < end {
        round += 1
        let value = "\(round % 90 + 10),\(round % 89 + 10)"
        if rate > 0 { try? await Task.sleep(until: due) }
        await latencies.measure("save", since: rate > 0 ? due : .now) {
          try await person.save(form, row, month: month, value: value)
        }
        due += pause
      }
    }
  }
}
