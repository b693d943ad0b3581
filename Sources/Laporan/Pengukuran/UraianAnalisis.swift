import Document
import Sakip
import Selaras

/// What people wrote about tujuan, sasaran and indikator: every subject once.
struct UraianAnalisis {
  let lkjip: Lkjip

  /// Factors and what follows from them, with headings; empty when nothing is written.
  func faktor(_ subjek: String, nama: String? = nil) -> [Block] {
    let of = nama.map { " pada \(Kalimat.kutip($0))" } ?? ""
    let headings: [(AnalisisDicatat.Jenis, String)] = [
      (.faktorPendorong, "Faktor pendorong keberhasilan\(of):"), (.faktorPenghambat, "Faktor penghambat\(of):"),
      (.solusi, "Solusi yang dilakukan\(of):"), (.upayaPerbaikan, "Upaya perbaikan\(of):"),
    ]
    return headings.flatMap { kind, heading -> [Block] in
      let points = lkjip.butir(kind, subjek: subjek)
      return points.isEmpty
        ? [] : [.paragraph(RichText(heading)), .list(ItemList(.letter, points.map { RichText($0) }))]
    }
  }

  /// What the supporting sub kegiatan paid for.
  func program(_ subjek: String) -> [Block] {
    lkjip.butir(.programPendukung, subjek: subjek).map { .paragraph(RichText($0)) }
  }

  /// Everything about a subject under its name; empty when nothing is written.
  func lengkap(_ subjek: String, nama: String) -> [Block] {
    let points = lkjip.butir(.penjelasan, subjek: subjek)
    let explained: [Block] =
      points.isEmpty ? [] : ["Penjelasan:", .list(ItemList(.decimal, points.map { RichText($0) }))]
    let all = explained + program(subjek) + faktor(subjek)
    return all.isEmpty ? [] : [.subheading(RichText(nama))] + all
  }

  /// The subjects that the measurements did not lead to.
  func sisa(sesudah tampil: [KinerjaIndikator]) -> [Block] {
    let done = Set(tampil.flatMap { [$0.indikator.id, $0.tempat?.id].compactMap { $0 } })
    let plan = lkjip.unit.perencanaan
    let version = lkjip.unit.renstra(tahun: lkjip.tahun)?.id
    let subjects =
      plan.tujuan.semua.map { ($0.id, "Tujuan: \($0.nama(dalam: version))") }
      + plan.sasaran.semua.map { ($0.id, "Sasaran: \($0.nama(dalam: version))") }
      + plan.indikator.semua.map { ($0.id, $0.nama(dalam: version)) }
    return subjects.filter { !done.contains($0.0) }.flatMap { lengkap($0.0, nama: $0.1) }
  }
}

extension KinerjaIndikator {
  /// `Tujuan` or `Sasaran`, after what the indikator measures.
  var tingkat: String { tempat?.tingkat ?? "Sasaran" }
}
