import Document
import Sakip
import Selaras

/// The targets of a rencana aksi by period, below the sasaran and indikator that they support, with the pagu and the post
/// that answers for each.
struct TabelTargetRenaksi {
  let isi: IsiRencanaAksi
  let susunan: SusunanRencanaAksi
  let unit: UnitState
  let sel: Sel

  private var kepala: RencanaAksiDitetapkan { isi.rencana.isi }

  var tabel: Table {
    let width = 5 + isi.banyakPeriode
    return Table(
      "Target rencana aksi \(kepala.namaJabatan) tahun \(kepala.tahun)", isNumbered: false,
      columns: [.init(width: 3), .init(width: 1.55), .init(.right, width: 1.1)]
        + isi.periode.map { _ in .init(.right, width: isi.banyakPeriode > 4 ? 0.7 : 1) }
        + [.init(.right, width: 1.6), .init(width: 1.4)],
      header: [
        [
          Cell("Indikator, program, kegiatan, sub kegiatan, dan keluarannya", rowSpan: 2),
          Cell("Satuan", rowSpan: 2), Cell("Target Setahun", rowSpan: 2),
          Cell(RichText("Target per \(kepala.periode.rawValue)"), columnSpan: isi.banyakPeriode),
          Cell("Pagu (Rp)", rowSpan: 2), Cell("Penanggung Jawab", rowSpan: 2),
        ], isi.periode.map { Cell(RichText($0.ringkas)) },
      ],
      rows: susunan.kelompok.flatMap { group in
        [Table.Row([Cell(RichText(group.judul), columnSpan: width)], kind: .group)] + group.butir.map(baris)
      },
      note: RichText(
        "Program, kegiatan, dan sub kegiatan berada di bawah indikator yang didukungnya menurut pemetaan anggaran; yang mendukung beberapa indikator tercantum sekali. Pagu di atas sub kegiatan adalah jumlah sub kegiatannya, kecuali program yang anggarannya tidak dirinci. Target yang dihitung sebagai jumlah dijumlahkan menjadi target setahun; yang lain menurut indikatornya. Tanda - berarti tidak ada target pada periode itu; pada kolom pagu, pagunya berada pada yang mendukungnya atau belum ada."
      ),
      isLandscape: true)
  }

  private func baris(_ item: SusunanRencanaAksi.Butir) -> Table.Row {
    let row = item.baris
    let owner = row.isi.penanggungJawab.map { unit.organisasi.jabatan[$0]?.nama ?? $0 } ?? "belum ditetapkan"
    return Table.Row(
      [nama(item), satuan(row), sel.nilai(row.isi.targetSetahun, satuan: "")]
        + (0..<isi.banyakPeriode).map { sel.nilai(row.isi.target(pada: $0), satuan: "") }
        + [sel.rupiah(row.pagu), sel.teks(owner)])
  }

  /// The unit; of a target without one what kind of value it is.
  private func satuan(_ row: IsiRencanaAksi.Baris) -> Cell {
    let kind = row.isi.targetSetahun.map { $0.angka == nil ? "predikat" : "indeks" } ?? ""
    return sel.teks(row.isi.satuan.isEmpty ? kind : row.isi.satuan)
  }

  /// The name with what it belongs to and what it supports, a line each.
  private func nama(_ item: SusunanRencanaAksi.Butir) -> Cell {
    let row = item.baris
    guard let level = row.tingkat else {
      let support =
        item.didukung.isEmpty
        ? "Belum didukung program, kegiatan, atau sub kegiatan." : "Didukung \(item.didukung.joined(separator: ", "))."
      return Cell(RichText([.strong(RichText("Indikator: \(row.nama)")), .lineBreak, .text(support)]))
    }
    var lines = ["\(level.nama): \(row.nama)"]
    if !row.isi.keluaran.isEmpty { lines.append("Keluaran: \(row.isi.keluaran)") }
    if !item.dalam.isEmpty {
      lines.append("Bagian dari \(item.dalam.joined(separator: ", ")) di bawah indikator lain.")
    }
    if !item.jugaMendukung.isEmpty {
      let names = item.jugaMendukung.map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
      lines.append("\(item.indikator == nil ? "Mendukung" : "Juga mendukung") \(names).")
    }
    var text = RichText(lines[0])
    for line in lines.dropFirst() { text.runs += [.lineBreak, .text(line)] }
    return Cell(text)
  }
}

/// The money of a rencana aksi by period, with sums.
struct TabelAnggaranRenaksi {
  let isi: IsiRencanaAksi
  let sel: Sel

  private var kepala: RencanaAksiDitetapkan { isi.rencana.isi }

  var tabel: Table {
    Table(
      "Anggaran rencana aksi \(kepala.namaJabatan) tahun \(kepala.tahun) (Rp)", isNumbered: false,
      columns: [.init(width: 0.7), .init(width: 3.2), .init(.right, width: 1.4)]
        + isi.periode.map { _ in .init(.right, width: isi.banyakPeriode > 4 ? 1 : 1.4) },
      header: [["No.", "Program, Kegiatan, Sub Kegiatan", "Pagu"] + isi.periode.map { Cell(RichText($0.ringkas)) }],
      rows: zip(nomor, isi.anggaran).map { number, row in
        Table.Row(
          [Cell(RichText(number)), sel.teks(row.nama), sel.rupiah(row.pagu)] + row.anggaran.map { sel.rupiah($0) },
          kind: row.berpagu ? .normal : .group)
      } + [
        Table.Row(
          [Cell("Jumlah", columnSpan: 2), sel.rupiah(isi.jumlahPagu)] + isi.jumlahAnggaran.map { sel.rupiah($0) },
          kind: .total)
      ],
      note: RichText(
        "Anggaran di atas sub kegiatan adalah jumlah sub kegiatannya, kecuali program yang anggarannya tidak dirinci. Tanda - berarti belum diisi."
      ),
      isLandscape: true)
  }

  /// `1`, `1.1`, `1.1.2`: which row is a part of which is read from its number.
  private var nomor: [String] {
    var counts: [Int] = []
    return isi.anggaran.map { row in
      counts = Array(counts.prefix(row.kedalaman + 1))
      while counts.count <= row.kedalaman { counts.append(0) }
      counts[row.kedalaman] += 1
      return counts.map { String(max($0, 1)) }.joined(separator: ".")
    }
  }
}

extension Periode {
  /// The period in the head of a column: `TW I`, `Jan`.
  var ringkas: String {
    switch jenis {
    case .triwulan: "TW \(AngkaRomawi.tulis(urutan))"
    case .bulan: String((NamaBulan.dengan(nomor: urutan) ?? "").prefix(3))
    case .semester, .tahun: nama
    }
  }
}
