import Journal
import Sakip
import Selaras

/// What a visitor looks for in the journal.
struct JournalFilter: Sendable {
  /// The perangkat daerah; `nil` for all.
  let unit: UnitState?
  /// A part of the name of the account.
  let akun: String?
  /// A room (`pengukuran`) or a kind (`pengukuran.realisasi-dicatat`).
  let jenis: String?
  /// The first day.
  let dari: Tanggal?
  /// The last day.
  let sampai: Tanggal?
  /// Words that the content has, or the name of what it is about.
  let kata: String?

  /// Reads the parameters of an address.
  /// - Throws: ``WebError`` for a perangkat daerah, a kind or a day that does not exist.
  init(_ context: PageContext) throws(WebError) {
    let query = context.query
    unit = try query["unit"].map { id throws(WebError) in try context.unit(id) }
    akun = query["akun"]
    jenis = try query["jenis"].map { text throws(WebError) in
      guard Self.jenis.contains(where: { $0 == text || $0.hasPrefix(text + ".") }) else {
        throw .permintaanSalah("Jenis catatan “\(text)” tidak dikenal. Pilih dari daftar pada halaman jurnal.")
      }
      return text
    }
    dari = try Self.hari(query, "dari")
    sampai = try Self.hari(query, "sampai")
    kata = query["kata"]
  }

  private static func hari(_ query: QueryValues, _ name: String) throws(WebError) -> Tanggal? {
    guard let text = query[name] else { return nil }
    guard let day = Tanggal(iso: text) else {
      throw .permintaanSalah("Tanggal “\(text)” tidak dikenal. Tulis tahun, bulan, dan hari, misalnya 2024-09-30.")
    }
    return day
  }

  /// What is wrong with the days together; `nil` for nothing.
  var galatHari: String? {
    guard let dari, let sampai, sampai < dari else { return nil }
    return "Tanggal awal (\(dari.printed)) sesudah tanggal akhir (\(sampai.printed)). Tukar kedua tanggal itu."
  }

  /// Every kind of this program.
  static let jenis = EventCatalog.types.map { $0.kind }

  /// The rooms in their order, each with its kinds.
  static let ruang: [(nama: String, jenis: [String])] = {
    var rooms: [(nama: String, jenis: [String])] = []
    for kind in jenis {
      let room = String(kind.prefix { $0 != "." })
      if let place = rooms.firstIndex(where: { $0.nama == room }) {
        rooms[place].jenis.append(kind)
      } else {
        rooms.append((nama: room, jenis: [kind]))
      }
    }
    return rooms
  }()

  /// Whether every entry passes.
  var kosong: Bool { unit == nil && akun == nil && jenis == nil && dari == nil && sampai == nil && kata == nil }

  /// Whether the days alone say which entries pass, so that they are counted without reading them.
  var hanyaHari: Bool { unit == nil && akun == nil && jenis == nil && kata == nil }

  /// The kinds that pass; `nil` for all.
  var kinds: Set<String>? {
    jenis.map { chosen in Set(Self.jenis.filter { $0 == chosen || $0.hasPrefix(chosen + ".") }) }
  }

  /// The words, in small letters.
  var kataKunci: [String] { kata?.lowercased().split(whereSeparator: \.isWhitespace).map(String.init) ?? [] }

  /// The parameters of an address with the same choices.
  var parameters: [(String, String)] {
    [
      ("unit", unit?.id), ("akun", akun), ("jenis", jenis), ("dari", dari?.iso), ("sampai", sampai?.iso),
      ("kata", kata),
    ].compactMap { name, value in value.map { (name, $0) } }
  }
}
