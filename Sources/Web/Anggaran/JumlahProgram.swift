import HTML
import Sakip
import Selaras

/// The sums of the programs up to a month, below the form of their sub kegiatan.
struct JumlahProgram {
  let page: BelanjaPage

  var html: HTML {
    let programs = page.program
    guard !programs.isEmpty else { return .empty }
    return section(.aria("labelledby", "judul-program")) {
      h2(.id("judul-program")) { "Jumlah per program sampai akhir \(page.bulan.nama)" }
      DataTable(
        id: "program", judul: "Dari yang sudah dicatat, dalam rupiah",
        kolom: [
          .init("Program"), .init("Pagu murni", angka: true), .init("Pagu perubahan", angka: true),
          .init("Realisasi", angka: true), .init("Serapan", angka: true),
        ],
        baris: programs.map(row), kaki: [total]
      ).html
    }
  }

  private func row(_ program: BarisBersanding) -> DataTable.Row {
    let sum = program.baris
    return DataTable.Row([
      HTML(sum.simpul.namaLengkap), pagu(program.murni), pagu(program.perubahan),
      spent(sum.jumlah, sum.cakupan), serapan(sum.jumlah, sum.cakupan),
    ])
  }

  private var total: DataTable.Row {
    let (year, unit) = (page.bulan.tahun, page.unit)
    let tree = try? unit.anggaran.tahun[year]?.pohon(sampaiBulan: page.bulan.bulanTerakhir)
    let (sum, covered) = (tree?.total ?? .nol, tree?.cakupan ?? .nol)
    let versions = unit.anggaran.tahun[year]
    return DataTable.Row([
      HTML("Jumlah"),
      pagu(versions?.ada(.murni) == true ? unit.jumlahPagu(tahun: year, versi: .murni) : nil),
      pagu(versions?.ada(.perubahan) == true ? sum.pagu : nil), spent(sum, covered), serapan(sum, covered),
    ])
  }

  private func pagu(_ amount: Rupiah?) -> HTML {
    amount.map { HTML($0.printed) } ?? Components.nihil("tidak ada")
  }

  private func spent(_ sum: JumlahAnggaran, _ covered: CakupanBelanja) -> HTML {
    guard covered.ada else { return Components.nihil("belum dicatat") }
    return HTML {
      sum.realisasi.printed
      if let part = covered.sebagian { small { " (\(part))" } }
    }
  }

  private func serapan(_ sum: JumlahAnggaran, _ covered: CakupanBelanja) -> HTML {
    guard covered.ada, let percent = sum.serapan else { return Components.nihil("belum dapat dihitung") }
    return HTML(percent.printedPercent())
  }
}
