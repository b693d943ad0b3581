import Document
import Sakip
import Selaras

/// The programs of an agreement with their money, their sum and its words.
struct LampiranProgram {
  let dokumen: DokumenPk
  let sel: Sel

  private var compared: PerbandinganPk? {
    dokumen.unit.perjanjian.perbandingan(dokumen.isi).flatMap { $0.program.isEmpty ? nil : $0 }
  }

  var tabel: Table {
    let before = compared
    let rows: [(String, Rupiah?, Rupiah?, PerbandinganPk.Perubahan)] =
      before?.program.map { ($0.nama, $0.sebelum, $0.sesudah, $0.perubahan) }
      ?? dokumen.isi.program.map { ($0.nama, nil, $0.pagu, .tetap) }
    let total = [sel.teks("Jumlah")].map { Cell($0.content, columnSpan: 2) }
    return Table(
      "Program dan anggaran \(dokumen.isi.namaJabatan) tahun \(dokumen.isi.tahun)", isNumbered: false,
      columns: [.init(.centre, width: 0.5), .init(width: 4)]
        + Array(repeating: .init(.right, width: 1.6), count: before == nil ? 1 : 2),
      header: [["No.", "Program"] + (before == nil ? ["Anggaran (Rp)"] : ["Sebelum (Rp)", "Menjadi (Rp)"])],
      rows: rows.enumerated().map { place, row in
        Table.Row(
          [sel.jumlah(place + 1), sel.teks(row.0)] + (before == nil ? [] : [uang(row.1, row.3, sebelum: true)])
            + [uang(row.2, row.3, sebelum: false)])
      } + [
        Table.Row(
          total + (before.map { [sel.rupiah($0.program.compactMap(\.sebelum).total())] } ?? [])
            + [sel.rupiah(dokumen.isi.jumlahPagu)], kind: .total)
      ])
  }

  private func uang(_ amount: Rupiah?, _ change: PerbandinganPk.Perubahan, sebelum: Bool) -> Cell {
    amount.map { sel.rupiah($0) } ?? sel.teks(!sebelum && change == .dihapus ? "dihapus" : "belum ada")
  }

  /// The sum in words, and where the money is from.
  var catatan: [Block] {
    guard let total = dokumen.isi.jumlahPagu else { return [] }
    let version = dokumen.isi.versiAnggaran?.nama ?? "anggaran"
    let missing = dokumen.isi.program.count { $0.pagu == nil }
    let words =
      "Jumlah anggaran \(total.printedWithCurrency) (\(Terbilang.tulis(Int(clamping: total.amount))) rupiah), menurut \(version)"
    let count = "\(Terbilang.angkaDanKata(dokumen.isi.program.count)) program"
    return [
      .paragraph(
        RichText(
          missing == 0
            ? "\(words), untuk \(count)."
            : "\(words), untuk \(count); \(Terbilang.angkaDanKata(missing)) di antaranya belum mempunyai anggaran pada versi itu dan tidak dihitung sebagai nol."
        ))
    ]
  }
}
