import Document
import Sakip
import Selaras

/// The promised indikator with target, realisasi and capaian, for the last chapter.
struct TabelRangkuman {
  let lkjip: Lkjip

  var tabel: Table {
    let plan = lkjip.unit.perencanaan
    let rows = lkjip.dijanjikan
    let goals = plan.tujuan.semua
    let goalNames = goals.map(\.nama).joined(separator: "; ")
    let goalIndicators = goals.flatMap { plan.indikator(tujuan: $0.id).map(\.nama) }.joined(separator: "; ")
    let groups = Kelompok.berurutan(rows, menurut: \.sasaran)
    var isFirst = true
    let body = groups.flatMap { members in
      members.enumerated().map { position, row in
        var cells: [Cell] = []
        if isFirst {
          cells += [
            Cell(RichText(goalNames), rowSpan: rows.count), Cell(RichText(goalIndicators), rowSpan: rows.count),
          ]
          isFirst = false
        }
        if position == 0 { cells.append(Cell(RichText(row.sasaran), rowSpan: members.count)) }
        return Table.Row(cells + angka(row))
      }
    }
    return Table(
      "Daftar Rincian Capaian Indikator \(lkjip.adaPerjanjian ? "Perjanjian Kinerja" : "Kinerja") Tahun \(lkjip.tahun)",
      key: "rangkuman",
      columns: [.init(width: 1.8), .init(width: 1.6), .init(width: 2), .init(width: 2.2)]
        + (0..<3).map { _ in Table.Column(.right, width: 1) },
      header: [
        ["Tujuan", "Indikator Tujuan", "Sasaran", "Indikator Sasaran"].map { Cell(RichText($0), rowSpan: 2) }
          + [Cell(RichText("Kinerja Tahun \(lkjip.tahun)"), columnSpan: 3)],
        ["Target", "Realisasi", "Capaian"],
      ],
      rows: body, note: catatan)
  }

  private var catatan: RichText? {
    let rows = lkjip.dijanjikan
    let notes =
      [TandaRealisasi.catatan(rows.realisasi())].compactMap { $0 } + rows.catatanPeriodeKosong + rows.kebijakanCapaian()
    return notes.isEmpty ? nil : RichText(notes.joined(separator: " "))
  }

  private func angka(_ row: KinerjaIndikator) -> [Cell] {
    let sign = row.indikator.satuan == "%" ? "%" : ""
    func asal(_ angka: Asal.Angka) -> Asal {
      .indikator(unit: lkjip.unit.id, indikator: row.indikator.id, tahun: lkjip.tahun, angka)
    }
    return [
      lkjip.sel.teks(row.indikator.nama), lkjip.sel.nilai(row.target?.isi, satuan: sign, asal: asal(.target)),
      lkjip.sel.realisasi(row.realisasi, satuan: sign, asal: asal(.realisasi)),
      lkjip.sel.persen(row.capaian.persen, asal: asal(.capaian)),
    ]
  }
}
