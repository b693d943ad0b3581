import Subprocess
import SystemPackage

/// A program outside of ours, run with a time limit.
///
/// It runs in a session of its own. When it takes too long or the task is cancelled, it and everything it started is
/// killed.
public struct ExternalTool: Sendable {
  /// The name a person knows it by.
  public let name: String
  /// The executable: a path.
  public let path: String
  /// The command that installs it, told when it is missing.
  public let installCommand: String
  /// How long one run may take.
  public let timeLimit: Duration
  /// How many tools may run at once, shared by all tools that were given the same value.
  public let slots: ToolSlots

  /// A tool from its parts.
  public init(name: String, path: String, installCommand: String, timeLimit: Duration, slots: ToolSlots) {
    self.name = name
    self.path = path
    self.installCommand = installCommand
    self.timeLimit = timeLimit
    self.slots = slots
  }

  /// Runs the tool and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the name.
  ///   - directory: The directory it works in; must exist.
  ///   - environment: What is set beside the variables of this program.
  /// - Throws: ``ToolError`` for everything but an exit status of 0.
  public func run(
    _ arguments: [String], in directory: String, environment: [String: String] = [:]
  ) async throws(ToolError) {
    do {
      try await slots.run { try await runWithinLimit(arguments, in: directory, environment) }
    } catch let error as ToolError {
      throw error
    } catch let error as SubprocessError {
      throw toolError(error)
    } catch is CancellationError {
      throw .cancelled(tool: name)
    } catch {
      throw .cannotStart(tool: name, reason: String(describing: error))
    }
  }

  private func runWithinLimit(
    _ arguments: [String], in directory: String, _ environment: [String: String]
  ) async throws {
    let messages = ToolMessages()
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        try await runToEnd(arguments, in: directory, environment, messages: messages)
        return true
      }
      group.addTask {
        try? await Task.sleep(for: timeLimit)
        return false
      }
      let hasEnded = try await group.next() ?? false
      group.cancelAll()
      guard !hasEnded else { return }
      while (try? await group.next()) != nil {}
      try Task.checkCancellation()
      throw ToolError.timedOut(tool: name, limit: timeLimit, output: await messages.text)
    }
  }

  private func runToEnd(
    _ arguments: [String], in directory: String, _ environment: [String: String], messages: ToolMessages
  ) async throws {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))]
    let result = try await Subprocess.run(
      .path(FilePath(path)), arguments: Arguments(arguments),
      environment: .inherit.updating(
        Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) })),
      workingDirectory: FilePath(directory), platformOptions: options, input: .none, output: .discarded,
      error: .sequence
    ) { execution in
      for try await chunk in execution.standardError {
        await messages.add(chunk.withUnsafeBytes { Array($0) })
      }
    }
    guard !result.terminationStatus.isSuccess else { return }
    try Task.checkCancellation()
    throw ToolError.failed(tool: name, status: "\(result.terminationStatus)", output: await messages.text)
  }

  private func toolError(_ error: SubprocessError) -> ToolError {
    error.code == .executableNotFound || error.underlyingError == .permissionDenied
      ? .missing(tool: name, path: path, installCommand: installCommand)
      : .cannotStart(tool: name, reason: String(describing: error))
  }
}

/// What a tool wrote on its error stream: the beginning, which holds the cause.
private actor ToolMessages {
  private static let limit = 16_384
  private var bytes: [UInt8] = []

  func add(_ chunk: [UInt8]) {
    bytes.append(contentsOf: chunk.prefix(Self.limit - bytes.count))
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
