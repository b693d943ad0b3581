import Subprocess
import SystemPackage

/// A program outside of ours, run with a limit of time and, where it reads what strangers send, of memory.
///
/// It runs in a session of its own. When it takes too long or the task is cancelled, it and everything it started is
/// killed.
public struct ExternalTool: Sendable {
  /// The name a person knows it by.
  public let name: String
  /// The executable: a path.
  public let path: String
  /// The command that installs it, told when it is missing; `nil` for a program that the person chose.
  public let installCommand: String?
  /// How long one run may take.
  public let timeLimit: Duration
  /// How many bytes of memory one run may take; `nil` for a program that limits itself.
  public let memoryLimit: Int?
  /// How many tools may run at once, shared by all tools that were given the same value.
  public let slots: ToolSlots

  /// The program of util-linux that limits others, and what it ends with when it finds no program.
  private static let limiter = (path: "/usr/bin/prlimit", notFound: Int32(127))

  /// A tool from its parts.
  public init(
    name: String, path: String, installCommand: String?, timeLimit: Duration, memoryLimit: Int? = nil, slots: ToolSlots
  ) {
    self.name = name
    self.path = path
    self.installCommand = installCommand
    self.timeLimit = timeLimit
    self.memoryLimit = memoryLimit
    self.slots = slots
  }

  /// Runs the tool and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the name.
  ///   - directory: The directory it works in, `.` for that of this program; must exist.
  ///   - environment: What is set beside the variables of this program.
  ///   - answers: The exit statuses that say something and are no failure.
  /// - Returns: The exit status, one of `answers`.
  /// - Throws: ``ToolError`` for every other end.
  @discardableResult
  public func run(
    _ arguments: [String], in directory: String, environment: [String: String] = [:], answers: Set<Int32> = [0]
  ) async throws(ToolError) -> Int32 {
    do {
      return try await slots.run { try await runWithinLimit(arguments, in: directory, environment, answers) }
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
    _ arguments: [String], in directory: String, _ environment: [String: String], _ answers: Set<Int32>
  ) async throws -> Int32 {
    let messages = ToolMessages()
    return try await withThrowingTaskGroup(of: Int32?.self) { group in
      group.addTask {
        try await runToEnd(arguments, in: directory, environment, answers, messages: messages)
      }
      group.addTask {
        try? await Task.sleep(for: timeLimit)
        return nil
      }
      let status = try await group.next() ?? nil
      group.cancelAll()
      if let status { return status }
      while (try? await group.next()) != nil {}
      try Task.checkCancellation()
      throw ToolError.timedOut(tool: name, limit: timeLimit, output: await messages.text)
    }
  }

  private func runToEnd(
    _ arguments: [String], in directory: String, _ environment: [String: String], _ answers: Set<Int32>,
    messages: ToolMessages
  ) async throws -> Int32 {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))]
    let result = try await Subprocess.run(
      .path(FilePath(memoryLimit == nil ? path : Self.limiter.path)),
      arguments: Arguments((memoryLimit.map { ["--as=\($0)", path] } ?? []) + arguments),
      environment: .inherit.updating(
        Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) })),
      workingDirectory: FilePath(directory), platformOptions: options, input: .none, output: .discarded,
      error: .sequence
    ) { execution in
      for try await chunk in execution.standardError {
        await messages.add(chunk.withUnsafeBytes { Array($0) })
      }
    }
    if case .exited(let status) = result.terminationStatus, answers.contains(status) { return status }
    try Task.checkCancellation()
    if memoryLimit != nil, case .exited(Self.limiter.notFound) = result.terminationStatus {
      throw ToolError.missing(tool: name, path: path, installCommand: installCommand)
    }
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
