import ArgumentParser
import Foundation
import Journal
import Selaras

/// Commands on the journal itself.
struct JournalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Memeriksa jurnal.",
    discussion: """
      Contoh:
        selaras journal verify --data data
      """,
    subcommands: [JournalVerifyCommand.self])
}

/// Recomputes the whole chain.
struct JournalVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Menghitung ulang seluruh rantai jurnal dan sidik berkas bukti, dan menyebut yang berubah atau hilang.",
    discussion: """
      Contoh:
        selaras journal verify --data data
        selaras journal verify --entri 551 --sidik 0058e4fe342e465b... --data data
      """)

  @Option(help: ArgumentHelp("Nomor entri yang sidiknya tercetak pada suatu dokumen.", valueName: "nomor"))
  var entri: Int64?

  @Option(help: ArgumentHelp("Sidik yang tercetak bersama nomor entri itu.", valueName: "sidik"))
  var sidik: String?

  @OptionGroup var data: DataOptions

  func validate() throws {
    guard (entri == nil) == (sidik == nil) else {
      throw ValidationError("Isi --entri dan --sidik bersama-sama, seperti tercetak pada dokumen.")
    }
    guard sidik == nil || sidik.flatMap(EventHash.init(hex:)) != nil else {
      throw ValidationError("Sidik harus 64 angka heksadesimal, seperti tercetak pada dokumen.")
    }
  }

  func run() async throws {
    let reader = try data.openReader()
    let printed = entri.flatMap { entry in
      sidik.flatMap(EventHash.init(hex:)).map { JournalPosition(sequence: entry, hash: $0) }
    }
    let report: VerificationReport
    do {
      report = try await reader.verify(against: printed, reading: EventCatalog.periksa)
    } catch {
      throw CommandProblem(error.description)
    }
    print(report.summary)
    for finding in report.findings {
      print("- " + (finding.sequence.map { "entri \($0): " } ?? "") + finding.explanation)
    }
    if report.omittedFindings > 0 { print("- dan \(report.omittedFindings) temuan lain") }
    guard report.isIntact else { throw ExitCode(1) }
    let snapshotAgrees = try await data.snapshotAgrees(with: reader) != false
    if !snapshotAgrees {
      print("- cuplikan berbeda dari jurnal: hapus direktori snapshots di direktori data; jurnal sendiri utuh")
    }
    let evidence = try await PemeriksaanBukti(await data.readState().state, data.files())
    evidence.lines.forEach { print($0) }
    guard snapshotAgrees, evidence.isWhole else { throw ExitCode(1) }
  }
}
