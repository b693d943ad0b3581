import Document
import Selaras

/// The Indikator Kinerja Utama with their definition sheets.
struct TabelIku {
  let unit: UnitState
  let tahun: Int
  let sel: Sel

  var tabel: Table {
    let groups = Kelompok.berurutan(Self.utama(unit, tahun: tahun)) { sasaran($0) }
    let rows = groups.enumerated().flatMap { number, members in
      members.enumerated().map { position, indicator in
        baris(indicator, nomor: number + 1, tinggi: position == 0 ? members.count : 0)
      }
    }
    return Table(
      "Indikator Kinerja Utama \(unit.nama) Tahun \(tahun)", key: "iku",
      columns: [
        .init(.centre, width: 0.5), .init(width: 1.8), .init(width: 1.8), .init(width: 4), .init(width: 1.3),
        .init(width: 1.4),
      ],
      header: [
        [
          "No.", "Kinerja Utama (Sasaran Strategis)", "Indikator Kinerja Utama",
          "Makna, Alasan Pemilihan, Perhitungan, atau Penjelasan", "Penanggung Jawab", "Sumber Data",
        ]
      ],
      rows: rows)
  }

  /// The Indikator Kinerja Utama of the version in force at the end of a year, in the order in which they were recorded.
  static func utama(_ unit: UnitState, tahun: Int) -> [IndikatorDitetapkan] {
    let plan = unit.perencanaan
    let version = unit.renstra(tahun: tahun)
    let known = version.map { Set(plan.indikator(dalam: $0).map(\.id)) }
    return plan.indikator.semua.filter { $0.utama && known?.contains($0.id) ?? true }
      .map { plan.sebagaimana($0, dalam: version?.id) }
  }

  private func sasaran(_ indicator: IndikatorDitetapkan) -> String {
    unit.perencanaan.sasaranAtauTujuan(indicator, dalam: unit.renstra(tahun: tahun)?.id)
  }

  private func baris(_ indicator: IndikatorDitetapkan, nomor: Int, tinggi: Int) -> Table.Row {
    let definition = indicator.definisi
    let lead =
      tinggi > 0
      ? [
        Cell(RichText("\(nomor)"), rowSpan: tinggi),
        Cell(RichText(sasaran(indicator)), rowSpan: tinggi),
      ] : []
    return Table.Row(
      lead + [
        sel.teks(indicator.nama),
        sel.berjudul([
          ("Makna indikator", definition.makna), ("Alasan pemilihan", definition.alasan),
          ("Formulasi perhitungan", definition.formulasi), ("Sumber/referensi indikator", definition.referensi),
        ]),
        sel.teks(definition.penanggungJawab), sel.teks(definition.sumberData),
      ])
  }
}
