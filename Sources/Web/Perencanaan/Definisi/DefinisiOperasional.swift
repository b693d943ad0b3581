import HTML
import Sakip
import Selaras

/// The definition sheet of an indikator (SK IKU).
struct DefinisiOperasional {
  let unit: UnitState
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
        if let source = sheet.pembanding { pair("Sumber pembanding", source) }
        pair("Penanggung jawab", sheet.penanggungJawab)
        if let post = sheet.jabatan.map({ unit.organisasi.jabatan[$0]?.nama ?? $0 }) { pair("Jabatan", post) }
        pair("Referensi", sheet.referensi.isEmpty ? DefinisiIndikator.tanpaReferensi : sheet.referensi)
        pair("Satuan", indikator.satuan.isEmpty ? "indeks, tanpa satuan" : indikator.satuan)
        pair("Arah yang baik", indikator.polaritas.nama)
        pair("Diukur", "setiap \(indikator.frekuensi.rawValue)")
        pair("Nilai setahun", indikator.agregasi.rumus)
        if let units = sheet.agregasiUnit { pair("Nilai beberapa unit", units.rumus) }
        if let method = sheet.metode { pair("Indeks gabungan", method.rumus) }
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
        if let text = sheet.verifikasiData { pair("Cara data diverifikasi", text) }
        if let text = sheet.keterbatasanData { pair("Keterbatasan data", text) }
        if sheet.kualitasData != nil || sheet.pernyataanKualitas.isEmpty {
          pair("Pernyataan kualitas data", sheet.kualitasData ?? "")
        }
      }
      rumus
      variabel
    }
  }

  @HTMLBuilder private var rumus: HTML {
    if let formula = indikator.formula {
      div(.class("hasil-rumus"), .id("rumus")) {
        h3 { "Rumus" }
        PenjelasanRumus(
          formula: formula, kejanggalan: indikator.definisi.kejanggalan(satuan: indikator.satuan)
        ).html
      }
    }
  }

  private var variabel: HTML {
    guard let variables = indikator.definisi.variabel, !variables.isEmpty else { return .empty }
    let isWeighted = variables.contains { $0.bobot != nil }
    return DataTable(
      id: "variabel", judul: "Variabel formula",
      kolom: ["Simbol", "Variabel", "Peran", "Dinyatakan per", "Satuan", "Sumber"].map { DataTable.Column($0) }
        + (isWeighted ? [.init("Bobot", angka: true)] : []),
      baris: variables.map { variable in
        DataTable.Row(
          [
            HTML(variable.simbol), HTML(variable.nama),
            Components.teks(variable.peran?.nama ?? "", kosong: "belum disebut"),
            HTML(variable.cakupan?.rawValue ?? "satu nilai"), Components.teks(variable.satuan),
            Components.teks(variable.sumber),
          ]
            + (isWeighted
              ? [Components.teks(variable.bobot.map { "\($0.printed)%" } ?? "", kosong: "tanpa bobot")] : []))
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
