import HTML
import Sakip
import Selaras

/// The definition sheet of an indikator (SK IKU).
struct DefinisiOperasional {
  let indikator: IndikatorDitetapkan
  /// The scale that gives its numbers their predicate; `nil` where it has none.
  let skala: SkalaKategori?

  var html: HTML {
    let sheet = indikator.definisi
    return HTML {
      if !sheet.belumDiisi.isEmpty {
        p {
          Components.lencana("Belum lengkap", .perhatian)
          " Belum diisi: \(sheet.belumDiisi.joined(separator: ", "))."
        }
      }
      dl(.class("uraian")) {
        pair("Makna", sheet.makna)
        pair("Alasan pemilihan", sheet.alasan)
        pair("Formulasi", sheet.formulasi)
        pair("Sumber data", sheet.sumberData)
        pair("Penanggung jawab", sheet.penanggungJawab)
        pair("Referensi", sheet.referensi.isEmpty ? DefinisiIndikator.tanpaReferensi : sheet.referensi)
        pair("Satuan", indikator.satuan.isEmpty ? "indeks, tanpa satuan" : indikator.satuan)
        pair("Arah yang baik", indikator.polaritas.nama)
        pair("Diukur", "setiap \(indikator.frekuensi.rawValue)")
        pair("Nilai setahun", indikator.agregasi.rumus)
        if let share = indikator.perbandingan {
          pair("Dihitung dari", "\(share.pembilang) dibagi \(share.penyebut)")
        }
        if let skala { pair("Predikat menurut", skala.keterangan) }
        if !indikator.urutanPredikat.isEmpty {
          pair("Predikat, yang terbaik lebih dahulu", indikator.urutanPredikat.joined(separator: ", "))
        }
        pair(
          "Kondisi awal",
          indikator.kondisiAwal.map { start in
            start.nilai.printed + (start.tahun.map { " (tahun \($0))" } ?? "")
          } ?? "")
        pair("Pernyataan kualitas data", sheet.kualitasData ?? "")
      }
      variabel
    }
  }

  private var variabel: HTML {
    guard let variables = indikator.definisi.variabel, !variables.isEmpty else { return .empty }
    return DataTable(
      id: "variabel", judul: "Variabel formula",
      kolom: ["Simbol", "Variabel", "Satuan", "Sumber"].map { DataTable.Column($0) },
      baris: variables.map { variable in
        DataTable.Row([
          HTML(variable.simbol), HTML(variable.nama), Components.teks(variable.satuan),
          Components.teks(variable.sumber),
        ])
      }
    ).html
  }

  private func pair(_ term: String, _ text: String) -> HTML {
    HTML {
      dt { term }
      dd { Components.teks(text) }
    }
  }
}
