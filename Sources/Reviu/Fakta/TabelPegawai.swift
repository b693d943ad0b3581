/// A table of how many officials there are by education, rank and class: columns of labels, each with its column of counts.
struct TabelPegawai {
  /// One count.
  struct Butir {
    /// What is counted, in small letters without blanks: `iii/a`.
    let nama: String
    /// How many; a dash is none.
    let banyak: Int
    /// The count as printed.
    let kutipan: Temuan.Kutipan
  }

  /// The counts by kind of label.
  let kelompok: [Jenis: [Butir]]
  /// How many there are in all.
  let jumlah: Butir?
  /// The head of the table.
  let kepala: Baris?

  /// What officials are counted by.
  enum Jenis: String, CaseIterable {
    case pendidikan, pangkat, golongan
  }

  /// - Returns: `nil` for a table of another kind, and for one whose labels are not all understood.
  init?(_ table: TabelTerbaca) {
    guard table.kolom.contains(where: { $0.peran == .jumlah }) else { return nil }
    var groups: [Jenis: [Butir]] = [:]
    var totals: [Butir] = []
    for (place, row) in table.baris.enumerated() {
      for (label, cell) in zip(row.baris.sel, row.baris.sel.dropFirst()) where label.teks.berhuruf {
        guard !cell.rusak, let number = cell.teks == "-" || cell.kosong ? 0 : Int(cell.teks), number < 1_000_000 else {
          continue
        }
        let name = label.teks.lowercased().filter { $0 != " " && $0 != "." }
        let item = Butir(
          nama: name, banyak: number, kutipan: Temuan.Kutipan("\(label.teks): \(cell.teks)", pada: cell.letak))
        if number > 0, place > 0, Self.jenis(name) == nil, !["jumlah", "total"].contains(where: name.hasPrefix) {
          return nil
        }
        if let kind = name == "pppk" ? Self.jenisKolom(label.letak.kolom, table) : Self.jenis(name) {
          groups[kind, default: []].append(item)
        } else if place == 0 {
          totals.append(item)
        }
      }
    }
    guard groups.count > 1, let ranks = groups[.pangkat], ranks.count > 3 else { return nil }
    if let contract = groups[.pangkat]?.first(where: { $0.nama == "pppk" }),
      groups[.golongan]?.contains(where: { $0.nama.contains("pppk") }) != true
    {
      groups[.golongan]?.append(contract)
    }
    kelompok = groups
    kepala = table.tabel.kepala.first
    jumlah = totals.count == 1 ? totals.first : nil
  }

  /// The counts by rank, `iii/a`.
  var pangkat: [Butir] { kelompok[.pangkat] ?? [] }

  /// PPPK stand among the ranks or among the classes: the other labels of the column tell.
  private static func jenisKolom(_ column: Int?, _ table: TabelTerbaca) -> Jenis {
    let labels = column.map { number in table.baris.compactMap { $0.baris[number]?.teks.lowercased() } } ?? []
    return labels.contains { golongan($0) == $0 } ? .golongan : .pangkat
  }

  private static func jenis(_ name: String) -> Jenis? {
    if name == "pppk" || golongan(name) != nil && name.contains("/") { return .pangkat }
    if golongan(name) == name || name.contains("pppk") { return .golongan }
    let schools = ["sd", "smp", "sltp", "sma", "smk", "slta", "d1", "d2", "d3", "d4", "s1", "s2", "s3"]
    let plain = name.replacing("-", with: "").replacing("diii", with: "d3").replacing("div", with: "d4")
    return schools.contains { plain == $0 || plain.hasPrefix("\($0)/") } ? .pendidikan : nil
  }

  /// The class of a rank: `iii` of `iii/a`.
  static func golongan(_ name: String) -> String? {
    let roman = name.prefix { $0 == "i" || $0 == "v" }
    guard roman.endIndex == name.endIndex || name[roman.endIndex] == "/" else { return nil }
    return ["i", "ii", "iii", "iv"].contains(String(roman)) ? String(roman) : nil
  }

  /// The rank in a text: `iii/a` of `Penata Muda (III/a)`.
  static func pangkat(_ text: String) -> String? {
    let words = Kata.potong(text).map(\.teks)
    return words.indices.dropFirst().dropLast().first {
      words[$0] == "/" && golongan(words[$0 - 1]) == words[$0 - 1] && ["a", "b", "c", "d", "e"].contains(words[$0 + 1])
    }.map { "\(words[$0 - 1])/\(words[$0 + 1])" }
  }
}
