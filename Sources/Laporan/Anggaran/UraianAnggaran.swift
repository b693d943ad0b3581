import Document
import Sakip
import Selaras

/// The budget tree in sentences: a heading a program and kegiatan, a paragraph a sub kegiatan.
struct UraianAnggaran {
  let unit: UnitState
  let tahun: Int
  let baris: [BarisAnggaran]
  let sel: Sel

  var blocks: [Block] {
    baris.untukLaporan.flatMap { row -> [Block] in
      row.simpul.tingkat == .subKegiatan
        ? [.paragraph(RichText([.strong(RichText("\(row.nomor) \(row.simpul.nama)."))]) + kalimat(row))]
        : [.subheading(RichText("\(row.nomorLaporan) \(row.namaDenganCakupan)"))]
    } + [.paragraph(penutup)]
  }

  /// What was allotted to a sub kegiatan and what was spent.
  func kalimat(_ row: BarisAnggaran) -> RichText {
    let kinds = unit.anggaran.tahun[tahun]?.subKegiatan[row.simpul.id]?.paguBerlaku?.isi.rincian ?? []
    let names = kinds.map { kind in
      kinds.count == 1
        ? kind.jenis.nama.lowercased() : "\(kind.jenis.nama.lowercased()) \(kind.jumlah.printedWithCurrency)"
    }
    let use = names.isEmpty ? "" : " untuk \(Kalimat.daftar(names))"
    let serapan = row.jumlah.serapan.map { ", dengan capaian kinerja keuangan \(sel.cetak($0))" } ?? ""
    let dana = " Dana yang dialokasikan berjumlah \(row.jumlah.pagu.printedWithCurrency)\(use)."
    guard let batas = unit.batasRealisasi(tahun: tahun, simpul: row.simpul.id) else {
      return RichText(dana + " Realisasinya belum dicatat.")
    }
    return RichText(
      dana
        + " Realisasi sampai dengan \(batas.masa) Tahun \(tahun) berjumlah \(row.jumlah.realisasi.printedWithCurrency)\(serapan)."
    )
  }

  private var penutup: RichText {
    let total = baris.jumlahSeluruhnya
    let serapan = total.serapan.map { " atau \(sel.cetak($0))" } ?? ""
    guard unit.batasRealisasi(tahun: tahun) != nil else {
      return RichText("Dengan demikian, realisasi dari seluruh pagu \(total.pagu.printedWithCurrency) belum dicatat.")
    }
    return RichText(
      "Dengan demikian, dari seluruh pagu \(total.pagu.printedWithCurrency) terealisasi \(total.realisasi.printedWithCurrency)\(serapan)\(baris.cakupanSeluruhnya.anakKalimat)."
    )
  }
}

extension RichText {
  static func + (left: RichText, right: RichText) -> RichText {
    RichText(left.runs + right.runs)
  }
}
