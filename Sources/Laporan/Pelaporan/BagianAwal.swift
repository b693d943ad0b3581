import Document
import Sakip
import Selaras

/// What stands before BAB I, in the order that the layout says.
struct BagianAwal {
  let lkjip: Lkjip

  func bagian(_ part: StrukturLaporan.BagianAwal) -> [FrontMatter] {
    switch part {
    case .pernyataanReviu: [PernyataanReviu(lkjip: lkjip).bagian]
    case .kataPengantar: [.section(title: "KATA PENGANTAR", blocks: lkjip.narasi(.kataPengantar) + [tandaTangan])]
    case .ringkasanEksekutif: [.section(title: "RINGKASAN EKSEKUTIF", blocks: ringkasanEksekutif)]
    case .daftar: [.contents, .listOfTables, .listOfFigures]
    }
  }

  private var tandaTangan: Block {
    .signatures([Signature(placeAndDate: lkjip.tempatTanggal, post: [lkjip.jabatan.uppercased()])])
  }

  private var ringkasanEksekutif: [Block] {
    let points = lkjip.dilaporkan.map { row in RichText("\(row.tingkat) \(kalimat(row))") }
    return lkjip.narasi(.ringkasanEksekutif) + tujuan
      + (points.isEmpty
        ? []
        : [
          "Capaian \(Terbilang.angkaDanKata(points.count)) indikator \(lkjip.adaPerjanjian ? "perjanjian kinerja \(lkjip.jabatan)" : "kinerja \(lkjip.unit.nama)") Tahun \(lkjip.tahun) adalah sebagai berikut:",
          .list(ItemList(.decimal, points)), .paragraph(RichText(KalimatSimpulan(lkjip: lkjip).rekap)),
        ]) + catatan + BagianAnggaran(lkjip: lkjip).kalimatRingkas + [tandaTangan]
  }

  private var catatan: [Block] {
    let rows = barisTujuan + lkjip.dilaporkan
    let notes = [TandaRealisasi.catatan(rows.realisasi())].compactMap { $0 } + rows.kebijakanCapaian()
    return notes.isEmpty ? [] : [.paragraph(RichText(notes.joined(separator: " ")))]
  }

  private var tujuan: [Block] {
    barisTujuan.map { row in .paragraph(RichText("Tujuan " + kalimat(row))) }
  }

  private var barisTujuan: [KinerjaIndikator] {
    let promised = Set(lkjip.dilaporkan.map(\.indikator.id))
    return lkjip.ikhtisar.indikator.filter { $0.tempat?.tujuan != nil && !promised.contains($0.indikator.id) }
  }

  private func kalimat(_ row: KinerjaIndikator) -> String {
    let name = "\(Kalimat.kutip(row.sasaran)) dengan indikator \(Kalimat.awalKecil(row.indikator.nama))"
    switch row.hasilRealisasi {
    case .tidakAda(let reason): return "\(name): realisasi \(reason.nama)."
    case .terhitung(let realisasi):
      let percent = row.capaian.persen.map { " (capaian \(lkjip.sel.cetak($0)))" } ?? ""
      return "\(name) terealisasi \(realisasi.cetak(satuan: row.indikator.satuan))\(percent)."
    }
  }
}
