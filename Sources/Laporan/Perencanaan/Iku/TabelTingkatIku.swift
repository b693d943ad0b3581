import Document
import Sakip
import Selaras

/// The indikator of one level: what they measure, baseline, target of each year, and who answers from which data.
struct TabelTingkatIku {
  let dokumen: DokumenIku
  let jenjang: JenjangIku
  let kelompok: [SusunanIku.Kelompok]

  private var unit: UnitState { dokumen.unit }
  private var tahun: [Int] { dokumen.versi.periode.tahun }
  private var kolom: Int { 7 + tahun.count }

  var tabel: Table {
    var number = 0
    let rows = kelompok.flatMap { group in
      [kepala(group)]
        + Kelompok.berurutan(group.indikator) { sasaran($0) }.flatMap { members in
          members.enumerated().map { place, indicator -> Table.Row in
            number += 1
            return baris(indicator, nomor: number, tinggi: place == 0 ? members.count : 0)
          }
        }
    }
    return Table(
      "Indikator kinerja utama tingkat \(jenjang.nama(pada: unit).lowercased())",
      key: ReferenceKey("iku-\(jenjang.rawValue)"),
      columns: [.init(.centre, width: 0.6), .init(width: 2.6), .init(width: 3), .init(.right, width: 1.2)]
        + tahun.map { _ in .init(.right, width: 1) }
        + [.init(.right, width: 1.1), .init(width: 3.4), .init(width: 2.6)],
      header: [
        [
          Cell("No.", rowSpan: 2), Cell("Kinerja utama", rowSpan: 2), Cell("Indikator", rowSpan: 2),
          Cell("Kondisi awal", rowSpan: 2), Cell("Target tahun", columnSpan: max(1, tahun.count)),
          Cell("Akhir periode", rowSpan: 2), Cell("Penanggung jawab", rowSpan: 2), Cell("Sumber data", rowSpan: 2),
        ], tahun.map { Cell(RichText(String($0))) },
      ],
      rows: rows, isLandscape: true)
  }

  private func kepala(_ group: SusunanIku.Kelompok) -> Table.Row {
    let post = group.jabatan.flatMap { unit.organisasi.jabatan[$0] }
    let name = post.map { $0.unitKerja ?? $0.nama } ?? unit.nama
    return Table.Row(
      [Cell(RichText(group.diBawahnya ? "Di bawah \(name)" : name), columnSpan: kolom)], kind: .group)
  }

  private func sasaran(_ indicator: IndikatorDitetapkan) -> String {
    unit.perencanaan.sasaranAtauTujuan(indicator, dalam: dokumen.versi.id)
  }

  private func baris(_ indicator: IndikatorDitetapkan, nomor: Int, tinggi: Int) -> Table.Row {
    let sel = dokumen.sel
    // Any other unit stands behind the name: the columns are narrow.
    let satuan = indicator.satuan == "%" ? "%" : ""
    func target(_ year: Int) -> Cell {
      sel.nilai(
        unit.perencanaan.target(indicator.id, versi: dokumen.versi.id, tahun: year)?.isi, satuan: satuan)
    }
    let lead = tinggi > 0 ? [Cell(RichText(sasaran(indicator)), rowSpan: tinggi)] : []
    return Table.Row(
      [sel.jumlah(nomor)] + lead + [
        sel.teks(nama(indicator)), sel.nilai(indicator.kondisiAwal?.nilai, satuan: satuan),
      ] + tahun.map(target) + [
        target(dokumen.versi.periode.akhir), sel.teks(indicator.definisi.penanggungJawab),
        sel.teks(indicator.definisi.sumberData),
      ])
  }

  /// The name with the unit, where the values do not carry it.
  private func nama(_ indicator: IndikatorDitetapkan) -> String {
    ["", "%"].contains(indicator.satuan) ? indicator.nama : "\(indicator.nama) (\(indicator.satuan))"
  }
}
