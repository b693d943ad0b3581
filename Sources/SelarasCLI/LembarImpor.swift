import ArgumentParser
import FileStore
import Foundation
import Journal
import Lembar
import Selaras

/// What a sheet holds, and who records it.
struct LembarOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Jenis lembar kerja; tanpa ini berkasnya baris JSON.", valueName: "jenis"))
  var jenis: JenisLembar?

  @Option(help: ArgumentHelp("Akun yang mencatat isi lembar.", valueName: "akun"))
  var akun: String?

  @Option(help: ArgumentHelp("Perannya.", valueName: "peran"))
  var peran: PeranAkun?

  @Option(help: ArgumentHelp("Perangkat daerahnya, bagi operator dan kepala.", valueName: "id"))
  var unit: String?

  @Flag(help: "Menerapkan lembar yang tidak ada salahnya; tanpa ini hanya diperiksa.")
  var terapkan = false

  func validate() throws {
    guard jenis != nil else {
      guard akun == nil, peran == nil, unit == nil, !terapkan else {
        throw ValidationError("--akun, --peran, --unit, dan --terapkan dipakai bersama --jenis.")
      }
      return
    }
    guard akun != nil, peran != nil else {
      throw ValidationError("Sebut siapa yang mencatat: --akun dan --peran.")
    }
  }
}

/// A kind of sheet on the command line.
struct JenisLembar: ExpressibleByArgument {
  let jenis: JenisImpor

  init?(argument: String) {
    guard let jenis = JenisImpor(rawValue: argument) else { return nil }
    self.jenis = jenis
  }

  static var allValueStrings: [String] { JenisImpor.allCases.map(\.rawValue) }
}

/// Checks a sheet and applies it, as the pages do.
struct LembarImpor {
  /// Messages that are printed; who sees more mends these first.
  private static let pesanTerbanyak = 50

  let jenis: JenisLembar
  let options: LembarOptions
  let data: DataOptions

  func run(_ path: String) async throws {
    guard let account = options.akun, let role = options.peran else { return }
    guard let content = FileManager.default.contents(atPath: path) else {
      throw CommandProblem("Berkas \(path) tidak dapat dibaca. Periksa alamatnya.")
    }
    let bytes = Array(content)
    let tools = Perkakas(environment: ProcessInfo.processInfo.environment)
    let sheet: Lembar
    do {
      sheet = try await tools.pembacaLembar.baca(bytes)
    } catch {
      throw CommandProblem(error.description)
    }
    let opened = try await data.openApplication()
    do {
      try await catat(
        sheet, bytes, URL(filePath: path).lastPathComponent,
        Pelaku(akun: account, peran: role.peran, unit: options.unit), opened.application,
        data.files(scanner: try tools.pemindai()))
    } catch {
      try await data.close(opened)
      throw error
    }
    try await data.close(opened)
  }

  private func catat(
    _ sheet: Lembar, _ bytes: [UInt8], _ name: String, _ person: Pelaku, _ application: Application, _ files: FileStore
  ) async throws {
    let stored: StoredFile
    do {
      stored = try await files.add(bytes, .evidence)
    } catch {
      throw CommandProblem(error.description)
    }
    let result = application.state.memeriksa(
      sheet, BerkasImpor(nama: name, sidik: stored.hash.hex), jenis: jenis.jenis, oleh: person, pada: Timestamp(Date()))
    for message in result.pesan.prefix(Self.pesanTerbanyak) {
      let place = message.sel.map { "Sel \($0): " } ?? message.baris.map { "Baris \($0): " } ?? ""
      print("\(message.bobot == .salah ? "Salah" : "Catatan"): \(place)\(message.pesan)")
    }
    if result.pesan.count > Self.pesanTerbanyak { print("Dan \(result.pesan.count - Self.pesanTerbanyak) pesan lain.") }
    for group in result.kelompok { print("\(group.nama): \(group.jumlah)") }
    print("Baru: \(result.banyaknya(.baru)). Berubah: \(result.banyaknya(.berubah)). Sama: \(result.banyaknya(.sama)).")
    guard let command = result.command else {
      let reason = result.halangan ?? "Tidak ada yang diterapkan."
      guard result.pesan.contains(where: { $0.bobot == .salah }) else { return print(reason) }
      throw CommandProblem(reason)
    }
    guard options.terapkan else { return print("Belum ada yang tercatat. Tambahkan --terapkan untuk mencatatnya.") }
    do throws(CommandFailure) {
      let entries = try await application.execute(command)
      print("Diterapkan sebagai catatan nomor \(entries.first?.sequence ?? 0).")
    } catch {
      throw CommandProblem(error.description)
    }
  }
}
