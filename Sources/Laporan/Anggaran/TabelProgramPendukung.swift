import Document
import Sakip
import Selaras

/// Which programs, kegiatan and sub kegiatan pay for the indikator of a sasaran.
struct TabelProgramPendukung {
  let unit: UnitState
  let tahun: Int
  let indikator: [IndikatorDitetapkan]

  /// `nil` when nothing is mapped.
  func tabel(_ judul: String, kunci: ReferenceKey) -> Table? {
    guard let year = unit.anggaran.tahun[tahun] else { return nil }
    let mapped = indikator.compactMap { one in year.pemetaan[one.id].map { (one, Set($0.simpul)) } }
      .filter { !$0.1.isEmpty }
    guard !mapped.isEmpty else { return nil }
    let rows = unit.rincianAnggaran(tahun: tahun).untukLaporan
    let ownRows = mapped.map { one, chosen in (one, rows.di(bawah: chosen)) }
    let own = Set(ownRows.flatMap(\.1).map(\.simpul.id))
    let shown = own.union(rows.di(atas: own))
    let body =
      mapped.count == 1
      ? rows.filter { shown.contains($0.simpul.id) }.map(baris)
      : rows.filter { shown.contains($0.simpul.id) && !own.contains($0.simpul.id) }.map(baris)
        + ownRows.flatMap { one, own in [kepala(one)] + own.map(baris) }
    return Table(
      judul, key: kunci,
      columns: [.init(width: 1.1), .init(width: 0.8), .init(width: 0.8), .init(width: 6)],
      header: [
        [
          Cell("Kode Rekening Program / Kegiatan / Sub Kegiatan", columnSpan: 3),
          "Nama Program / Kegiatan / Sub Kegiatan",
        ]
      ],
      rows: body)
  }

  private func kepala(_ one: IndikatorDitetapkan) -> Table.Row {
    Table.Row([Cell(RichText("Indikator Kinerja Utama: \(one.nama)"), columnSpan: 4)], kind: .group)
  }

  private func baris(_ row: BarisAnggaran) -> Table.Row {
    let code = row.simpul.kode.flatMap { KodeRekening($0) }
    let cells = [code?.program ?? row.nomor, code?.kegiatan ?? "", code?.subKegiatan ?? ""].map { Cell(RichText($0)) }
    let name = row.simpul.tingkat.bolehTeratas ? row.simpul.nama.uppercased() : row.simpul.nama
    return Table.Row(cells + [Cell(RichText(name))], kind: row.jenisBaris)
  }
}
