/// A paragraph, a caption or a cell with its words.
public struct PotonganTeks: Sendable, Hashable {
  /// The text.
  public let teks: String
  /// Where it stands.
  public let letak: Letak
  /// Its words, numbers and marks.
  public let kata: [Kata]

  /// Every paragraph and every undamaged cell of a document, in order.
  static func semua(_ naskah: Naskah) -> [PotonganTeks] {
    naskah.blok.flatMap { block -> [PotonganTeks] in
      switch block {
      case .alinea(let text): [PotonganTeks(text.teks, text.letak)]
      case .tabel(let table):
        (table.judul.map { [PotonganTeks($0.nama, $0.letak)] } ?? [])
          + (table.kepala + table.isi).flatMap { row in
            row.sel.filter { !$0.kosong && !$0.rusak }.map { PotonganTeks($0.teks, $0.letak) }
          }
      }
    }
  }

  /// A paragraph, caption or cell.
  init(_ teks: String, _ letak: Letak) {
    self.teks = teks
    self.letak = letak
    kata = Kata.potong(teks)
  }

  /// The quotation of some of its bytes.
  func kutip(_ range: Range<Int>) -> Temuan.Kutipan {
    Temuan.Kutipan(teks.potongan(range), pada: letak)
  }
}
