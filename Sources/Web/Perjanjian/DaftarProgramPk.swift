import HTML
import Sakip
import Selaras

/// The programs of an agreement with their money and its sum.
struct DaftarProgramPk {
  let unit: UnitState
  let naskah: NaskahPkDitetapkan

  private var dibandingkan: PerbandinganPk? {
    unit.perjanjian.perbandingan(naskah).flatMap { $0.program.isEmpty ? nil : $0 }
  }

  var html: HTML {
    let compared = dibandingkan
    let missing = naskah.program.count { $0.pagu == nil }
    return HTML {
      p {
        "Anggaran menurut \(naskah.versiAnggaran?.nama ?? "anggaran yang tercatat")."
        if let total = naskah.jumlahPagu {
          " Jumlahnya \(total.printedWithCurrency) (\(Terbilang.tulis(Int(clamping: total.amount))) rupiah)."
        }
        if missing > 0 {
          " \(Count(missing).printed) program belum mempunyai anggaran pada versi itu dan tidak dihitung sebagai nol."
        }
        if let compared { " \(Count(compared.programBerubah).printed) program berubah terhadap perjanjian sebelumnya." }
      }
      DataTable(
        id: "program-pk", judul: "Program dan anggaran tahun \(naskah.tahun)",
        kolom: [DataTable.Column("Program")]
          + (compared == nil ? [] : [DataTable.Column("Sebelum (Rp)", angka: true)])
          + [DataTable.Column(compared == nil ? "Anggaran (Rp)" : "Menjadi (Rp)", angka: true)]
          + (compared == nil ? [] : [DataTable.Column("Perubahan")]),
        baris: compared.map { $0.program.map(berubah) }
          ?? naskah.program.map { DataTable.Row([HTML($0.nama), uang($0.pagu)]) },
        kaki: [jumlah(compared)]
      ).berblok.html
    }
  }

  private func berubah(_ row: PerbandinganPk.BarisProgram) -> DataTable.Row {
    DataTable.Row(
      [
        HTML(row.nama), uang(row.sebelum),
        row.perubahan == .dihapus ? Components.nihil("dihapus") : uang(row.sesudah), row.perubahan.lencana,
      ], jenis: row.perubahan == .tetap ? "" : "berubah")
  }

  private func jumlah(_ compared: PerbandinganPk?) -> DataTable.Row {
    DataTable.Row(
      [HTML("Jumlah")] + (compared.map { [uang($0.program.compactMap(\.sebelum).total())] } ?? [])
        + [uang(naskah.jumlahPagu)] + (compared == nil ? [] : [HTML("")]))
  }

  private func uang(_ amount: Rupiah?) -> HTML {
    amount.map { HTML($0.printed) } ?? Components.nihil("belum ada")
  }
}
