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
  /// What is looked for again when one unit saved a plan, what it says itself and what several say; or a figure, what it
  /// says itself.
  @Option var after: Saved?

  enum Saved: String, ExpressibleByArgument {
    case plan, figure
  }

  func run() async throws {
    let journal = try SQLiteJournal(directory: URL(filePath: directory, directoryHint: .isDirectory))
    let state = try await Application(journal: journal, clock: { Timestamp(Date()) }).state
    try journal.close()
    guard let day = Tanggal(tahun: tahun, bulan: 12, hari: 31), let saved = state.daftarUnit.last else {
      throw ValidationError("tahun \(tahun)")
    }
    var taken: [Double] = []
    for _ in 0..<5 {
      let (elapsed, _) = await seconds {
        if ceiling { return look(state) }
        let own = after == nil ? state.daftarUnit : [saved]
        let mutual = after == .figure ? [:] : state.temuanAntarunit(hari: day, tahun: tahun)
        return own.reduce(0) { $0 + $1.temuanSendiri(hari: day, tahun: tahun).count }
          + mutual.values.reduce(0) { $0 + $1.count }
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
