import HTML
import Selaras

/// The visi and misi of the RPJMD on the page of the pemda.
struct VisiMisi {
  let context: PageContext

  var html: HTML {
    let pemda = context.state.pemda?.isi.menurut(context.state.unitPemda.flatMap { context.versiBerlaku($0) })
    return section(.aria("labelledby", "judul-visi")) {
      h2(.id("judul-visi")) { pemda.map { "Visi dan misi \($0.periode.printed)" } ?? "Visi dan misi" }
      dl(.class("uraian")) {
        dt { "Visi" }
        dd { Components.teks(pemda?.visi ?? "") }
        if let missions = pemda?.misi, !missions.isEmpty {
          for mission in missions.sorted(by: { $0.nomor < $1.nomor }) {
            dt { "Misi \(mission.nomor)" }
            dd { mission.rumusan }
          }
        } else {
          dt { "Misi" }
          dd { Components.teks("") }
        }
      }
      if let missing = belumDicatat(pemda?.misi ?? []) { p(.class("catatan")) { missing } }
    }
  }

  /// Which numbers below the highest recorded one have no wording.
  private func belumDicatat(_ known: [PemdaDitetapkan.Misi]) -> String? {
    let numbers = Set(known.map(\.nomor))
    let missing = (1...max(1, numbers.max() ?? 1)).filter { !numbers.contains($0) }
    guard !known.isEmpty, !missing.isEmpty else { return nil }
    return "Rumusan misi nomor \(missing.map(String.init).joined(separator: ", ")) belum dicatat."
  }
}
