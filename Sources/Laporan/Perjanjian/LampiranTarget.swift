import Document
import Sakip
import Selaras

/// The promises of an agreement; of a revision with the values before, the changed rows marked.
struct LampiranTarget {
  let dokumen: DokumenPk
  let sel: Sel

  private var unit: UnitState { dokumen.unit }

  private struct Baris {
    let indikator: IndikatorDitetapkan?
    let nama: String
    let sasaran: String
    let sebelum: Nilai?
    let sesudah: Nilai?
    let perubahan: PerbandinganPk.Perubahan
  }

  private func baris(_ compared: PerbandinganPk?) -> [Baris] {
    let rows: [(String, Nilai?, Nilai?, PerbandinganPk.Perubahan)] =
      compared?.target.map { ($0.indikator, $0.sebelum, $0.sesudah, $0.perubahan) }
      ?? dokumen.isi.baris.map { ($0.indikator, nil, $0.target, .tetap) }
    return rows.map { id, before, after, change in
      let indicator = unit.perencanaan.indikator(id, dalam: dokumen.isi.versi)
      return Baris(
        indikator: indicator, nama: indicator?.nama ?? id,
        sasaran: indicator.map { unit.perencanaan.sasaranAtauTujuan($0, dalam: dokumen.isi.versi) } ?? "",
        sebelum: before, sesudah: after,
        perubahan: change)
    }
  }

  var tabel: Table {
    let compared = unit.perjanjian.perbandingan(dokumen.isi)
    let groups = Kelompok.berurutan(baris(compared)) { $0.sasaran }
    var number = 0
    let rows = groups.flatMap { members in
      members.enumerated().map { place, row -> Table.Row in
        number += 1
        let lead =
          place == 0 ? [Cell(RichText(row.sasaran.isEmpty ? Sel.kosong : row.sasaran), rowSpan: members.count)] : []
        return Table.Row(lead + [sel.jumlah(number)] + isi(row, membandingkan: compared != nil))
      }
    }
    return Table(
      "Target kinerja \(dokumen.isi.namaJabatan) tahun \(dokumen.isi.tahun)", isNumbered: false,
      columns: [.init(width: 2.6), .init(.centre, width: 0.5), .init(width: 3.2)]
        + Array(repeating: .init(.right, width: 1.4), count: compared == nil ? 1 : 2),
      header: [
        ["Sasaran", "No.", "Indikator Kinerja"] + (compared == nil ? ["Target"] : ["Sebelum", "Menjadi"])
      ], rows: rows)
  }

  private func isi(_ row: Baris, membandingkan: Bool) -> [Cell] {
    let mark = row.perubahan == .tetap ? "" : " *"
    let unitName = row.indikator?.satuan ?? ""
    let asal = row.indikator.map {
      Asal.indikator(unit: unit.id, indikator: $0.id, tahun: dokumen.isi.tahun, .target)
    }
    return [sel.teks(row.nama + mark)]
      + (membandingkan ? [row.sebelum.map { sel.nilai($0, satuan: unitName) } ?? sel.teks("belum ada")] : [])
      + [row.sesudah.map { sel.nilai($0, satuan: unitName, asal: asal) } ?? sel.teks("dihapus")]
  }
}
