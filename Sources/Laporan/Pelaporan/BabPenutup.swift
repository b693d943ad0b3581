import Document
import Sakip
import Selaras

/// BAB IV.
struct BabPenutup {
  let lkjip: Lkjip

  var bab: Section {
    Section(
      "PENUTUP",
      sections: [
        Section("Capaian Indikator Tujuan", blocks: tujuan),
        Section("Rangkuman Capaian \(dasar)", blocks: rangkuman),
        Section("Upaya Perbaikan", blocks: upaya + lkjip.narasi(.penutup) + penutup),
      ])
  }

  private var tujuan: [Block] {
    let rows = lkjip.ikhtisar.indikator.filter { $0.tempat?.tujuan != nil }
    guard !rows.isEmpty else { return ["Indikator tujuan belum ditetapkan."] }
    return rows.map { kalimat($0) } + catatan(rows)
  }

  private func catatan(_ rows: [KinerjaIndikator]) -> [Block] {
    TandaRealisasi.catatan(rows.realisasi()).map { [.paragraph(RichText($0))] } ?? []
  }

  private func kalimat(_ row: KinerjaIndikator) -> Block {
    let name = "Tujuan \(Kalimat.kutip(row.sasaran)) dengan indikator \(Kalimat.awalKecil(row.indikator.nama))"
    guard let realisasi = row.realisasi, let target = row.target, let percent = row.capaian.persen else {
      return .paragraph(RichText("\(name) belum dapat disimpulkan karena target atau realisasinya belum lengkap."))
    }
    let kategori = row.kategori.map { " dengan kategori \($0.lowercased())" } ?? ""
    let unitName = row.indikator.satuan
    return .paragraph(
      RichText(
        "\(name) terealisasi \(realisasi.cetak(satuan: unitName)) dari target \(Satuan.cetak(target.isi, satuan: unitName)), sehingga capaiannya \(lkjip.sel.cetak(percent))\(kategori).\(row.capaian.kalimatKebijakan)"
      ))
  }

  private var dasar: String { lkjip.adaPerjanjian ? "Perjanjian Kinerja" : "Indikator Kinerja" }

  private var rangkuman: [Block] {
    guard !lkjip.dilaporkan.isEmpty else { return ["Kinerja Tahun \(lkjip.tahun) belum diukur."] }
    return [
      "Rincian capaian \(lkjip.adaPerjanjian ? "perjanjian kinerja \(lkjip.jabatan)" : "indikator kinerja \(lkjip.unit.nama)") dapat dilihat pada \(see: "rangkuman").",
      .table(TabelRangkuman(lkjip: lkjip).tabel), .paragraph(RichText(KalimatSimpulan(lkjip: lkjip).kesimpulan)),
    ] + catatan(lkjip.dilaporkan)
  }

  private var upaya: [Block] {
    let points = lkjip.butir(.upayaPerbaikan)
    guard !points.isEmpty else { return [] }
    return [
      "Langkah untuk meningkatkan kinerja Tahun \(lkjip.tahun + 1) adalah sebagai berikut:",
      .list(ItemList(.decimal, points.map { RichText($0) })),
    ]
  }

  private var penutup: [Block] {
    [
      .signatures([Signature(placeAndDate: lkjip.tempatTanggal, post: [lkjip.jabatan.uppercased()])]),
      .paragraph(
        RichText([
          .emphasis(
            RichText([
              .text(
                "Angka dalam laporan ini bersumber dari jurnal Selaras sampai entri ke-\(String(lkjip.asal.posisi)) tanggal \(lkjip.asal.tanggal.printed)\(lkjip.asal.rantai.uraian). Sidik entri tersebut:"
              ), .lineBreak, .text(lkjip.asal.hash),
            ]))
        ])),
    ]
  }
}
