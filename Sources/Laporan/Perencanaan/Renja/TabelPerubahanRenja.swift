import Document
import Sakip
import Selaras

/// What a Perubahan of an RKPD or Renja changes, before and after; rows that stay are left out.
struct TabelPerubahanRenja {
  let dokumen: BahanRenja
  let perbandingan: PerbandinganRencana

  private var sel: Sel { dokumen.sel }

  var tabel: Table {
    let side = ["Lokasi", "Indikator dan Target", "Pagu Indikatif (Rp)"]
    let width: [Table.Column] = [.init(width: 1), .init(width: 2.8), .init(.right, width: 1.4)]
    return Table(
      "Semula dan Menjadi Program dan Kegiatan \(dokumen.unit.nama) Tahun \(dokumen.tahun)", key: "perubahan-renja",
      columns: [.init(width: 0.75), .init(width: 2.4)] + width + width + [
        .init(.right, width: 1.4), .init(width: 1.2),
      ],
      header: [
        [
          Cell("No.", rowSpan: 2), Cell("Program/Kegiatan/Sub Kegiatan", rowSpan: 2), Cell("Semula", columnSpan: 3),
          Cell("Menjadi", columnSpan: 3), Cell("Bertambah/ (Berkurang) (Rp)", rowSpan: 2),
          Cell("Keterangan", rowSpan: 2),
        ],
        (side + side).map { Cell(RichText($0)) },
      ],
      rows: perbandingan.berubah.map(baris) + [jumlah],
      note: RichText(
        ([
          "Semula menurut \(perbandingan.semula.nama). Baris yang tidak berubah tidak dimuat; jumlahnya mencakup seluruh baris. Tanda - berarti tidak ada dalam dokumen itu."
        ] + kekurangan).joined(separator: " ")),
      isLandscape: true)
  }

  private var kekurangan: [String] {
    [
      dokumen.kekurangan(perbandingan.paguSemula, "pagu semula"),
      dokumen.kekurangan(perbandingan.paguMenjadi, "pagu menjadi"),
    ].compactMap { $0 }
  }

  private func baris(_ row: PerbandinganRencana.Baris) -> Table.Row {
    Table.Row(
      [Cell(RichText(row.nomor)), sel.teks(nama(row))] + sisi(row, row.semula) + sisi(row, row.menjadi) + [
        sel.rupiah(row.selisih), sel.teks(keterangan(row)),
      ], kind: row.tingkat.jenisBarisRenja)
  }

  /// The wording, with the one before where that was another.
  private func nama(_ row: PerbandinganRencana.Baris) -> String {
    let name = row.terakhir?.nama ?? ""
    guard row.unsur.contains(.nama), let before = row.semula?.baris.nama else { return name }
    return "\(name) (semula: \(before))"
  }

  private func sisi(_ row: PerbandinganRencana.Baris, _ side: PerbandinganRencana.Sisi?) -> [Cell] {
    [
      sel.teks(side?.baris.lokasi ?? ""),
      sel.butir(
        (side?.baris.keluaran ?? []).map { "\($0.indikator)\($0.target.map { ": \($0.printed)" } ?? "")" }
          + row.tanpaKolom(side, dokumen.unit.perencanaan)),
      sel.rupiah(side?.pagu.jumlah),
    ]
  }

  private func keterangan(_ row: PerbandinganRencana.Baris) -> String {
    switch row.perubahan {
    case .ditambah: "Tambahan"
    case .dihapus: "Dihapus"
    case .berubah, .tetap: Kalimat.awalBesar("\(Kalimat.daftar(row.unsur.map(\.rawValue))) berubah")
    }
  }

  private var jumlah: Table.Row {
    Table.Row(
      [
        Cell("Jumlah", columnSpan: 4), sel.rupiah(perbandingan.paguSemula.jumlah), Cell("", columnSpan: 2),
        sel.rupiah(perbandingan.paguMenjadi.jumlah), sel.rupiah(perbandingan.selisih), Cell(""),
      ], kind: .total)
  }
}
