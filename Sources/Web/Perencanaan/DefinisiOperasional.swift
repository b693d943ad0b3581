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
      dl(.class("uraian")) {
        pair("Makna", sheet.makna)
        pair("Alasan pemilihan", sheet.alasan)
        pair("Formulasi", sheet.formulasi)
        pair("Sumber data", sheet.sumberData)
        pair("Penanggung jawab", sheet.penanggungJawab)
        pair("Referensi", sheet.referensi)
        pair("Satuan", indikator.satuan.isEmpty ? "indeks, tanpa satuan" : indikator.satuan)
        pair(
          "Arah yang baik",
          indikator.polaritas == .naik ? "makin tinggi makin baik" : "makin rendah makin baik")
        pair("Diukur", "setiap \(indikator.frekuensi.rawValue)")
        pair("Nilai setahun", indikator.agregasi.rumus)
        if let share = indikator.perbandingan {
          pair("Dihitung dari", "\(share.pembilang) dibagi \(share.penyebut)")
        }
        if let skala { pair("Predikat menurut", skala.keterangan) }
        if !indikator.urutanPredikat.isEmpty {
          pair("Predikat, yang terbaik lebih dahulu", indikator.urutanPredikat.joined(separator: ", "))
        }
      }
    }
  }

  private func pair(_ term: String, _ text: String) -> HTML {
    HTML {
      dt { term }
      dd { Components.teks(text) }
    }
  }
}
