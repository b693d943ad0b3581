import Foundation
import Selaras

/// Carries out the commands of a file, all of them or none.
struct PengisianBerkas {
  /// What was recorded.
  struct Hasil {
    /// How many facts.
    let jumlah: Int
    /// What a person should look at again, with its line.
    let perhatian: [String]
  }

  let application: Application

  /// Carries out the commands of a file now, whatever moments it names.
  func isi(_ file: URL) async throws -> Hasil {
    let commands = try baca(file).map { line in
      Baris(berkas: file, line: line, command: Command(oleh: line.command.pelaku, line.command.events))
    }
    return try await catat(commands)
  }

  /// Fills a new data directory from several files, from the earliest moment on.
  func isi(baru files: [URL]) async throws -> Hasil {
    let lines = CommandFile.merged(try files.map(baca))
    return try await catat(lines.map { Baris(berkas: files[$0.berkas], line: $0.line, command: $0.line.command) })
  }

  private struct Baris {
    let berkas: URL
    let line: CommandFile.Line
    let command: Command
  }

  private func baca(_ file: URL) throws -> [CommandFile.Line] {
    guard let bytes = try? Data(contentsOf: file) else {
      throw CommandProblem("Berkas \(file.path) tidak dapat dibaca. Periksa nama dan izinnya.")
    }
    do {
      return try CommandFile.parse(bytes)
    } catch {
      throw CommandProblem("\(file.lastPathComponent): \(error.description)")
    }
  }

  private func catat(_ lines: [Baris]) async throws -> Hasil {
    do {
      let count = try await application.execute(all: lines.map(\.command)).count
      return Hasil(
        jumlah: count,
        perhatian: lines.flatMap { line in
          line.command.events.compactMap(\.perhatian).map { "Perhatian, baris \(line.line.baris): \($0)" }
        })
    } catch .refused(let index, let refusal) {
      let fact = refusal.peristiwa.map { ", peristiwa ke-\($0)" } ?? ""
      let line = lines[index]
      throw CommandProblem(
        "\(line.berkas.lastPathComponent), baris \(line.line.baris)\(fact), isian \u{201C}\(refusal.bidang)\u{201D}: \(refusal.pesan) Tidak ada yang dicatat."
      )
    } catch {
      // A failure beyond a command concerns all of them.
      let name = lines.first?.berkas.lastPathComponent
      throw CommandProblem((name.map { "\($0): " } ?? "") + error.description)
    }
  }
}
