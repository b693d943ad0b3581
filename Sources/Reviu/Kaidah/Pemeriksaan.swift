/// What a run over a document has checked and found so far.
public struct Pemeriksaan: Sendable {
  /// What was checked.
  public enum Jenis: String, Sendable, Hashable, CaseIterable, Codable {
    case angka, persen, jumlah, selisih, cacah, kategori, nama, tanggal
  }

  /// How many of each kind were checked.
  public private(set) var diperiksa: [Jenis: Int] = [:]
  /// What was found, in the order of the rules.
  public private(set) var temuan: [Temuan] = []
  private var pokok: Set<Temuan.Kutipan> = []
  private var tempat: Set<Letak> = []
  private var ragu: Set<Letak> = []
  private var lawan: [Temuan.Kutipan: [Temuan.Kutipan]] = [:]
  private var kode = ""
  private var tingkat = Temuan.Tingkat.peringatan
  private var kelompok = Kaidah.Kelompok.hitungan

  init() {}

  /// Applies a rule.
  mutating func terapkan(_ rule: Kaidah, _ material: BahanReviu) {
    kode = rule.kode
    tingkat = rule.tingkat
    kelompok = rule.kelompok
    rule.periksa(material, &self)
  }

  /// Notes that something was checked.
  mutating func periksa(_ kind: Jenis, _ count: Int = 1) { diperiksa[kind, default: 0] += count }

  /// Whether an earlier finding says that one of these figures is the wrong one: what is computed from it needs no finding
  /// of its own.
  func sudahSalah(_ quoted: [Temuan.Kutipan]) -> Bool {
    quoted.contains { pokok.contains($0) || $0.letak.kolom != nil && tempat.contains($0.letak) }
  }

  /// The figures that an earlier finding holds against a wrong one, which should be the same; itself, too.
  func kemungkinan(_ figure: Uraian.Butir) -> [AngkaTercetak] {
    [figure.angka] + (lawan[figure.kutipan] ?? []).compactMap { PemindaiAngka.satuSaja($0.tulisan) }
  }

  /// Whether an earlier finding computes with this cell and says that another of its row is wrong: either may be.
  func diragukan(_ quoted: Temuan.Kutipan) -> Bool { ragu.contains(quoted.letak) }

  /// Adds a finding of the rule that is applied, unless an earlier rule has found the same place wrong: one cause gives one message.
  mutating func temukan(
    _ quoted: [Temuan.Kutipan], seharusnya: String? = nil, perhitungan: String? = nil, _ uraian: String,
    keyakinan: Double = 1
  ) {
    guard let first = quoted.first, pokok.insert(first).inserted else { return }
    tempat.insert(first.letak)
    if kelompok == .angkaSama { lawan[first] = Array(quoted.dropFirst()) }
    for other in quoted.dropFirst() where first.letak.kolom != nil && other.letak.kolom != nil {
      if other.letak.baris == first.letak.baris { ragu.insert(other.letak) }
    }
    temuan.append(
      Temuan(
        kode: kode, tingkat: tingkat, pokok: first, bandingan: Array(quoted.dropFirst()), seharusnya: seharusnya,
        perhitungan: perhitungan,
        uraian: uraian, keyakinan: keyakinan))
  }
}
