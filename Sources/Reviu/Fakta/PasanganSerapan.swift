import Sakip

/// A percentage of a text with the amounts that it says it is computed from.
struct PasanganSerapan {
  let persen: Uraian.Butir
  let realisasi: Uraian.Butir
  let pagu: Uraian.Butir
  /// The table it stands in, from 0; `nil` for a text.
  var tabel: Int?
  /// Whether all three stand in one text.
  let sealinea: Bool

  /// Those of a document: of its texts and of the rows of its tables.
  static func semua(_ material: BahanReviu) -> [PasanganSerapan] {
    dariUraian(material.uraian) + material.tabel.enumerated().flatMap { dariTabel($1, $0) }
  }

  /// Those of texts, the amounts of a few texts in front of each included.
  static func dariUraian(_ texts: [Uraian]) -> [PasanganSerapan] {
    let parts = bagian(texts)
    return texts.indices.flatMap { semua(texts[$0], sebelumnya: texts[max(0, $0 - 5)..<$0], bagian: parts) }
  }

  private static func dariTabel(_ table: TabelTerbaca, _ number: Int) -> [PasanganSerapan] {
    guard let budget = table.kolom(.pagu), let spent = table.kolom(.realisasiAnggaran),
      let share = table.kolom(.serapan)
    else { return [] }
    return table.baris.compactMap { row in
      let items = [(share, PeranUraian.serapan), (spent, .realisasi), (budget, .pagu)].compactMap { column, role in
        row.angka[column.nomor].map {
          Uraian.Butir(
            angka: $0, letak: row.baris.letak.kolom(column.nomor), sebelum: "", peran: role, kalimat: 0)
        }
      }
      guard items.count == 3 else { return nil }
      return PasanganSerapan(persen: items[0], realisasi: items[1], pagu: items[2], tabel: number, sealinea: true)
    }
  }
}
