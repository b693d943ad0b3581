/// The counts of a staff record, computed once: from the posts where they say it, else as recorded.
public struct RekapKepegawaian: Sendable, Hashable {
  /// By education.
  public let pendidikan: [KepegawaianDicatat.Rincian]
  /// By pangkat: every golongan/ruang of the civil service in order, then others such as PPPK.
  public let pangkat: [KepegawaianDicatat.Rincian]
  /// By golongan: I to IV, then others.
  public let golongan: [KepegawaianDicatat.Rincian]
  /// Everyone counted by pangkat.
  public let jumlah: Int

  private static let urutanPangkat =
    ["I", "II", "III"].flatMap { group in ["a", "b", "c", "d"].map { "\(group)/\($0)" } }
    + ["a", "b", "c", "d", "e"].map { "IV/\($0)" }

  /// Counts a record.
  public init(_ record: KepegawaianDicatat) {
    pendidikan = record.pendidikan
    let counted: [(String, Int)]
    if record.pangkat.isEmpty {
      counted = record.pegawai.filter { !$0.golonganRuang.isEmpty }.map { ($0.golonganRuang, $0.jumlah) }
    } else {
      counted = record.pangkat.map { ($0.nama, $0.jumlah) }
    }
    let byPangkat = Dictionary(counted, uniquingKeysWith: { $0.ditambah($1) })
    let others = byPangkat.keys.filter { !Self.urutanPangkat.contains($0) }.sorted()
    pangkat = (Self.urutanPangkat + others).map {
      KepegawaianDicatat.Rincian(nama: $0, jumlah: byPangkat[$0] ?? 0)
    }
    let byGolongan = Dictionary(
      counted.map { (String($0.0.split(separator: "/").first ?? ""), $0.1) }, uniquingKeysWith: { $0.ditambah($1) })
    golongan = (["I", "II", "III", "IV"] + others).map {
      KepegawaianDicatat.Rincian(nama: $0, jumlah: byGolongan[$0] ?? 0)
    }
    jumlah = counted.map(\.1).reduce(0) { $0.ditambah($1) }
  }
}
