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

  /// - Parameter memakaiWaktu: whether the moments in the file count; only for a new data directory.
  func isi(_ file: URL, memakaiWaktu: Bool) async throws -> Hasil {
    guard let bytes = try? Data(contentsOf: file) else {
      throw CommandProblem("Berkas \(file.path) tidak dapat dibaca. Periksa nama dan izinnya.")
    }
    let lines: [CommandFile.Line]
    do {
      lines = try CommandFile.parse(bytes)
    } catch {
      throw CommandProblem("\(file.lastPathComponent): \(error.description)")
    }
    let commands = lines.map { line in
      Command(oleh: line.command.pelaku, line.command.events, waktu: memakaiWaktu ? line.command.waktu : nil)
    }
    do {
      let count = try await application.execute(all: commands).count
      return Hasil(
        jumlah: count,
        perhatian: lines.flatMap { line in
          line.command.events.compactMap(\.perhatian).map { "Perhatian, baris \(line.baris): \($0)" }
        })
    } catch .refused(let index, let refusal) {
      let fact = refusal.peristiwa.map { ", peristiwa ke-\($0)" } ?? ""
      throw CommandProblem(
        "\(file.lastPathComponent), baris \(lines[index].baris)\(fact), isian \u{201C}\(refusal.bidang)\u{201D}: \(refusal.pesan) Tidak ada yang dicatat."
      )
    } catch {
      throw CommandProblem("\(file.lastPathComponent): \(error.description)")
    }
  }
}
