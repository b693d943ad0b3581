import Accounts
import ArgumentParser
import Foundation
import Hummingbird
import Journal
import Logging
import Selaras
import Web

/// Serves the web application until it is told to end.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Menjalankan aplikasi web.",
    discussion: """
      Contoh:
        selaras serve --data data --host 127.0.0.1 --port 8080
        SELARAS_PEMINDAI="/usr/bin/clamdscan --fdpass" \\
          selaras serve --data data

      SELARAS_PEMINDAI adalah perintah yang memindai setiap berkas bukti sebelum disimpan; alamat berkas itu menjadi isian terakhirnya. Status 0 berarti bersih, 1 berbahaya. Dengan status lain berkas juga ditolak.
      """)

  @Option(help: ArgumentHelp("Alamat yang didengarkan.", valueName: "alamat"))
  var host: String = "127.0.0.1"

  @Option(help: ArgumentHelp("Nomor porta; 0 untuk porta mana pun yang bebas.", valueName: "porta"))
  var port: Int = 8080

  @Flag(
    name: .customLong("di-balik-tls"),
    help:
      "Situs dibuka lewat HTTPS oleh proksi di depannya: kuki hanya dikirim lewat HTTPS, dan alamat pengunjung dibaca dari X-Forwarded-For."
  )
  var isBehindTLS = false

  @OptionGroup var data: DataOptions

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("Porta \(port) tidak ada. Pilih 1 sampai 65535.") }
  }

  func run() async throws {
    let tools = Perkakas(environment: ProcessInfo.processInfo.environment)
    let files = data.files(scanner: try tools.pemindai())
    let opened = try await data.openApplication()
    if opened.application.state.posisi == 0 {
      Keluaran.error(
        "Perhatian: jurnal di \(data.data) masih kosong. Bila seharusnya berisi, periksa penulisan direktorinya; bila memang baru, isi dengan selaras import."
      )
    }
    let accounts = try data.openAccounts()
    let warning = AkunContoh.peringatan(accounts, host: host, isBehindTLS: isBehindTLS)
    var logger = Logger(label: "selaras")
    logger.logLevel = .notice
    let reports = LaporanPortal(
      application: opened.application, pembuat: tools.pembuatLaporan, logger: logger)
    let server = buildApplication(
      selaras: opened.application, accounts: accounts, files: files, laporan: reports,
      arsip: ArsipPortal(penulis: tools.penulisArsip, logger: logger),
      lembar: LembarPortal(pembaca: tools.pembacaLembar, pembuat: tools.pembuatLaporan, logger: logger),
      reviu: ReviuPortal(pembaca: tools.pembacaNaskah),
      configuration: PortalConfiguration(
        host: host, port: port, isBehindTLS: isBehindTLS, versi: SelarasCommand.version,
        guidePictures: GambarPanduan.folder),
      clock: { Timestamp(Date()) }, random: SystemRandom.bytes, logger: logger,
      onRunning: { [host] port in
        print("Selaras berjalan di http://\(host):\(port)")
        fflush(nil)
        if let warning { Keluaran.error(warning) }
      })
    let watch = Task(priority: .background) { [logger] in
      await opened.application.rantai?.run(pause: { try await Task.sleep(for: .seconds(6 * 3600)) }) { status in
        switch status.outcome {
        case .verified(let report) where report.isIntact: break
        case .verified(let report): logger.critical("\(report.summary)")
        case .unreadable(let error): logger.error("\(error.description)")
        }
      }
    }
    let sweep = Task(priority: .background) {
      await files.removeAbandoned { try await Task.sleep(for: .seconds(24 * 3600)) }
    }
    do {
      try await server.runService()
    } catch {
      throw CommandProblem(
        "Alamat \(host):\(port) tidak dapat dipakai: sudah dipakai program lain, atau bukan alamat komputer ini. Pilih porta lain dengan --port."
      )
    }
    watch.cancel()
    sweep.cancel()
    await watch.value
    await sweep.value
    try await data.close(opened)
  }
}
