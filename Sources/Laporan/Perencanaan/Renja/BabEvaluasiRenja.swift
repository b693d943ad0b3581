import Document
import Sakip
import Selaras

/// BAB II of a Renja: what the years before came to, what services do, issues, the first draft of the RKPD, proposals.
struct BabEvaluasiRenja {
  let dokumen: BahanRenja

  var bab: Section {
    Section(
      "HASIL EVALUASI RENJA TAHUN LALU",
      sections: [
        Section("Evaluasi Pelaksanaan Renja Tahun Lalu dan Capaian Renstra", blocks: evaluasi + peluang),
        Section("Analisis Kinerja Pelayanan", blocks: pelayanan),
        Section("Isu-isu Penting Penyelenggaraan Tugas dan Fungsi", blocks: isu),
        Section("Telaah terhadap Rancangan Awal RKPD", blocks: telaah),
        Section("Penelaahan Usulan Program dan Kegiatan Masyarakat", blocks: usulan),
      ])
  }

  private var isi: IsiRencana { dokumen.isi }
  private var lalu: Int { dokumen.tahun - 2 }
  private var berjalan: Int { dokumen.tahun - 1 }

  private var evaluasi: [Block] {
    let rows = isi.evaluasiBerurutan
    guard rows.contains(where: { !$0.indikator.isEmpty }) else {
      return ["Evaluasi pelaksanaan Renja Tahun \(lalu) belum dicatat."]
    }
    let summary = RekapEvaluasiRenja(rows)
    return [
      "Evaluasi mencakup \(summary.banyaknya), sebagaimana \(see: "tc29"). Realisasi Tahun \(lalu) dibandingkan dengan target Renja tahun itu; realisasi sampai dengan Tahun \(berjalan) dibandingkan dengan target akhir Renstra.",
      .paragraph(RichText(summary.kalimatRealisasi(tahun: lalu))),
    ] + daftarRendah(summary) + [
      .paragraph(RichText(summary.kalimatRenstra(tahun: berjalan))),
      .table(TabelTC29(dokumen: dokumen).tabel),
    ]
  }

  private func daftarRendah(_ summary: RekapEvaluasiRenja) -> [Block] {
    guard !summary.rendah.isEmpty else { return [] }
    let sel = dokumen.sel
    return [
      "Indikator dengan realisasi Tahun \(lalu) di bawah target adalah:",
      .table(
        Table(
          "Indikator dengan realisasi Tahun \(lalu) di bawah target", isNumbered: false,
          columns: [
            .init(.centre, width: 0.5), .init(width: 5), .init(.right, width: 1.3), .init(.right, width: 1.3),
            .init(.right, width: 1.2),
          ],
          header: [["No.", "Indikator", "Target \(lalu)", "Realisasi \(lalu)", "Tingkat (%)"]],
          rows: summary.rendah.enumerated().map { index, low in
            Table.Row([
              Cell(RichText("\(index + 1)")), sel.teks(low.indikator.nama), sel.bersatuan(low.indikator.targetLalu),
              sel.bersatuan(low.indikator.realisasiLalu), sel.rasioRingkas(low.tingkat),
            ])
          })),
    ]
  }

  private var peluang: [Block] {
    guard isi.isu.count > 0 else { return [] }
    return [
      "Peluang, tantangan, dan langkah yang menyertai pelaksanaan Renja dapat dilihat pada \(see: "isu-renja").",
      .table(TabelIsuRenja(dokumen: dokumen).tabel),
    ]
  }

  private var pelayanan: [Block] {
    let services = isi.layanan.semua
    guard !services.isEmpty else { return ["Kinerja pelayanan belum dicatat."] }
    return [
      "Kinerja pelayanan diukur dengan \(Terbilang.angkaDanKata(services.count)) indikator. Target, realisasi, dan proyeksinya dapat dilihat pada \(see: "tc30").",
      .table(TabelTC30(dokumen: dokumen).tabel),
    ]
  }

  private var isu: [Block] {
    let issues = isi.isu.semua
    guard !issues.isEmpty else { return ["Isu-isu penting belum dicatat."] }
    return [
      "Terdapat \(Terbilang.angkaDanKata(issues.count)) isu penting penyelenggaraan tugas dan fungsi \(dokumen.unit.nama), dengan langkah yang direncanakan pada \(see: "isu-renja"), yaitu:",
      .list(ItemList(.decimal, issues.map { RichText($0.isu) })),
    ]
  }

  private var telaah: [Block] {
    guard let review = dokumen.telaah else { return ["Rancangan awal RKPD Tahun \(dokumen.tahun) belum dicatat."] }
    let sentences = [selisih(review), hanya(review, awal: false), hanya(review, awal: true)].compactMap { $0 }
    return [
      "Rancangan awal RKPD Tahun \(dokumen.tahun) dan hasil analisis kebutuhan bersanding pada \(see: "tc31"). Ringkasannya adalah sebagai berikut:",
      .table(ringkasan(review)),
    ] + sentences.map { .paragraph(RichText($0)) } + [.table(TabelTC31(dokumen: dokumen, telaah: review).tabel)]
  }

  private func ringkasan(_ review: TelaahRancanganAwal) -> Table {
    let counts = [TingkatAnggaran.program, .kegiatan, .subKegiatan].map { level in
      Table.Row(
        [Cell(RichText("Banyaknya \(level.nama.lowercased())"))]
          + [review.awal, review.analisis].map { Cell(RichText(Terbilang.angkaDanKata($0.banyak(level)))) })
    }
    let amounts = [review.awal, review.analisis].map { dokumen.sel.rupiah($0.pagu.jumlah) }
    return Table(
      "Ringkasan rancangan awal RKPD dan hasil analisis kebutuhan", isNumbered: false,
      columns: [.init(width: 2), .init(.right, width: 2), .init(.right, width: 2)],
      header: [["Hal", "Rancangan Awal RKPD", "Hasil Analisis Kebutuhan"]],
      rows: counts + [Table.Row([Cell("Pagu indikatif (Rp)")] + amounts)])
  }

  private func selisih(_ review: TelaahRancanganAwal) -> String? {
    guard let draft = review.awal.pagu.jumlah, let needs = review.analisis.pagu.jumlah else { return nil }
    guard needs != draft else { return "Pagu indikatif keduanya sama." }
    return needs > draft
      ? "Kebutuhan lebih besar \((needs - draft).printedWithCurrency) daripada rancangan awal."
      : "Kebutuhan lebih kecil \((draft - needs).printedWithCurrency) daripada rancangan awal."
  }

  /// What stands on one side only.
  private func hanya(_ review: TelaahRancanganAwal, awal isDraft: Bool) -> String? {
    let only = review.baris.filter { isDraft ? $0.analisis == nil : $0.awal == nil }
      .compactMap { row in
        (row.awal ?? row.analisis).map { "\(row.tingkat.nama.lowercased()) \(Kalimat.kutip($0.baris.nama))" }
      }
    guard !only.isEmpty else { return nil }
    return
      "Hanya dimuat dalam \(isDraft ? "rancangan awal RKPD" : "hasil analisis kebutuhan"): \(Kalimat.daftar(only))."
  }

  private var usulan: [Block] {
    let proposals = isi.usulan.semua
    return [
      proposals.isEmpty
        ? "Tidak ada usulan program dan kegiatan masyarakat untuk Tahun \(dokumen.tahun), sebagaimana \(see: "tc32")."
        : "Terdapat \(Terbilang.angkaDanKata(proposals.count)) usulan program dan kegiatan masyarakat untuk Tahun \(dokumen.tahun), sebagaimana \(see: "tc32").",
      .table(TabelTC32(dokumen: dokumen).tabel),
    ]
  }
}
