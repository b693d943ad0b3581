import ArgumentParser
import Foundation
import Selaras

/// Carries out the commands of a file.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Mencatat peristiwa dari berkas baris JSON, seluruhnya atau tidak sama sekali.",
    discussion: """
      Contoh:
        selaras import realisasi-juli.jsonl --data data

      Satu baris adalah satu perintah: siapa yang mencatat, dan peristiwanya.
        {"akun":"operator-juai","peran":"operator","unit":"kecamatan-juai",
         "peristiwa":[{"jenis":"anggaran.realisasi-dicatat","isi":{...}}]}
      (ditulis dalam satu baris). Halaman /jurnal menunjukkan isi setiap jenis.
      """)

  @Argument(help: ArgumentHelp("Berkas baris JSON.", valueName: "berkas"))
  var berkas: String

  @OptionGroup var data: DataOptions

  func run() async throws {
    let opened = try await data.openApplication()
    let result = try await PengisianBerkas(application: opened.application)
      .isi(URL(filePath: berkas))
    try await data.close(opened)
    guard result.jumlah > 0 else {
      print("Berkas \(berkas) tidak memuat peristiwa, jadi tidak ada yang dicatat. Periksa apakah berkasnya benar.")
      return
    }
    print("\(result.jumlah) peristiwa tercatat.")
    for note in result.perhatian { print(note) }
  }
}
