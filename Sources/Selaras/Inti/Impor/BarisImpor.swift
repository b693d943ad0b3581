import Lembar
import Sakip

/// A row on its way to a fact: reads its cells by their columns and collects what is wrong with them.
struct BarisImpor {
  /// The number in the sheet.
  let nomor: Int
  /// What is to be said of it.
  private(set) var pesan: [PesanImpor] = []
  /// What it is about and what stands there, in words, as far as its first cells tell: a row that is wrong says it, too.
  private(set) var tentang: (nama: String, tercatat: String?)?
  private let sel: [Sel]
  private let kepala: KepalaLembar

  init(nomor: Int, sel: [Sel], kepala: KepalaLembar) {
    self.nomor = nomor
    self.sel = sel
    self.kepala = kepala
  }

  /// Whether something is wrong.
  var salah: Bool { pesan.contains { $0.bobot == .salah } }

  /// Whether nothing stands in the columns that are read.
  var kosong: Bool {
    !sel.enumerated().contains { kepala.dibaca.contains($0.offset + 1) && $0.element.isi != .kosong }
  }

  /// Whether the sheet has a column.
  func ada(_ kolom: String) -> Bool { kepala.tempat[kolom] != nil }

  /// The cell of a column; an empty one where the sheet does not have it.
  func sel(_ kolom: String) -> Sel {
    guard let place = kepala.tempat[kolom], place <= sel.count else { return .kosong }
    return sel[place - 1]
  }

  /// Whether something is filled in.
  func terisi(_ kolom: String) -> Bool { sel(kolom).isi != .kosong || sel(kolom).rumus }

  /// Whether something is wrong with a cell.
  func salah(_ kolom: String) -> Bool { pesan.contains { $0.bobot == .salah && $0.kolom == kolom } }

  /// Says what it is about, before all of its cells are read.
  mutating func kenali(_ nama: String, tercatat: String?) { tentang = (nama, tercatat) }

  /// Says something of a cell.
  mutating func tandai(_ kolom: String?, _ text: String, _ bobot: PesanImpor.Bobot = .salah) {
    let address = kolom.flatMap { kepala.tempat[$0] }.map { AlamatSel(baris: nomor, kolom: $0) }
    pesan.append(PesanImpor(bobot: bobot, baris: nomor, sel: address, kolom: kolom, pesan: text))
  }

  /// Reads a cell that must be filled in.
  mutating func wajib<Value>(
    _ kolom: String, _ baca: (Sel) throws(SelTidakTerbaca) -> Value
  ) -> Value? {
    guard terisi(kolom) else {
      tandai(kolom, "\(kolom) belum diisi.")
      return nil
    }
    return boleh(kolom, baca)
  }

  /// Reads a cell that may be empty: `nil` also for one that cannot be read, which ``salah`` tells.
  mutating func boleh<Value>(
    _ kolom: String, _ baca: (Sel) throws(SelTidakTerbaca) -> Value
  ) -> Value? {
    let cell = sel(kolom)
    guard cell.isi != .kosong || cell.rumus else { return nil }
    do throws(SelTidakTerbaca) {
      guard !cell.rumus else { throw .rumus }
      return try baca(cell)
    } catch {
      tandai(kolom, error.description)
      return nil
    }
  }

  /// Reads a cell that may be empty: an empty one keeps what is recorded, and `-` says that there is nothing any more.
  mutating func boleh<Value>(
    _ kolom: String, tercatat: Value?, _ baca: (Sel) throws(SelTidakTerbaca) -> Value
  ) -> Value? {
    guard terisi(kolom) else { return tercatat }
    return sel(kolom).mengosongkan ? nil : boleh(kolom, baca)
  }

  /// The lines of a cell, with those between them that are empty; none for `-`.
  mutating func baris(_ kolom: KolomImpor) -> [String] {
    let text = teks(kolom.nama, tercatat: nil)?.beberapaBaris ?? ""
    guard !text.isEmpty else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  /// A text that may be empty: an empty cell keeps what is recorded, and `-` says that there is nothing any more.
  mutating func teks(_ kolom: String, tercatat: String?) -> String? {
    boleh(kolom, tercatat: tercatat) { (cell) throws(SelTidakTerbaca) in try cell.teks() }
  }
}
