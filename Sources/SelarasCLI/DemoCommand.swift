import Accounts
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

      Juga membuat akun contoh dengan satu kata sandi yang diketahui umum. Jangan
      memakai direktori data contoh untuk pekerjaan sungguhan.
      """)

  @OptionGroup var data: DataOptions

  func run() async throws {
    let opened = try await data.openApplication()
    guard opened.application.state.posisi == 0 else {
      throw CommandProblem("Direktori data \(data.data) sudah berisi. Pilih direktori yang baru untuk data contoh.")
    }
    do {
      // First, since it can be repeated after a failure.
      try await data.openAccounts().addDemonstration(AkunContoh.semua, password: AkunContoh.kataSandi)
    } catch let error as AccountError {
      throw CommandProblem(error.description)
    }
    let count = try await PengisianBerkas(application: opened.application).isi(baru: ContohData.files()).jumlah
    try await data.close(opened)
    let agencies = opened.application.state.daftarUnit.filter {
      $0.jenis != .pemda && $0.organisasi.identitas.isi.selesai == nil
    }
    print("Data contoh terisi: \(count) peristiwa, \(agencies.count) perangkat daerah.")
    print("Akun contoh: \(AkunContoh.semua.map(\.akun).joined(separator: ", ")).")
    print("Kata sandi semua akun contoh: \(AkunContoh.kataSandi)")
    print("Jalankan: selaras serve --data \(data.data)")
  }
}
