import ArgumentParser
import Foundation
import Sakip

/// JSON lines in, JSON lines out: the capaian rules for other programs.
struct HitungCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hitung",
    abstract: "Menghitung capaian, kategori, dan efisiensi dari baris JSON.",
    discussion: """
      Setiap baris masukan menghasilkan satu baris keluaran; baris yang tidak dapat dihitung menghasilkan {"galat":...}.

      Contoh:
        echo '{"target":"2,37","realisasi":"2,69","polaritas":"turun"}' |
          selaras hitung
      """)

  func run() throws {
    var isFirst = true
    while var line = readLine() {
      if isFirst, line.unicodeScalars.first == "\u{FEFF}" { line.unicodeScalars.removeFirst() }
      isFirst = false
      guard let result = Hitung.baris(line) else { continue }
      print(result)
      // Another program may keep the pipe open and wait for the answer to each line.
      fflush(nil)
    }
  }
}
