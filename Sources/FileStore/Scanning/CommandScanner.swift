public import Foundation
internal import Subprocess
internal import SystemPackage

/// A scanner that is a program, such as `clamdscan --fdpass --no-summary`: the path of the file is its last argument.
/// Exit status 0 means clean, 1 infected, and everything else that there is no verdict.
public struct CommandScanner: FileScanner {
  private static let infectedStatus: Int32 = 1

  private let program: String
  private let arguments: [String]
  private let timeLimit: Duration

  /// A scanner from its command.
  /// - Parameters:
  ///   - command: the path of the program and its arguments, separated by spaces; no shell reads it.
  ///   - timeLimit: how long one file may take.
  /// - Returns: `nil` when the program is not there or may not be run.
  public init?(command: String, timeLimit: Duration = .seconds(60)) {
    let words = command.split(separator: " ").map(String.init)
    guard let program = words.first, FileManager.default.isExecutableFile(atPath: program) else { return nil }
    self.program = program
    arguments = Array(words.dropFirst())
    self.timeLimit = timeLimit
  }

  /// Runs the program; when it takes too long, it and everything it started is killed.
  public func scan(_ file: URL) async -> ScanVerdict {
    await withTaskGroup(of: ScanVerdict?.self) { group in
      group.addTask { await run(file) }
      group.addTask {
        try? await Task.sleep(for: timeLimit)
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first ?? .failed(reason: "\(program) belum selesai setelah \(timeLimit) dan dihentikan")
    }
  }

  private func run(_ file: URL) async -> ScanVerdict {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))]
    do {
      let result = try await Subprocess.run(
        .path(FilePath(program)), arguments: Arguments(arguments + [file.path]), platformOptions: options,
        input: .none, output: .discarded, error: .discarded)
      switch result.terminationStatus {
      case .exited(0): return .clean
      case .exited(Self.infectedStatus): return .infected
      default: return .failed(reason: "\(program) berakhir dengan \(result.terminationStatus)")
      }
    } catch {
      return .failed(reason: "\(program) tidak dapat dijalankan: \(error)")
    }
  }
}
