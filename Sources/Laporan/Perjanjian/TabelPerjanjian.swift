import Document
import Selaras

/// The promises of a Perjanjian Kinerja.
struct TabelPerjanjian {
  let unit: UnitState
  let perjanjian: PerjanjianKinerjaDitetapkan
  let sel: Sel

  var tabel: Table {
    let promised = perjanjian.baris.compactMap { row in
      unit.perencanaan.indikator(row.indikator, dalam: versi).map { (row: row, indikator: $0) }
    }
    let groups = Kelompok.berurutan(promised) { sasaran($0.indikator) }
    let rows = groups.enumerated().flatMap { number, members in
      members.enumerated().map { position, member in
        baris(member.row, member.indikator, nomor: number + 1, tinggi: position == 0 ? members.count : 0)
      }
    }
    return Table(
      "Data Perjanjian Kinerja \(perjanjian.jabatan) Tahun Anggaran \(perjanjian.tahun)", key: "perjanjian",
      columns: [.init(.centre, width: 0.5), .init(width: 3), .init(width: 3.4), .init(.right, width: 1)],
      header: [["No.", "Kinerja Utama (Sasaran Strategis)", "Indikator Kinerja", "Target"]], rows: rows)
  }

  /// The version of the plan that was in force when it was signed: by its words it is printed.
  private var versi: String? { unit.perencanaan.versiBerlaku(pada: perjanjian.hariRencana)?.id }

  private func sasaran(_ indicator: IndikatorDitetapkan) -> String {
    unit.perencanaan.sasaranAtauTujuan(indicator, dalam: versi)
  }

  private func baris(
    _ row: PerjanjianKinerjaDitetapkan.Baris, _ indicator: IndikatorDitetapkan, nomor: Int, tinggi: Int
  ) -> Table.Row {
    let lead =
      tinggi > 0
      ? [
        Cell(RichText(nomor < 10 ? "0\(nomor)" : "\(nomor)"), rowSpan: tinggi),
        Cell(RichText(sasaran(indicator)), rowSpan: tinggi),
      ] : []
    let asal = Asal.indikator(unit: unit.id, indikator: indicator.id, tahun: perjanjian.tahun, .target)
    return Table.Row(
      lead + [sel.teks(indicator.nama), sel.nilai(row.target, satuan: indicator.satuan, asal: asal)])
  }
}
