import Sakip

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
  /// Everyone counted by education; `nil` where nobody is.
  public let jumlahPendidikan: Int?
  /// Everyone in the list of posts; `nil` where there is none.
  public let jumlahPegawai: Int?

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
    jumlahPendidikan = record.pendidikan.isEmpty ? nil : record.pendidikan.map(\.jumlah).reduce(0) { $0.ditambah($1) }
    jumlahPegawai = record.pegawai.isEmpty ? nil : record.pegawai.map(\.jumlah).reduce(0) { $0.ditambah($1) }
  }

  /// Counts of the same staff that differ, as a sentence with each of them; `nil` where all agree. Data are recorded as
  /// they are: a difference may have a reason, such as persons without pangkat in the list of posts.
  public var perbedaan: String? {
    let counts = [
      ("menurut pendidikan", jumlahPendidikan), ("menurut pangkat", jumlah == 0 ? nil : jumlah),
      ("menurut daftar jabatan", jumlahPegawai),
    ].compactMap { name, count in count.map { (name, $0) } }
    guard Set(counts.map(\.1)).count > 1 else { return nil }
    let named = counts.map { "\(ExactDecimal($0.1).printed) orang \($0.0)" }.joined(separator: ", ")
    return "Jumlah pegawai berbeda: \(named). Periksa apakah ada pegawai yang tidak ikut dihitung."
  }
}
