import Document
import Sakip
import Selaras

/// The promised indikator with target, realisasi and capaian, for the last chapter. Where all of them measure a sasaran,
/// the tujuan stands in front of them as in the reports; where some measure a tujuan itself, as always without an
/// agreement, it would stand there twice, so one column names whatever is measured.
struct TabelRangkuman {
  let lkjip: Lkjip

  var tabel: Table {
    let plan = lkjip.unit.perencanaan
    let rows = lkjip.dilaporkan
    let version = lkjip.unit.renstra(tahun: lkjip.tahun)
    let goals = version.map { plan.tujuan(dalam: $0) } ?? plan.tujuan.semua
    let goalNames = goals.map { $0.nama(dalam: version?.id) }.joined(separator: "; ")
    let goalIndicators = goals.flatMap { plan.indikator(tujuan: $0.id, dalam: version).map(\.nama) }
      .joined(separator: "; ")
    let groups = Kelompok.berurutan(rows, menurut: \.sasaran)
    let hasGoals = !goals.isEmpty && rows.allSatisfy { $0.tempat?.tujuan == nil }
    var isFirst = hasGoals
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
      columns: (hasGoals ? [1.8, 1.6, 2, 2.2] : [3, 3.4]).map { .init(width: $0) }
        + (0..<3).map { _ in Table.Column(.right, width: 1) },
      header: [
        (hasGoals ? ["Tujuan", "Indikator Tujuan", "Sasaran", "Indikator Sasaran"] : [measured, "Indikator"]).map {
          Cell(RichText($0), rowSpan: 2)
        }
          + [Cell(RichText("Kinerja Tahun \(lkjip.tahun)"), columnSpan: 3)],
        ["Target", "Realisasi", "Capaian"],
      ],
      rows: body, note: catatan)
  }

  private var catatan: RichText? {
    let rows = lkjip.dilaporkan
    let notes =
      [TandaRealisasi.catatan(rows.realisasi())].compactMap { $0 } + rows.catatanKosong + rows.kebijakanCapaian()
    return notes.isEmpty ? nil : RichText(notes.joined(separator: " "))
  }

  /// What the indikator measure: `Tujuan`, `Sasaran` or `Tujuan / Sasaran`.
  private var measured: String {
    let kinds = Set(lkjip.dilaporkan.map(\.tingkat))
    return ["Tujuan", "Sasaran"].filter(kinds.contains).joined(separator: " / ")
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
