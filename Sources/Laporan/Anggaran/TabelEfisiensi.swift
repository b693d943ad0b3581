import Document
import Sakip
import Selaras

/// Performance beside money, and what was saved at the performance reached.
struct TabelEfisiensi {
  let unit: UnitState
  let tahun: Int
  let baris: [KinerjaIndikator]
  let sel: Sel

  func tabel(_ judul: String, kunci: ReferenceKey) -> Table {
    let groups = Kelompok.berurutan(baris, menurut: \.sasaran)
    return Table(
      judul, key: kunci,
      columns: [.init(width: 2.1), .init(width: 2.1)]
        + [1.15, 1.35, 1.3, 1.75, 1.75, 1.3, 1.35].map { Table.Column(.right, width: $0) },
      header: [
        [
          Cell("Sasaran Kinerja Utama", rowSpan: 2), Cell("Indikator Kinerja Utama", rowSpan: 2),
          Cell(RichText("Kinerja \(tahun)"), columnSpan: 3), Cell(RichText("Keuangan \(tahun) (Rp)"), columnSpan: 3),
          Cell("Efisiensi Anggaran", rowSpan: 2),
        ],
        ["Target", "Realisasi", "Capaian", "Target", "Realisasi", "Capaian"],
      ],
      rows: groups.flatMap { members in
        members.enumerated().map { position, result in
          Table.Row(
            (position == 0 ? [Cell(RichText(result.sasaran), rowSpan: members.count)] : []) + sel(result))
        }
      },
      note: RichText(catatan))
  }

  private var catatan: String {
    let method = unit.kebijakan(tahun: tahun).efisiensi
    let notes =
      ["Efisiensi menurut \(method.dasar), dari angka yang belum dibulatkan."]
      + (baris.contains { $0.anggaran != nil && !tercatat($0) }
        ? ["Tanda - pada realisasi keuangan berarti realisasi belum dicatat."] : [])
      + sebagian
    return (notes + [TandaRealisasi.catatan(baris.realisasi())].compactMap { $0 } + baris.kebijakanCapaian())
      .joined(separator: " ")
  }

  /// Sums of spending that are not whole yet, by indikator.
  private var sebagian: [String] {
    let parts = baris.compactMap { row in
      row.cakupanBelanja.sebagian.map { "\u{201C}\(row.indikator.nama)\u{201D} (\($0))" }
    }
    return parts.isEmpty
      ? []
      : [
        "Realisasi keuangan baru dicatat sebagian pada \(Kalimat.daftar(parts)).",
        "Efisiensi baru dihitung setelah realisasi semua sub kegiatan pendukungnya dicatat.",
      ]
  }

  private func tercatat(_ row: KinerjaIndikator) -> Bool {
    row.cakupanBelanja.ada
  }

  private func sel(_ result: KinerjaIndikator) -> [Cell] {
    let indicator = result.indikator
    let spent = tercatat(result) ? result.anggaran : nil
    func asal(_ angka: Asal.Angka) -> Asal {
      .indikator(unit: unit.id, indikator: indicator.id, tahun: tahun, angka)
    }
    return [
      sel.teks(indicator.nama),
      sel.nilai(result.target?.isi, satuan: indicator.satuan, asal: asal(.target)),
      sel.realisasi(result.realisasi, satuan: indicator.satuan, asal: asal(.realisasi)),
      sel.persen(result.capaian.persen, asal: asal(.capaian)),
      sel.rupiah(result.anggaran?.pagu, asal: asal(.serapan)),
      sel.rupiah(spent?.realisasi, asal: asal(.serapan)),
      sel.persen(spent?.serapan, asal: asal(.serapan)),
      sel.persen(result.efisiensi, asal: asal(.efisiensi)),
    ]
  }
}
