import Document
import Sakip
import Selaras

extension OpenData {
  /// The programs of a version of a plan, a row for each year.
  static func programRencana(_ page: ProgramRencanaPage) -> Table {
    let unit = page.unit
    let years = page.versi?.periode.tahun ?? []
    return table(
      "Program \(page.versi?.nama ?? unit.namaRencana) \(unit.nama)",
      kolom: ["Kode", "Program", "Versi", "Sasaran yang didukung", "Perangkat daerah pelaksana"]
        + years.map { "Pagu indikatif \($0) (Rp)" } + ["Catatan"],
      baris: page.program.map { row in
        let goals = row.sasaran.map { unit.perencanaan.sasaran[$0]?.nama(dalam: row.versi) ?? $0 }
        let agencies = (row.perangkatDaerah ?? []).map { page.context.state.unit[$0]?.nama ?? $0 }
        return [
          row.kode ?? "tidak ada", row.nama, page.versi.map(unit.perencanaan.namaBerkeadaan) ?? row.versi,
          goals.isEmpty ? "belum ditautkan" : goals.joined(separator: "; "),
          unit.jenis == .pemda ? (agencies.isEmpty ? "belum disebut" : agencies.joined(separator: "; ")) : unit.nama,
        ] + years.map { row.pagu(tahun: $0)?.printed ?? "belum ada" } + [row.catatan]
      })
  }
}

extension OpenData {
  /// The programs or the indikator of a year from document to document.
  static func rantaiDokumen(_ page: RantaiDokumenPage, indikator: Bool) -> Table {
    let (unit, year) = (page.unit, page.context.tahun)
    guard indikator else {
      return table(
        "Program dari dokumen ke dokumen \(unit.nama) tahun \(year)",
        kolom: ["Kode", "Program"] + page.rantai.dokumen.map { "Pagu \($0.nama(pada: unit)) (Rp)" } + ["Perbedaan"],
        baris: page.rantai.program.map { row in
          [row.kode ?? "tidak ada", row.nama] + page.rantai.dokumen.indices.map { page.kata(row, $0) }
            + [page.perbedaan(row).uraian]
        })
    }
    return table(
      "Indikator dari dokumen ke dokumen \(unit.nama) tahun \(year)",
      kolom: ["Kode", "Indikator", "Satuan"] + page.kolomIndikator.map { "Target \($0)" } + ["Perbedaan"],
      baris: page.rantai.indikator.map { row in
        [
          row.indikator.id, row.indikator.nama, row.indikator.satuan.isEmpty ? "indeks" : row.indikator.satuan,
          row.rencana?.isi.printed ?? "tidak ada", row.tahunan?.printed ?? "tidak dinyatakan",
          row.perjanjian?.printed ?? "tidak dijanjikan",
          page.perbedaan(row).uraian,
        ]
      })
  }
}
