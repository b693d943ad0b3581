import Document
import Sakip
import Selaras

/// What stands before BAB I, in the order that the layout says.
struct BagianAwal {
  let lkjip: Lkjip

  func bagian(_ part: StrukturLaporan.BagianAwal) -> [FrontMatter] {
    switch part {
    case .pernyataanReviu: [PernyataanReviu(lkjip: lkjip).bagian]
    case .kataPengantar: [.section(title: "KATA PENGANTAR", blocks: kataPengantar)]
    case .ringkasanEksekutif: [.section(title: "RINGKASAN EKSEKUTIF", blocks: ringkasanEksekutif)]
    case .daftar: [.contents, .listOfTables, .listOfFigures]
    }
  }

  private var tandaTangan: Block {
    .signatures([Signature(placeAndDate: lkjip.tempatTanggal, post: [lkjip.jabatan.uppercased()])])
  }

  private var kataPengantar: [Block] {
    let written = lkjip.narasi(.kataPengantar)
    let drafted: [Block] = [
      "Laporan ini disusun berdasarkan Peraturan Pemerintah Nomor 8 Tahun 2006, Peraturan Presiden Nomor 29 Tahun 2014, dan Peraturan Menteri PANRB Nomor 53 Tahun 2014 sebagai pertanggungjawaban \(lkjip.unit.nama) atas perjanjian kinerja Tahun \(lkjip.tahun)."
    ]
    return (written.isEmpty ? drafted : written) + [tandaTangan]
  }

  private var ringkasanEksekutif: [Block] {
    let points = lkjip.dilaporkan.map { row in RichText("\(row.tingkat) \(kalimat(row))") }
    return lkjip.narasi(.ringkasanEksekutif) + tujuan
      + (points.isEmpty
        ? []
        : [
          "Capaian \(Terbilang.angkaDanKata(points.count)) indikator \(lkjip.adaPerjanjian ? "perjanjian kinerja \(lkjip.jabatan)" : "kinerja \(lkjip.unit.nama)") Tahun \(lkjip.tahun) adalah sebagai berikut:",
          .list(ItemList(.decimal, points)), .paragraph(RichText(rekap)),
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
    return lkjip.ikhtisar.indikator.filter { $0.indikator.tujuan != nil && !promised.contains($0.indikator.id) }
  }

  private func kalimat(_ row: KinerjaIndikator) -> String {
    let name = "\(Kalimat.kutip(row.sasaran)) dengan indikator \(Kalimat.awalKecil(row.indikator.nama))"
    guard let realisasi = row.realisasi else { return "\(name) belum memiliki realisasi." }
    let percent = row.capaian.persen.map { " (capaian \(lkjip.sel.cetak($0)))" } ?? ""
    return "\(name) terealisasi \(realisasi.cetak(satuan: row.indikator.satuan))\(percent)."
  }

  private var rekap: String {
    let recap = lkjip.dilaporkan.rekap()
    let parts = [
      (recap.melampaui, "mencapai di atas 100%"), (recap.sesuai, "mencapai tepat 100%"),
      (recap.belumTercapai, "mencapai di bawah 100%"),
      (recap.tidakTerukur.count, "belum terukur"),
    ].filter { $0.0 > 0 }.map { "\(Terbilang.angkaDanKata($0.0)) indikator \($0.1)" }
    return "Dari seluruh indikator tersebut, \(Kalimat.daftar(parts))."
  }
}
