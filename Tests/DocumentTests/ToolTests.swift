import Foundation
import TestSupport
import Testing
import Tools

@Suite("External tools")
struct ToolTests {
  private func script(_ text: String, in directory: String) throws -> String {
    let path = directory + "/alat"
    try ("#!/bin/sh\n" + text).write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  private func tool(_ path: String, limit: Duration = .seconds(600), slots: ToolSlots = ToolSlots(count: 1))
    -> ExternalTool
  {
    ExternalTool(
      name: "Alat", path: path, installCommand: "./scripts/siapkan-perkakas", timeLimit: limit, slots: slots)
  }

  @Test func aMissingToolSaysHowToInstallIt() async throws {
    let error = await #expect(throws: ToolError.self) { try await tool("/tidak/ada").run([], in: "/tmp") }
    #expect(error == .missing(tool: "Alat", path: "/tidak/ada", installCommand: "./scripts/siapkan-perkakas"))
    #expect(error?.description.contains("./scripts/siapkan-perkakas") == true)
  }

  @Test func aToolThatIsLimitedRunsOutOfMemoryAndIsMissedLikeOthers() async throws {
    func limited(_ path: String) -> ExternalTool {
      ExternalTool(
        name: "Alat", path: path, installCommand: nil, timeLimit: .seconds(600), memoryLimit: 100 << 20,
        slots: ToolSlots(count: 1))
    }
    try await TestTools.withDirectory { directory in
      let path = try script("head -c 400000000 /dev/zero | tail -n 1 > /dev/null", in: directory)
      #expect(try await tool(path).run([], in: directory) == 0)
      let error = await #expect(throws: ToolError.self) { try await limited(path).run([], in: directory) }
      guard case .failed(_, _, let output) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(output.contains("memory"))
    }
    let error = await #expect(throws: ToolError.self) { try await limited("/tidak/ada").run([], in: ".") }
    #expect(error == .missing(tool: "Alat", path: "/tidak/ada", installCommand: nil))
  }

  @Test func aMissingToolThatWeDoNotInstallSaysSo() async throws {
    let own = ExternalTool(
      name: "Alat", path: "/tidak/ada", installCommand: nil, timeLimit: .seconds(60), slots: ToolSlots(count: 1))
    let error = await #expect(throws: ToolError.self) { try await own.run([], in: ".") }
    #expect(error?.description == "Program Alat tidak ditemukan di /tidak/ada. Periksa pemasangan dan hak aksesnya.")
  }

  @Test(
    arguments: [
      ("exit 0", 0), ("exit 1", 1), ("exit 2", nil), ("kill -KILL $$", nil),
    ] as [(String, Int32?)])
  func whatAnswersIsNoFailure(body: String, status: Int32?) async throws {
    try await TestTools.withDirectory { directory in
      let path = try script(body, in: directory)
      let answer = try? await tool(path).run([], in: directory, answers: [0, 1])
      #expect(answer == status)
    }
  }

  @Test func aFailingToolKeepsItsMessage() async throws {
    try await TestTools.withDirectory { directory in
      let path = try script("echo galat baris 3 >&2; exit 3", in: directory)
      let error = await #expect(throws: ToolError.self) { try await tool(path).run([], in: directory) }
      guard case .failed(_, _, let output) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(output == "galat baris 3\n")
    }
  }

  @Test func muchOutputDoesNotBlock() async throws {
    try await TestTools.withDirectory { directory in
      let path = try script("head -c 3000000 /dev/zero | tr '\\0' x >&2; head -c 3000000 /dev/zero", in: directory)
      try await tool(path).run([], in: directory)
    }
  }

  @Test func aHangingToolAndItsChildrenAreKilled() async throws {
    try await TestTools.withDirectory { directory in
      let path = try script("sleep 600 & echo $! > anak; echo mulai >&2; wait", in: directory)
      // A busy machine may need longer to start a program than to kill it.
      var limit = Duration.milliseconds(300)
      var error: ToolError?
      repeat {
        limit *= 2
        error = await #expect(throws: ToolError.self) { try await tool(path, limit: limit).run([], in: directory) }
      } while error == .timedOut(tool: "Alat", limit: limit, output: "") && limit < .seconds(300)
      #expect(error == .timedOut(tool: "Alat", limit: limit, output: "mulai\n"))
      #expect("\(ToolError.timedOut(tool: "Alat", limit: .seconds(60), output: ""))".contains("setelah 60 detik"))
      let child = try String(contentsOfFile: directory + "/anak", encoding: .utf8)
        .trimmingCharacters(in: .whitespacesAndNewlines)
      let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
      #expect(state == nil || state?.contains(" Z ") == true)
    }
  }

  @Test func cancellingEndsTheTool() async throws {
    try await TestTools.withDirectory { directory in
      let path = try script("sleep 600", in: directory)
      let task = Task { try await tool(path).run([], in: directory) }
      task.cancel()
      await #expect(throws: ToolError.cancelled(tool: "Alat")) { try await task.value }
    }
  }

  @Test func onlySoManyRunAtOnce() async throws {
    let slots = ToolSlots(count: 2)
    let counter = Counter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask {
          try await slots.run {
            await counter.enter()
            for _ in 0..<10 { await Task.yield() }
            await counter.leave()
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(await counter.most == 2)
    #expect(await counter.total == 20)
  }

  @Test func waitingForRoomCanBeCancelled() async throws {
    let slots = ToolSlots(count: 1)
    let (started, startedContinuation) = AsyncStream.makeStream(of: Void.self)
    let (ending, endingContinuation) = AsyncStream.makeStream(of: Void.self)
    let first = Task {
      try await slots.run {
        startedContinuation.yield()
        for await _ in ending { break }
      }
    }
    for await _ in started { break }
    let second = Task { try await slots.run { Issue.record("ran without room") } }
    second.cancel()
    await #expect(throws: CancellationError.self) { try await second.value }
    endingContinuation.yield()
    try await first.value
    try await slots.run {}
  }

  private actor Counter {
    private var current = 0
    private(set) var most = 0
    private(set) var total = 0

    func enter() {
      current += 1
      total += 1
      most = max(most, current)
    }

    func leave() { current -= 1 }
  }
}
