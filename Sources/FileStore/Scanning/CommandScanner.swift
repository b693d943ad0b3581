public import Foundation
internal import Tools

/// A scanner that is a program, such as `clamdscan --fdpass --no-summary`: the path of the file is its last argument.
/// Exit status 0 means clean, 1 infected, and everything else that there is no verdict.
public struct CommandScanner: FileScanner {
  private static let infectedStatus: Int32 = 1

  private static let mostAtOnce = 2

  private let tool: ExternalTool
  private let arguments: [String]

  /// A scanner from its command.
  /// - Parameters:
  ///   - command: the path of the program and its arguments, separated by spaces; no shell reads it.
  ///   - timeLimit: how long one file may take.
  /// - Returns: `nil` when the program is not there or may not be run.
  public init?(command: String, timeLimit: Duration = .seconds(60)) {
    let words = command.split(separator: " ").map(String.init)
    guard let program = words.first, FileManager.default.isExecutableFile(atPath: program) else { return nil }
    tool = ExternalTool(
      name: "pemindai", path: program, installCommand: nil, timeLimit: timeLimit,
      slots: ToolSlots(count: Self.mostAtOnce))
    arguments = Array(words.dropFirst())
  }

  /// Runs the program; at most two at once, the others wait.
  public func scan(_ file: URL) async -> ScanVerdict {
    do throws(ToolError) {
      let status = try await tool.run(arguments + [file.path], in: ".", answers: [0, Self.infectedStatus])
      return status == Self.infectedStatus ? .infected : .clean
    } catch {
      return .failed(reason: error.description)
    }
  }
}
