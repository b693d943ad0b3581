import Journal
import Selaras

/// What stood before an entry, what it made of it, and what became of it later.
struct EntryFate: Sendable {
  /// Entries before and after that are read: enough to find the neighbours among steps of the workflow.
  private static let window = 30

  /// What an entry that came later did to this one.
  enum Later: Sendable {
    /// It recorded another value.
    case diganti(Envelope)
    /// It took the value back.
    case dicabut(Envelope, alasan: String)
    /// After a step of the workflow: what took it back, else the step that came next.
    case diikuti(ChangeSteps.Step)
  }

  /// What the object is, in words.
  let nama: String
  let objek: Objek
  /// The step that the entry was; `nil` when its history does not hold it.
  let langkah: ChangeSteps.Step?
  /// The entry before it in the history.
  let sebelumnya: Envelope?
  /// What put an end to it; `nil` when it still holds.
  let kemudian: Later?

  /// - Parameters:
  ///   - objek: what the entry is about.
  ///   - unit: knows the history.
  ///   - context: says who looks at it.
  init(
    _ entry: Envelope, _ objek: Objek, _ unit: UnitState, _ context: PageContext, selaras: Selaras.Application
  ) async throws {
    self.objek = objek
    nama = context.nama(objek, unit)
    let history = unit.riwayat(objek)
    let place = history.firstIndex(of: entry.sequence) ?? 0
    let near = history[max(0, place - Self.window)..<min(history.count, place + Self.window)]
    let entries = try await selaras.entries(Array(near))
    let all = ChangeSteps(entries) { unit.perencanaan.indikator[$0]?.nama ?? $0 }
    let steps = context.terbaca(all, objek, unit).semua
    langkah = steps.first { $0.entry.sequence == entry.sequence }
    sebelumnya = entries.last { $0.sequence < entry.sequence }
    kemudian = Self.later(steps.filter { $0.entry.sequence > entry.sequence }, of: entry)
  }

  private static func later(_ steps: [ChangeSteps.Step], of entry: Envelope) -> Later? {
    guard entry.head.kind != StatusRealisasiBerubah.kind else {
      return (steps.first(where: \.mundur) ?? steps.first).map { .diikuti($0) }
    }
    for step in steps {
      switch step.deed {
      case .dicabut(let reason): return .dicabut(step.entry, alasan: reason)
      case .dicatat, .diubah:
        if step.entry.head.kind == entry.head.kind || entry.head.kind == PencatatanDicabut.kind {
          return .diganti(step.entry)
        }
      case .tindakan: break
      }
    }
    return nil
  }
}
