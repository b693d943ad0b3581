import Document
import Sakip
import Selaras

/// The formulas of the decree, each set in print, said in words, and with its variables.
struct LampiranRumus {
  let dokumen: DokumenIku

  var bab: Section {
    let read = dokumen.susunan.kelompok.flatMap(\.indikator).compactMap { indicator in
      indicator.formula.map { (indikator: indicator, rumus: $0) }
    }
    let words: Block =
      read.isEmpty
      ? "Belum ada indikator yang rumusnya ditulis pada lembar definisinya."
      : .paragraph(
        RichText(
          "\(read.count) dari \(dokumen.susunan.banyaknya) indikator memiliki rumus pada lembar definisinya. Nilai indikator lain dihitung menurut formulasinya dalam Lampiran II."
        ))
    return Section(
      "LAMPIRAN III: RUMUS", isNumbered: false,
      blocks: [words] + read.flatMap { blok($0.indikator, $0.rumus) })
  }

  private func blok(_ indicator: IndikatorDitetapkan, _ formula: Formula) -> [Block] {
    let odd = indicator.definisi.kejanggalan(satuan: indicator.satuan)
    return [
      .subheading(RichText(indicator.nama)), .formula(formula.tercetak),
      .paragraph(RichText("Dibaca: \(formula.explanation). Jenis perhitungan: \(formula.form.nama).")),
    ]
      + (variabel(indicator).isEmpty ? [] : [.list(ItemList(.bullet, variabel(indicator)))])
      + (odd.isEmpty ? [] : [.paragraph(RichText("Perlu diketahui: \(odd.joined(separator: " "))"))])
  }

  private func variabel(_ indicator: IndikatorDitetapkan) -> [RichText] {
    (indicator.definisi.variabel ?? []).map { variable in
      let details = [
        variable.peran?.nama.lowercased() ?? "", variable.satuan, variable.cakupan.map { "per \($0.rawValue)" } ?? "",
        variable.bobot.map { "bobot \($0.printed)%" } ?? "",
        variable.sumber.isEmpty ? "" : "sumber: \(variable.sumber)",
      ].filter { !$0.isEmpty }
      return RichText([
        .strong(RichText(variable.simbol)),
        .text(": \(variable.nama)\(details.isEmpty ? "" : " (\(details.joined(separator: "; ")))")"),
      ])
    }
  }
}
