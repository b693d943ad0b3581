import Sakip

/// A name where it is printed.
struct NamaTercetak: Sendable {
  /// The name as printed.
  let teks: String
  /// The name as it is compared.
  let nama: NamaBaku
  /// Where it stands.
  let letak: Letak
  /// What it names: indikator, nama (program, kegiatan, sub kegiatan), or sasaran for sasaran and tujuan.
  let jenis: Peran
  /// The table it stands in by its place in the document; `nil` for text.
  let tabel: Int?
  /// The budget in its row; `nil` where none is printed.
  var pagu: ExactDecimal?

  /// Its quotation.
  var kutipan: Temuan.Kutipan { Temuan.Kutipan(teks, pada: letak) }
}

/// The names that the tables of a document print.
struct DaftarNama: Sendable {
  /// The names in the order of the document.
  let semua: [NamaTercetak]
  /// Pairs of names that stand in two rows of one table: two things, however alike they sound.
  private let dibedakan: Set<Set<String>>

  /// Reads the names of all tables.
  init(_ tables: [TabelTerbaca]) {
    var names: [NamaTercetak] = []
    for (index, table) in tables.enumerated() { names += Self.nama(table, index) }
    semua = names
    dibedakan = Self.pasangan(names)
  }

  /// Whether a table sets two names apart.
  func dibedakan(_ left: NamaBaku, _ right: NamaBaku) -> Bool { dibedakan.contains([left.kunci, right.kunci]) }

  private static func nama(_ table: TabelTerbaca, _ index: Int) -> [NamaTercetak] {
    let columns = table.kolom.filter { $0.peran.menamai && !$0.judul.lowercased().contains("jabatan") }
    let money = table.kolom(.pagu)
    return table.baris.flatMap { row in
      columns.compactMap { column -> NamaTercetak? in
        guard let cell = row.baris[column.nomor], !cell.rusak, cell.teks.count > 8, !jumlah(cell.teks) else {
          return nil
        }
        let name = NamaBaku(cell.teks)
        guard name.kata.count >= 2, name.kata.count <= 60 else { return nil }
        return NamaTercetak(
          teks: cell.teks, nama: name, letak: cell.letak, jenis: jenis(column.peran), tabel: index,
          pagu: money.flatMap { row.angka[$0.nomor]?.nilai })
      }
    }
  }

  /// What a column names, sasaran and tujuan being one kind: both are goals.
  static func jenis(_ role: Peran) -> Peran { role == .tujuan ? .sasaran : role }

  private static func jumlah(_ text: String) -> Bool {
    let first = KataTeks.pecah(text.prefix(24)).first
    return first == "total" || first == "jumlah" && !text.contains { $0.isLowercase }
  }

  private static func pasangan(_ names: [NamaTercetak]) -> Set<Set<String>> {
    var found: Set<Set<String>> = []
    for group in Dictionary(grouping: names, by: { [$0.tabel ?? -1, $0.jenis == .nama ? 0 : 1] }).values {
      let distinct = Dictionary(grouping: group, by: \.nama.kunci).values.compactMap(\.first)
      for (left, right) in KandidatNama(distinct).pasangan where left.letak.baris != right.letak.baris {
        found.insert([left.nama.kunci, right.nama.kunci])
      }
    }
    return found
  }
}
