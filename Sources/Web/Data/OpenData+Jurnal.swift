import Document
import Journal
import Selaras

extension OpenData {
  /// Entries of one file: a spreadsheet of more helps nobody.
  private static let mostEntries = 5_000

  /// The entries of the journal that pass the filter of the address, latest first, as far as one request may look: a
  /// file is asked for by strangers, and costs no more than a page. A last row says when there are more, and how to get
  /// them.
  static func jurnal(_ context: PageContext, _ selaras: Selaras.Application) async throws -> Table {
    let filter = try JournalFilter(context)
    if let problem = filter.galatHari { throw WebError.permintaanSalah(problem) }
    let search = JournalSearch(filter: filter, context: context, selaras: selaras)
    let before = try context.query.number("sebelum", in: 1...Int64.max) ?? .max
    var found = JournalSearch.Found(facts: [], terdahulu: nil, terpotong: false)
    if let range = try await search.batas(), range.lowerBound < before {
      found = try await search.terakhir(mostEntries, dalam: range.lowerBound...min(range.upperBound, before - 1))
    }
    return table(
      "Catatan jurnal",
      kolom: ["Nomor", "Waktu", "Jenis", "Tentang", "Perangkat daerah", "Akun", "Peran", "Sidik"],
      baris: found.facts.map { fact in
        let entry = fact.entry
        return [
          String(entry.sequence), context.zona.printed(entry.time), fact.jenis,
          (fact.tentang ?? fact.jenis) + (fact.keadaan.map { " (\($0))" } ?? ""),
          fact.unit?.nama ?? "pemerintah daerah", entry.head.author.actor,
          EventNames.peran(entry.head.author.role, context.state), entry.hash.hex,
        ]
      } + (found.terdahulu.map { [lanjutan(sebelum: $0 + 1)] } ?? []))
  }

  private static func lanjutan(sebelum next: Int64) -> [String] {
    [
      "lanjutan", "daftar ini belum selesai",
      "catatan sebelum nomor \(next) belum termuat; tambahkan sebelum=\(next) pada alamat berkas ini",
    ] + Array(repeating: "", count: 5)
  }
}
