/// A table with the meaning of its columns, and its rows with what they are about.
public struct TabelTerbaca: Sendable, Hashable {
  /// A row.
  public struct BarisTerbaca: Sendable, Hashable {
    /// The row as it stands.
    public let baris: Baris
    /// What it is about: its indikator, else its programme or other name; empty where nothing names it.
    public let subjek: String
    /// The figures of its cells by column; a cell that holds more or less than one figure is left out.
    public let angka: [Int: AngkaTercetak]
    /// The cell that names the programme, kegiatan or account: the first that is no number and no code.
    let selNama: Sel?
    /// That name as it is compared, without the word that only tells its kind.
    let kunciAnggaran: String
    /// Whether it is a total of other rows.
    let adalahJumlah: Bool
    /// Whether it is the mean of other rows.
    let adalahRataRata: Bool

    fileprivate init(_ row: Baris, subjek names: [KolomTabel]) {
      baris = row
      let named = names.lazy.compactMap { row[$0.nomor] }.filter { !$0.kosong }
      // The number of a row that stands in the column of names names nothing.
      subjek =
        (named.first { $0.teks.utf8.count > 3 || $0.teks.berhuruf } ?? row.sel.first { $0.teks.berhuruf }
        ?? named.first)?.teks ?? ""
      angka = Dictionary(
        uniqueKeysWithValues: row.sel.enumerated().compactMap { place, cell in
          cell.rusak ? nil : PemindaiAngka.satuSaja(cell.teks).map { (place, $0) }
        })
      selNama = row.sel.first { $0.teks.utf8.count { $0.isLatin } > 3 }
      kunciAnggaran = String(NamaSerupa(selNama?.teks ?? "").kunci.trimmingPrefix(Pola.kataKegiatan.regex))
      adalahJumlah = BarisRingkasan.jumlah(row)
      adalahRataRata = BarisRingkasan.rataRata(selNama?.teks ?? "")
    }
  }

  /// The table as it stands.
  public let tabel: Tabel
  /// Its columns.
  public let kolom: [KolomTabel]
  /// Its rows.
  public let baris: [BarisTerbaca]

  /// Reads a table.
  public init(_ tabel: Tabel) {
    let columns = tabel.kolom
    self.tabel = tabel
    kolom = columns
    let names =
      columns.filter { $0.peran == .indikator }.reversed()
      + columns.filter { $0.peran == .nama || $0.peran == .sasaran }
    baris = tabel.isi.map { BarisTerbaca($0, subjek: names) }
  }

  /// The column of the indikator that its figures are of: where a table names those of tujuan and of sasaran, the last
  /// in front of the figures.
  var kolomIndikator: KolomTabel? {
    let named = kolom.filter { $0.peran == .indikator }
    guard let figures = kolom.first(where: { PernyataanIndikator.peranDibaca.contains($0.peran) }) else {
      return named.first
    }
    return named.last { $0.nomor < figures.nomor } ?? named.first
  }

  /// Whether rows that belong above its first one were not read with it: it has no head, and its numbers begin behind 1.
  var mulaiDiTengah: Bool {
    guard tabel.kepala.isEmpty, let first = baris.first?.baris.sel.first(where: { !$0.kosong }) else { return false }
    let digits = first.teks.utf8.prefix { $0.isDigit }
    guard (1...3).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)), number > 1 else {
      return false
    }
    let next = first.teks.utf8.dropFirst(digits.count).first
    return next == nil || next == UInt8(ascii: " ") || next == UInt8(ascii: ".") && first.teks.berhuruf
  }

  /// The first column of a role, and of a year where one is asked for.
  public func kolom(_ peran: Peran, tahun: Int? = nil) -> KolomTabel? {
    kolom.first { $0.peran == peran && (tahun == nil || $0.tahun == tahun) }
  }
}
