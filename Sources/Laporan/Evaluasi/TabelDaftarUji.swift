import Document
import Sakip
import Selaras

/// The checklist of the review with its answers, in three parts.
struct TabelDaftarUji {
  let dokumen: DokumenReviu

  var blocks: [Block] {
    let answers = dokumen.kesiapan.jawaban
    guard !answers.isEmpty else {
      return ["Daftar uji reviu laporan kinerja Tahun \(dokumen.kalimat.tahun) tidak diisi dalam Selaras."]
    }
    return [.paragraph(RichText(ringkasan(answers))), .table(tabel(answers))]
  }

  private func ringkasan(_ answers: [String: Tercatat<DaftarUjiDiisi>]) -> String {
    let counts = DaftarUjiDiisi.Jawaban.allCases.map { answer in
      "\(answers.values.count { $0.isi.jawaban == answer }) \(answer.nama.lowercased())"
    }
    let open = ButirUji.semua.count - answers.count
    return
      "Dari \(ButirUji.semua.count) butir, \(Kalimat.daftar(counts))\(open > 0 ? "; \(open) belum dijawab" : "")."
  }

  private func tabel(_ answers: [String: Tercatat<DaftarUjiDiisi>]) -> Table {
    let rows = ButirUji.Bagian.allCases.flatMap { part -> [Table.Row] in
      [Table.Row([Cell(RichText("\(part.rawValue). \(part.nama)"), columnSpan: 4)], kind: .group)]
        + ButirUji.semua.filter { $0.bagian == part }.map { item in
          let answer = answers[item.kode]?.isi
          return Table.Row(
            [
              item.kode, item.pernyataan, answer?.jawaban.nama ?? "Belum dijawab",
              answer?.catatan ?? Sel.kosong,
            ].map { Cell(RichText($0)) })
        }
    }
    return Table(
      "Daftar uji reviu", isNumbered: false,
      columns: [.init(.centre, width: 0.7), .init(width: 5), .init(.centre, width: 1), .init(width: 2.6)],
      header: [["Butir", "Pernyataan", "Jawaban", "Catatan"]], rows: rows)
  }
}
