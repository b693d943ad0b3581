import HTML
import Journal
import Selaras

/// One entry of the journal in words.
struct EntryPage: Page {
  /// Objects of one entry whose history is told.
  private static let mostTold = 10

  let context: PageContext
  let fakta: RecordedFact
  /// What became of each object that the entry is about.
  let nasib: [EntryFate]
  /// For a withdrawal: every entry of what was withdrawn.
  let langkah: ChangeSteps?

  var entry: Envelope { fakta.entry }

  init(_ context: PageContext, _ text: String?, selaras: Selaras.Application) async throws {
    guard let text, let sequence = Int64(text), (1...max(1, context.state.posisi)).contains(sequence),
      let found = try await selaras.entries([sequence]).first
    else {
      throw WebError.tidakDitemukan(
        "Catatan jurnal ini tidak ada. Nomor terakhir adalah \(Count(Int(context.state.posisi)).printed).")
    }
    self.context = context
    fakta = RecordedFact(found, context)
    var fates: [EntryFate] = []
    if let unit = fakta.unit {
      for object in fakta.objek.prefix(Self.mostTold) {
        fates.append(try await EntryFate(found, object, unit, context, selaras: selaras))
      }
    }
    nasib = fates
    guard let withdrawal = PencatatanDicabut(found), let unit = fakta.unit else {
      langkah = nil
      return
    }
    let steps = ChangeSteps(try await selaras.entries(unit.riwayat(withdrawal.objek))) {
      unit.perencanaan.indikator[$0]?.nama ?? $0
    }
    langkah = context.terbaca(steps, withdrawal.objek, unit)
  }

  var judul: String { "Catatan jurnal nomor \(Count(Int(entry.sequence)).printed)" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: "Jurnal", alamat: context.tautan("/jurnal")),
    ]
  }
}
