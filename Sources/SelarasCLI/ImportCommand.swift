import ArgumentParser
import Foundation
import Selaras

/// Carries out the commands of a file, or what a sheet says.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Mencatat peristiwa dari berkas baris JSON, atau isi lembar kerja, seluruhnya atau tidak sama sekali.",
    discussion: """
      Contoh:
        selaras import realisasi-juli.jsonl --data data
        selaras import nomenklatur.xlsx --jenis nomenklatur --akun bapperida \\
          --peran perencana --terapkan --data data

      Satu baris JSON adalah satu perintah: siapa yang mencatat, dan peristiwanya.
        {"akun":"operator-juai","peran":"operator","unit":"kecamatan-juai",
         "peristiwa":[{"jenis":"anggaran.realisasi-dicatat","isi":{...}}]}
      (ditulis dalam satu baris). Halaman /jurnal menunjukkan isi setiap jenis.
      Lembar kerja (XLSX atau CSV) disebut jenisnya, dan diperiksa saja selama
      --terapkan belum ditulis. Templatnya ada pada halaman /impor.
      """)

  @Argument(help: ArgumentHelp("Berkas baris JSON, atau lembar XLSX atau CSV.", valueName: "berkas"))
  var berkas: String

  @OptionGroup var lembar: LembarOptions
  @OptionGroup var data: DataOptions

  func run() async throws {
    if let kind = lembar.jenis { return try await LembarImpor(jenis: kind, options: lembar, data: data).run(berkas) }
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
