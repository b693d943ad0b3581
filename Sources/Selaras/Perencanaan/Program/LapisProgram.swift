import Sakip

/// What the documents of one year name, each program, kegiatan and sub kegiatan once: the same by its code where both
/// have one, else by level and words where these are those of one thing only, as from document to document
/// (`docs/decisions/0042`). Two of one document are one only where it gives both the same code.
struct LapisProgram {
  /// In the order of the first document that names each.
  let semua: [ProgramTertaut]
  /// What the documents say of each, in their order.
  let kelompok: [[ProgramDokumen]]
  private let menurutRekaman: [TautanProgram: Int]
  private let menurutKode: [String: Int]
  private let menurutKata: [KataProgram: [Int]]

  /// - Parameter documents: what each says; the first gives the wording.
  /// - Complexity: O(number of records).
  init(_ documents: [[ProgramDokumen]]) {
    var groups: [[ProgramDokumen]] = []
    var byCode: [String: Int] = [:]
    var byWords: [KataProgram: [Int]] = [:]
    for records in documents {
      let before = groups.count
      var taken: Set<Int> = []
      for record in records {
        let words = record.kata
        let named = (byWords[words] ?? []).filter { index in
          index < before && !taken.contains(index)
            && (record.kode == nil || groups[index].allSatisfy { $0.kode == nil })
        }
        let only = named.count == 1 ? named.first : nil
        let index = record.kode.flatMap { byCode[$0] } ?? only ?? groups.count
        taken.insert(index)
        if index == groups.count { groups.append([record]) } else { groups[index].append(record) }
        if let code = record.kode { byCode[code] = index }
        if byWords[words]?.contains(index) != true { byWords[words, default: []].append(index) }
      }
    }
    kelompok = groups
    semua = groups.map(Self.tertaut)
    menurutKode = byCode
    menurutKata = byWords
    menurutRekaman = Dictionary(
      groups.enumerated().flatMap { index, group in group.map { ($0.rekaman, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func tertaut(_ group: [ProgramDokumen]) -> ProgramTertaut {
    let code = group.lazy.compactMap(\.kode).first
    let lasting = group.first { $0.tempat.dokumen == .rencana } ?? group[0]
    return ProgramTertaut(
      tautan: (group.first { $0.kode != nil } ?? lasting).tautan, kode: code, nama: group[0].nama,
      tingkat: group[0].tingkat, tempat: group.map(\.tempat))
  }

  /// What bears a code.
  subscript(kode code: String) -> ProgramTertaut? { menurutKode[code].map { semua[$0] } }

  /// What a record is here itself.
  subscript(rekaman link: TautanProgram) -> ProgramTertaut? { menurutRekaman[link].map { semua[$0] } }

  /// What a record of another year is here; `nil` where nothing, or more than one thing, has its words.
  subscript(sama record: ProgramDokumen) -> ProgramTertaut? {
    if let found = record.kode.flatMap({ self[kode: $0] }) { return found }
    guard let named = menurutKata[record.kata], named.count == 1, let one = named.first else { return nil }
    return semua[one].kode == nil || record.kode == nil ? semua[one] : nil
  }
}
