public import ArgumentParser
import Document
import Foundation
import Journal
public import Laporan
import Selaras

extension JenisLaporan: ExpressibleByArgument {}
extension FormatLaporan: ExpressibleByArgument {}

/// Writes an official document.
struct LaporanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "laporan",
    abstract: "Membuat dokumen resmi.",
    discussion: """
      Contoh:
        selaras laporan lkjip --unit kecamatan-juai --tahun 2024 \\
          --format pdf -o lkjip.pdf --data data
        selaras laporan pk --unit kabupaten-balangan --tahun 2024 \\
          --perubahan 1 --format pdf -o pk.pdf --data data
        selaras laporan iku --unit setda --tahun 2023 \\
          --format docx -o iku.docx --data data
        selaras laporan pk-semua --tahun 2024 --format pdf -o pk --data data

      pk-semua untuk seluruh perangkat daerah dapat dihentikan dengan Ctrl-C: \
      yang tertinggal hanya berkas yang utuh. Perintah yang sama \
      melanjutkannya dan membuat yang belum ada atau sudah berubah saja.
      """)

  @Argument(help: ArgumentHelp("Jenis dokumen.", valueName: "jenis"))
  var jenis: JenisLaporan

  @Option(
    help: ArgumentHelp(
      "Kode perangkat daerah; untuk pk-semua boleh kosong: semuanya, satu berkas tiap perangkat daerah.",
      valueName: "kode"))
  var unit: String?

  @Option(help: ArgumentHelp("Tahun laporan.", valueName: "tahun"))
  var tahun: Int

  @Option(help: ArgumentHelp("Format berkas: pdf, docx, html, json, typ, xlsx.", valueName: "format"))
  var format: FormatLaporan

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "Berkas tujuan; - untuk keluaran baku; untuk pk-semua tanpa --unit direktori.", valueName: "berkas"))
  var output: String = "-"

  @Option(help: ArgumentHelp("Untuk pk dan renaksi: kode jabatan; tanpa ini kepalanya.", valueName: "kode"))
  var jabatan: String?

  @Option(
    help: ArgumentHelp(
      "Untuk pk dan renaksi: 0 murni, 1 perubahan pertama; tanpa ini yang terakhir.", valueName: "nomor"))
  var perubahan: Int?

  @OptionGroup var data: DataOptions

  func validate() throws {
    guard unit == nil else { return }
    guard jenis == .pkSemua else { throw ValidationError("--unit belum diisi. Isi kode perangkat daerah.") }
    guard output != "-" else {
      throw ValidationError("Untuk seluruh perangkat daerah isi direktori tujuan dengan -o.")
    }
  }

  func run() async throws {
    let known = try await data.readState()
    let maker = Perkakas(environment: ProcessInfo.processInfo.environment).pembuatLaporan
    guard let unit else { return try await semuaUnit(known.state, known.head, maker) }
    do {
      let document = try maker.dokumen(
        jenis, state: known.state, unit: unit, tahun: tahun,
        pilihan: PilihanPk(jabatan: jabatan, nomor: perubahan),
        asal: AsalLaporan(known.head, known.state.zonaWaktu, rantai: try await data.rantai()))
      try Keluaran.write(try await maker.berkas(document, format), to: output)
    } catch let error as LaporanError {
      throw CommandProblem(error.description)
    }
  }

  /// The agreements of every unit, a file for each.
  private func semuaUnit(_ state: State, _ head: JournalHead, _ maker: PembuatLaporan) async throws {
    let all = SemuaPk(
      state: state, tahun: tahun, format: format, direktori: URL(filePath: output, directoryHint: .isDirectory),
      pembuat: maker, asal: AsalLaporan(head, state.zonaWaktu, rantai: try await data.rantai()),
      serentak: ProcessInfo.processInfo.activeProcessorCount)
    let result = try await all.buat()
    Keluaran.error("\(result.perjanjian) perjanjian dalam \(output); \(result.berkas) berkas dibuat.")
  }
}
