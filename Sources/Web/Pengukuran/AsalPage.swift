import HTML
import Journal
import Sakip
import Selaras

/// "Dari mana angka ini?": formula, inputs, and the entries of the journal behind one figure.
struct AsalPage: Page {
  /// Entries that one page shows in full; a figure with more names the others by number.
  private static let mostEntries = 100

  let context: PageContext
  let rujukan: Asal
  let asal: AsalAngka
  /// The entries behind the inputs, by sequence.
  let catatan: [Int64: Envelope]

  init(_ context: PageContext, selaras: Selaras.Application) async throws {
    guard let reference = AlamatAsal.asal(context.query, tahun: context.tahun) else {
      throw WebError.permintaanSalah("Angka yang ditanyakan tidak dikenal. Pilih sebuah angka pada halaman kinerja.")
    }
    guard let origin = context.state.asal(reference, ikhtisar: { context.figures.ikhtisar($0, tahun: $1) }) else {
      throw WebError.tidakDitemukan(
        "Angka ini belum ada untuk tahun \(context.tahun). Pilih tahun lain, atau kembali ke halaman kinerjanya.")
    }
    self.context = context
    rujukan = reference
    asal = origin
    let sequences = origin.masukan.flatMap(\.entri)
    let entries = try await selaras.entries(Array(sequences.suffix(Self.mostEntries)))
    catatan = Dictionary(entries.map { ($0.sequence, $0) }) { first, _ in first }
  }

  /// The entries of an input as steps; `nil` when not all of them were read.
  func langkah(_ input: AsalAngka.Masukan) -> ChangeSteps? {
    let entries = input.entri.compactMap { catatan[$0] }
    guard entries.count == input.entri.count else { return nil }
    let unit = rujukan.unit.flatMap { context.state.unit[$0] }
    let indicator: String? = if case .indikator(_, let id, _, _) = rujukan { id } else { nil }
    return ChangeSteps(entries, fokus: indicator) { unit?.perencanaan.indikator[$0]?.nama ?? $0 }
  }

  var judul: String { "Dari mana angka ini? \(asal.nama)" }
  var tahap: Tahap? {
    switch rujukan {
    case .indikator(_, _, _, .target): isDijanjikan ? .perjanjian : .perencanaan
    case .indikator(_, _, _, .targetAkhir): .perencanaan
    case .indikator, .rataRata, .efisiensi: .pengukuran
    case .anggaran, .seluruhAnggaran, .lra: .anggaran
    }
  }
  var jejak: [Jejak] {
    guard let unit = rujukan.unit.flatMap({ context.state.unit[$0] }) else {
      let first = Jejak(nama: context.namaPemda, alamat: context.tautan("/"))
      guard case .lra = rujukan else { return [first] }
      return [first, Jejak(nama: "Laporan realisasi anggaran", alamat: context.tautan("/lra", tahun: rujukan.tahun))]
    }
    var steps = context.jejak(unit)
    switch rujukan {
    case .indikator(_, let id, _, _):
      if let indicator = unit.indikator(id, tahun: rujukan.tahun) {
        steps.append(Jejak(nama: indicator.nama, alamat: context.tautan(unit: unit.id, "/indikator/\(id)")))
      }
    case .anggaran: steps.append(Jejak(nama: "Anggaran", alamat: context.tautan(unit: unit.id, "/anggaran")))
    case .rataRata, .efisiensi, .seluruhAnggaran, .lra: break
    }
    return steps
  }

  /// The indikator that the figure is of, with whose it is; `nil` for figures of something else.
  var sasaranAsal: (unit: UnitState, indikator: IndikatorDitetapkan)? {
    guard case .indikator(let id, let indicator, _, _) = rujukan, let unit = context.state.unit[id] else { return nil }
    return unit.indikator(indicator, tahun: rujukan.tahun).map { (unit, $0) }
  }

  /// Whether a target is one that was promised.
  private var isDijanjikan: Bool {
    sasaranAsal.map { $0.unit.perjanjian.target($0.indikator.id, tahun: rujukan.tahun) != nil } ?? false
  }
}
