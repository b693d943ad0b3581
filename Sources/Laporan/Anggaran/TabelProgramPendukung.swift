import Document
import Sakip
import Selaras

/// Which programs, kegiatan and sub kegiatan pay for the indikator of a sasaran.
struct TabelProgramPendukung {
  let unit: UnitState
  let tahun: Int
  let indikator: [IndikatorDitetapkan]

  /// What pays for them: programs alone where the year's budget is known by program only.
  var sebutan: String { perProgram.isEmpty ? "Program, kegiatan, dan sub kegiatan" : "Program" }

  /// The same as a title begins with it.
  var judul: String { perProgram.isEmpty ? "Program, Kegiatan, dan Sub Kegiatan" : sebutan }

  /// `nil` when nothing is mapped.
  func tabel(_ judul: String, kunci: ReferenceKey) -> Table? {
    guard perProgram.isEmpty else { return tabelProgram(judul, kunci) }
    guard let year = unit.anggaran.tahun[tahun] else { return nil }
    let mapped = indikator.map { one in (one, Set(year.bagianTerpetakan(one.id).simpul)) }.filter { !$0.1.isEmpty }
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

  /// The programs that are known by their number, by the indikator that they pay for.
  private var perProgram: [(indikator: IndikatorDitetapkan, program: [ProgramBerpagu])] {
    indikator.map { ($0, unit.programPendukung(indikator: $0.id, tahun: tahun)) }.filter { !$0.1.isEmpty }
  }

  private func tabelProgram(_ judul: String, _ kunci: ReferenceKey) -> Table {
    let groups = perProgram
    return Table(
      judul, key: kunci, columns: [.init(width: 6), .init(.right, width: 2)],
      header: [["Nama Program", "Pagu (Rp)"]],
      rows: groups.flatMap { one, programs -> [Table.Row] in
        (groups.count == 1 ? [] : [kepala(one, lebar: 2)])
          + programs.map { program in
            Table.Row([
              Cell(RichText([program.kode, program.nama].compactMap { $0 }.joined(separator: " "))),
              Cell(RichText(program.pagu?.printed ?? "belum dicatat")),
            ])
          }
      })
  }

  private func kepala(_ one: IndikatorDitetapkan, lebar: Int = 4) -> Table.Row {
    Table.Row([Cell(RichText("Indikator Kinerja Utama: \(one.nama)"), columnSpan: lebar)], kind: .group)
  }

  private func baris(_ row: BarisAnggaran) -> Table.Row {
    let code = row.simpul.kode.flatMap { KodeRekening($0) }
    let cells = [code?.program ?? row.nomor, code?.kegiatan ?? "", code?.subKegiatan ?? ""].map { Cell(RichText($0)) }
    let name = row.simpul.tingkat.bolehTeratas ? row.simpul.nama.uppercased() : row.simpul.nama
    return Table.Row(cells + [Cell(RichText(name))], kind: row.jenisBaris)
  }
}
