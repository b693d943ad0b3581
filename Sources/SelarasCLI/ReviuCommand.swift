import ArgumentParser
import Foundation
import PembacaNaskah
import Reviu

/// Reads a published report and lists every contradiction that the document itself proves.
struct ReviuCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reviu",
    abstract: "Mereviu laporan kinerja yang sudah terbit: membuktikan pertentangan di dalamnya.",
    discussion: """
      Yang dapat dibaca: PDF, DOCX, HTML, Markdown, dan teks. Status keluar 0 tanpa galat, 1 dengan galat, 2 bila \
      dokumennya tidak dapat dibaca atau bukan laporan kinerja. Kaidahnya tercantum dalam docs/reviu/kaidah.md.

      Contoh:
        selaras reviu lkjip-2024.pdf
        selaras reviu lkjip-2024.docx --format html -o reviu.html
        pdftotext -layout lkjip.pdf - | selaras reviu -
        selaras reviu lkjip-2024.txt --kecuali W03 --pengecualian jelas.json

      Berkas pengecualian berisi temuan yang dijelaskan dan diterima sebuah jabatan:
        [{"kode":"H02","tercetak":"97,26%","peran":"Camat Sukamaju",
          "alasan":"Sesuai LRA yang telah diaudit."}]
      """)

  /// How the findings are written.
  enum Bentuk: String, ExpressibleByArgument, CaseIterable {
    case teks, json, html
  }

  @Argument(help: "Laporan yang direviu; - untuk masukan baku.")
  var berkas: String

  @Option(help: "Bentuk keluaran.")
  var format = Bentuk.teks

  @Option(help: ArgumentHelp("Kode kaidah yang tidak diperiksa; boleh beberapa kali.", valueName: "kode"))
  var kecuali: [String] = []

  @Option(help: ArgumentHelp("Berkas JSON berisi temuan yang telah dijelaskan.", valueName: "berkas"))
  var pengecualian: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Berkas keluaran; - untuk keluaran baku.", valueName: "berkas"))
  var output = "-"

  func validate() throws {
    for code in kecuali where DaftarKaidah.kaidah(kode: code.uppercased()) == nil {
      throw ValidationError("Kaidah \(code) tidak ada. Kode kaidah tercantum dalam docs/reviu/kaidah.md.")
    }
  }

  func run() async throws {
    let tools = Perkakas(environment: ProcessInfo.processInfo.environment)
    let result: HasilReviu
    do {
      let document = try await tools.pembacaNaskah.baca(
        try isi(berkas), nama: berkas == "-" ? "masukan baku" : URL(filePath: berkas).lastPathComponent)
      result = HasilReviu(
        document, kecuali: Set(kecuali.map { $0.uppercased() }),
        pengecualian: try penjelasan())
      guard !result.takBerisiKinerja else { throw NaskahError.bukanLaporan(nama: document.nama) }
    } catch let error as NaskahError {
      throw CommandProblem(error.description, status: 2)
    }
    try Keluaran.write(try tulis(result), to: output, status: 2)
    if output != "-" { Keluaran.error(result.ringkasan + ".") }
    if format != .teks {
      for exception in result.pengecualianTakTerpakai { Keluaran.error(exception.takTerpakai) }
    }
    if result.terbuka(.galat) > 0 { throw ExitCode(1) }
  }

  private func tulis(_ result: HasilReviu) throws -> [UInt8] {
    switch format {
    case .teks: Array(result.teks.utf8)
    case .json: Array(try result.json()) + [UInt8(ascii: "\n")]
    case .html: NaskahBeranotasi(result).halaman(nama: result.naskah.nama).bytes
    }
  }

  private func penjelasan() throws -> [Pengecualian] {
    guard let pengecualian else { return [] }
    let content = try isi(pengecualian)
    do throws(BerkasPengecualian.Galat) {
      return try BerkasPengecualian.baca(content)
    } catch {
      throw CommandProblem("Berkas pengecualian \(pengecualian): \(error.pesan)", status: 2)
    }
  }

  private func isi(_ path: String) throws -> [UInt8] {
    do {
      return Array(
        try path == "-" ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(filePath: path)))
    } catch {
      throw CommandProblem(
        "Berkas \(path) tidak dapat dibaca. Periksa nama berkas dan hak aksesnya.", status: 2)
    }
  }
}
