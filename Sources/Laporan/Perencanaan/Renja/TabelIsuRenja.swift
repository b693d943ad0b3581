import Document
import Selaras

/// The issues with what helps, what hinders and what is to be done.
struct TabelIsuRenja {
  let dokumen: BahanRenja

  var tabel: Table {
    let groups = Kelompok.berurutan(dokumen.isi.isu.semua, menurut: \.prioritas)
    return Table(
      "Isu, Peluang, Tantangan, dan Langkah \(dokumen.unit.nama)", key: "isu-renja",
      columns: [.init(width: 1.6), .init(width: 2.4), .init(width: 2.4), .init(width: 2.4)],
      header: [["Isu", "Peluang", "Tantangan", "Langkah"]],
      rows: groups.flatMap { group -> [Table.Row] in
        let priority = group.first?.prioritas ?? ""
        let head =
          priority.isEmpty ? [] : [Table.Row([Cell(RichText(priority), columnSpan: 4)], kind: .group)]
        return head + group.map(baris)
      })
  }

  private func baris(_ issue: IsuDicatat) -> Table.Row {
    let sel = dokumen.sel
    return Table.Row([
      sel.teks(issue.isu), sel.butir(issue.peluang), sel.butir(issue.tantangan), sel.butir(issue.langkah),
    ])
  }
}
