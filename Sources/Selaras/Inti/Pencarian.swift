/// Words that must all occur in a text, whatever their order and capitals.
public struct KataKunci: Sendable {
  private let kata: [String]

  /// The words of a text.
  public init(_ text: String) {
    kata = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Whether there is none.
  public var kosong: Bool { kata.isEmpty }

  /// Whether a text has all of them.
  public func cocok(_ text: String) -> Bool {
    guard !kata.isEmpty else { return true }
    let lowered = text.lowercased()
    return kata.allSatisfy { lowered.contains($0) }
  }
}

/// Something that a search found.
public struct HasilPencarian: Sendable, Hashable {
  /// What was found.
  public enum Jenis: Sendable, Hashable {
    /// The perangkat daerah itself.
    case perangkatDaerah
    /// An indikator by its id.
    case indikator(String)
    /// A program, kegiatan or sub kegiatan of a year: the last year that has it.
    case anggaran(tahun: Int, simpul: String, tingkat: String)
    /// An award of a year.
    case penghargaan(tahun: Int)
    /// An innovation of a year: the last year that has it.
    case inovasi(tahun: Int)
    /// A node of the pohon kinerja by its id.
    case simpulPohon(String)
  }

  /// What was found.
  public let jenis: Jenis
  /// Its wording.
  public let nama: String
  /// The perangkat daerah.
  public let unit: String
  /// The name of the perangkat daerah.
  public let namaUnit: String
}

extension State {
  /// Finds perangkat daerah, indikator, programs, kegiatan and sub kegiatan, also by their codes, awards and innovations
  /// whose wording has all the words.
  /// - Returns: perangkat daerah first, then indikator, awards, innovations, the budget, the pohon kinerja; nothing for a
  ///   text without words.
  public func cari(_ text: String) -> [HasilPencarian] {
    let words = KataKunci(text)
    guard !words.kosong else { return [] }
    let units = daftarUnit
    let agencies = units.filter { words.cocok($0.nama) }.map {
      HasilPencarian(jenis: .perangkatDaerah, nama: $0.nama, unit: $0.id, namaUnit: $0.nama)
    }
    let indicators = units.flatMap { unit in
      unit.perencanaan.indikator.semua.filter { $0.semuaNama.contains(where: words.cocok) }.map {
        HasilPencarian(jenis: .indikator($0.id), nama: $0.nama, unit: unit.id, namaUnit: unit.nama)
      }
    }
    return agencies + indicators + units.flatMap { $0.cariPelaporan(words) } + units.flatMap { $0.cariAnggaran(words) }
      + units.flatMap { $0.cariPohon(words) }
  }
}

extension UnitState {
  fileprivate func cariPelaporan(_ words: KataKunci) -> [HasilPencarian] {
    func found(_ kind: HasilPencarian.Jenis, _ name: String) -> HasilPencarian {
      HasilPencarian(jenis: kind, nama: name, unit: id, namaUnit: nama)
    }
    let years = pelaporan.tahun.sorted { $0.key > $1.key }
    var seen: Set<String> = []
    return years.flatMap { year, report in
      report.penghargaan.semua.filter { words.cocok("\($0.nama) \($0.pemberi)") }
        .map { found(.penghargaan(tahun: year), $0.nama) }
    }
      + years.flatMap { year, report in
        report.inovasi.semua.filter {
          words.cocok("\($0.nama) \($0.singkatan)") && seen.insert($0.nama).inserted
        }.map { found(.inovasi(tahun: year), $0.singkatan.isEmpty ? $0.nama : "\($0.nama) (\($0.singkatan))") }
      }
  }

  fileprivate func cariPohon(_ words: KataKunci) -> [HasilPencarian] {
    perencanaan.pohon.simpul(diVersiManaPun: { words.cocok($0.kondisi) }).menurutUrutan.map {
      HasilPencarian(jenis: .simpulPohon($0.id), nama: $0.kondisi, unit: id, namaUnit: nama)
    }
  }

  fileprivate func cariAnggaran(_ words: KataKunci) -> [HasilPencarian] {
    var seen: Set<String> = []
    return anggaran.tahun.keys.sorted(by: >).flatMap { year in
      (anggaran.tahun[year]?.simpul.semua ?? []).filter {
        words.cocok($0.namaLengkap) && seen.insert($0.nama).inserted
      }.map {
        HasilPencarian(
          jenis: .anggaran(tahun: year, simpul: $0.id, tingkat: $0.tingkat.nama), nama: $0.namaLengkap, unit: id,
          namaUnit: nama)
      }
    }
  }
}

extension State {
  /// The codes of what bears a word in its name, by perangkat daerah: versions, tujuan, sasaran, indikator, places of
  /// the budget, awards and innovations.
  /// - Parameter unit: only of this perangkat daerah; `nil` for all.
  public func kode(memuat word: String, unit: String?) -> [String: Set<String>] {
    let words = KataKunci(word)
    let units = unit.map { [self.unit[$0]].compactMap { $0 } } ?? daftarUnit
    return Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.kode(words)) }).filter { !$0.value.isEmpty }
  }
}

extension UnitState {
  fileprivate func kode(_ words: KataKunci) -> Set<String> {
    let plan = perencanaan
    let named =
      plan.versi.semua.map { ($0.id, $0.nama) }
      + plan.tujuan.semua.map { ($0.id, $0.nama) }
      + plan.sasaran.semua.map { ($0.id, $0.nama) } + plan.indikator.semua.map { ($0.id, $0.nama) }
      + anggaran.tahun.values.flatMap { $0.simpul.semua.map { ($0.id, $0.namaLengkap) } }
      + pelaporan.tahun.values.flatMap { year in
        year.penghargaan.semua.map { ($0.id, $0.nama) } + year.inovasi.semua.map { ($0.id, $0.nama) }
      }
    return Set(named.lazy.filter { words.cocok($0.1) }.map(\.0))
      .union(plan.pohon.simpul(diVersiManaPun: { words.cocok($0.kondisi) }).map(\.id))
  }
}
