import ArgumentParser
import Foundation
import Selaras

/// Fills a new data directory with the sample.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Mengisi direktori data baru dengan contoh Kabupaten Balangan.",
    discussion: """
      Contoh:
        selaras demo --data data
      """)

  @OptionGroup var data: DataOptions

  func run() async throws {
    let opened = try await data.openApplication()
    guard opened.application.state.posisi == 0 else {
      throw CommandProblem("Direktori data \(data.data) sudah berisi. Pilih direktori yang baru untuk data contoh.")
    }
    var count = 0
    for file in try ContohData.files() {
      count += try await PengisianBerkas(application: opened.application).isi(file, memakaiWaktu: true).jumlah
    }
    try await data.close(opened)
    let agencies = opened.application.state.daftarUnit.filter {
      $0.jenis != .pemda && $0.organisasi.identitas.isi.selesai == nil
    }
    print("Data contoh terisi: \(count) peristiwa, \(agencies.count) perangkat daerah.")
    print("Jalankan: selaras serve --data \(data.data)")
  }
}
