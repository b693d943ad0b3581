import ArgumentParser
import Foundation
import Journal
import Sakip
import Selaras

/// All rules of consistency over all units; again after one of them saved a plan or a figure; as the ceiling, every target,
/// node and indikator looked at once.
struct ConsistencyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "consistency")

  @Argument var directory: String
  @Option var tahun: Int
  @Flag var ceiling = false
  /// What is looked for again when one unit saved a plan, the node at the top of its tree in other words, what it says
  /// itself and what those say that read it: a perangkat daerah, or the pemda, under whose node all stand; or a figure,
  /// what it says itself.
  @Option var after: Saved?

  enum Saved: String, ExpressibleByArgument {
    case plan, pemda, figure
  }

  func run() async throws {
    let journal = try SQLiteJournal(directory: URL(filePath: directory, directoryHint: .isDirectory))
    let state = try await Application(journal: journal, clock: { Timestamp(Date()) }).state
    try journal.close()
    guard let day = Tanggal(tahun: tahun, bulan: 12, hari: 31),
      let saver = after == .pemda ? state.unitPemda : state.daftarUnit.last(where: { $0.jenis != .pemda }),
      let node = saver.perencanaan.pohon.simpul["n0"]?.isi
    else { throw ValidationError("tahun \(tahun)") }
    let known = TemuanAntarunit(state, hari: day, tahun: tahun)
    var changed = state
    changed.terapkan(
      SimpulPohonDitetapkan(
        unit: node.unit, id: node.id, induk: node.induk, jenjang: node.jenjang, kondisi: "\(node.kondisi), diubah",
        sebab: node.sebab, urutan: node.urutan), entri: state.posisi + 1, waktu: Timestamp(Date()), oleh: "bapperida")
    guard let saved = changed.unit[saver.id] else { throw ValidationError("tahun \(tahun)") }
    var taken: [Double] = []
    for _ in 0..<5 {
      let (elapsed, _) = await seconds {
        if ceiling { return look(state) }
        let own = after == nil ? state.daftarUnit : [saved]
        let found = own.reduce(0) { $0 + $1.temuanSendiri(hari: day, tahun: tahun).count }
        guard after != .figure else { return found }
        let mutual =
          after == nil
          ? TemuanAntarunit(state, hari: day, tahun: tahun)
          : TemuanAntarunit(changed, hari: day, tahun: tahun, memakai: known)
        return found + mutual.semua.values.reduce(0) { $0 + $1.count }
      }
      taken.append(elapsed)
    }
    try Measurement(name: "consistency", value: taken.sorted()[2] * 1000, unit: "ms").print()
  }

  private func look(_ state: State) -> Int {
    state.daftarUnit.reduce(0) { sum, unit in
      let plan = unit.perencanaan
      let targets = plan.target.reduce(0) { $1.value.entri > 0 ? $0 + 1 : $0 }
      return sum + targets + plan.pohon.simpul.values.count + plan.indikator.semua.count
    }
  }
}
