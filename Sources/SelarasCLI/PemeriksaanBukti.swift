import FileStore
import Selaras

/// The files of evidence and the sheets of imports against the journal: those that are damaged, and those that the
/// journal names and that are gone.
struct PemeriksaanBukti {
  /// What to print, the result first.
  let lines: [String]
  /// Whether nothing is wrong.
  let isWhole: Bool

  /// Reads every file again.
  init(_ state: State, _ store: FileStore) async throws {
    let attached = state.berkasTerujuk
    let report: StoreReport
    do {
      report = try await store.verify(expecting: Set(attached.compactMap { ContentHash(hex: $0.berkas) }))
    } catch {
      throw CommandProblem(error.technicalReason ?? error.description)
    }
    isWhole = report.problems.isEmpty
    let amount = "\(report.checked) berkas, \(ByteCount(report.bytes).printed)"
    let summary =
      report.checked == 0 && attached.isEmpty
      ? "Berkas bukti belum ada." : isWhole ? "Berkas bukti utuh: \(amount)." : "Berkas bukti TIDAK utuh: \(amount)."
    lines = [summary] + Self.findings(report, attached)
  }

  private static func findings(_ report: StoreReport, _ attached: [BerkasTerujuk]) -> [String] {
    let named = Dictionary(grouping: attached, by: \.berkas)
    let findings = report.problems.sorted { $0.key.hex < $1.key.hex }.flatMap { hash, problem in
      let places = named[hash.hex] ?? []
      return places.isEmpty
        ? ["- sidik \(hash): \(problem.name); jurnal tidak merujuknya"]
        : places.map { "- entri \($0.entri): \($0.nama): \(problem.name), sidik \(hash)" }
    }
    return findings.isEmpty
      ? [] : findings + ["Salin berkas itu dari cadangan ke direktori berkas di direktori data, lalu periksa lagi."]
  }
}
