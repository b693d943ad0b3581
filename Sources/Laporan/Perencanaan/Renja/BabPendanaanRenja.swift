import Document
import Sakip
import Selaras

/// BAB IV of a Renja: what it costs, by program and by the source of the money.
struct BabPendanaanRenja {
  let dokumen: BahanRenja

  var bab: Section {
    Section("RENCANA KERJA DAN PENDANAAN", blocks: pendanaan)
  }

  private var program: [(baris: BarisRencanaDitetapkan, jumlah: PohonRencana.Baris)] {
    dokumen.pohon.baris.compactMap { place in
      dokumen.isi.baris[place.id].flatMap { $0.tingkat == .program ? ($0, place) : nil }
    }
  }

  private var pendanaan: [Block] {
    guard let needs = dokumen.pohon.pagu.jumlah else {
      return ["Kebutuhan dana Tahun \(dokumen.tahun) belum dicatat."]
    }
    let next = dokumen.pohon.prakiraan.jumlah.map {
      ", dengan prakiraan maju Tahun \(dokumen.tahun + 1) \($0.printedWithCurrency)"
    }
    let shortage: [Block] = dokumen.kekurangan.map { .paragraph(RichText($0)) }
    let sources = sumber
    let detail: [Block] =
      sources.isEmpty
      ? []
      : ["Menurut sumbernya, kebutuhan dana itu terdiri atas:", .list(ItemList(.bullet, sources.map { RichText($0) }))]
    return [
      "Kebutuhan dana \(dokumen.unit.nama) Tahun \(dokumen.tahun) berjumlah \(needs.denganTerbilang)\(next ?? ""). Rinciannya menurut program dapat dilihat pada \(see: "dana-renja")."
    ] + shortage + [.table(tabel)] + detail
  }

  /// The amount of each source, in the order the sources first come.
  private var sumber: [String] {
    let rows = dokumen.isi.baris.semua.filter { $0.tingkat == .subKegiatan && $0.pagu != nil }
    var names: [String] = []
    for row in rows where !names.contains(row.sumberDana) { names.append(row.sumberDana) }
    return names.filter { !$0.isEmpty }.map { name in "\(name): \(total(rows, name).printedWithCurrency)" }
      + (names.contains("") ? ["sumber dana belum dicatat: \(total(rows, "").printedWithCurrency)"] : [])
  }

  private func total(_ rows: [BarisRencanaDitetapkan], _ source: String) -> Rupiah {
    rows.filter { $0.sumberDana == source }.compactMap(\.pagu).total()
  }

  private var tabel: Table {
    let sel = dokumen.sel
    return Table(
      "Kebutuhan Dana Tahun \(dokumen.tahun) dan Prakiraan Maju Tahun \(dokumen.tahun + 1) menurut Program",
      key: "dana-renja",
      columns: [
        .init(.centre, width: 0.5), .init(width: 1.1), .init(width: 4), .init(.right, width: 2),
        .init(.right, width: 2),
      ],
      header: [
        ["No.", "Kode", "Program", "Tahun \(dokumen.tahun) (Rp)", "Tahun \(dokumen.tahun + 1) (Rp)"]
      ],
      rows: program.enumerated().map { index, entry in
        Table.Row([
          Cell(RichText("\(index + 1)")), sel.teks(entry.baris.kode ?? ""), sel.teks(entry.baris.nama),
          sel.rupiah(entry.jumlah.pagu.jumlah), sel.rupiah(entry.jumlah.prakiraan.jumlah),
        ])
      } + [
        Table.Row(
          [
            Cell("Jumlah", columnSpan: 3), sel.rupiah(dokumen.pohon.pagu.jumlah),
            sel.rupiah(dokumen.pohon.prakiraan.jumlah),
          ],
          kind: .total)
      ])
  }
}
