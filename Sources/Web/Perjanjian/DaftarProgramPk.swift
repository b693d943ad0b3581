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
    let words = naskah.sebutanProgram
    return HTML {
      p {
        "Anggaran menurut \(naskah.versiAnggaran?.nama ?? "anggaran yang tercatat")."
        if let total = naskah.jumlahPagu {
          " Jumlahnya \(total.printedWithCurrency) (\(Terbilang.tulis(Int(clamping: total.amount))) rupiah)."
        }
        if missing > 0 {
          " \(Count(missing).printed) \(words) belum mempunyai anggaran pada versi itu dan tidak dihitung sebagai nol."
        }
        if let compared {
          " \(Count(compared.programBerubah).printed) \(words) berubah terhadap perjanjian sebelumnya."
        }
      }
      DataTable(
        id: "program-pk", judul: "\(words.awalBesar) dan anggaran tahun \(naskah.tahun)",
        kolom: [DataTable.Column(words.awalBesar)]
          + (berkeluaran ? [DataTable.Column("Indikator keluaran"), DataTable.Column("Target", angka: true)] : [])
          + (compared == nil ? [] : [DataTable.Column("Sebelum (Rp)", angka: true)])
          + [DataTable.Column(compared == nil ? "Anggaran (Rp)" : "Menjadi (Rp)", angka: true)]
          + (compared == nil ? [] : [DataTable.Column("Perubahan")]),
        baris: compared.map { $0.program.map(berubah) }
          ?? naskah.program.map {
            DataTable.Row([nama($0.nama, $0.tingkatAnggaran)] + keluaran($0.keluaran) + [uang($0.pagu)])
          },
        kaki: [jumlah(compared)]
      ).berblok.html
    }
  }

  private func berubah(_ row: PerbandinganPk.BarisProgram) -> DataTable.Row {
    DataTable.Row(
      [nama(row.nama, row.tingkat)] + keluaran(row.keluaran) + [
        uang(row.sebelum),
        row.perubahan == .dihapus ? Components.nihil("dihapus") : uang(row.sesudah), row.perubahan.lencana,
      ], jenis: row.perubahan == .tetap ? "" : "berubah")
  }

  /// A row with its level, where that is not said by the heading.
  private func nama(_ name: String, _ level: TingkatAnggaran) -> HTML {
    naskah.sebutanProgram == level.nama.lowercased() ? HTML(name) : HTML("\(level.nama): \(name)")
  }

  /// Whether any row says what it is to bring forth.
  private var berkeluaran: Bool { naskah.program.contains { $0.keluaran != nil } }

  private func keluaran(_ output: KeluaranAnggaran?) -> [HTML] {
    guard berkeluaran else { return [] }
    return [
      output.map { HTML($0.indikator) } ?? Components.nihil("belum dicatat"),
      output.map { HTML($0.target) } ?? Components.nihil("belum dicatat"),
    ]
  }

  private func jumlah(_ compared: PerbandinganPk?) -> DataTable.Row {
    DataTable.Row(
      [HTML("Jumlah")] + (berkeluaran ? [HTML(""), HTML("")] : [])
        + (compared.map { [uang($0.program.compactMap(\.sebelum).total())] } ?? [])
        + [uang(naskah.jumlahPagu)] + (compared == nil ? [] : [HTML("")]))
  }

  private func uang(_ amount: Rupiah?) -> HTML {
    amount.map { HTML($0.printed) } ?? Components.nihil("belum ada")
  }
}
