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

  private struct Baris {
    let nama: String
    let keluaran: KeluaranAnggaran?
    let sebelum: Rupiah?
    let sesudah: Rupiah?
    let perubahan: PerbandinganPk.Perubahan
  }

  var tabel: Table {
    let before = compared
    let rows: [Baris] =
      before?.program.map {
        Baris(
          nama: nama($0.nama, $0.tingkat), keluaran: $0.keluaran, sebelum: $0.sebelum, sesudah: $0.sesudah,
          perubahan: $0.perubahan)
      }
      ?? dokumen.isi.program.map {
        Baris(
          nama: nama($0.nama, $0.tingkatAnggaran), keluaran: $0.keluaran, sebelum: nil, sesudah: $0.pagu,
          perubahan: .tetap)
      }
    let hasOutput = rows.contains { $0.keluaran != nil }
    let words = Kalimat.awalBesar(dokumen.isi.sebutanProgram)
    let total = [sel.teks("Jumlah")].map { Cell($0.content, columnSpan: hasOutput ? 4 : 2) }
    return Table(
      "\(words) dan anggaran \(dokumen.isi.namaJabatan) tahun \(dokumen.isi.tahun)", isNumbered: false,
      columns: [.init(.centre, width: 0.5), .init(width: hasOutput ? 3 : 4)]
        + (hasOutput ? [.init(width: 2.4), .init(.right, width: 1.2)] : [])
        + Array(repeating: .init(.right, width: 1.6), count: before == nil ? 1 : 2),
      header: [
        ["No.", sel.teks(words)] + (hasOutput ? ["Indikator Keluaran", "Target"] : [])
          + (before == nil ? ["Anggaran (Rp)"] : ["Sebelum (Rp)", "Menjadi (Rp)"])
      ],
      rows: rows.enumerated().map { place, row in
        Table.Row(
          [sel.jumlah(place + 1), sel.teks(row.nama)]
            + (hasOutput
              ? [sel.teks(row.keluaran?.indikator ?? Sel.kosong), sel.teks(row.keluaran?.target ?? Sel.kosong)] : [])
            + (before == nil ? [] : [uang(row.sebelum, row.perubahan, sebelum: true)])
            + [uang(row.sesudah, row.perubahan, sebelum: false)])
      } + [
        Table.Row(
          total + (before.map { [sel.rupiah($0.program.compactMap(\.sebelum).total())] } ?? [])
            + [sel.rupiah(dokumen.isi.jumlahPagu)], kind: .total)
      ])
  }

  /// A row with its level, unless the heading says it of all.
  private func nama(_ name: String, _ level: TingkatAnggaran) -> String {
    dokumen.isi.sebutanProgram == level.nama.lowercased() ? name : "\(level.nama): \(name)"
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
    let count = "\(Terbilang.angkaDanKata(dokumen.isi.program.count)) \(dokumen.isi.sebutanProgram)"
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
