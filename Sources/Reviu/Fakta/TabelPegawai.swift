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

  /// The groups of counts with the head of their labels.
  let kelompok: [(judul: String, butir: [Butir])]
  /// How many there are in all.
  let jumlah: Butir?

  /// - Returns: `nil` for a table of another kind.
  init?(_ table: TabelTerbaca) {
    let columns = table.kolom
    let pairs = columns.filter { $0.nomor > 0 && $0.peran == .jumlah && columns[$0.nomor - 1].peran != .jumlah }
    guard pairs.count >= 2, pairs.count * 2 == columns.count else { return nil }
    var groups: [(judul: String, butir: [Butir])] = []
    for pair in pairs {
      var items: [Butir] = []
      for row in table.baris {
        guard let label = row.baris[pair.nomor - 1], !label.kosong, let cell = row.baris[pair.nomor], !cell.rusak else { continue }
        let isDash = cell.teks == "-" || cell.teks.isEmpty
        guard let number = isDash ? 0 : Int(cell.teks) else { return nil }
        items.append(
          Butir(
            nama: label.teks.lowercased().filter { $0 != " " }, banyak: number,
            kutipan: Temuan.Kutipan("\(label.teks): \(cell.teks)", pada: cell.letak)))
      }
      groups.append((columns[pair.nomor - 1].judul, items))
    }
    jumlah = groups.first { $0.butir.count == 1 }?.butir.first
    kelompok = groups.filter { $0.butir.count > 1 }
    guard kelompok.count > 1 else { return nil }
  }

  /// The counts by rank, `iii/a`; `nil` where the table has none.
  var pangkat: [Butir]? { kelompok.map(\.butir).first { $0.contains { Self.golongan($0.nama) != nil && $0.nama.contains("/") } } }

  /// The class of a rank: `iii` of `iii/a`.
  static func golongan(_ name: String) -> String? {
    let roman = name.prefix { $0 == "i" || $0 == "v" }
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
