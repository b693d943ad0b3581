import Document
import Sakip
import Selaras

/// Table T-C.31: the first draft of the RKPD beside what the analysis of needs asks for.
struct TabelTC31 {
  let dokumen: BahanRenja
  let telaah: TelaahRancanganAwal

  private typealias Sisi = (baris: BarisRencanaDitetapkan, pagu: PohonRencana.Jumlah)

  private var sel: Sel { dokumen.sel }

  var tabel: Table {
    let side = ["Program/Kegiatan/Sub Kegiatan", "Lokasi", "Indikator Kinerja", "Target", "Pagu Indikatif (Rp)"]
    return Table(
      "Telaah terhadap Rancangan Awal RKPD Tahun \(dokumen.tahun) \(dokumen.unit.nama)", key: "tc31",
      columns: [.init(width: 0.7)] + lebar + lebar + [.init(width: 0.9)],
      header: [
        [
          Cell("No.", rowSpan: 2), Cell("Rancangan Awal RKPD", columnSpan: 5),
          Cell("Hasil Analisis Kebutuhan", columnSpan: 5), Cell("Catatan", rowSpan: 2),
        ],
        (side + side).map { Cell(RichText($0)) },
      ],
      rows: telaah.baris.flatMap(baris) + [jumlah],
      note: RichText(
        ([
          "Tanda - berarti tidak ada dalam dokumen itu; Tambahan hanya ada dalam hasil analisis, Dikurangi hanya ada dalam rancangan awal."
        ] + kekurangan
          + ["Bentuk tabel: T-C.31 \(BahanRenja.bentuk)."]).joined(separator: " ")),
      isLandscape: true)
  }

  private var lebar: [Table.Column] {
    [.init(width: 2.1), .init(width: 0.9), .init(width: 2.7), .init(.right, width: 1), .init(.right, width: 1.35)]
  }

  private var kekurangan: [String] {
    [
      dokumen.kekurangan(telaah.awal.pagu, "pagu rancangan awal"),
      dokumen.kekurangan(telaah.analisis.pagu, "pagu analisis kebutuhan"),
    ].compactMap { $0 }
  }

  private func baris(_ row: TelaahRancanganAwal.Baris) -> [Table.Row] {
    let outputs = [row.awal, row.analisis].map { $0?.baris.keluaran.filter { $0.asal == .renstra } ?? [] }
    let height = max(1, outputs.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      let lead = line == 0 ? [Cell(RichText(row.nomor)).setinggi(height)] : []
      let tail = line == 0 ? [sel.teks(catatan(row)).setinggi(height)] : []
      return Table.Row(
        lead + sisi(row.awal, outputs[0], line, height) + sisi(row.analisis, outputs[1], line, height) + tail,
        kind: row.tingkat.jenisBarisRenja)
    }
  }

  private func catatan(_ row: TelaahRancanganAwal.Baris) -> String {
    if row.awal == nil { return "Tambahan" }
    return row.analisis == nil ? "Dikurangi" : ""
  }

  private func sisi(_ side: Sisi?, _ outputs: [KeluaranRencana], _ line: Int, _ height: Int) -> [Cell] {
    let output = outputs.indices.contains(line) ? outputs[line] : nil
    let own = [sel.teks(output?.indikator ?? ""), sel.bersatuan(output?.target)]
    guard line == 0 else { return own }
    return [sel.teks(side?.baris.nama ?? "").setinggi(height), sel.teks(side?.baris.lokasi ?? "").setinggi(height)]
      + own + [sel.rupiah(side?.pagu.jumlah).setinggi(height)]
  }

  private var jumlah: Table.Row {
    Table.Row(
      [
        Cell("Jumlah", columnSpan: 5), sel.rupiah(telaah.awal.pagu.jumlah), Cell("", columnSpan: 4),
        sel.rupiah(telaah.analisis.pagu.jumlah), Cell(""),
      ],
      kind: .total)
  }
}
