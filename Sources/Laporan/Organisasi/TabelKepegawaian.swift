import Document
import Sakip
import Selaras

/// Tables of staff: counts by education, pangkat and golongan, and the list of posts without names.
struct TabelKepegawaian {
  let unit: UnitState
  let catatan: KepegawaianDicatat
  let sel: Sel

  /// Counts side by side, as the reports print them.
  var jumlah: Table {
    let recap = RekapKepegawaian(catatan)
    let groups = [recap.pendidikan, recap.pangkat, recap.golongan]
    let height = max(1, groups.map(\.count).max() ?? 0)
    let rows = (0..<height).map { index in
      let lead = index == 0 ? [Cell(RichText(unit.nama), rowSpan: height), jumlahSemua(recap, tinggi: height)] : []
      return Table.Row(lead + groups.flatMap { pair($0, index) })
    }
    return Table(
      "Daftar Jumlah Pegawai Menurut Kualifikasi Pendidikan dan Pangkat/Golongan", key: "pegawai",
      columns: [.init(width: 1.6), .init(.right, width: 0.7)]
        + (0..<3).flatMap { _ in [Table.Column(width: 1.1), Table.Column(.right, width: 0.7)] },
      header: [
        [
          "Perangkat Daerah", "Jumlah (Orang)", "Kualifikasi Pendidikan", "Jumlah (Orang)", "Pangkat", "Jumlah (Orang)",
          "Golongan", "Jumlah (Orang)",
        ]
      ],
      rows: rows, note: "\(sumber)Keadaan per \(catatan.per.printed). Tanda - berarti tidak ada pegawai.")
  }

  /// The posts with pangkat and golongan; empty when the record holds none.
  var nominatif: Table? {
    guard catatan.pegawai.contains(where: { !$0.pangkat.isEmpty }) else { return nil }
    let rows = catatan.pegawai.enumerated().map { index, post in
      Table.Row([nomor(index), sel.teks(post.pangkat), sel.teks(post.jabatan)])
    }
    return Table(
      "Daftar Nominatif Pegawai \(unit.nama) per \(catatan.per.printed)", key: "nominatif",
      columns: [.init(.centre, width: 0.5), .init(width: 2), .init(width: 4)],
      header: [["No.", "Pangkat / Golongan", "Jabatan"]], rows: rows,
      note: "\(sumber)Nama dan NIP tidak dicantumkan.")
  }

  /// The posts with how many persons hold them.
  var personalia: Table? {
    guard !catatan.pegawai.isEmpty, nominatif == nil else { return nil }
    let rows = catatan.pegawai.enumerated().map { index, post in
      Table.Row([nomor(index), sel.teks(post.jabatan), sel.jumlah(post.jumlah)])
    }
    let total = catatan.pegawai.map(\.jumlah).reduce(0, +)
    return Table(
      "Personalia \(unit.nama) Tahun \(catatan.tahun)", key: "personalia",
      columns: [.init(.centre, width: 0.5), .init(width: 5), .init(.right, width: 1)],
      header: [["No.", "Jabatan", "Jumlah"]],
      rows: rows + [Table.Row([Cell("Jumlah Pegawai", columnSpan: 2), sel.jumlah(total)], kind: .total)],
      note: "\(sumber)Keadaan per \(catatan.per.printed).")
  }

  /// `Sumber: …. `, where it is known.
  private var sumber: String { catatan.sumber.map { "Sumber: \($0). " } ?? "" }

  private func nomor(_ index: Int) -> Cell { Cell(RichText("\(index + 1)")) }

  private func jumlahSemua(_ recap: RekapKepegawaian, tinggi: Int) -> Cell {
    sel.jumlah(recap.jumlah, tinggi: tinggi)
  }

  private func pair(_ group: [KepegawaianDicatat.Rincian], _ index: Int) -> [Cell] {
    guard index < group.count else { return [Cell(RichText("")), Cell(RichText(""))] }
    return [sel.teks(group[index].nama), sel.jumlah(group[index].jumlah)]
  }
}
